// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patterns/PictureFacts.h"

#include <vector>

#include <opencv2/core.hpp>

namespace mci::vision {

/**
 * The colours of a picture, the largest first: clusters in Lab, those that the eye hardly tells apart (ΔE*ab below 8) as one.
 * At most eight; a picture of one colour has one. Shares sum up to 1.
 */
[[nodiscard]] std::vector<domain::PaletteColour> paletteOf(const cv::Mat &bgr);

/** Such as #0A3029. */
[[nodiscard]] QString hexOf(const cv::Vec3b &bgr);
/** Black for what is no such text. */
[[nodiscard]] cv::Vec3b colourFromHex(const QString &hex);

} // namespace mci::vision
