// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/ContactSheet.h"

#include <algorithm>

#include <QPainter>

namespace mci::compose {

namespace {

constexpr int kCell = 540;
constexpr int kGap = 24;
constexpr int kMostColumns = 4;
constexpr QRgb kGround = 0xFFEDEDEA;

} // namespace

QImage contactSheet(const std::vector<QImage> &pictures)
{
    if (pictures.empty())
        return {};
    const int count = static_cast<int>(pictures.size());
    const int columns = std::min(count, kMostColumns);
    const int rows = (count + columns - 1) / columns;
    QImage sheet(columns * (kCell + kGap) + kGap, rows * (kCell + kGap) + kGap, QImage::Format_RGB32);
    sheet.fill(kGround);
    QPainter painter(&sheet);
    for (int i = 0; i < count; ++i) {
        const QImage picture =
            pictures[static_cast<std::size_t>(i)].scaled(kCell, kCell, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        const QRect cell(kGap + i % columns * (kCell + kGap), kGap + i / columns * (kCell + kGap), kCell, kCell);
        QRect place = picture.rect();
        place.moveCenter(cell.center());
        painter.drawImage(place.topLeft(), picture);
    }
    return sheet;
}

} // namespace mci::compose
