// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/LayoutClass.h"

#include <algorithm>
#include <cmath>

namespace mci::vision {

namespace {

using domain::Layout;

constexpr double kFullBleed = 0.80;
/** A veil under the text hides a photo's grain, but leaves no even ground. */
constexpr double kVeiledBleed = 0.35;
constexpr double kMostPlain = 0.06;
constexpr int kGridPieces = 3;
/** How far from the middle a block still counts as centred. */
constexpr double kCentred = 0.08;
constexpr double kUpper = 0.40;
constexpr double kLower = 0.60;
constexpr double kThirdsReach = 0.08;

bool isFullBleed(const PhotoTiles &photo)
{
    return photo.share() >= kFullBleed || (photo.share() >= kVeiledBleed && photo.plainShare <= kMostPlain);
}

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

} // namespace

Layout layoutOf(const LayoutParts &parts)
{
    if (parts.borders.photoPieces >= kGridPieces)
        return Layout::Grid;
    if (isFullBleed(parts.photo))
        return Layout::FullBleed;
    if (parts.borders.partsInTheMiddle || isSplit(parts.photo.box()))
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
