// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/ColumnFitter.h"

#include <algorithm>

namespace mci::compose {

namespace {

/** From size to size, as a share: nobody sees less. */
constexpr int kStepShare = 32;
constexpr int kMostTries = 12;
constexpr int kMostBadgeLines = 2;
constexpr double kSmallestOfferScale = 1.0;
constexpr double kRounding = 1;

double room(Anchor anchor, double spare)
{
    switch (anchor) {
    case Anchor::Top:
        return 0;
    case Anchor::Middle:
        return spare / 2;
    case Anchor::Bottom:
        return spare;
    }
    Q_UNREACHABLE();
}

double leftOf(Align align, double spare)
{
    switch (align) {
    case Align::Left:
        return 0;
    case Align::Centre:
        return spare / 2;
    case Align::Right:
        return spare;
    }
    Q_UNREACHABLE();
}

} // namespace

ColumnFitter::ColumnFitter(const PieceMaker &maker, const LayoutBlock &block, const HeadlineScale &scale)
    : m_maker(maker)
    , m_block(block)
    , m_scale(scale)
{
}

Piece ColumnFitter::made(BlockItem item, const Sizes &sizes) const
{
    const double width = m_block.box.width();
    switch (item) {
    case BlockItem::Brand:
        return m_maker.brand(width);
    case BlockItem::Headline:
        return m_maker.headline(sizes.headline, width, sizes.headlineLines);
    case BlockItem::Body:
        return m_maker.body(m_maker.bodyBeside(sizes.headline), width, sizes.bodyLines);
    case BlockItem::Offer:
        return m_maker.offer(sizes.headline, width, sizes.offerScale);
    case BlockItem::Badge:
        return m_maker.badge(width, kMostBadgeLines);
    case BlockItem::Sticker:
        return m_maker.sticker(m_block.box.size());
    case BlockItem::Button:
        return m_maker.button(width);
    case BlockItem::SmallPrint:
        return m_maker.smallPrint(width, sizes.printLines);
    }
    Q_UNREACHABLE();
}

std::vector<Piece> ColumnFitter::made(const std::vector<BlockItem> &items, const Sizes &sizes) const
{
    std::vector<Piece> pieces;
    for (const BlockItem item : items)
        pieces.push_back(made(item, sizes));
    return pieces;
}

double ColumnFitter::gapBefore(BlockItem before, BlockItem item, int headline) const
{
    const double unit = m_maker.space();
    if (item == BlockItem::SmallPrint)
        return unit * 0.8;
    if (item == BlockItem::Button)
        return unit * 1.35;
    if (before == BlockItem::Offer)
        return unit * 1.3;
    if (before == BlockItem::Brand || before == BlockItem::Badge)
        return unit * 1.2;
    return std::max(unit * 0.55, headline * 0.22);
}

double ColumnFitter::heightOf(const std::vector<BlockItem> &items, const std::vector<Piece> &pieces, int headline) const
{
    double height = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i)
        height += pieces[i].size.height() + (i > 0 ? gapBefore(items[i - 1], items[i], headline) : 0);
    return height;
}

bool ColumnFitter::fits(const std::vector<BlockItem> &items, const std::vector<Piece> &pieces, int headline) const
{
    const bool narrow = std::all_of(pieces.begin(), pieces.end(), [this](const Piece &piece) {
        return piece.size.width() <= m_block.box.width() + kRounding;
    });
    return narrow && heightOf(items, pieces, headline) <= m_block.box.height();
}

/** Whether the headline keeps to the number of lines that looks well. */
bool ColumnFitter::isCalm(const std::vector<BlockItem> &items, const std::vector<Piece> &pieces) const
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i] == BlockItem::Headline && static_cast<int>(pieces[i].texts.front().lines.size()) > m_scale.lines)
            return false;
    }
    return true;
}

ColumnFitter::Sizes ColumnFitter::found(const std::vector<BlockItem> &items) const
{
    Sizes sizes;
    for (sizes.headline = m_scale.largest; sizes.headline > m_scale.smallest;
         sizes.headline -= 1 + sizes.headline / kStepShare) {
        const std::vector<Piece> pieces = made(items, sizes);
        if (fits(items, pieces, sizes.headline) && isCalm(items, pieces))
            return sizes;
    }
    return shortened(items);
}

/** At the smallest size: the number of an offer shrinks, then small print, body and headline lose lines, in this order. */
ColumnFitter::Sizes ColumnFitter::shortened(const std::vector<BlockItem> &items) const
{
    Sizes sizes{.headline = m_scale.smallest};
    const auto tooLarge = [&] { return !fits(items, made(items, sizes), sizes.headline); };
    // A word that is wider than the block is cut where it stands; no other text could make room for it.
    const std::vector<Piece> pieces = made(items, sizes);
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i] == BlockItem::Headline && pieces[i].size.width() > m_block.box.width() + kRounding)
            sizes.headlineLines = kMostTries;
    }
    while (tooLarge() && sizes.offerScale > kSmallestOfferScale)
        sizes.offerScale -= 0.2;
    if (tooLarge())
        sizes.printLines = 1;
    for (sizes.bodyLines = tooLarge() ? kMostTries : 0; sizes.bodyLines > 1 && tooLarge();)
        --sizes.bodyLines;
    if (sizes.headlineLines == 0 && tooLarge())
        sizes.headlineLines = kMostTries;
    while (sizes.headlineLines > 1 && tooLarge())
        --sizes.headlineLines;
    return sizes;
}

std::vector<Piece> ColumnFitter::fit(const std::vector<BlockItem> &items) const
{
    const Sizes sizes = found(items);
    std::vector<Piece> pieces = made(items, sizes);
    double y = m_block.box.top() + room(m_block.anchor, m_block.box.height() - heightOf(items, pieces, sizes.headline));
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (i > 0)
            y += gapBefore(items[i - 1], items[i], sizes.headline);
        const double height = pieces[i].size.height();
        pieces[i].translate(
            {m_block.box.left() + leftOf(m_block.align, m_block.box.width() - pieces[i].size.width()), y});
        y += height;
    }
    return pieces;
}

} // namespace mci::compose
