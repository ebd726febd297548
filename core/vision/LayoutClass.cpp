// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/LayoutClass.h"

#include "vision/Pixels.h"

#include <algorithm>
#include <cmath>

#include <opencv2/imgproc.hpp>

namespace mci::vision {

namespace {

using domain::Layout;

constexpr double kFullBleed = 0.80;
constexpr int kGridPieces = 3;
/** How far from the middle a block still counts as centred. */
constexpr double kCentred = 0.08;
constexpr double kUpper = 0.40;
constexpr double kLower = 0.60;
constexpr double kThirdsReach = 0.08;
constexpr int kPieceSide = 256;
constexpr double kLeastPiece = 0.03;

/** A photo from top to bottom on one side, with its border near the middle. */
bool isSplit(const QRectF &photo)
{
    const bool isSide = photo.left() < 0.01 || photo.right() > 0.99;
    return isSide && photo.height() > 0.82 && photo.width() > 0.30 && photo.width() < 0.70;
}

/** Middle of the boxes, each weighing its area. */
QPointF middleOf(const std::vector<QRectF> &boxes)
{
    QPointF sum;
    double area = 0;
    for (const QRectF &box : boxes) {
        const double weight = box.width() * box.height();
        sum += box.center() * weight;
        area += weight;
    }
    return area > 0 ? sum / area : QPointF(0.5, 0.5);
}

/** Mean distance of the edges (0 left, 0.5 middle, 1 right) from their own mean: 0 for lines that are aligned there. */
double scatter(const std::vector<QRectF> &boxes, double edge)
{
    double mean = 0;
    for (const QRectF &box : boxes)
        mean += (box.left() + box.width() * edge) / static_cast<double>(boxes.size());
    double sum = 0;
    for (const QRectF &box : boxes)
        sum += std::abs(box.left() + box.width() * edge - mean) / static_cast<double>(boxes.size());
    return sum;
}

/** Which side the lines stand at; nullopt when they stand around the middle. */
std::optional<Layout> sideOf(const std::vector<QRectF> &printed, QPointF middle)
{
    const double centred = scatter(printed, 0.5);
    const bool isAround = std::abs(middle.x() - 0.5) <= kCentred;
    if (printed.size() >= 2 && isAround) {
        if (centred > 0.02 && scatter(printed, 0) < centred / 2)
            return Layout::LeftAligned;
        if (centred > 0.02 && scatter(printed, 1) < centred / 2)
            return Layout::RightAligned;
    }
    if (isAround)
        return std::nullopt;
    return middle.x() < 0.5 ? Layout::LeftAligned : Layout::RightAligned;
}

bool isNearThirds(QPointF focus)
{
    for (const double x : {1.0 / 3, 2.0 / 3}) {
        for (const double y : {1.0 / 3, 2.0 / 3}) {
            if (std::hypot(focus.x() - x, focus.y() - y) <= kThirdsReach)
                return true;
        }
    }
    return false;
}

/** Where a strip of even pixels goes through the whole block, the first one from `from` on; nullopt without one. */
std::optional<cv::Range> nextStrip(const cv::Mat &evenShare, int from)
{
    constexpr float kEven = 0.97F;
    for (int at = from; at < static_cast<int>(evenShare.total()); ++at) {
        if (evenShare.at<float>(at) < kEven)
            continue;
        int end = at;
        while (end < static_cast<int>(evenShare.total()) && evenShare.at<float>(end) >= kEven)
            ++end;
        return cv::Range(at, end);
    }
    return std::nullopt;
}

std::vector<cv::Range> partsBetweenStrips(const cv::Mat &evenShare)
{
    std::vector<cv::Range> parts;
    int from = 0;
    const int length = static_cast<int>(evenShare.total());
    while (from < length) {
        const std::optional<cv::Range> strip = nextStrip(evenShare, from);
        const int end = strip ? strip->start : length;
        if (end > from)
            parts.emplace_back(from, end);
        from = strip ? strip->end : length;
    }
    return parts;
}

/** Parts a block by its strips, across and down in turn, until nothing parts any more. */
int countPieces(const cv::Mat &even, double wholeArea, bool isAcross, int depth)
{
    if (static_cast<double>(even.total()) < kLeastPiece * wholeArea || cv::mean(even)[0] > 0.6)
        return 0;
    cv::Mat share;
    cv::reduce(even, share, isAcross ? 1 : 0, cv::REDUCE_AVG, CV_32F);
    const std::vector<cv::Range> parts = partsBetweenStrips(share);
    if (depth == 0)
        return 1;
    int pieces = 0;
    for (const cv::Range &part : parts) {
        const cv::Mat block = isAcross ? even.rowRange(part) : even.colRange(part);
        pieces += countPieces(block, wholeArea, !isAcross, depth - 1);
    }
    return pieces;
}

} // namespace

int photoPiecesOf(const cv::Mat &bgr, const PhotoTiles &tiles)
{
    if (tiles.share() <= 0)
        return 0;
    const cv::Mat work = shrunkTo(bgr, kPieceSide, cv::INTER_AREA);
    cv::Mat across;
    cv::Mat down;
    cv::Mat gray;
    cv::cvtColor(work, gray, cv::COLOR_BGR2GRAY);
    cv::Mat smooth;
    cv::morphologyEx(gray, smooth, cv::MORPH_GRADIENT, cv::getStructuringElement(cv::MORPH_RECT, {2, 2}));
    cv::Mat even;
    cv::threshold(smooth, even, 4, 1, cv::THRESH_BINARY_INV);
    // Only what lies in photo tiles counts; the rest is ground.
    for (int row = 0; row < kTilesASide; ++row) {
        for (int column = 0; column < kTilesASide; ++column) {
            const cv::Point from(column * work.cols / kTilesASide, row * work.rows / kTilesASide);
            const cv::Point to((column + 1) * work.cols / kTilesASide, (row + 1) * work.rows / kTilesASide);
            if (!tiles.at(row, column))
                even(cv::Rect(from, to)).setTo(1);
        }
    }
    return countPieces(even, static_cast<double>(even.total()), true, 4);
}

Layout layoutOf(const LayoutParts &parts)
{
    if (parts.photoPieces >= kGridPieces)
        return Layout::Grid;
    if (parts.photo.share() >= kFullBleed)
        return Layout::FullBleed;
    if (isSplit(parts.photo.box()))
        return Layout::Split;
    if (!parts.printed.empty()) {
        const QPointF middle = middleOf(parts.printed);
        if (const std::optional<Layout> side = sideOf(parts.printed, middle))
            return *side;
        if (middle.y() < kUpper)
            return Layout::TopHeavy;
        return middle.y() > kLower ? Layout::BottomHeavy : Layout::Centered;
    }
    return isNearThirds(parts.focus) ? Layout::RuleOfThirds : Layout::Other;
}

} // namespace mci::vision
