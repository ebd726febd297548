// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/AdPlan.h"
#include "compose/FittedAd.h"
#include "compose/Inks.h"
#include "compose/Typeface.h"

#include <QSize>

namespace mci::compose {

/** What an ad is made of, for those who measure and place. */
struct AdSource
{
    const LayoutFamily &family;
    const AdPlan &plan;
    const AdContent &content;
    /** Pixels of the logo; empty without one. */
    QSize logo;
};

/** Makes the pieces of one block at given sizes of type; each may be at most `width` wide. */
class PieceMaker
{
public:
    PieceMaker(const AdSource &source, const LayoutBlock &block);

    /** Whether there is anything to be made of the item. */
    [[nodiscard]] bool has(BlockItem item) const;
    /** `mostLines` 0 for as many as there are; the piece is wider than `width` when a word alone is and nothing may be cut. */
    [[nodiscard]] Piece headline(int pixels, double width, int mostLines = 0) const;
    [[nodiscard]] Piece body(int pixels, double width, int mostLines = 0) const;
    [[nodiscard]] Piece smallPrint(double width, int mostLines) const;
    [[nodiscard]] Piece brand(double width) const;
    [[nodiscard]] Piece button(double width) const;
    [[nodiscard]] Piece badge(double width, int mostLines) const;
    /** The offer as the ad's main thing, its number `scale` times the headline's size where that fits. */
    [[nodiscard]] Piece offer(int headlinePixels, double width, double scale) const;
    [[nodiscard]] Piece sticker(QSizeF room) const;

    /** The body's size beside a headline of that size. */
    [[nodiscard]] int bodyBeside(int headlinePixels) const;
    /** Pixels between what belongs together loosely; low formats are set tighter. */
    [[nodiscard]] double space() const;
    /** Pixels of the smallest size of type. */
    [[nodiscard]] int unit() const { return m_unit; }

private:
    [[nodiscard]] Piece wrapped(AdField field, const QString &text, const TypeStyle &style, const QColor &ink,
                                double width, int mostLines) const;
    [[nodiscard]] Piece plated(AdField field, const QString &text, const TypeStyle &style, double width,
                               PlateShape shape, const QColor &fill, const QColor &label, QSizeF padding,
                               int mostLines) const;
    [[nodiscard]] TypeStyle style(int pixels, int weight, double tracking, double leading) const;

    const AdSource &m_source;
    const LayoutBlock &m_block;
    Inks m_inks;
    QString m_family;
    int m_unit;
};

} // namespace mci::compose
