// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/StraightBorders.h"

#include "vision/Pixels.h"

#include <algorithm>

#include <opencv2/imgproc.hpp>

namespace mci::vision {

namespace {

constexpr int kBorderSide = 256;
/** Smoothing spreads an edge over this many pixels. */
constexpr int kReach = 2;
constexpr int kStep = 20;
/** Part of the height along which a border in the middle has to show. */
constexpr double kWholeBorder = 0.93;
constexpr double kMiddleFrom = 0.33;
constexpr double kMiddleTo = 0.67;
/** A strip between photos is of one colour along nearly all of its length; JPEG blurs it. */
constexpr int kSameTone = 14;
constexpr double kEvenStrip = 0.88;
constexpr double kLeastPiece = 0.03;
constexpr double kPhotoOfPiece = 0.5;
constexpr int kDeepest = 4;

/** 255 where the colour changes from the left to the right of a pixel. */
cv::Mat stepsAcross(const cv::Mat &bgr)
{
    cv::Mat steps = cv::Mat::zeros(bgr.size(), CV_8U);
    for (int y = 0; y < bgr.rows; ++y) {
        for (int x = kReach; x + kReach < bgr.cols; ++x) {
            const cv::Vec3b &left = bgr.at<cv::Vec3b>(y, x - kReach);
            const cv::Vec3b &right = bgr.at<cv::Vec3b>(y, x + kReach);
            int most = 0;
            for (int channel = 0; channel < 3; ++channel)
                most = std::max(most, std::abs(left[channel] - right[channel]));
            steps.at<uchar>(y, x) = most > kStep ? 255 : 0;
        }
    }
    return steps;
}

bool partsInTheMiddle(const cv::Mat &bgr)
{
    cv::Mat mean;
    cv::reduce(stepsAcross(bgr), mean, 0, cv::REDUCE_AVG, CV_32F);
    const cv::Mat middle = mean.colRange(cvFloor(kMiddleFrom * mean.cols), cvCeil(kMiddleTo * mean.cols));
    double most = 0;
    cv::minMaxLoc(middle, nullptr, &most);
    cv::Scalar usual;
    cv::Scalar spread;
    cv::meanStdDev(middle, usual, spread);
    // Busy photos change everywhere.
    return most >= kWholeBorder * 255 && usual[0] < most / 2;
}

/** Whether nearly all values lie near their middle one. */
bool isEvenStrip(const cv::Mat &gray)
{
    std::vector<uchar> values(gray.begin<uchar>(), gray.end<uchar>());
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    const int tone = *middle;
    const auto near = std::count_if(values.begin(), values.end(),
                                    [tone](uchar value) { return std::abs(value - tone) <= kSameTone; });
    return static_cast<double>(near) >= kEvenStrip * static_cast<double>(values.size());
}

/** What lies between the even strips of a block, from the top down or from left to right. */
std::vector<cv::Rect> partsOf(const cv::Rect &block, const cv::Mat &gray, bool goesDown)
{
    std::vector<cv::Rect> parts;
    const int length = goesDown ? block.height : block.width;
    int from = 0;
    for (int at = 0; at <= length; ++at) {
        const cv::Rect strip = goesDown ? cv::Rect(block.x, block.y + at, block.width, 1)
                                        : cv::Rect(block.x + at, block.y, 1, block.height);
        if (at < length && !isEvenStrip(gray(strip)))
            continue;
        if (at > from) {
            parts.push_back(goesDown ? cv::Rect(block.x, block.y + from, block.width, at - from)
                                     : cv::Rect(block.x + from, block.y, at - from, block.height));
        }
        from = at + 1;
    }
    return parts;
}

/** Parts a block at its even strips, down and across in turn, and counts what shows a photo. */
int piecesOf(const cv::Rect &block, const cv::Mat &gray, const cv::Mat &photo, int depth)
{
    if (block.area() < kLeastPiece * static_cast<double>(photo.total()))
        return 0;
    if (depth == kDeepest)
        return cv::mean(photo(block))[0] >= kPhotoOfPiece * 255 ? 1 : 0;
    int pieces = 0;
    for (const cv::Rect &part : partsOf(block, gray, depth % 2 == 0))
        pieces += piecesOf(part, gray, photo, depth + 1);
    return pieces;
}

cv::Mat photoMask(const PhotoTiles &tiles, cv::Size size)
{
    cv::Mat mask(kTilesASide, kTilesASide, CV_8U);
    for (int row = 0; row < kTilesASide; ++row) {
        for (int column = 0; column < kTilesASide; ++column)
            mask.at<uchar>(row, column) = tiles.at(row, column) ? 255 : 0;
    }
    cv::resize(mask, mask, size, 0, 0, cv::INTER_NEAREST);
    return mask;
}

} // namespace

StraightBorders bordersOf(const cv::Mat &bgr, const PhotoTiles &tiles)
{
    const cv::Mat work = shrunkTo(bgr, kBorderSide, cv::INTER_AREA);
    cv::Mat gray;
    cv::cvtColor(work, gray, cv::COLOR_BGR2GRAY);
    StraightBorders out;
    out.partsInTheMiddle = partsInTheMiddle(work);
    if (tiles.share() > 0)
        out.photoPieces = piecesOf({cv::Point(), work.size()}, gray, photoMask(tiles, work.size()), 0);
    return out;
}

} // namespace mci::vision
