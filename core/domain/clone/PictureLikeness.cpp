// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clone/PictureLikeness.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace mci::domain {

namespace {

void takeNearest(PictureLikeness &likeness, const ShapeHashes &a, const ShapeHashes &b)
{
    likeness.perceptualBits = std::min(likeness.perceptualBits, std::popcount(a.perceptual ^ b.perceptual));
    likeness.differenceBits = std::min(likeness.differenceBits, std::popcount(a.difference ^ b.difference));
}

double energyOf(const Levels &levels)
{
    double energy = 0;
    for (const quint8 level : levels)
        energy += static_cast<double>(level) * level;
    return energy;
}

/** Part of the cells with edges whose edges are alike in direction and in strength. */
double sameCells(const Levels &a, const Levels &b)
{
    constexpr std::size_t kDirections = PicturePrint::kDirections;
    constexpr double kAlike = 0.85;
    /** Part of a picture's edges below which a cell has none. */
    constexpr double kEmpty = 0.0004;
    const double whole = energyOf(a);
    const double otherWhole = energyOf(b);
    if (whole <= 0 || otherWhole <= 0 || a.size() != b.size())
        return 0;
    int same = 0;
    int all = 0;
    for (std::size_t cell = 0; cell < a.size(); cell += kDirections) {
        quint32 own = 0;
        quint32 other = 0;
        quint32 both = 0;
        for (std::size_t i = cell; i < cell + kDirections; ++i) {
            own += quint32{a[i]} * a[i];
            other += quint32{b[i]} * b[i];
            both += quint32{a[i]} * b[i];
        }
        const double longer = std::max(own / whole, other / otherWhole);
        if (longer < kEmpty)
            continue;
        ++all;
        same += both / std::sqrt(whole * otherWhole) > kAlike * longer ? 1 : 0;
    }
    return all > 0 ? static_cast<double>(same) / all : 0;
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
            likeness.edges = std::max({likeness.edges, likenessOf(m_made.views[i].edges, view.edges),
                                       likenessOf(m_mirroredEdges[i], view.edges)});
            likeness.cells = std::max({likeness.cells, sameCells(m_made.views[i].edges, view.edges),
                                       sameCells(m_mirroredEdges[i], view.edges)});
        }
    }
    // The made one may also show more around what it took.
    for (const PictureView &view : m_made.views)
        takeNearest(likeness, view.shape, known.views.front().shape);
    likeness.colours = likenessOf(m_made.colours, known.colours);
    if (!m_made.embedding.empty() && m_made.encoderId == known.encoderId)
        likeness.meaning = likenessOf(m_made.embedding, known.embedding);
    return likeness;
}

} // namespace mci::domain
