// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/ButtonCandidates.h"

#include "vision/Pixels.h"

#include <algorithm>
#include <array>

#include <opencv2/imgproc.hpp>

namespace mci::vision {

namespace {

constexpr int kShapeSide = 640;
constexpr int kColours = 12;
constexpr double kSampledSide = 0.3;
constexpr quint64 kShapeSeed = 7;

constexpr double kLeastFill = 0.80;
constexpr double kLeastAspect = 1.6;
constexpr double kMostAspect = 9;
constexpr int kLeastHeight = 8;
constexpr double kLeastArea = 0.004;
constexpr double kMostArea = 0.14;
constexpr double kMostWidth = 0.92;
/** Letters are holes in the button's colour; without any it is a plain bar. */
constexpr double kLeastOwnColour = 0.35;
constexpr double kMostOwnColour = 0.97;
constexpr double kSameShape = 0.6;
constexpr double kWeakEdge = 20;
constexpr double kStrongEdge = 60;

using Contours = std::vector<std::vector<cv::Point>>;

bool hasButtonSize(const cv::Rect &box, cv::Size size)
{
    const double aspect = static_cast<double>(box.width) / box.height;
    const double area = static_cast<double>(box.area()) / size.area();
    return aspect >= kLeastAspect && aspect <= kMostAspect && area >= kLeastArea && area <= kMostArea
        && box.width < size.width * kMostWidth;
}

cv::Mat scaled(const cv::Mat &image, double factor, int interpolation)
{
    const cv::Size size(std::max(1, cvRound(image.cols * factor)), std::max(1, cvRound(image.rows * factor)));
    cv::Mat out;
    cv::resize(image, out, size, 0, 0, interpolation);
    return out;
}

/** Each pixel's nearest of twelve colours, found on a sample. */
cv::Mat nearestColours(const cv::Mat &lab)
{
    const cv::Mat sample = scaled(lab, kSampledSide, cv::INTER_NEAREST);
    const int count = std::min(kColours, static_cast<int>(sample.total()));
    cv::Mat labels;
    cv::Mat centres;
    cv::theRNG().state = kShapeSeed;
    cv::kmeans(sample.reshape(1, static_cast<int>(sample.total())), count, labels,
               {cv::TermCriteria::COUNT + cv::TermCriteria::EPS, 12, 1}, 1, cv::KMEANS_PP_CENTERS, centres);
    cv::Mat nearest(lab.size(), CV_8U);
    for (int y = 0; y < lab.rows; ++y) {
        for (int x = 0; x < lab.cols; ++x) {
            const cv::Vec3f &pixel = lab.at<cv::Vec3f>(y, x);
            float least = std::numeric_limits<float>::max();
            for (int k = 0; k < count; ++k) {
                const auto *centre = centres.ptr<float>(k);
                const cv::Vec3f step(pixel[0] - centre[0], pixel[1] - centre[1], pixel[2] - centre[2]);
                const float distance = step.dot(step);
                if (distance < least) {
                    least = distance;
                    nearest.at<uchar>(y, x) = static_cast<uchar>(k);
                }
            }
        }
    }
    return nearest;
}

void addShapes(std::vector<ButtonShape> &shapes, const Contours &contours, cv::Size size, const cv::Mat &own)
{
    for (const auto &contour : contours) {
        const cv::Rect box = cv::boundingRect(contour);
        if (!hasButtonSize(box, size))
            continue;
        const double fill = cv::contourArea(contour) / box.area();
        if (fill < kLeastFill)
            continue;
        if (!own.empty()) {
            const double share = static_cast<double>(cv::countNonZero(own(box))) / box.area();
            if (share < kLeastOwnColour || share > kMostOwnColour)
                continue;
        }
        shapes.push_back({box, std::min(fill, 1.0)});
    }
}

/** Shapes of one colour. */
void addFilledShapes(std::vector<ButtonShape> &shapes, const cv::Mat &lab)
{
    const cv::Mat nearest = nearestColours(lab);
    for (int k = 0; k < kColours; ++k) {
        const cv::Mat own = nearest == k;
        Contours contours;
        cv::findContours(own, contours, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_SIMPLE);
        addShapes(shapes, contours, lab.size(), own);
    }
}

void addContours(std::vector<ButtonShape> &shapes, const cv::Mat &edges)
{
    cv::Mat closed;
    cv::morphologyEx(edges, closed, cv::MORPH_CLOSE, cv::getStructuringElement(cv::MORPH_RECT, {3, 3}));
    Contours contours;
    cv::findContours(closed, contours, cv::RETR_LIST, cv::CHAIN_APPROX_SIMPLE);
    addShapes(shapes, contours, edges.size(), {});
}

/**
 * Shapes that an edge goes around: outlines, and grounds that change from end to end. The edges of lightness and of colour are
 * followed each alone, since JPEG blurs colour so far that letters touch their button's rim, and all together.
 */
void addEdgedShapes(std::vector<ButtonShape> &shapes, const cv::Mat &bgr)
{
    cv::Mat lab;
    cv::cvtColor(bgr, lab, cv::COLOR_BGR2Lab);
    std::array<cv::Mat, 3> channels;
    cv::split(lab, channels.data());
    cv::Mat all = cv::Mat::zeros(bgr.size(), CV_8U);
    for (const cv::Mat &channel : channels) {
        cv::Mat edges;
        cv::Canny(channel, edges, kWeakEdge, kStrongEdge);
        addContours(shapes, edges);
        all |= edges;
    }
    addContours(shapes, all);
}

/** The larger one of two that are nearly the same: an outline's outer edge. */
std::vector<ButtonShape> distinct(std::vector<ButtonShape> shapes)
{
    std::sort(shapes.begin(), shapes.end(), [](const ButtonShape &a, const ButtonShape &b) {
        return std::make_tuple(-a.box.area(), a.box.x, a.box.y, -a.fill)
            < std::make_tuple(-b.box.area(), b.box.x, b.box.y, -b.fill);
    });
    std::vector<ButtonShape> out;
    for (const ButtonShape &shape : shapes) {
        const auto same = std::find_if(out.begin(), out.end(), [&shape](const ButtonShape &other) {
            return overlapOf(shape.box, other.box) > kSameShape;
        });
        if (same == out.end())
            out.push_back(shape);
        else
            same->fill = std::max(same->fill, shape.fill);
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const ButtonShape &a, const ButtonShape &b) { return a.fill > b.fill; });
    return out;
}

/** Small pictures are made larger: lines one pixel wide close around nothing. */
cv::Mat atShapeSide(const cv::Mat &bgr)
{
    const double factor = static_cast<double>(kShapeSide) / std::max(bgr.cols, bgr.rows);
    return scaled(bgr, factor, factor < 1 ? cv::INTER_AREA : cv::INTER_CUBIC);
}

} // namespace

std::vector<ButtonShape> buttonShapes(const cv::Mat &bgr)
{
    const cv::Mat work = atShapeSide(bgr);
    std::vector<ButtonShape> shapes;
    addFilledShapes(shapes, labOf(work));
    addEdgedShapes(shapes, work);
    shapes = distinct(std::move(shapes));
    for (ButtonShape &shape : shapes)
        shape.box = pixelRect(partOf(shape.box, work.size()), bgr.size());
    // In the picture as it came nobody can read a label of a few pixels.
    const auto isTiny = [](const ButtonShape &shape) { return shape.box.height < kLeastHeight; };
    shapes.erase(std::remove_if(shapes.begin(), shapes.end(), isTiny), shapes.end());
    return shapes;
}

} // namespace mci::vision
