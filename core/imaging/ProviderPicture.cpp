// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/ProviderPicture.h"

#include "imaging/PictureDecoder.h"
#include "imaging/PlainPixels.h"

#include <new>

namespace mci::imaging {

Result<QByteArray> providerPicture(const QByteArray &bytes)
{
    const Result<DecodedPicture> picture = decodePicture(bytes, kProviderLongSide);
    if (!picture)
        return failure(picture.error());
    try {
        const QImage pixels = pixelsOf(onWhite(picture->image));
        if (!pixels.isNull())
            return encoded(pixels, QByteArrayLiteral("jpg"));
    } catch (const std::bad_alloc &) {
        // As when the image says that it got none.
    }
    return failure(makeError(ErrorCode::InvalidRequest, Reason::ImageTooLarge, QStringLiteral("no memory")));
}

} // namespace mci::imaging
