// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/Contrast.h"

#include "vision/Palette.h"
#include "vision/Pixels.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <opencv2/imgproc.hpp>

namespace mci::vision {

namespace {

constexpr double kCountedShare = 0.02;
constexpr int kContrastSide = 256;
/** Black on white. */
constexpr double kMostRatio = 21;

/** Relative luminance of WCAG 2.1. */
double luminance(const cv::Vec3b &bgr)
{
    const auto linear = [](uchar channel) {
        const double value = channel / 255.0;
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(bgr[2]) + 0.7152 * linear(bgr[1]) + 0.0722 * linear(bgr[0]);
}

cv::Vec3b meanColour(const cv::Mat &bgr, const cv::Mat &mask)
{
    const cv::Scalar mean = cv::mean(bgr, mask);
    return {cv::saturate_cast<uchar>(mean[0]), cv::saturate_cast<uchar>(mean[1]), cv::saturate_cast<uchar>(mean[2])};
}

/** The middle colour of the pixels, which a few mixed ones at the edges do not move. */
cv::Vec3b middleColour(const cv::Mat &bgr, const cv::Mat &mask)
{
    cv::Vec3b out;
    for (int channel = 0; channel < 3; ++channel) {
        std::array<int, 256> counts{};
        int total = 0;
        for (int y = 0; y < bgr.rows; ++y) {
            for (int x = 0; x < bgr.cols; ++x) {
                if (mask.at<uchar>(y, x) == 0)
                    continue;
                ++counts[bgr.at<cv::Vec3b>(y, x)[channel]];
                ++total;
            }
        }
        int value = 0;
        for (int seen = counts[0]; seen * 2 < total && value < 255;)
            seen += counts[static_cast<std::size_t>(++value)];
        out[channel] = static_cast<uchar>(value);
    }
    return out;
}

/** Otsu's threshold parts letters and ground; either may be the darker one. */
double lineContrast(const cv::Mat &bgr)
{
    cv::Mat gray;
    cv::Mat bright;
    cv::cvtColor(bgr, gray, cv::COLOR_BGR2GRAY);
    cv::threshold(gray, bright, 0, 255, cv::THRESH_BINARY | cv::THRESH_OTSU);
    const int brightPixels = cv::countNonZero(bright);
    if (brightPixels == 0 || brightPixels == static_cast<int>(bright.total()))
        return 1;
    // Letters are thin, so after smoothing their own colour is what lies furthest from the ground's.
    const cv::Mat dark = ~bright;
    const bool lettersAreBright = brightPixels * 2 < static_cast<int>(bright.total());
    const cv::Mat &letters = lettersAreBright ? bright : dark;
    const cv::Mat &ground = lettersAreBright ? dark : bright;
    cv::Mat core;
    cv::erode(letters, core, cv::getStructuringElement(cv::MORPH_CROSS, {3, 3}));
    const cv::Vec3b ink = cv::countNonZero(core) > 8 ? meanColour(bgr, core) : middleColour(bgr, letters);
    return contrastRatio(ink, middleColour(bgr, ground));
}

} // namespace

double contrastRatio(const cv::Vec3b &a, const cv::Vec3b &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::clamp(std::max(first, second) / std::min(first, second), 1.0, kMostRatio);
}

double rmsContrast(const cv::Mat &gray)
{
    cv::Scalar mean;
    cv::Scalar deviation;
    cv::meanStdDev(shrunkTo(gray, kContrastSide, cv::INTER_AREA), mean, deviation);
    return deviation[0] / 255;
}

double paletteContrast(const std::vector<domain::PaletteColour> &palette)
{
    double highest = 1;
    for (const domain::PaletteColour &a : palette) {
        for (const domain::PaletteColour &b : palette) {
            if (a.share > kCountedShare && b.share > kCountedShare)
                highest = std::max(highest, contrastRatio(colourFromHex(a.hex), colourFromHex(b.hex)));
        }
    }
    return highest;
}

std::optional<double> textContrast(const cv::Mat &bgr, const std::vector<domain::TextLine> &lines)
{
    double sum = 0;
    double area = 0;
    for (const domain::TextLine &line : lines) {
        const cv::Rect rect = pixelRect(line.box, bgr.size());
        if (rect.empty())
            continue;
        sum += lineContrast(bgr(rect)) * rect.area();
        area += rect.area();
    }
    return area > 0 ? std::optional(sum / area) : std::nullopt;
}

} // namespace mci::vision
