// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/LayoutFamily.h"

namespace mci::compose {

/** The part of a picture's place that its clip surely shows, 0 to 1 of its width and height. */
[[nodiscard]] QRectF shownPart(const LayoutPicture &picture);

struct CropWish
{
    QSizeF photo;
    /** Only its shape counts. */
    QSizeF place;
    /** What the crop keeps, 0 to 1 of the photo. */
    QPointF attention;
    /** Where that is to lie: best in the middle, else within the part that is shown; both 0 to 1 of the place. */
    QPointF middle{0.5, 0.5};
    QRectF shown{0, 0, 1, 1};
};

/**
 * The part of a photo that fills a place, as large as can be, with its point of attention as near to the place's middle as the
 * photo's edges let it. Where it would lie outside of what is shown, the part gets smaller, to one over kMostZoom at most.
 */
[[nodiscard]] QRectF cropAround(const CropWish &wish);

inline constexpr double kMostZoom = 2;

} // namespace mci::compose
