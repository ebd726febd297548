// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/GridGeometry.h"

#include <algorithm>

namespace mci::ui {

GridGeometry::GridGeometry(const GridSpec &spec, const std::vector<GridSection> &sections)
    : m_spec(spec)
{
    const int width = std::max(spec.width - spec.margins.left() - spec.margins.right(), 1);
    m_columns = std::max((width + spec.gap) / (spec.cardWidth + spec.gap), 1);
    m_cardWidth = std::max((width - (m_columns - 1) * spec.gap) / m_columns, 1);
    int y = spec.margins.top();
    for (const GridSection &section : sections) {
        if (!m_sections.empty())
            y += spec.gap;
        Placed placed{section, y, y, (section.count + m_columns - 1) / m_columns, m_rows};
        if (section.hasHeading)
            placed.cardsTop += spec.headingHeight;
        m_rows += placed.rows;
        m_count += section.count;
        y = placed.cardsTop + std::max(placed.rows * rowPitch() - spec.gap, 0);
        m_sections.push_back(placed);
    }
    m_height = y + spec.margins.bottom();
}

int GridGeometry::columnX(int column) const
{
    // Spread, so that the last column ends where the row does.
    const int width = m_spec.width - m_spec.margins.left() - m_spec.margins.right();
    const int space = width - m_cardWidth;
    const int x = m_columns > 1 ? column * space / (m_columns - 1) : 0;
    return m_spec.margins.left() + (m_spec.mirrored ? space - x : x);
}

const GridGeometry::Placed *GridGeometry::sectionOf(int item) const
{
    if (item < 0 || item >= m_count)
        return nullptr;
    const auto after = std::upper_bound(m_sections.begin(), m_sections.end(), item,
                                        [](int wanted, const Placed &placed) { return wanted < placed.section.first; });
    return after == m_sections.begin() ? nullptr : &*(after - 1);
}

const GridGeometry::Placed *GridGeometry::sectionOfRow(int row) const
{
    if (row < 0 || row >= m_rows)
        return nullptr;
    const auto after = std::upper_bound(m_sections.begin(), m_sections.end(), row,
                                        [](int wanted, const Placed &placed) { return wanted < placed.firstRow; });
    return after == m_sections.begin() ? nullptr : &*(after - 1);
}

QRect GridGeometry::itemRect(int item) const
{
    const Placed *placed = sectionOf(item);
    if (!placed)
        return {};
    const int inSection = item - placed->section.first;
    return {columnX(inSection % m_columns), placed->cardsTop + inSection / m_columns * rowPitch(), m_cardWidth,
            cardHeight()};
}

ItemRange GridGeometry::sectionsBetween(int top, int bottom) const
{
    const auto begin = std::upper_bound(m_sections.begin(), m_sections.end(), top,
                                        [](int y, const Placed &placed) { return y < placed.top; });
    const auto end = std::upper_bound(m_sections.begin(), m_sections.end(), bottom,
                                      [](int y, const Placed &placed) { return y < placed.top; });
    const auto first = begin == m_sections.begin() ? begin : begin - 1;
    return {static_cast<int>(first - m_sections.begin()), static_cast<int>(end - m_sections.begin()) - 1};
}

ItemRange GridGeometry::itemsBetween(int top, int bottom) const
{
    ItemRange items{m_count, -1};
    const ItemRange sections = sectionsBetween(top, bottom);
    for (int i = sections.first; i <= sections.last; ++i) {
        const Placed &placed = m_sections[static_cast<std::size_t>(i)];
        if (placed.rows == 0 || bottom < placed.cardsTop)
            continue;
        int firstRow = std::max(top - placed.cardsTop, 0) / rowPitch();
        if (top > placed.cardsTop + firstRow * rowPitch() + cardHeight() - 1)
            ++firstRow;
        const int lastRow = std::min((bottom - placed.cardsTop) / rowPitch(), placed.rows - 1);
        if (firstRow > lastRow)
            continue;
        items.first = std::min(items.first, placed.section.first + firstRow * m_columns);
        items.last = placed.section.first + std::min((lastRow + 1) * m_columns, placed.section.count) - 1;
    }
    return items.isEmpty() ? ItemRange{} : items;
}

int GridGeometry::itemAt(const QPoint &point) const
{
    const ItemRange row = itemsBetween(point.y(), point.y());
    for (int item = row.first; item <= row.last; ++item) {
        if (itemRect(item).contains(point))
            return item;
    }
    return -1;
}

std::vector<int> GridGeometry::itemsTouching(const QRect &rect) const
{
    std::vector<int> items;
    const ItemRange rows = itemsBetween(rect.top(), rect.bottom());
    for (int item = rows.first; item <= rows.last; ++item) {
        if (itemRect(item).intersects(rect))
            items.push_back(item);
    }
    return items;
}

QRect GridGeometry::headingRect(int section) const
{
    const Placed &placed = m_sections[static_cast<std::size_t>(section)];
    if (!placed.section.hasHeading)
        return {};
    return {m_spec.margins.left(), placed.top, m_spec.width - m_spec.margins.left() - m_spec.margins.right(),
            m_spec.headingHeight};
}

int GridGeometry::rowsFrom(int item, int rows) const
{
    const Placed *from = sectionOf(item);
    if (!from)
        return m_count > 0 ? 0 : -1;
    const int inSection = item - from->section.first;
    const int row = std::clamp(from->firstRow + inSection / m_columns + rows, 0, std::max(m_rows - 1, 0));
    const Placed *to = sectionOfRow(row);
    if (!to)
        return item;
    const int target = (row - to->firstRow) * m_columns + inSection % m_columns;
    return to->section.first + std::min(target, to->section.count - 1);
}

int GridGeometry::rowsPerPage(int windowHeight) const
{
    return std::max((windowHeight + m_spec.gap) / rowPitch(), 1);
}

} // namespace mci::ui
