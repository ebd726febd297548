// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/DayPlan.h"

#include "domain/TimeWindow.h"

#include <numeric>

namespace mci::services {

Result<std::vector<domain::DateRange>> plannedDays(store::Session &session, const Clock &clock,
                                                   const store::DaySeries &series, const QString &timeZone)
{
    const auto coverage = store::DaySeriesRepository(session, clock).coverage(series.id);
    if (!coverage)
        return failure(coverage.error());
    domain::DayPlanInput input;
    input.today = domain::accountToday(clock.now(), timeZone);
    input.todayBegan = domain::accountDayBegin(input.today, timeZone);
    input.since = std::min(series.wantedSince, input.today.addDays(-domain::kBackfillDays));
    input.earliest = input.today.addMonths(-domain::kInsightMonths);
    return domain::daysToRead(*coverage, input);
}

qint64 daysIn(const std::vector<domain::DateRange> &ranges)
{
    return std::accumulate(ranges.begin(), ranges.end(), qint64{0},
                           [](qint64 sum, const domain::DateRange &range) { return sum + range.days(); });
}

} // namespace mci::services
