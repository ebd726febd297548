// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QRectF>
#include <QString>

namespace mci::ui {

enum class Quarter { Star, HiddenGem, Watch, Leak };

/** A creative by what was spent and what came of it. */
struct QuadrantPoint
{
    QString creativeId;
    double spend = 0;
    double value = 0;
};

/** Spend to the right, the better values up; both axes begin at 0. Pure geometry. */
struct QuadrantScale
{
    double mostSpend = 1;
    double mostValue = 1;
    double medianSpend = 0;
    /** What values are held against. */
    double reference = 0;
    /** Of costs: 0 is at the top. */
    bool lessIsBetter = false;

    [[nodiscard]] static QuadrantScale of(const std::vector<QuadrantPoint> &points, std::optional<double> reference,
                                          bool lessIsBetter);
    [[nodiscard]] QPointF place(const QRectF &plot, double spend, double value) const;
    [[nodiscard]] Quarter quarterOf(const QuadrantPoint &point) const;
};

inline constexpr qreal kQuadrantThumb = 28;
inline constexpr qreal kLargestShift = 16;

/** Centres of the pictures inside `plot`; those that would cover each other make room, by kLargestShift at most. */
[[nodiscard]] std::vector<QPointF> placeThumbs(const std::vector<QuadrantPoint> &points, const QuadrantScale &scale,
                                               const QRectF &plot);

} // namespace mci::ui
