// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vision/PhotoTiles.h"

#include "vision/Pixels.h"

#include <algorithm>

#include <opencv2/imgproc.hpp>

namespace mci::vision {

namespace {

constexpr int kTileWorkSide = 256;
/** Steps between neighbours that are no grain: rounding of gradients and of JPEG. */
constexpr int kFlatStep = 2;
/**
 * Part of a tile's pixels that are exactly like their neighbour, across or down. Drawn grounds and gradients stay even in one
 * of the two directions, also through JPEG; a photo's grain leaves neither, even in a sky.
 */
constexpr double kPhotoEven = 0.45;
constexpr double kPlainEven = 0.95;
/** A tile with less than this to look at says nothing; its neighbours decide. */
constexpr double kLeastSeen = 0.35;
/** Space around letters that smoothing and JPEG smear them into, as a part of the picture. */
constexpr double kSmear = 0.012;

struct TileFigures
{
    double even = 1;
    double seen = 0;
};

using Figures = std::array<TileFigures, std::size_t{kTilesASide} * kTilesASide>;

int largestStep(const cv::Vec3b &a, const cv::Vec3b &b)
{
    int step = 0;
    for (int channel = 0; channel < 3; ++channel)
        step = std::max(step, std::abs(a[channel] - b[channel]));
    return step;
}

/** 255 where neither the left nor the upper neighbour differs. */
cv::Mat flatPixels(const cv::Mat &bgr)
{
    cv::Mat flat(bgr.size(), CV_8U, cv::Scalar(255));
    for (int y = 0; y < bgr.rows; ++y) {
        for (int x = 0; x < bgr.cols; ++x) {
            const cv::Vec3b &here = bgr.at<cv::Vec3b>(y, x);
            const int left = x > 0 ? largestStep(here, bgr.at<cv::Vec3b>(y, x - 1)) : 0;
            const int up = y > 0 ? largestStep(here, bgr.at<cv::Vec3b>(y - 1, x)) : 0;
            if (std::max(left, up) > kFlatStep)
                flat.at<uchar>(y, x) = 0;
        }
    }
    return flat;
}

TileFigures figuresOf(const cv::Mat &bgr, const cv::Mat &seen)
{
    int looked = 0;
    int across = 0;
    int down = 0;
    for (int y = 1; y < bgr.rows; ++y) {
        for (int x = 1; x < bgr.cols; ++x) {
            if (seen.at<uchar>(y, x) == 0)
                continue;
            const cv::Vec3b &here = bgr.at<cv::Vec3b>(y, x);
            across += here == bgr.at<cv::Vec3b>(y, x - 1) ? 1 : 0;
            down += here == bgr.at<cv::Vec3b>(y - 1, x) ? 1 : 0;
            ++looked;
        }
    }
    TileFigures figures;
    figures.seen = static_cast<double>(cv::countNonZero(seen)) / static_cast<double>(seen.total());
    if (looked > 0)
        figures.even = static_cast<double>(std::max(across, down)) / looked;
    return figures;
}

cv::Mat seenMask(cv::Size size, const std::vector<QRectF> &printed)
{
    cv::Mat seen(size, CV_8U, cv::Scalar(255));
    for (const QRectF &box : printed)
        seen(pixelRect(box.adjusted(-kSmear, -kSmear, kSmear, kSmear), size)).setTo(0);
    return seen;
}

int photoNeighbours(const PhotoTiles &tiles, int row, int column)
{
    int count = 0;
    for (const auto &[down, right] : {std::pair(-1, 0), std::pair(1, 0), std::pair(0, -1), std::pair(0, 1)}) {
        const int y = row + down;
        const int x = column + right;
        const bool isOutside = y < 0 || x < 0 || y >= kTilesASide || x >= kTilesASide;
        count += !isOutside && tiles.at(y, x) ? 1 : 0;
    }
    return count;
}

/** A tile alone is a drawing's detail; one among photo tiles belongs to them, and covered ones say nothing themselves. */
void agreeWithNeighbours(PhotoTiles &tiles, const Figures &figures)
{
    for (int pass = 0; pass < 2; ++pass) {
        const PhotoTiles before = tiles;
        for (int row = 0; row < kTilesASide; ++row) {
            for (int column = 0; column < kTilesASide; ++column) {
                const auto index = static_cast<std::size_t>(row * kTilesASide + column);
                const int neighbours = photoNeighbours(before, row, column);
                const int needed = figures[index].seen < kLeastSeen ? 2 : 3;
                if (neighbours >= needed)
                    tiles.isPhoto[index] = true;
                else if (neighbours == 0)
                    tiles.isPhoto[index] = false;
            }
        }
    }
}

} // namespace

double PhotoTiles::share() const
{
    return static_cast<double>(std::count(isPhoto.begin(), isPhoto.end(), true)) / static_cast<double>(isPhoto.size());
}

QRectF PhotoTiles::box() const
{
    cv::Rect best;
    for (int top = 0; top < kTilesASide; ++top) {
        std::array<bool, kTilesASide> open{};
        open.fill(true);
        for (int bottom = top; bottom < kTilesASide; ++bottom) {
            int run = 0;
            for (int column = 0; column < kTilesASide; ++column) {
                auto &isOpen = open[static_cast<std::size_t>(column)];
                isOpen = isOpen && at(bottom, column);
                run = isOpen ? run + 1 : 0;
                const cv::Rect rect(column + 1 - run, top, run, bottom - top + 1);
                if (rect.area() > best.area())
                    best = rect;
            }
        }
    }
    return best.empty() ? QRectF() : partOf(best, {kTilesASide, kTilesASide});
}

PhotoTiles photoTilesOf(const cv::Mat &bgr, const std::vector<QRectF> &printed)
{
    // Averaging would smooth the grain away that is looked for.
    const cv::Mat work = shrunkTo(bgr, kTileWorkSide, cv::INTER_NEAREST);
    const cv::Mat flat = flatPixels(work);
    const cv::Mat seen = seenMask(work.size(), printed);
    PhotoTiles tiles;
    tiles.flatShare = static_cast<double>(cv::countNonZero(flat)) / static_cast<double>(flat.total());
    Figures figures;
    int plain = 0;
    for (int row = 0; row < kTilesASide; ++row) {
        for (int column = 0; column < kTilesASide; ++column) {
            const auto index = static_cast<std::size_t>(row * kTilesASide + column);
            const cv::Point from(column * work.cols / kTilesASide, row * work.rows / kTilesASide);
            const cv::Point to((column + 1) * work.cols / kTilesASide, (row + 1) * work.rows / kTilesASide);
            const cv::Rect tile(from, to);
            if (tile.empty())
                continue;
            figures[index] = figuresOf(work(tile), seen(tile));
            const bool isSeen = figures[index].seen >= kLeastSeen;
            tiles.isPhoto[index] = isSeen && figures[index].even < kPhotoEven;
            plain += isSeen && figures[index].even > kPlainEven ? 1 : 0;
        }
    }
    tiles.plainShare = static_cast<double>(plain) / static_cast<double>(figures.size());
    agreeWithNeighbours(tiles, figures);
    return tiles;
}

} // namespace mci::vision
