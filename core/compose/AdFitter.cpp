// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/AdFitter.h"

#include "compose/ColumnFitter.h"

#include <algorithm>

namespace mci::compose {

namespace {

std::vector<BlockItem> presentItems(const PieceMaker &maker, const LayoutBlock &block)
{
    std::vector<BlockItem> items;
    std::copy_if(block.items.begin(), block.items.end(), std::back_inserter(items),
                 [&maker](BlockItem item) { return maker.has(item); });
    return items;
}

Piece rowPiece(const PieceMaker &maker, BlockItem item, double width)
{
    switch (item) {
    case BlockItem::Button:
        return maker.button(width);
    case BlockItem::Badge:
        return maker.badge(width, 1);
    case BlockItem::Body:
        return maker.body(maker.unit(), width, 1);
    case BlockItem::SmallPrint:
        return maker.smallPrint(width, 2);
    case BlockItem::Brand:
    case BlockItem::Headline:
    case BlockItem::Offer:
    case BlockItem::Sticker:
        return maker.brand(width);
    }
    Q_UNREACHABLE();
}

/** Side by side: the last one first takes what it needs, the others what is left; the ends stand at the block's edges. */
std::vector<Piece> rowPieces(const PieceMaker &maker, const LayoutBlock &block, const std::vector<BlockItem> &items)
{
    std::vector<Piece> pieces;
    double left = block.box.width();
    const double gap = maker.unit();
    for (auto item = items.rbegin(); item != items.rend(); ++item) {
        pieces.insert(pieces.begin(), rowPiece(maker, *item, std::max(left, gap)));
        left -= pieces.front().size.width() + gap;
    }
    const double loose = left + gap;
    const double between = pieces.size() > 1 ? loose / static_cast<double>(pieces.size() - 1) : 0;
    double x = block.box.left();
    if (pieces.size() == 1 && block.align != Align::Left)
        x += block.align == Align::Centre ? loose / 2 : loose;
    for (Piece &piece : pieces) {
        const double width = piece.size.width();
        piece.translate({x, block.box.center().y() - piece.size.height() / 2});
        x += width + gap + between;
    }
    return pieces;
}

void add(FittedAd &ad, Piece piece, const LayoutBlock &block)
{
    for (FittedText &text : piece.texts) {
        text.surface = block.surface;
        ad.texts.push_back(std::move(text));
    }
    ad.plates.insert(ad.plates.end(), piece.plates.begin(), piece.plates.end());
    if (piece.logo) {
        ad.logo = piece.logo;
        ad.logoSurface = block.surface;
    }
    for (const AdField field : piece.cut) {
        if (std::find(ad.cut.begin(), ad.cut.end(), field) == ad.cut.end())
            ad.cut.push_back(field);
    }
}

} // namespace

FittedAd fitAd(const AdSource &source)
{
    FittedAd ad;
    const FormatLayout &layout = source.family.in(source.plan.format);
    for (const LayoutBlock &block : layout.blocks) {
        const PieceMaker maker(source, block);
        const std::vector<BlockItem> items = presentItems(maker, block);
        std::vector<Piece> pieces = block.flow == Flow::Row ? rowPieces(maker, block, items)
                                                            : ColumnFitter(maker, block, layout.headline).fit(items);
        for (Piece &piece : pieces)
            add(ad, std::move(piece), block);
    }
    return ad;
}

} // namespace mci::compose
