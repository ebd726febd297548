// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/TextPainter.h"

#include "compose/Shapes.h"
#include "compose/SoftShadow.h"

#include <algorithm>

namespace mci::compose {

namespace {

constexpr double kRoundCorner = 0.26;
constexpr int kSealPoints = 22;

QPainterPath pathOf(const Plate &plate)
{
    QPainterPath path;
    const double height = plate.box.height();
    switch (plate.shape) {
    case PlateShape::Pill:
        path.addRoundedRect(plate.box, height / 2, height / 2);
        break;
    case PlateShape::Round:
        path.addRoundedRect(plate.box, std::min(height * kRoundCorner, 22.0), std::min(height * kRoundCorner, 22.0));
        break;
    case PlateShape::Square:
        path.addRect(plate.box);
        break;
    case PlateShape::Circle:
        path.addEllipse(plate.box);
        break;
    case PlateShape::Seal:
        return sealPath(plate.box, kSealPoints);
    }
    return path;
}

} // namespace

void paintText(QPainter &painter, const FittedText &text)
{
    painter.save();
    painter.setTransform(text.turning(), true);
    for (const TextLine &line : text.lines) {
        painter.setFont(line.font);
        painter.setPen(line.ink);
        painter.drawText(line.baseline, line.text);
    }
    painter.restore();
}

void paintPlate(QPainter &painter, const Plate &plate)
{
    const QPainterPath path = pathOf(plate);
    const bool sticker = plate.shape == PlateShape::Circle || plate.shape == PlateShape::Seal;
    if (sticker)
        paintPathShadow(painter, path, plate.box.height() * 0.03, 0.28);
    painter.fillPath(path, plate.fill);
}

} // namespace mci::compose
