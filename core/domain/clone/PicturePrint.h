// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

#include <QString>

namespace mci::domain {

/** Two hashes of what a picture's light and dark are, 64 bits each. */
struct ShapeHashes
{
    quint64 perceptual = 0;
    quint64 difference = 0;
    bool operator==(const ShapeHashes &) const = default;
};

/** One way to look at a picture. */
struct PictureView
{
    ShapeHashes shape;
    /** Strength of the edges by cell (rows first) and direction; unit length, empty where there are next to none. */
    std::vector<float> edges;
    bool operator==(const PictureView &) const = default;
};

/** What tells whether one picture was made from another. */
struct PicturePrint
{
    /** Side of the middle parts that are looked at, as a part of the picture's: a copy may be cut out of it. */
    static constexpr std::array kMiddles{0.9, 0.8};
    /** Cells of the grid that edges are counted in, on each side, and directions of edges in a cell. */
    static constexpr int kCells = 8;
    static constexpr int kDirections = 8;

    /** All of it, then without its even borders, then the middle parts. */
    std::array<PictureView, 2 + kMiddles.size()> views;
    /** All of it and without its even borders, left and right changed over. */
    std::array<ShapeHashes, 2> mirrored;
    /** Square roots of the shares of colours; unit length. */
    std::vector<float> colours;
    /** Which encoder made `embedding`; empty without one. */
    QString encoderId;
    /** Unit length. */
    std::vector<float> embedding;
    bool operator==(const PicturePrint &) const = default;
};

/** The edges of the mirrored picture. */
[[nodiscard]] std::vector<float> mirroredEdges(const std::vector<float> &edges);

} // namespace mci::domain
