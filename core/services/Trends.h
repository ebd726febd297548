// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "domain/Fatigue.h"
#include "domain/PeriodChange.h"
#include "services/DailyInsights.h"

#include <QHash>

namespace mci::services {

/** How one creative of a view came to where it is. */
struct CreativeTrend
{
    /** Against the previous period of the same length. */
    domain::KpiChanges changes;
    /** Its place there, by the same ranking and minimums; nullopt where it had none. */
    std::optional<int> rankBefore;
    /** It delivered there. */
    bool existedBefore = false;
    /** Its place when the numbers before these were ranked; nullopt where it had none, or nothing was ranked before. */
    std::optional<int> rankAtLastSync;
    /** The primary KPI, a value for each date of the window; nullopt for a date without delivery. */
    std::vector<std::optional<double>> curve;
    /** nullopt where there are not enough days. */
    std::optional<domain::Fatigue> fatigue;
};

/** What days tell about a view, to be shown beside its answer. */
struct TrendsAnswer
{
    /** Up to yesterday, whatever the view's window: today is not over. */
    domain::DateRange window;
    /** The previous period: as many days, just before the window. */
    domain::DateRange before;
    /** All days of the window are in the store: there are curves. */
    bool hasCurves = false;
    /** And all days of the previous period: there are changes and places. */
    bool hasBefore = false;
    /** Some day of the window may still change at Meta. */
    bool provisional = false;
    /** Of all ads that take part, as CreativeOverviewAnswer::totals of the window. */
    domain::KpiChanges totals;
    /** All KPIs of all ads that take part, for each date of the window; empty without curves. */
    std::vector<domain::KpiValues> totalCurve;
    /** Ads with impressions on each date, and in the two periods. */
    std::vector<int> activeAds;
    int activeNow = 0;
    int activeBefore = 0;
    /** By the ad's id at Meta; those that take part. */
    QHash<QString, CreativeTrend> creatives;
};

/**
 * Changes, places, curves and fatigue of a view, from stored days alone; never calls Meta. `insights_not_found` where no day of
 * the account was read; where only some days are there, what needs the others is left out. Worker thread.
 */
class Trends
{
public:
    Trends(const store::Database &database, const SelectionResolver &resolver, const Clock &clock);

    /** An error that isCancelled() once the token says so. */
    [[nodiscard]] Result<TrendsAnswer> of(const SelectionInput &input, const CancelToken &cancel = {}) const;

private:
    const store::Database &m_database;
    const SelectionResolver &m_resolver;
    const Clock &m_clock;
};

} // namespace mci::services
