// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/DayCoverage.h"

#include <algorithm>

namespace mci::domain {

namespace {

bool isBefore(const CoveredDay &covered, QDate day)
{
    return covered.day < day;
}

} // namespace

bool staysProvisional(QDate day, QDate readOn)
{
    return day.daysTo(readOn) < kMovingDays;
}

bool isSettling(QDate day, QDate today)
{
    return day.daysTo(today) <= kSettlingDays;
}

DateRange fullDaysOf(DateRange window, QDate today)
{
    const DateRange full{window.since, std::min(window.until, today.addDays(-1))};
    return full.days() > 0 ? full : window;
}

std::optional<WindowReading> readingOf(const DayCoverage &coverage, DateRange window)
{
    auto next = std::lower_bound(coverage.begin(), coverage.end(), window.since, isBefore);
    std::optional<UtcTime> moving;
    std::optional<UtcTime> any;
    const auto older = [](const std::optional<UtcTime> &oldest, UtcTime time) {
        return oldest ? std::min(*oldest, time) : time;
    };
    for (QDate day = window.since; day <= window.until; day = day.addDays(1), ++next) {
        if (next == coverage.end() || next->day != day)
            return std::nullopt;
        any = older(any, next->readAt);
        if (next->provisional)
            moving = older(moving, next->readAt);
    }
    if (!any)
        return std::nullopt;
    return WindowReading{moving.value_or(*any), moving.has_value()};
}

std::vector<DateRange> daysToRead(const DayCoverage &coverage, const DayPlanInput &input)
{
    std::vector<DateRange> ranges;
    // Outside of the days wanted there may be some that were read provisionally long ago; they get their last reading too.
    const QDate known = coverage.empty() ? input.since : std::min(input.since, coverage.front().day);
    const QDate first = std::max(known, input.earliest);
    for (QDate day = input.today.addDays(-1); day >= first; day = day.addDays(-1)) {
        const auto found = std::lower_bound(coverage.begin(), coverage.end(), day, isBefore);
        const bool covered = found != coverage.end() && found->day == day;
        const bool wanted = covered ? found->provisional && found->readAt < input.todayBegan : day >= input.since;
        if (!wanted)
            continue;
        if (!ranges.empty() && ranges.back().since == day.addDays(1) && ranges.back().days() < kLongestReading)
            ranges.back().since = day;
        else
            ranges.push_back({day, day});
    }
    return ranges;
}

} // namespace mci::domain
