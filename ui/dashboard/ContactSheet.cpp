// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/ContactSheet.h"

#include "theme/Painters.h"

#include <cmath>

#include <QPainter>

namespace mci::ui {

namespace {

constexpr int kColumns = 5;
constexpr int kPrintSide = 300;
constexpr int kPrintGap = 24;
constexpr int kSheetMargin = 40;
constexpr int kHeadHeight = 64;
constexpr int kWordsHeight = 64;
constexpr int kPrintPadding = 12;

} // namespace

QImage contactSheet(const std::vector<ContactPrint> &prints, const QString &title, const Theme &theme)
{
    const int count = static_cast<int>(prints.size());
    const int columns = std::clamp(count, 1, kColumns);
    const int rows = std::max(1, (count + columns - 1) / columns);
    QImage sheet(2 * kSheetMargin + columns * (kPrintSide + kPrintGap) - kPrintGap,
                 2 * kSheetMargin + kHeadHeight + rows * (kPrintSide + kWordsHeight + kPrintGap) - kPrintGap,
                 QImage::Format_RGB32);
    sheet.fill(theme.color(Role::Window));
    QPainter painter(&sheet);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(theme.color(Role::Text));
    painter.setFont(theme.font(TypeRole::H1));
    painter.drawText(QRect(kSheetMargin, kSheetMargin, sheet.width() - 2 * kSheetMargin, kHeadHeight),
                     Qt::AlignLeft | Qt::AlignTop, title);
    for (int i = 0; i < count; ++i) {
        const ContactPrint &print = prints[static_cast<std::size_t>(i)];
        const QRect card(kSheetMargin + i % columns * (kPrintSide + kPrintGap),
                         kSheetMargin + kHeadHeight + i / columns * (kPrintSide + kWordsHeight + kPrintGap), kPrintSide,
                         kPrintSide + kWordsHeight);
        paintCard(painter, card, {}, theme);
        const QRect media = QRect(card.topLeft(), QSize(kPrintSide, kPrintSide)).adjusted(1, 1, -1, 0);
        // Round above, straight below.
        paintBox(painter, media, theme.color(Role::Media), {}, 9);
        painter.fillRect(media.adjusted(0, 10, 0, 0), theme.color(Role::Media));
        const QSize size = print.picture.size().scaled(media.size() - QSize(16, 16), Qt::KeepAspectRatio);
        QRect place(QPoint(), size);
        place.moveCenter(media.center());
        if (!print.picture.isNull())
            painter.drawImage(place, print.picture);
        const QRect words = QRect(card.left(), media.bottom(), kPrintSide, kWordsHeight)
                                .adjusted(kPrintPadding, kPrintPadding, -kPrintPadding, -kPrintPadding);
        const auto line = [&](TypeRole type, Role color, const QString &text, Qt::Alignment alignment) {
            const QFont font = theme.font(type);
            painter.setFont(font);
            painter.setPen(theme.color(color));
            painter.drawText(words, static_cast<int>(alignment),
                             QFontMetrics(font).elidedText(text, Qt::ElideRight, words.width()));
        };
        line(TypeRole::BodyStrong, Role::Text, print.rank + QStringLiteral("  ") + print.name,
             Qt::AlignLeft | Qt::AlignTop);
        line(TypeRole::Small, Role::Text2, print.figures, Qt::AlignLeft | Qt::AlignBottom);
    }
    return sheet;
}

} // namespace mci::ui
