// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compose/Background.h"

#include "base/SeededRandom.h"
#include "compose/ColourMixing.h"

#include <algorithm>
#include <cmath>
#include <numbers>

#include <QPainterPath>

namespace mci::compose {

namespace {

constexpr int kGrainTile = 256;
constexpr double kGrainLevels = 3.2;

void paintGradient(QPainter &painter, const QRectF &area, const AdColours &colours, SeededRandom &random)
{
    const double angle = random.between(0.15, 0.85) * std::numbers::pi;
    const QPointF reach = QPointF(std::cos(angle) * area.width(), std::sin(angle) * area.height()) / 2;
    QLinearGradient gradient(area.center() - reach, area.center() + reach);
    constexpr int kStops = 6;
    for (int stop = 0; stop <= kStops; ++stop) {
        const double at = static_cast<double>(stop) / kStops;
        gradient.setColorAt(at, mixed(colours.background, colours.secondBackground, at));
    }
    painter.fillRect(area, gradient);
}

void paintGlow(QPainter &painter, const QRectF &area, const AdColours &colours, SeededRandom &random)
{
    const QPointF middle(area.width() * random.between(0.55, 0.95), area.height() * random.between(0.1, 0.75));
    QRadialGradient glow(middle, std::max(area.width(), area.height()) * 0.75);
    constexpr int kStops = 8;
    for (int stop = 0; stop <= kStops; ++stop) {
        const double at = static_cast<double>(stop) / kStops;
        const double falling = (1 - at) * (1 - at);
        glow.setColorAt(at, withAlpha(colours.secondBackground, falling));
    }
    painter.fillRect(area, glow);
}

void paintSoftShapes(QPainter &painter, const QRectF &area, const AdColours &colours, SeededRandom &random)
{
    const double unit = std::max(area.width(), area.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(withAlpha(colours.secondBackground, 0.75));
    const double side = random.below(2) == 0 ? 0.0 : 1.0;
    const double large = unit * random.between(0.30, 0.42);
    painter.drawEllipse(QPointF(area.width() * side, area.height() * random.between(0.72, 1.0)), large, large);
    const double small = unit * random.between(0.16, 0.24);
    painter.drawEllipse(QPointF(area.width() * (1 - side), area.height() * random.between(0.0, 0.2)), small, small);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(withAlpha(colours.secondBackground, 0.9), unit * 0.006));
    painter.drawEllipse(QPointF(area.width() * (1 - side), area.height() * 0.1), small * 1.5, small * 1.5);
}

void paintWaves(QPainter &painter, const QRectF &area, const AdColours &colours, SeededRandom &random)
{
    painter.setPen(Qt::NoPen);
    double level = area.height() * random.between(0.58, 0.7);
    for (const double share : {0.35, 0.65, 1.0}) {
        const double swing = area.height() * random.between(0.04, 0.09);
        const double lean = random.between(-1, 1) * swing;
        QPainterPath wave(QPointF(0, level + lean));
        wave.cubicTo(area.width() * 0.3, level - swing * 1.6, area.width() * 0.62, level + swing * 1.8, area.width(),
                     level - lean);
        wave.lineTo(area.bottomRight());
        wave.lineTo(area.bottomLeft());
        wave.closeSubpath();
        painter.setBrush(mixed(colours.background, colours.secondBackground, share));
        painter.drawPath(wave);
        level += area.height() * random.between(0.1, 0.15);
    }
}

void paintDotGrid(QPainter &painter, const QRectF &area, const AdColours &colours, SeededRandom &random)
{
    const double step = random.between(40, 54);
    const double radius = step * random.between(0.07, 0.11);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.secondBackground);
    for (double y = step / 2; y < area.height(); y += step) {
        for (double x = step / 2; x < area.width(); x += step)
            painter.drawEllipse(QPointF(x, y), radius, radius);
    }
}

void paintLineGrid(QPainter &painter, const QRectF &area, const AdColours &colours, SeededRandom &random)
{
    const double step = area.width() / random.between(10, 14);
    painter.setPen(QPen(mixed(colours.background, colours.secondBackground, 0.8), 2));
    for (double x = step; x < area.width(); x += step)
        painter.drawLine(QPointF(x, 0), QPointF(x, area.height()));
    for (double y = step; y < area.height(); y += step)
        painter.drawLine(QPointF(0, y), QPointF(area.width(), y));
}

void paintGrain(QPainter &painter, const QRectF &area, SeededRandom &random)
{
    QImage tile(kGrainTile, kGrainTile, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < kGrainTile; ++y) {
        auto *line = reinterpret_cast<QRgb *>(tile.scanLine(y));
        for (int x = 0; x < kGrainTile; ++x) {
            const double noise = random.between(-1, 1) * kGrainLevels;
            const int alpha = static_cast<int>(std::lround(std::abs(noise)));
            const int level = noise > 0 ? alpha : 0;
            line[x] = qRgba(level, level, level, alpha);
        }
    }
    painter.fillRect(area, QBrush(tile));
}

} // namespace

void paintBackground(QPainter &painter, QSize size, const AdPlan &plan)
{
    SeededRandom random(plan.seed);
    const QRectF area({0, 0}, QSizeF(size));
    const AdColours &colours = plan.colours;
    painter.fillRect(area, colours.background);
    painter.save();
    switch (plan.background) {
    case BackgroundKind::Flat:
        break;
    case BackgroundKind::Gradient:
        paintGradient(painter, area, colours, random);
        break;
    case BackgroundKind::Glow:
        paintGlow(painter, area, colours, random);
        break;
    case BackgroundKind::Shapes:
        paintSoftShapes(painter, area, colours, random);
        break;
    case BackgroundKind::Waves:
        paintWaves(painter, area, colours, random);
        break;
    case BackgroundKind::Dots:
        paintDotGrid(painter, area, colours, random);
        break;
    case BackgroundKind::Grid:
        paintLineGrid(painter, area, colours, random);
        break;
    case BackgroundKind::Grain:
        paintGlow(painter, area, colours, random);
        paintGrain(painter, area, random);
        break;
    }
    painter.restore();
}

} // namespace mci::compose
