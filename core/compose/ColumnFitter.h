// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/PieceMaker.h"

namespace mci::compose {

/** Fits the items of a block one below the other. */
class ColumnFitter
{
public:
    ColumnFitter(const PieceMaker &maker, const LayoutBlock &block, const HeadlineScale &scale);

    /** The items' pieces in their places. */
    [[nodiscard]] std::vector<Piece> fit(const std::vector<BlockItem> &items) const;

private:
    /** Sizes and, where not 0, the most lines. */
    struct Sizes
    {
        int headline = 0;
        int headlineLines = 0;
        int bodyLines = 0;
        int printLines = 2;
        double offerScale = 3.2;
    };

    [[nodiscard]] Piece made(BlockItem item, const Sizes &sizes) const;
    [[nodiscard]] std::vector<Piece> made(const std::vector<BlockItem> &items, const Sizes &sizes) const;
    [[nodiscard]] double gapBefore(BlockItem before, BlockItem item, int headline) const;
    [[nodiscard]] double heightOf(const std::vector<BlockItem> &items, const std::vector<Piece> &pieces,
                                  int headline) const;
    [[nodiscard]] bool fits(const std::vector<BlockItem> &items, const std::vector<Piece> &pieces, int headline) const;
    [[nodiscard]] bool isCalm(const std::vector<BlockItem> &items, const std::vector<Piece> &pieces) const;
    [[nodiscard]] Sizes found(const std::vector<BlockItem> &items) const;
    [[nodiscard]] Sizes shortened(const std::vector<BlockItem> &items) const;

    const PieceMaker &m_maker;
    const LayoutBlock &m_block;
    const HeadlineScale &m_scale;
};

} // namespace mci::compose
