// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <vector>

#include <QString>

namespace mci::domain {

/** Numbers of which only the proportions count, the largest as 255: a quarter of the memory of floats, and multiplied faster. */
class Levels
{
public:
    Levels() = default;
    explicit Levels(std::vector<quint8> levels);
    /** None may be below 0. */
    [[nodiscard]] static Levels of(const std::vector<float> &numbers);

    [[nodiscard]] const std::vector<quint8> &values() const { return m_values; }
    [[nodiscard]] bool isEmpty() const { return m_values.empty(); }
    /** Square root of the sum of the squares. */
    [[nodiscard]] double length() const { return m_length; }
    /** Cosine of the angle between the two, 0 to 1; 0 where one is empty or they differ in size. */
    [[nodiscard]] double likeness(const Levels &other) const;
    bool operator==(const Levels &) const = default;

private:
    std::vector<quint8> m_values;
    double m_length = 0;
};

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

    /** It has even borders: without any, the first two views are the same. */
    bool hasBorders = false;
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
