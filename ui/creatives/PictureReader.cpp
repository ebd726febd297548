// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/PictureReader.h"

#include "imaging/PictureHash.h"

#include <QImageReader>

namespace mci::ui {

namespace {

/** Cached pictures are far below; a file that says more is not one of them. */
constexpr int kLargestSide = 4096;
constexpr qint64 kLargestFile = 32 * 1024 * 1024;

} // namespace

QImage readPicture(const QString &path, int longSide, PictureFit fit)
{
    QFile file(path);
    if (path.isEmpty() || longSide <= 0 || !file.open(QIODevice::ReadOnly) || file.size() > kLargestFile)
        return {};
    QImageReader reader(&file);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || std::max(size.width(), size.height()) > kLargestSide)
        return {};
    QSize wanted = size.scaled(longSide, longSide, Qt::KeepAspectRatio).expandedTo({1, 1});
    if (fit == PictureFit::Shrink && std::max(size.width(), size.height()) <= longSide)
        wanted = size;
    reader.setScaledSize(wanted);
    const QImage image = reader.read();
    if (image.isNull())
        return {};
    return image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
}

QColor dominantColour(const QImage &image)
{
    return image.isNull() ? QColor() : QColor(imaging::dominantColour(image));
}

} // namespace mci::ui
