// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vision/PhotoTiles.h"

#include <opencv2/core.hpp>

namespace mci::vision {

/** What straight lines from side to side make of a picture. */
struct StraightBorders
{
    /** Blocks between them that show a photo. */
    int photoPieces = 0;
    /** One goes from top to bottom near the middle. */
    bool partsInTheMiddle = false;
};

[[nodiscard]] StraightBorders bordersOf(const cv::Mat &bgr, const PhotoTiles &tiles);

} // namespace mci::vision
