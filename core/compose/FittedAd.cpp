// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/FittedAd.h"

#include <QFontMetricsF>
#include <QTransform>

namespace mci::compose {

QRectF FittedText::inkBox(const TextLine &line)
{
    return QFontMetricsF(line.font).tightBoundingRect(line.text).translated(line.baseline);
}

QTransform FittedText::turning() const
{
    QTransform transform;
    transform.translate(pivot.x(), pivot.y());
    transform.rotate(degrees);
    transform.translate(-pivot.x(), -pivot.y());
    return transform;
}

QRectF FittedText::inkBox() const
{
    QRectF box;
    for (const TextLine &line : lines)
        box |= inkBox(line);
    return degrees == 0 ? box : turning().mapRect(box);
}

int FittedText::smallestPixels() const
{
    int pixels = lines.empty() ? 0 : lines.front().font.pixelSize();
    for (const TextLine &line : lines)
        pixels = std::min(pixels, line.font.pixelSize());
    return pixels;
}

void FittedText::translate(QPointF by)
{
    pivot += by;
    for (TextLine &line : lines)
        line.baseline += by;
}

void Piece::translate(QPointF by)
{
    for (FittedText &text : texts)
        text.translate(by);
    for (Plate &plate : plates)
        plate.box.translate(by);
    if (logo)
        logo->translate(by);
}

} // namespace mci::compose
