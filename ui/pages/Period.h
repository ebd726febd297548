// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Selection.h"

namespace mci::ui {

/** The periods offered as segments; each ends at the last whole day, or today when today is wanted. */
enum class Period { Days7, Days14, Days30, Days90, ThisMonth, Custom };

/** What may be chosen on `today` of the ad account. */
struct DateLimits
{
    QDate today;
    bool includeToday = false;
    /** The furthest that Meta answers. */
    [[nodiscard]] QDate earliest() const;
    [[nodiscard]] QDate latest() const { return includeToday ? today : today.addDays(-1); }
    bool operator==(const DateLimits &) const = default;
};

/** Not for Custom, which gives the last 30 days. On the first of a month, this month is that day alone. */
[[nodiscard]] domain::DateRange periodRange(Period period, const DateLimits &limits);
/** The segment that gives this range; Custom when none does. */
[[nodiscard]] Period periodOf(const domain::DateRange &range, const DateLimits &limits);
/** In order and within the limits. */
[[nodiscard]] domain::DateRange withinLimits(domain::DateRange range, const DateLimits &limits);

} // namespace mci::ui
