// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clone/PictureLikeness.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace mci::domain {

namespace {

/** Of the views, the one without borders. */
constexpr std::size_t kTrimmed = 1;

void takeNearest(PictureLikeness &likeness, const ShapeHashes &a, const ShapeHashes &b)
{
    likeness.perceptualBits = std::min(likeness.perceptualBits, std::popcount(a.perceptual ^ b.perceptual));
    likeness.differenceBits = std::min(likeness.differenceBits, std::popcount(a.difference ^ b.difference));
}

/** Part of the cells with edges whose edges are alike in direction and in strength. */
double sameCells(const Levels &edges, const Levels &others)
{
    constexpr std::size_t kDirections = PicturePrint::kDirections;
    constexpr double kAlike = 0.85;
    /** Part of a picture's edges below which a cell has none. */
    constexpr double kEmpty = 0.0004;
    const std::vector<quint8> &a = edges.values();
    const std::vector<quint8> &b = others.values();
    const double lengths = edges.length() * others.length();
    if (lengths <= 0 || a.size() != b.size())
        return 0;
    const double whole = edges.length() * edges.length();
    const double otherWhole = others.length() * others.length();
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
        same += both / lengths > kAlike * longer ? 1 : 0;
    }
    return all > 0 ? static_cast<double>(same) / all : 0;
}

} // namespace

PictureComparison::PictureComparison(PicturePrint made)
    : m_made(std::move(made))
    , m_mirroredEdges{mirroredEdges(m_made.views[0].edges), mirroredEdges(m_made.views[1].edges)}
{
}

void PictureComparison::compareEdges(const Levels &made, const PicturePrint &known, Nearest &nearest) const
{
    for (std::size_t i = 0; i < known.views.size(); ++i) {
        if (i == kTrimmed && !known.hasBorders)
            continue;
        const double likeness = made.likeness(known.views[i].edges);
        if (likeness > nearest.likeness)
            nearest = {&made, &known.views[i].edges, likeness};
    }
}

PictureLikeness PictureComparison::with(const PicturePrint &known) const
{
    PictureLikeness likeness;
    Nearest nearest;
    for (std::size_t i = 0; i < m_mirroredEdges.size(); ++i) {
        for (const PictureView &view : known.views) {
            takeNearest(likeness, m_made.views[i].shape, view.shape);
            takeNearest(likeness, m_made.mirrored[i], view.shape);
        }
        if (i == kTrimmed && !m_made.hasBorders)
            continue;
        compareEdges(m_made.views[i].edges, known, nearest);
        compareEdges(m_mirroredEdges[i], known, nearest);
    }
    // The made one may also show more around what it took.
    for (const PictureView &view : m_made.views)
        takeNearest(likeness, view.shape, known.views.front().shape);
    if (nearest.made) {
        likeness.edges = nearest.likeness;
        likeness.cells = sameCells(*nearest.made, *nearest.known);
    }
    likeness.colours = m_made.colours.likeness(known.colours);
    if (!m_made.embedding.isEmpty() && m_made.encoderId == known.encoderId)
        likeness.meaning = m_made.embedding.likeness(known.embedding);
    return likeness;
}

} // namespace mci::domain
