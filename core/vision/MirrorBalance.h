// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patterns/PatternTags.h"

#include <opencv2/core.hpp>

namespace mci::vision {

/** Correlation of a picture's gray values with those of its mirror image (left to right), -1 to 1; 1 for an even one. */
[[nodiscard]] double mirrorCorrelation(const cv::Mat &gray);

/** Symmetrical above 0.5: left- and right-sided ads lie below 0.2, centred ones above 0.6. */
[[nodiscard]] domain::Balance balanceOf(const cv::Mat &gray);

} // namespace mci::vision
