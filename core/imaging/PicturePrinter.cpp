// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imaging/PicturePrinter.h"

#include "imaging/Oklab.h"
#include "imaging/PictureHash.h"
#include "imaging/PlainPixels.h"

#include <cmath>
#include <numbers>

namespace mci::imaging {

namespace {

using domain::PicturePrint;

/** Long side that prints are taken at: hashes and histograms need no more. */
constexpr int kWorkSide = 256;
/** Two pixels of an even border differ by less, in each channel. */
constexpr int kEvenness = 14;
/** Of the pixels along a side, so many may differ: dust of a lossy picture. */
constexpr double kStrangers = 0.02;
/** No border is wider than this part of the picture's side. */
constexpr double kWidestBorder = 0.42;
constexpr int kGridSide = 64;
/** Weaker steps of brightness are noise. */
constexpr double kWeakestEdge = 6;
/** A picture with less than this share of edge pixels has no composition to compare. */
constexpr double kFewestEdges = 0.01;
constexpr int kLightSteps = 6;
constexpr int kTintSteps = 7;

bool areAlike(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) < kEvenness && std::abs(qGreen(a) - qGreen(b)) < kEvenness
        && std::abs(qBlue(a) - qBlue(b)) < kEvenness;
}

/** Whether a row or column of `pixels` is of one colour. */
bool isEven(const QImage &pixels, QRgb colour, QPoint from, QPoint step, int count)
{
    int strangers = 0;
    for (int i = 0; i < count; ++i)
        strangers += areAlike(pixels.pixel(from + step * i), colour) ? 0 : 1;
    return strangers <= kStrangers * count;
}

/** How many even lines of one colour begin at `corner`, going `inwards`. */
int borderOf(const QImage &pixels, QPoint corner, QPoint inwards, QPoint along, int depth, int length)
{
    const QRgb colour = pixels.pixel(corner + along * (length / 2));
    int lines = 0;
    while (lines < depth && isEven(pixels, colour, corner + inwards * lines, along, length))
        ++lines;
    // All even: that is a ground, not a border.
    return lines < depth ? lines : 0;
}

QImage worked(const QImage &image)
{
    return onWhite(image)
        .scaled(kWorkSide, kWorkSide, Qt::KeepAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

domain::ShapeHashes hashesOf(const QImage &image)
{
    return {perceptualHash(image), differenceHash(image)};
}

QImage middleOf(const QImage &image, double part)
{
    const int width = std::max(1, static_cast<int>(std::lround(image.width() * part)));
    const int height = std::max(1, static_cast<int>(std::lround(image.height() * part)));
    return image.copy((image.width() - width) / 2, (image.height() - height) / 2, width, height);
}

/** Of -1 to 1. */
std::size_t stepOf(double value, int steps)
{
    return static_cast<std::size_t>(std::clamp(static_cast<int>((value + 1) / 2 * steps), 0, steps - 1));
}

domain::Levels coloursOf(const QImage &grid)
{
    // OKLab's a and b stay within ±0.35 for colours of a screen.
    constexpr double kWidestTint = 0.35;
    std::vector<float> shares(static_cast<std::size_t>(kLightSteps * kTintSteps * kTintSteps));
    for (int y = 0; y < grid.height(); ++y) {
        for (int x = 0; x < grid.width(); ++x) {
            const Oklab colour = oklabOf(grid.pixel(x, y));
            const std::size_t light = stepOf(colour.lightness * 2 - 1, kLightSteps);
            const std::size_t a = stepOf(colour.a / kWidestTint, kTintSteps);
            const std::size_t b = stepOf(colour.b / kWidestTint, kTintSteps);
            shares[(light * kTintSteps + a) * kTintSteps + b] += 1;
        }
    }
    for (float &share : shares)
        share = std::sqrt(share);
    return domain::Levels::of(shares);
}

domain::Levels edgesOf(const QImage &grid)
{
    constexpr int kCellSide = kGridSide / PicturePrint::kCells;
    std::vector<float> edges(
        static_cast<std::size_t>(PicturePrint::kCells * PicturePrint::kCells * PicturePrint::kDirections));
    const QImage gray = grid.convertToFormat(QImage::Format_Grayscale8);
    int found = 0;
    for (int y = 1; y < kGridSide - 1; ++y) {
        for (int x = 1; x < kGridSide - 1; ++x) {
            const double dx = gray.constScanLine(y)[x + 1] - gray.constScanLine(y)[x - 1];
            const double dy = gray.constScanLine(y + 1)[x] - gray.constScanLine(y - 1)[x];
            const double strength = std::hypot(dx, dy);
            if (strength < kWeakestEdge)
                continue;
            ++found;
            // Light on dark and dark on light are the same edge: a recoloured copy changes them over.
            double angle = std::atan2(dy, dx) / std::numbers::pi;
            angle = angle < 0 ? angle + 1 : angle;
            const int direction =
                static_cast<int>(std::lround(angle * PicturePrint::kDirections)) % PicturePrint::kDirections;
            const int cell = y / kCellSide * PicturePrint::kCells + x / kCellSide;
            edges[static_cast<std::size_t>(cell * PicturePrint::kDirections + direction)] +=
                static_cast<float>(std::sqrt(strength));
        }
    }
    if (found < kFewestEdges * kGridSide * kGridSide)
        return {};
    for (float &value : edges)
        value = std::sqrt(value);
    return domain::Levels::of(edges);
}

QImage gridOf(const QImage &image)
{
    return image.scaled(kGridSide, kGridSide, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

domain::PictureView viewOf(const QImage &image)
{
    return {hashesOf(image), edgesOf(gridOf(image))};
}

} // namespace

QRect withoutBorders(const QImage &image)
{
    if (image.isNull())
        return {};
    const QImage pixels = image.convertToFormat(QImage::Format_RGB32);
    const int right = pixels.width() - 1;
    const int bottom = pixels.height() - 1;
    const int deep = static_cast<int>(pixels.height() * kWidestBorder);
    const int wide = static_cast<int>(pixels.width() * kWidestBorder);
    const int above = borderOf(pixels, {0, 0}, {0, 1}, {1, 0}, deep, pixels.width());
    const int below = borderOf(pixels, {0, bottom}, {0, -1}, {1, 0}, deep, pixels.width());
    const int height = pixels.height() - above - below;
    const int before = borderOf(pixels, {0, above}, {1, 0}, {0, 1}, wide, height);
    const int behind = borderOf(pixels, {right, above}, {-1, 0}, {0, 1}, wide, height);
    return {before, above, pixels.width() - before - behind, height};
}

domain::PicturePrint printOf(const QImage &image)
{
    domain::PicturePrint print;
    if (image.isNull())
        return print;
    const QImage whole = worked(image);
    const QRect within = withoutBorders(whole);
    const QImage inner = whole.copy(within);
    print.hasBorders = within != whole.rect();
    print.views = {viewOf(whole), viewOf(inner), viewOf(middleOf(whole, PicturePrint::kMiddles[0])),
                   viewOf(middleOf(whole, PicturePrint::kMiddles[1]))};
    print.mirrored = {hashesOf(whole.mirrored(true, false)), hashesOf(inner.mirrored(true, false))};
    print.colours = coloursOf(gridOf(inner));
    return print;
}

} // namespace mci::imaging
