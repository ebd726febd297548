// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clone/PictureLikeness.h"

#include <algorithm>
#include <bit>

namespace mci::domain {

namespace {

double product(const std::vector<float> &a, const std::vector<float> &b)
{
    if (a.size() != b.size())
        return 0;
    // Eight sums side by side, which a processor adds at once.
    constexpr std::size_t kLanes = 8;
    std::array<float, kLanes> sums{};
    std::size_t i = 0;
    for (; i + kLanes <= a.size(); i += kLanes) {
        for (std::size_t lane = 0; lane < kLanes; ++lane)
            sums[lane] += a[i + lane] * b[i + lane];
    }
    for (; i < a.size(); ++i)
        sums[0] += a[i] * b[i];
    double sum = 0;
    for (const float lane : sums)
        sum += static_cast<double>(lane);
    return sum;
}

void takeNearest(PictureLikeness &likeness, const ShapeHashes &a, const ShapeHashes &b)
{
    likeness.perceptualBits = std::min(likeness.perceptualBits, std::popcount(a.perceptual ^ b.perceptual));
    likeness.differenceBits = std::min(likeness.differenceBits, std::popcount(a.difference ^ b.difference));
}

/** Cells' strengths are taken as alike when the weaker has at least half of the stronger. */
double sameCells(const std::vector<float> &a, const std::vector<float> &b)
{
    constexpr std::size_t kDirections = PicturePrint::kDirections;
    constexpr double kAlike = 0.85;
    constexpr float kEmpty = 0.0004F;
    if (a.empty() || a.size() != b.size())
        return 0;
    double same = 0;
    double all = 0;
    for (std::size_t cell = 0; cell < a.size(); cell += kDirections) {
        float own = 0;
        float other = 0;
        float both = 0;
        for (std::size_t i = cell; i < cell + kDirections; ++i) {
            own += a[i] * a[i];
            other += b[i] * b[i];
            both += a[i] * b[i];
        }
        if (own < kEmpty && other < kEmpty)
            continue;
        all += 1;
        // With empty cells on one side there is nothing alike.
        const float longer = std::max(own, other);
        same += static_cast<double>(both) > kAlike * static_cast<double>(longer) ? 1 : 0;
    }
    return all > 0 ? same / all : 0;
}

} // namespace

PictureComparison::PictureComparison(PicturePrint made)
    : m_made(std::move(made))
    , m_mirroredEdges{mirroredEdges(m_made.views[0].edges), mirroredEdges(m_made.views[1].edges)}
{
}

PictureLikeness PictureComparison::with(const PicturePrint &known) const
{
    PictureLikeness likeness;
    for (std::size_t i = 0; i < m_mirroredEdges.size(); ++i) {
        for (const PictureView &view : known.views) {
            takeNearest(likeness, m_made.views[i].shape, view.shape);
            takeNearest(likeness, m_made.mirrored[i], view.shape);
            likeness.edges = std::max(
                {likeness.edges, product(m_made.views[i].edges, view.edges), product(m_mirroredEdges[i], view.edges)});
            likeness.cells = std::max({likeness.cells, sameCells(m_made.views[i].edges, view.edges),
                                       sameCells(m_mirroredEdges[i], view.edges)});
        }
    }
    // The made one may also show more around what it took.
    for (const PictureView &view : m_made.views)
        takeNearest(likeness, view.shape, known.views.front().shape);
    likeness.colours = product(m_made.colours, known.colours);
    if (!m_made.embedding.empty() && m_made.encoderId == known.encoderId)
        likeness.meaning = product(m_made.embedding, known.embedding);
    return likeness;
}

} // namespace mci::domain
