// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

#include <QString>

namespace mci::domain {

/** Numbers of which only the proportions count, the largest as 255: a quarter of the memory of floats, and added up faster. */
using Levels = std::vector<quint8>;

/** Cosine of the angle between the two, 0 to 1; 0 where one is empty or they differ in length. */
[[nodiscard]] double likenessOf(const Levels &a, const Levels &b);
/** None may be below 0. */
[[nodiscard]] Levels levelsOf(const std::vector<float> &numbers);

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
    /** Strength of the edges by cell (rows first) and direction; empty where there are next to none. */
    Levels edges;
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
    /** Square roots of the shares of colours. */
    Levels colours;
    /** Which encoder made `embedding`; empty without one. */
    QString encoderId;
    /** What the encoder sees in all of it. */
    Levels embedding;
    bool operator==(const PicturePrint &) const = default;
};

/** The edges of the mirrored picture. */
[[nodiscard]] Levels mirroredEdges(const Levels &edges);

} // namespace mci::domain
