// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "imaging/LongSide.h"
#include "imaging/PictureFormat.h"

#include <QByteArray>
#include <QImage>

namespace mci::imaging {

struct DecodedPicture
{
    /** Upright, at most as long as was asked for, sRGB; with alpha only if the picture has any. */
    QImage image;
    PictureFormat format = PictureFormat::Png;
    /** Pixels of the picture as received, upright. */
    int width = 0;
    int height = 0;
};

/**
 * Decodes bytes from outside, with limits checked before memory is taken, to at most `longSide` pixels. Errors: ImageMissing (0 bytes),
 * ImageFormatRefused, ImageTooLarge, ImageCorrupt. Any thread but the GUI thread; the first frame of an animation.
 */
[[nodiscard]] Result<DecodedPicture> decodePicture(const QByteArray &bytes, int longSide = kLongSide);

} // namespace mci::imaging
