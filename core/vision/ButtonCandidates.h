// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <opencv2/core.hpp>

namespace mci::vision {

/** A shape that may be a button. */
struct ButtonShape
{
    /** In pixels of the picture. */
    cv::Rect box;
    /** Part of the box that the shape fills, 0 to 1: what is round or skewed fills less. */
    double fill = 0;
};

/** Closed shapes of a button's size and proportions, the most rectangular first; filled, outlined and shaded ones. */
[[nodiscard]] std::vector<ButtonShape> buttonShapes(const cv::Mat &bgr);

} // namespace mci::vision
