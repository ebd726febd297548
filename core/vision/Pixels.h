// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>

#include <opencv2/core.hpp>

namespace mci::vision {

/** One picture in the forms that the steps read. */
struct Pixels
{
    /** 8 bits a channel. */
    cv::Mat bgr;
    cv::Mat gray;

    [[nodiscard]] cv::Size size() const { return bgr.size(); }
    [[nodiscard]] cv::Rect frame() const { return {cv::Point(), bgr.size()}; }
};

/** Transparent pixels count as white: dropping alpha would make unrelated pictures equal. */
[[nodiscard]] Pixels pixelsOf(const QImage &image);

/** At most `longSide` pixels on the long side; never larger than before. */
[[nodiscard]] cv::Mat shrunkTo(const cv::Mat &image, int longSide, int interpolation);

/** L 0 to 100, a and b about -127 to 127, as floats. */
[[nodiscard]] cv::Mat labOf(const cv::Mat &bgr);

/** Pixels as parts of the picture's width and height, and back (clipped to the picture). */
[[nodiscard]] QRectF partOf(const cv::Rect &rect, cv::Size size);
[[nodiscard]] cv::Rect pixelRect(const QRectF &part, cv::Size size);

/** Area of the intersection ÷ area of the union, 0 to 1. */
[[nodiscard]] double overlapOf(const cv::Rect &a, const cv::Rect &b);

} // namespace mci::vision
