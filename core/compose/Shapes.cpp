// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/Shapes.h"

#include "compose/ColourMixing.h"
#include "compose/Inks.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <QLinearGradient>

namespace mci::compose {

namespace {

constexpr double kFullTurn = 2 * std::numbers::pi;
constexpr double kSealDepth = 0.055;
constexpr int kSealSteps = 360;

void paintStripes(QPainter &painter, const QRectF &box, double width)
{
    painter.setClipRect(box, Qt::IntersectClip);
    const double step = std::max(width, 4.0) * 2;
    for (double x = box.left() - box.height(); x < box.right(); x += step) {
        painter.drawPolygon(
            QPolygonF({QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()),
                       QPointF(x + box.height() + step / 2, box.top()), QPointF(x + step / 2, box.bottom())}));
    }
}

void paintDots(QPainter &painter, const QRectF &box, double step)
{
    const double radius = step * 0.11;
    for (double y = box.top() + step / 2; y < box.bottom(); y += step) {
        for (double x = box.left() + step / 2; x < box.right(); x += step)
            painter.drawEllipse(QPointF(x, y), radius, radius);
    }
}

void paintRays(QPainter &painter, const QRectF &box, int count)
{
    const double reach = std::max(box.width(), box.height());
    painter.setClipRect(box, Qt::IntersectClip);
    for (int ray = 0; ray < count; ++ray) {
        const double from = kFullTurn * ray / count;
        const double to = from + kFullTurn / (2 * count);
        painter.drawPolygon(QPolygonF({box.center(), box.center() + QPointF(std::cos(from), std::sin(from)) * reach,
                                       box.center() + QPointF(std::cos(to), std::sin(to)) * reach}));
    }
}

QPainterPath wavePath(const QRectF &box, double height)
{
    QPainterPath path(box.bottomLeft());
    path.lineTo(box.left(), box.top() + height * 0.6);
    path.cubicTo(box.left() + box.width() * 0.30, box.top() - height * 0.7, box.left() + box.width() * 0.55,
                 box.top() + height * 1.7, box.right(), box.top() + height * 0.2);
    path.lineTo(box.bottomRight());
    path.closeSubpath();
    return path;
}

/** Two drops, as an opening quotation mark. */
QPainterPath quotePath(const QRectF &box)
{
    QPainterPath path;
    const double width = box.width() * 0.44;
    for (const double left : {box.left(), box.right() - width}) {
        const double radius = width / 2;
        const QPointF middle(left + radius, box.bottom() - radius);
        path.addEllipse(middle, radius, radius);
        QPainterPath tail(QPointF(left, middle.y()));
        tail.cubicTo(left, box.top() + box.height() * 0.35, left + width * 0.35, box.top() + box.height() * 0.08,
                     left + width * 0.95, box.top());
        tail.lineTo(left + width * 0.95, box.top() + box.height() * 0.2);
        tail.cubicTo(left + width * 0.6, box.top() + box.height() * 0.27, left + width * 0.45,
                     box.top() + box.height() * 0.4, left + width * 0.5, middle.y());
        tail.closeSubpath();
        path = path.united(tail);
    }
    return path;
}

/** Whole over the half where text is, gone at the other end: the photo stays bright there. */
void paintVeil(QPainter &painter, const QRectF &box, const QColor &colour, double strength, bool fromLeft)
{
    QLinearGradient fade(fromLeft ? box.topRight() : box.topLeft(), fromLeft ? box.topLeft() : box.bottomLeft());
    constexpr int kSteps = 12;
    for (int step = 0; step <= kSteps; ++step) {
        const double at = static_cast<double>(step) / kSteps;
        const double rise = std::min(1.0, at * 2);
        fade.setColorAt(at, withAlpha(colour, strength * rise * rise * (3 - 2 * rise)));
    }
    painter.fillRect(box, fade);
}

} // namespace

QPainterPath archPath(const QRectF &box)
{
    QPainterPath path;
    const double radius = std::min(box.width() / 2, box.height());
    path.moveTo(box.left(), box.bottom());
    path.lineTo(box.left(), box.top() + radius);
    path.arcTo(QRectF(box.left(), box.top(), box.width(), 2 * radius), 180, -180);
    path.lineTo(box.right(), box.bottom());
    path.closeSubpath();
    return path;
}

QPainterPath slantPath(const QRectF &box, double slope, bool leftSide)
{
    const double lean = box.width() * slope;
    QPainterPath path;
    path.addPolygon(
        leftSide
            ? QPolygonF({QPointF(box.left() + lean, box.top()), box.topRight(), box.bottomRight(), box.bottomLeft()})
            : QPolygonF({box.topLeft(), box.topRight(), QPointF(box.right() - lean, box.bottom()), box.bottomLeft()}));
    path.closeSubpath();
    return path;
}

QPainterPath sealPath(const QRectF &box, int points)
{
    QPolygonF outline;
    for (int step = 0; step < kSealSteps; ++step) {
        const double angle = kFullTurn * step / kSealSteps;
        const double reach = 1 - kSealDepth * (0.5 - 0.5 * std::cos(points * angle));
        outline << box.center() + QPointF(std::cos(angle) * box.width(), std::sin(angle) * box.height()) * (reach / 2);
    }
    QPainterPath path;
    path.addPolygon(outline);
    path.closeSubpath();
    return path;
}

void paintShape(QPainter &painter, const LayoutShape &shape, const AdColours &colours)
{
    painter.save();
    QColor colour = withAlpha(colourOfRole(colours, shape.colour), shape.strength);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QRectF &box = shape.box;
    switch (shape.kind) {
    case ShapeKind::Rect:
        painter.drawRect(box);
        break;
    case ShapeKind::Round:
        painter.drawRoundedRect(box, shape.amount, shape.amount);
        break;
    case ShapeKind::Circle:
        painter.drawEllipse(box);
        break;
    case ShapeKind::Ring:
    case ShapeKind::Frame:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, shape.amount, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        if (shape.kind == ShapeKind::Ring)
            painter.drawEllipse(box);
        else
            painter.drawRect(box);
        break;
    case ShapeKind::Arch:
        painter.drawPath(archPath(box));
        break;
    case ShapeKind::Slant:
        painter.drawPath(slantPath(box, shape.amount, true));
        break;
    case ShapeKind::Stripes:
        paintStripes(painter, box, shape.amount);
        break;
    case ShapeKind::Dots:
        paintDots(painter, box, shape.amount);
        break;
    case ShapeKind::Rays:
        paintRays(painter, box, static_cast<int>(shape.amount));
        break;
    case ShapeKind::Wave:
        painter.drawPath(wavePath(box, shape.amount));
        break;
    case ShapeKind::Quote:
        painter.drawPath(quotePath(box));
        break;
    case ShapeKind::Veil:
        paintVeil(painter, box, inksOn(colours, Surface::Veil).surface, shape.strength, shape.amount > 0);
        break;
    }
    painter.restore();
}

} // namespace mci::compose
