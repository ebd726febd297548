// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patterns/PictureFacts.h"

#include <optional>
#include <vector>

#include <opencv2/core.hpp>

namespace mci::vision {

/** Contrast ratio of WCAG 2 between two colours, 1 to 21. */
[[nodiscard]] double contrastRatio(const cv::Vec3b &a, const cv::Vec3b &b);

/** Standard deviation of the gray values ÷ 255. */
[[nodiscard]] double rmsContrast(const cv::Mat &gray);

/** Highest ratio between two colours that cover more than 2 % each; 1 without such a pair. */
[[nodiscard]] double paletteContrast(const std::vector<domain::PaletteColour> &palette);

/** Ratio of letters to their ground, mean over the lines by area; nullopt without lines. */
[[nodiscard]] std::optional<double> textContrast(const cv::Mat &bgr, const std::vector<domain::TextLine> &lines);

} // namespace mci::vision
