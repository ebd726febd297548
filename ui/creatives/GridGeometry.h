// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QMargins>
#include <QRect>

namespace mci::ui {

struct GridSection
{
    int first = 0;
    int count = 0;
    bool hasHeading = false;
};

struct GridSpec
{
    int width = 0;
    QMargins margins;
    int gap = 14;
    /** As chosen by the zoom; columns stretch to fill the row. */
    int cardWidth = 222;
    /** What a card is higher than wide. */
    int bodyHeight = 116;
    int headingHeight = 0;
    /** From right to left. */
    bool mirrored = false;
};

/** Items from first to last; empty when last is before first. */
struct ItemRange
{
    int first = 0;
    int last = -1;
    [[nodiscard]] bool isEmpty() const { return last < first; }
    [[nodiscard]] bool contains(int item) const { return item >= first && item <= last; }
    bool operator==(const ItemRange &) const = default;
};

/** Where cards and headings are, computed from numbers alone: no cost for the items that are not asked about. Pure. */
class GridGeometry
{
public:
    GridGeometry() = default;
    /** Sections follow each other without gaps. */
    GridGeometry(const GridSpec &spec, const std::vector<GridSection> &sections);

    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] int cardWidth() const { return m_cardWidth; }
    [[nodiscard]] int cardHeight() const { return m_cardWidth + m_spec.bodyHeight; }
    [[nodiscard]] int itemCount() const { return m_count; }
    /** Of everything, margins included. */
    [[nodiscard]] int height() const { return m_height; }

    [[nodiscard]] QRect itemRect(int item) const;
    /** -1 between the cards. */
    [[nodiscard]] int itemAt(const QPoint &point) const;
    /** The whole rows of cards that reach into these lines. */
    [[nodiscard]] ItemRange itemsBetween(int top, int bottom) const;
    /** All items whose cards touch the rectangle. */
    [[nodiscard]] std::vector<int> itemsTouching(const QRect &rect) const;
    /** Null for a section without a heading. */
    [[nodiscard]] QRect headingRect(int section) const;
    /** Sections that reach into these lines. */
    [[nodiscard]] ItemRange sectionsBetween(int top, int bottom) const;
    /** The item so many rows further down (negative: up), in the same column where there is one. */
    [[nodiscard]] int rowsFrom(int item, int rows) const;
    /** How many whole rows a window of that height shows, at least one. */
    [[nodiscard]] int rowsPerPage(int windowHeight) const;

private:
    struct Placed
    {
        GridSection section;
        int top = 0;
        /** Of the first row of cards. */
        int cardsTop = 0;
        int rows = 0;
        int firstRow = 0;
    };
    [[nodiscard]] int rowPitch() const { return cardHeight() + m_spec.gap; }
    [[nodiscard]] int columnX(int column) const;
    [[nodiscard]] const Placed *sectionOf(int item) const;
    [[nodiscard]] const Placed *sectionOfRow(int row) const;

    GridSpec m_spec;
    std::vector<Placed> m_sections;
    int m_columns = 1;
    int m_cardWidth = 0;
    int m_count = 0;
    int m_rows = 0;
    int m_height = 0;
};

} // namespace mci::ui
