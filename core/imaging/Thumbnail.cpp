// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/Thumbnail.h"

#include "imaging/LongSide.h"

#include <algorithm>
#include <new>

#include <QBuffer>
#include <QImageWriter>

namespace mci::imaging {

namespace {

constexpr int kJpegQuality = 85;

/** The pixels alone: texts, resolution and colour profile of the original would be written into the new file. */
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

QImage fitted(const QImage &image)
{
    const QSize size = fittedSize(image.size());
    return size == image.size() ? image : image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
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

} // namespace

Result<Thumbnail> makeThumbnail(const QImage &image)
{
    try {
        const QImage pixels = pixelsOf(fitted(image));
        if (pixels.isNull())
            return failure(makeError(ErrorCode::InvalidRequest, Reason::ImageCorrupt, QStringLiteral("no picture")));
        const QByteArray format = pixels.hasAlphaChannel() ? QByteArrayLiteral("png") : QByteArrayLiteral("jpg");
        return encoded(pixels, format).map([&](QByteArray bytes) {
            return Thumbnail{std::move(bytes), QString::fromLatin1(format), pixels.width(), pixels.height()};
        });
    } catch (const std::bad_alloc &) {
        return failure(makeError(ErrorCode::InvalidRequest, Reason::ImageTooLarge, QStringLiteral("no memory")));
    }
}

} // namespace mci::imaging
