// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/PieceMaker.h"

#include "compose/LineBreaker.h"
#include "compose/OfferText.h"
#include "compose/TextPiece.h"

#include <algorithm>
#include <cmath>

namespace mci::compose {

namespace {

constexpr int kHeavy = 800;
constexpr int kBold = 700;
constexpr int kMostOfferLines = 3;
/** Room for words in a circle, as shares of its diameter. */
constexpr double kStickerWidth = 0.74;
constexpr double kStickerHeight = 0.62;
constexpr double kStickerTurn = -8;
constexpr double kSmallestSticker = 0.9;

int rounded(double pixels)
{
    return static_cast<int>(std::lround(pixels));
}

} // namespace

Piece PieceMaker::offer(int headlinePixels, double width, double scale) const
{
    const OfferText parts = splitOffer(m_source.content.offer);
    const TypeStyle words = style(std::max(m_unit, rounded(headlinePixels * 0.62)), kBold, -0.01, 1.12);
    if (parts.number.isEmpty())
        return wrapped(AdField::Offer, parts.after, words.at(headlinePixels), m_inks.emphasis, width, kMostOfferLines);
    TypeStyle number = style(rounded(headlinePixels * scale), kHeavy + 100, -0.045, 1);
    const double natural = QFontMetricsF(number.font()).horizontalAdvance(parts.number);
    if (natural > width)
        number.pixels = std::max(m_unit, static_cast<int>(number.pixels * width / natural));
    Piece piece = wrapped(AdField::Offer, parts.number, number, m_inks.emphasis, width, 1);
    // Numbers have no descenders.
    piece.size.rheight() -= 0.2 * number.pixels;
    if (!parts.before.isEmpty())
        piece = joined(wrapped(AdField::Offer, parts.before, words, m_inks.strong, width, 1), std::move(piece),
                       m_unit * 0.5, m_block.align);
    if (!parts.after.isEmpty())
        piece =
            joined(std::move(piece), wrapped(AdField::Offer, parts.after, words, m_inks.strong, width, kMostOfferLines),
                   m_unit * 0.9, m_block.align);
    return piece;
}

Piece PieceMaker::sticker(QSizeF room) const
{
    const double diameter = std::min(room.width(), room.height());
    const double width = diameter * kStickerWidth;
    const double height = diameter * kStickerHeight;
    const OfferText parts = splitOffer(m_source.content.offer);
    const int smallest = rounded(m_unit * kSmallestSticker);
    const auto part = [&](const QString &text, const TypeStyle &type, int lines) {
        return wrapped(AdField::Offer, text, type, m_inks.badgeLabel, width, lines);
    };
    const auto made = [&](int pixels, int lines) {
        const TypeStyle words = style(std::max(smallest, rounded(pixels * 0.36)), kBold, 0, 1.12);
        if (parts.number.isEmpty())
            return part(parts.after, style(std::max(smallest, rounded(pixels * 0.62)), kHeavy, -0.01, 1.08), lines);
        Piece piece = part(parts.number, style(pixels, kHeavy, -0.03, 1), 0);
        piece.size.rheight() -= 0.1 * pixels;
        if (!parts.before.isEmpty())
            piece = joined(part(parts.before, words, lines), std::move(piece), m_unit * 0.2, Align::Centre);
        if (!parts.after.isEmpty())
            piece = joined(std::move(piece), part(parts.after, words, lines), 0, Align::Centre);
        return piece;
    };
    const auto fits = [&](const Piece &piece) {
        return piece.cut.empty() && piece.size.width() <= width && piece.size.height() <= height;
    };
    Piece piece;
    int pixels = rounded(diameter * 0.34);
    do {
        piece = made(pixels, kMostOfferLines);
        pixels -= 2;
    } while (pixels > smallest && !fits(piece));
    for (int lines = kMostOfferLines; lines > 0 && piece.size.height() > height; --lines)
        piece = made(smallest, lines);
    for (FittedText &text : piece.texts) {
        // Lines of a circle are centred whatever the block does.
        for (TextLine &line : text.lines)
            line.baseline.setX((diameter - QFontMetricsF(line.font).horizontalAdvance(line.text)) / 2);
        text.translate({0, (diameter - piece.size.height()) / 2});
        text.onPlate = true;
        text.degrees = kStickerTurn;
        text.pivot = {diameter / 2, diameter / 2};
    }
    piece.size = {diameter, diameter};
    const bool seal = m_source.plan.seed % 2 == 1;
    piece.plates.push_back({.shape = seal ? PlateShape::Seal : PlateShape::Circle,
                            .box = {0, 0, diameter, diameter},
                            .fill = m_inks.badgeFill,
                            .degrees = kStickerTurn});
    return piece;
}

} // namespace mci::compose
