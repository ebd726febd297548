// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/Period.h"

#include "domain/TimeWindow.h"

#include <algorithm>
#include <array>

namespace mci::ui {

using domain::DateRange;

QDate DateLimits::earliest() const
{
    return today.addMonths(-domain::kInsightMonths);
}

DateRange periodRange(Period period, const DateLimits &limits)
{
    const QDate until = limits.latest();
    switch (period) {
    case Period::Days7:
        return {until.addDays(-6), until};
    case Period::Days14:
        return {until.addDays(-13), until};
    case Period::Days90:
        return {until.addDays(-89), until};
    case Period::ThisMonth: {
        const QDate first(limits.today.year(), limits.today.month(), 1);
        return {first, std::max(first, until)};
    }
    case Period::Days30:
    case Period::Custom:
        break;
    }
    return {until.addDays(-29), until};
}

Period periodOf(const DateRange &range, const DateLimits &limits)
{
    constexpr std::array kFixed{Period::Days30, Period::Days7, Period::Days14, Period::Days90, Period::ThisMonth};
    const auto found =
        std::find_if(kFixed.begin(), kFixed.end(), [&](Period p) { return periodRange(p, limits) == range; });
    return found == kFixed.end() ? Period::Custom : *found;
}

DateRange withinLimits(DateRange range, const DateLimits &limits)
{
    if (range.since > range.until)
        std::swap(range.since, range.until);
    const QDate latest = limits.latest();
    const QDate earliest = limits.earliest();
    return {std::clamp(range.since, earliest, latest), std::clamp(range.until, earliest, latest)};
}

} // namespace mci::ui
