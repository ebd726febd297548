// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/PlainPixels.h"

#include <algorithm>

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>

namespace mci::imaging {

namespace {

constexpr int kJpegQuality = 85;

} // namespace

QImage pixelsOf(const QImage &image)
{
    const QImage::Format format = image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32;
    const QImage source = image.convertToFormat(format);
    QImage out(source.size(), format);
    if (out.isNull())
        return out;
    for (int y = 0; y < source.height(); ++y)
        std::copy_n(source.constScanLine(y), std::min(source.bytesPerLine(), out.bytesPerLine()), out.scanLine(y));
    return out;
}

QImage onWhite(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image;
    QImage out(image.size(), QImage::Format_RGB32);
    if (out.isNull())
        return out;
    out.fill(Qt::white);
    QPainter painter(&out);
    painter.drawImage(0, 0, image);
    return out;
}

Result<QByteArray> encoded(const QImage &image, const QByteArray &format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, format);
    if (format == "jpg") {
        writer.setQuality(kJpegQuality);
        writer.setOptimizedWrite(true);
    }
    if (!writer.write(image))
        return failure(makeError(ErrorCode::Internal, Reason::InternalFault, writer.errorString()));
    return bytes;
}

} // namespace mci::imaging
