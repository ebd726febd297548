// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compose/AdContent.h"
#include "compose/LayoutFamily.h"

#include <optional>
#include <vector>

#include <QColor>
#include <QFont>
#include <QRectF>

namespace mci::compose {

struct TextLine
{
    QString text;
    QFont font;
    QColor ink;
    /** Where the line begins, on its baseline, before its text is turned. */
    QPointF baseline;
};

/** A text with its place, in pixels of the format. */
struct FittedText
{
    AdField field = AdField::Headline;
    std::vector<TextLine> lines;
    Surface surface = Surface::Background;
    /** It stands on a plate of its own, not on the surface. */
    bool onPlate = false;
    /** Clockwise around `pivot`. */
    double degrees = 0;
    QPointF pivot;

    /** Around all that is drawn of the letters, turned. */
    [[nodiscard]] QRectF inkBox() const;
    /** The same for one line, before it is turned. */
    [[nodiscard]] static QRectF inkBox(const TextLine &line);
    [[nodiscard]] QTransform turning() const;
    [[nodiscard]] int smallestPixels() const;
    void translate(QPointF by);
};

enum class PlateShape { Pill, Round, Square, Circle, Seal };

/** What a button, a badge or a sticker is made of. */
struct Plate
{
    PlateShape shape = PlateShape::Pill;
    QRectF box;
    QColor fill;
    double degrees = 0;
};

/** A part of a block, first at the origin and then moved to its place. */
struct Piece
{
    QSizeF size;
    std::vector<FittedText> texts;
    std::vector<Plate> plates;
    std::optional<QRectF> logo;
    /** Fields of which not everything is there. */
    std::vector<AdField> cut;

    void translate(QPointF by);
};

/** All texts of an ad in their places. */
struct FittedAd
{
    std::vector<FittedText> texts;
    std::vector<Plate> plates;
    std::optional<QRectF> logo;
    Surface logoSurface = Surface::Background;
    std::vector<AdField> cut;
};

} // namespace mci::compose
