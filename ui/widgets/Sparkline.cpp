// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Sparkline.h"

#include <algorithm>

#include <QPainter>

namespace mci::ui {

namespace {

constexpr qreal kSparkWidth = 1.5;
constexpr qreal kSparkDot = 2.4;

QPolygonF pointsOf(const QRectF &area, const std::vector<std::optional<double>> &values)
{
    double low = 0;
    double high = 0;
    bool any = false;
    for (const std::optional<double> &value : values) {
        if (!value)
            continue;
        low = any ? std::min(low, *value) : *value;
        high = any ? std::max(high, *value) : *value;
        any = true;
    }
    QPolygonF points;
    const double step = area.width() / static_cast<double>(values.size() - 1);
    for (std::size_t day = 0; day < values.size(); ++day) {
        if (!values[day])
            continue;
        const double share = high > low ? (*values[day] - low) / (high - low) : 0.5;
        points << QPointF(area.left() + step * static_cast<double>(day), area.bottom() - share * area.height());
    }
    return points;
}

} // namespace

bool SparklineData::isDrawable() const
{
    return std::count_if(values.begin(), values.end(), [](const auto &value) { return value.has_value(); }) > 1;
}

void paintSparkline(QPainter &painter, const QRectF &rect, const SparklineData &data, const Theme &theme)
{
    if (!data.isDrawable())
        return;
    const QPolygonF points = pointsOf(rect.adjusted(kSparkDot, kSparkDot, -kSparkDot, -kSparkDot), data.values);
    const QColor color = theme.color(data.color);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, kSparkWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(points);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(points.last(), kSparkDot, kSparkDot);
    painter.restore();
}

} // namespace mci::ui
