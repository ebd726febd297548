// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/AdEncoder.h"

#include "imaging/PlainPixels.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageWriter>

namespace mci::compose {

namespace {

constexpr int kJpegQuality = 92;

QImage srgbPixels(const QImage &image)
{
    QImage converted = image;
    if (converted.colorSpace().isValid() && converted.colorSpace() != QColorSpace(QColorSpace::SRgb))
        converted.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    QImage pixels = imaging::pixelsOf(imaging::onWhite(converted)).convertToFormat(QImage::Format_RGB32);
    pixels.setColorSpace(QColorSpace(QColorSpace::SRgb));
    return pixels;
}

Result<QByteArray> written(const QImage &image, AdFileKind kind)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, kind == AdFileKind::Png ? "png" : "jpeg");
    if (kind == AdFileKind::Jpeg)
        writer.setQuality(kJpegQuality);
    writer.setOptimizedWrite(true);
    if (!writer.write(image))
        return failure(makeError(ErrorCode::Internal, Reason::None, writer.errorString()));
    return bytes;
}

} // namespace

Result<EncodedAd> encodeAd(const QImage &image, AdFileKind kind)
{
    if (image.isNull())
        return failure(makeError(ErrorCode::Internal, Reason::ImageMissing));
    const QImage pixels = srgbPixels(image);
    auto bytes = written(pixels, kind);
    if (bytes && kind == AdFileKind::Png && bytes->size() > kMostPngBytes) {
        kind = AdFileKind::Jpeg;
        bytes = written(pixels, kind);
    }
    if (!bytes)
        return failure(bytes.error());
    if (bytes->size() > kMostAdBytes)
        return failure(makeError(ErrorCode::Internal, Reason::ImageTooLarge));
    return EncodedAd{.bytes = std::move(*bytes), .kind = kind};
}

QString adFileSuffix(AdFileKind kind)
{
    return kind == AdFileKind::Png ? QStringLiteral("png") : QStringLiteral("jpg");
}

} // namespace mci::compose
