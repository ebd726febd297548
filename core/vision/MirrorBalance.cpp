// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/MirrorBalance.h"

#include <algorithm>

#include <opencv2/imgproc.hpp>

namespace mci::vision {

namespace {

constexpr int kMirrorSide = 48;
constexpr double kSymmetrical = 0.5;
/** What is arranged around the middle is like its quarter turn, too. */
constexpr double kRadial = 0.85;

cv::Mat smallSquare(const cv::Mat &gray)
{
    cv::Mat out;
    cv::resize(gray, out, {kMirrorSide, kMirrorSide}, 0, 0, cv::INTER_AREA);
    out.convertTo(out, CV_32F);
    return out - cv::mean(out)[0];
}

double correlation(const cv::Mat &a, const cv::Mat &b)
{
    const double energy = cv::norm(a) * cv::norm(b);
    return energy < 1e-6 ? 1 : std::clamp(a.dot(b) / energy, -1.0, 1.0);
}

} // namespace

double mirrorCorrelation(const cv::Mat &gray)
{
    const cv::Mat square = smallSquare(gray);
    cv::Mat mirrored;
    cv::flip(square, mirrored, 1);
    return correlation(square, mirrored);
}

domain::Balance balanceOf(const cv::Mat &gray)
{
    const cv::Mat square = smallSquare(gray);
    cv::Mat turned;
    cv::rotate(square, turned, cv::ROTATE_90_CLOCKWISE);
    const double mirror = mirrorCorrelation(gray);
    // An even picture has no centre that anything could be arranged around.
    if (mirror > kRadial && cv::norm(square) > kMirrorSide && correlation(square, turned) > kRadial)
        return domain::Balance::Radial;
    return mirror > kSymmetrical ? domain::Balance::Symmetrical : domain::Balance::Asymmetrical;
}

} // namespace mci::vision
