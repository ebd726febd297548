// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/PictureDecoder.h"

#include <new>

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>

namespace mci::imaging {

namespace {

constexpr int kMostSide = 16'384;
constexpr qint64 kMostPixels = 40'000'000;
constexpr int kMostMegabytes = 128;

QByteArray pluginName(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return QByteArrayLiteral("png");
    case PictureFormat::Jpeg:
        return QByteArrayLiteral("jpeg");
    case PictureFormat::WebP:
        return QByteArrayLiteral("webp");
    }
    Q_UNREACHABLE();
}

tl::unexpected<Error> refused(Reason reason, const char *detail)
{
    return failure(makeError(ErrorCode::InvalidRequest, reason, QLatin1String(detail)));
}

/** The limit is Qt's for the whole process; the default may be changed by the environment. */
void limitAllocations()
{
    static const bool once = (QImageReader::setAllocationLimit(kMostMegabytes), true);
    Q_UNUSED(once)
}

/** Memory for the picture at full size; only JPEG is made smaller while it is decoded. */
qint64 decodedBytes(const QImageReader &reader, QSize size)
{
    const QImage::Format format = reader.imageFormat();
    const int bits =
        format == QImage::Format_Invalid ? 32 : std::max<int>(QImage::toPixelFormat(format).bitsPerPixel(), 32);
    return qint64{size.width()} * size.height() * bits / 8;
}

Status checkSize(const QImageReader &reader, QSize size, PictureFormat format)
{
    if (size.isEmpty())
        return refused(Reason::ImageCorrupt, "no size in the head");
    const bool isTooWide = std::max(size.width(), size.height()) > kMostSide;
    if (isTooWide || qint64{size.width()} * size.height() > kMostPixels)
        return refused(Reason::ImageTooLarge, "too many pixels");
    if (format != PictureFormat::Jpeg && decodedBytes(reader, size) > qint64{kMostMegabytes} * 1024 * 1024)
        return refused(Reason::ImageTooLarge, "too many bytes when decoded");
    return {};
}

bool hasTransparentPixel(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        if (std::any_of(line, line + image.width(), [](QRgb pixel) { return qAlpha(pixel) != 255; }))
            return true;
    }
    return false;
}

/** One of two pixel formats, in sRGB, so that everything behind sees the same colours. */
QImage normalised(QImage image)
{
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    if (!image.hasAlphaChannel())
        return std::move(image).convertToFormat(QImage::Format_RGB32);
    image = std::move(image).convertToFormat(QImage::Format_ARGB32);
    return hasTransparentPixel(image) ? image : std::move(image).convertToFormat(QImage::Format_RGB32);
}

Result<DecodedPicture> decodeWith(QImageReader &reader, PictureFormat format, int longSide)
{
    const QSize size = reader.size();
    if (const Status fits = checkSize(reader, size, format); !fits)
        return failure(fits.error());
    if (const QSize fitted = fittedSize(size, longSide); fitted != size)
        reader.setScaledSize(fitted);
    const bool isTurned = reader.transformation().testFlag(QImageIOHandler::TransformationRotate90);
    QImage image = reader.read();
    if (image.isNull())
        return refused(Reason::ImageCorrupt, "the decoder gave up");
    DecodedPicture picture;
    picture.image = normalised(std::move(image));
    picture.format = format;
    picture.width = isTurned ? size.height() : size.width();
    picture.height = isTurned ? size.width() : size.height();
    if (picture.image.isNull())
        return refused(Reason::ImageTooLarge, "no memory for the picture");
    return picture;
}

} // namespace

Result<DecodedPicture> decodePicture(const QByteArray &bytes, int longSide)
{
    if (bytes.isEmpty())
        return refused(Reason::ImageMissing, "0 bytes");
    const std::optional<PictureFormat> format = sniffPicture(bytes);
    if (!format)
        return refused(Reason::ImageFormatRefused, "neither PNG nor JPEG nor WebP");
    if (!isWholePicture(bytes, *format))
        return refused(Reason::ImageCorrupt, "the file stops in the middle");
    limitAllocations();
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, pluginName(*format));
    // Only the decoder that the first bytes name: others may not get to see foreign data.
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    try {
        return decodeWith(reader, *format, longSide);
    } catch (const std::bad_alloc &) {
        return refused(Reason::ImageTooLarge, "no memory for the picture");
    }
}

} // namespace mci::imaging
