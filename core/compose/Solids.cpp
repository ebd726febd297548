// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/Solids.h"

#include "compose/ColourMixing.h"

#include <algorithm>

#include <QLinearGradient>
#include <QPainterPath>
#include <QRadialGradient>

namespace mci::compose {

namespace {

QColor lighter(const QColor &colour, double by)
{
    OkLch lch = okLchOf(colour);
    lch.lightness = std::clamp(lch.lightness + by, 0.0, 0.99);
    return colourOf(lch);
}

QLinearGradient roundedShade(const QRectF &box, const QColor &colour)
{
    QLinearGradient shade(box.topLeft(), box.topRight());
    shade.setColorAt(0, lighter(colour, -0.05));
    shade.setColorAt(0.22, lighter(colour, 0.08));
    shade.setColorAt(0.45, colour);
    shade.setColorAt(0.85, lighter(colour, -0.13));
    shade.setColorAt(1, lighter(colour, -0.09));
    return shade;
}

} // namespace

void paintSphere(QPainter &painter, const QRectF &box, const QColor &colour)
{
    QRadialGradient shade(box.center(), box.width() / 2,
                          box.topLeft() + QPointF(box.width() * 0.34, box.height() * 0.28));
    shade.setColorAt(0, lighter(colour, 0.16));
    shade.setColorAt(0.35, lighter(colour, 0.03));
    shade.setColorAt(0.8, lighter(colour, -0.11));
    shade.setColorAt(1, lighter(colour, -0.16));
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    painter.drawEllipse(box);
}

void paintDrum(QPainter &painter, const QRectF &box, const QColor &colour, double tilt)
{
    const double lid = std::min(box.width() * tilt, box.height());
    const QRectF top(box.left(), box.top(), box.width(), lid);
    const QRectF bottom(box.left(), box.bottom() - lid, box.width(), lid);
    QPainterPath side;
    side.moveTo(box.left(), top.center().y());
    side.lineTo(box.left(), bottom.center().y());
    side.arcTo(bottom, 180, 180);
    side.lineTo(box.right(), top.center().y());
    side.closeSubpath();
    painter.setPen(Qt::NoPen);
    painter.setBrush(roundedShade(box, colour));
    painter.drawPath(side);
    QLinearGradient shine(top.topLeft(), top.bottomRight());
    shine.setColorAt(0, lighter(colour, 0.12));
    shine.setColorAt(1, lighter(colour, 0.03));
    painter.setBrush(shine);
    painter.drawEllipse(top);
}

void paintCapsule(QPainter &painter, const QRectF &box, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(roundedShade(box, colour));
    const double radius = box.width() / 2;
    painter.drawRoundedRect(box, radius, radius);
    QLinearGradient shine(box.topLeft(), box.bottomLeft());
    shine.setColorAt(0, withAlpha(Qt::white, 0.38));
    shine.setColorAt(0.7, withAlpha(Qt::white, 0.05));
    painter.setBrush(shine);
    const QRectF streak(box.left() + box.width() * 0.17, box.top() + radius * 0.8, box.width() * 0.09,
                        box.height() - radius * 1.6);
    painter.drawRoundedRect(streak, streak.width() / 2, streak.width() / 2);
}

void paintCarton(QPainter &painter, const QRectF &box, const QColor &colour, const QColor &label)
{
    const double depth = box.width() * 0.26;
    const double rise = box.height() * 0.06;
    const QRectF front(box.left(), box.top() + rise, box.width() - depth, box.height() - rise);
    const QPolygonF side({front.topRight(), QPointF(box.right(), box.top()), QPointF(box.right(), box.bottom() - rise),
                          front.bottomRight()});
    const QPolygonF lid(
        {front.topLeft(), QPointF(box.left() + depth, box.top()), QPointF(box.right(), box.top()), front.topRight()});
    painter.setPen(Qt::NoPen);
    QLinearGradient shade(front.topLeft(), front.bottomRight());
    shade.setColorAt(0, lighter(colour, 0.05));
    shade.setColorAt(1, lighter(colour, -0.03));
    painter.setBrush(shade);
    painter.drawRect(front);
    painter.setBrush(lighter(colour, -0.14));
    painter.drawPolygon(side);
    painter.setBrush(lighter(colour, 0.12));
    painter.drawPolygon(lid);
    painter.setBrush(label);
    const double disc = front.width() * 0.46;
    painter.drawEllipse(QPointF(front.center().x(), front.top() + front.height() * 0.38), disc / 2, disc / 2);
    painter.setBrush(withAlpha(label, 0.75));
    const double bar = front.height() * 0.035;
    for (const double row : {0.70, 0.78}) {
        const double width = front.width() * (row < 0.75 ? 0.52 : 0.34);
        painter.drawRoundedRect(QRectF(front.center().x() - width / 2, front.top() + front.height() * row, width, bar),
                                bar / 2, bar / 2);
    }
}

} // namespace mci::compose
