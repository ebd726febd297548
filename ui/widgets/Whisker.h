// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Theme.h"

#include <optional>

class QPainter;

namespace mci::ui {

/** What may be said of a value beside its reference. */
enum class Standing { Better, Worse, Unclear };
/** Of the probability of being the better one: from 0.80 better, to 0.20 worse. */
[[nodiscard]] Standing standingOf(double chanceOfBetter);
/** Good or bad; `unclear` for what is neither. */
[[nodiscard]] Role standingRole(Standing standing, Role unclear);

/** A value with the interval it lies in, on an axis that several of them share. */
struct WhiskerData
{
    double low = 0;
    double point = 0;
    double high = 0;
    std::optional<double> reference;
    /** Ends of the axis; what lies beyond them is drawn at the end. */
    double from = 0;
    double to = 1;
    /** Of costs, less is better: right always is the better side. */
    bool lessIsBetter = false;
    Standing standing = Standing::Unclear;
};

[[nodiscard]] int whiskerHeight();
/** Centred in the height of `rect`. Right is better in every language. */
void paintWhisker(QPainter &painter, const QRectF &rect, const WhiskerData &data, const Theme &theme);
/** Where a value of the axis is drawn. */
[[nodiscard]] qreal whiskerX(const QRectF &rect, const WhiskerData &data, double value);

} // namespace mci::ui
