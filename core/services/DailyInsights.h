// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/DayCoverage.h"
#include "services/SelectionInput.h"

namespace mci::services {

/** One date of a curve. */
struct DailyPoint
{
    /** By the ad account's own calendar. */
    QDate day;
    /** nullopt without delivery, where the KPI's denominator is zero, and where the day is not in the store. */
    std::optional<double> value;
    /** The day's numbers are in the store. */
    bool known = false;
    /** They may still change at Meta. */
    bool provisional = false;
    /** They are still coming in. */
    bool settling = false;
    bool operator==(const DailyPoint &) const = default;
};

/** A KPI day by day: a point for each date of the window. */
struct DailyCurve
{
    domain::Kpi kpi = domain::Kpi::Spend;
    QString currency;
    std::vector<DailyPoint> points;
};

/** A KPI of one ad in a window, up to yesterday, and in as many days before it; both counted by the same actions. */
struct AdCurves
{
    DailyCurve now;
    /** As many points; where the store does not reach back so far they are not known. */
    DailyCurve before;
};

/**
 * An ad's days from the store alone; never calls Meta. What counts as a result of the ad is decided once for the window, so
 * that days add up to its answer. `insights_not_found` where no day of the account was read. Worker thread.
 */
class DailyInsights
{
public:
    DailyInsights(const store::Database &database, const SelectionResolver &resolver, const Clock &clock);

    /** One ad, by its id at Meta, whether it takes part or not. */
    [[nodiscard]] Result<DailyCurve> ofAd(const SelectionInput &input, const QString &metaAdId, domain::Kpi kpi) const;
    /** As ofAd(), with the previous period. */
    [[nodiscard]] Result<AdCurves> compared(const SelectionInput &input, const QString &metaAdId, domain::Kpi kpi) const;

private:
    const store::Database &m_database;
    const SelectionResolver &m_resolver;
    const Clock &m_clock;
};

} // namespace mci::services
