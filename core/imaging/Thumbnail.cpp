// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/Thumbnail.h"

#include "imaging/LongSide.h"
#include "imaging/PlainPixels.h"

#include <new>

namespace mci::imaging {

namespace {

QImage fitted(const QImage &image)
{
    const QSize size = fittedSize(image.size());
    return size == image.size() ? image : image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
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
