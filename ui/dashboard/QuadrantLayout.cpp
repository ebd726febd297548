// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/QuadrantLayout.h"

#include "domain/stats/Confidence.h"
#include "widgets/ChartScale.h"

#include <cmath>

namespace mci::ui {

namespace {

constexpr int kRounds = 40;

/** From where it belongs, no farther than it may go. */
QPointF leashed(QPointF place, QPointF home)
{
    const QPointF way = place - home;
    const qreal length = std::hypot(way.x(), way.y());
    return length > kLargestShift ? home + way * (kLargestShift / length) : place;
}

QPointF within(QPointF place, const QRectF &area)
{
    return {std::clamp(place.x(), area.left(), std::max(area.left(), area.right())),
            std::clamp(place.y(), area.top(), std::max(area.top(), area.bottom()))};
}

/** How far two pictures have to go along each axis not to touch; null where they do not. */
QPointF overlapOf(QPointF a, QPointF b)
{
    const qreal across = kQuadrantThumb - std::abs(a.x() - b.x());
    const qreal up = kQuadrantThumb - std::abs(a.y() - b.y());
    if (across <= 0 || up <= 0)
        return {};
    if (across <= up)
        return {a.x() <= b.x() ? across : -across, 0};
    return {0, a.y() <= b.y() ? up : -up};
}

} // namespace

QuadrantScale QuadrantScale::of(const std::vector<QuadrantPoint> &points, std::optional<double> reference,
                                bool lessIsBetter)
{
    QuadrantScale scale;
    scale.lessIsBetter = lessIsBetter;
    std::vector<double> spends;
    std::vector<double> values;
    for (const QuadrantPoint &point : points) {
        spends.push_back(point.spend);
        values.push_back(point.value);
    }
    if (points.empty())
        return scale;
    scale.medianSpend = domain::stats::medianOf(spends).value_or(0);
    scale.reference = reference ? *reference : domain::stats::medianOf(values).value_or(0);
    scale.mostSpend = ChartScale::upTo(*std::max_element(spends.begin(), spends.end())).top;
    scale.mostValue = ChartScale::upTo(std::max(scale.reference, *std::max_element(values.begin(), values.end()))).top;
    return scale;
}

QPointF QuadrantScale::place(const QRectF &plot, double spend, double value) const
{
    const double up = lessIsBetter ? 1 - value / mostValue : value / mostValue;
    return {plot.left() + plot.width() * std::clamp(spend / mostSpend, 0.0, 1.0),
            plot.bottom() - plot.height() * std::clamp(up, 0.0, 1.0)};
}

Quarter QuadrantScale::quarterOf(const QuadrantPoint &point) const
{
    const bool good = lessIsBetter ? point.value <= reference : point.value >= reference;
    if (point.spend >= medianSpend)
        return good ? Quarter::Star : Quarter::Leak;
    return good ? Quarter::HiddenGem : Quarter::Watch;
}

std::vector<QPointF> placeThumbs(const std::vector<QuadrantPoint> &points, const QuadrantScale &scale,
                                 const QRectF &plot)
{
    const qreal half = kQuadrantThumb / 2;
    const QRectF area = plot.adjusted(half, half, -half, -half);
    std::vector<QPointF> homes;
    for (const QuadrantPoint &point : points)
        homes.push_back(within(scale.place(plot, point.spend, point.value), area));
    std::vector<QPointF> places = homes;
    for (int round = 0; round < kRounds; ++round) {
        bool moved = false;
        for (std::size_t a = 0; a < places.size(); ++a) {
            for (std::size_t b = a + 1; b < places.size(); ++b) {
                const QPointF overlap = overlapOf(places[a], places[b]);
                if (overlap.isNull())
                    continue;
                places[a] = within(leashed(places[a] - overlap / 2, homes[a]), area);
                places[b] = within(leashed(places[b] + overlap / 2, homes[b]), area);
                moved = true;
            }
        }
        if (!moved)
            break;
    }
    return places;
}

} // namespace mci::ui
