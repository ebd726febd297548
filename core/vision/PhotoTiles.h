// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/patterns/PictureFacts.h"

#include <array>
#include <vector>

#include <opencv2/core.hpp>

namespace mci::vision {

inline constexpr int kTilesASide = 6;

/** Which parts of a picture show a photo, on a grid of 6x6 tiles: a half-photo ad is a graphic by the figures of its whole. */
struct PhotoTiles
{
    /** Row by row from the top left. */
    std::array<bool, std::size_t{kTilesASide} * kTilesASide> isPhoto{};
    /** Part of the picture that is one even colour or a smooth gradient, 0 to 1. */
    double flatShare = 0;
    /** Part of the tiles that are nothing but an even ground. */
    double plainShare = 0;

    [[nodiscard]] bool at(int row, int column) const
    {
        return isPhoto[static_cast<std::size_t>(row * kTilesASide + column)];
    }
    [[nodiscard]] double share() const;
    /** The largest rectangle of photo tiles, as parts of the picture; empty without one. */
    [[nodiscard]] QRectF box() const;
};

/** Text and button count for nothing: their sharp edges are no photo's grain. */
[[nodiscard]] PhotoTiles photoTilesOf(const cv::Mat &bgr, const std::vector<QRectF> &printed);

} // namespace mci::vision
