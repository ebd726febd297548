// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/DailyInsights.h"

#include "domain/TimeWindow.h"
#include "services/DayView.h"

namespace mci::services {

namespace {

Status checkKpi(domain::Kpi kpi, domain::Objective objective)
{
    if (domain::kpiFits(kpi, objective))
        return {};
    Error error = invalidOption(Reason::KpiNotForObjective, QStringLiteral("kpi"), domain::kpiName(kpi), {});
    error.params.insert(QStringLiteral("objective"), domain::objectiveName(objective));
    return failure(error);
}

DailyCurve curveOf(const DayView &view, domain::Kpi kpi, const QHash<QDate, domain::KpiTotals> &tallies, UtcTime now)
{
    const QDate today = domain::accountToday(now, view.selection.ref.account.timeZone);
    const domain::DateRange &window = view.selection.insights.window;
    DailyCurve curve{kpi, view.selection.ref.account.currency, {}};
    auto covered = view.coverage.begin();
    for (QDate day = window.since; day <= window.until; day = day.addDays(1)) {
        while (covered != view.coverage.end() && covered->day < day)
            ++covered;
        DailyPoint point;
        point.day = day;
        point.known = covered != view.coverage.end() && covered->day == day;
        point.provisional = point.known && covered->provisional;
        point.settling = point.provisional && domain::isSettling(day, today);
        if (const auto tally = tallies.constFind(day); point.known && tally != tallies.cend())
            point.value = tally->kpis(view.selection.insights.objective)[kpi];
        curve.points.push_back(point);
    }
    return curve;
}

} // namespace

DailyInsights::DailyInsights(const store::Database &database, const SelectionResolver &resolver, const Clock &clock)
    : m_database(database)
    , m_resolver(resolver)
    , m_clock(clock)
{
}

Result<DailyCurve> DailyInsights::ofAccount(const SelectionInput &input, domain::Kpi kpi) const
{
    return curve(input, {}, kpi);
}

Result<DailyCurve> DailyInsights::ofAd(const SelectionInput &input, const QString &metaAdId, domain::Kpi kpi) const
{
    return curve(input, metaAdId, kpi);
}

Result<DailyCurve> DailyInsights::curve(const SelectionInput &input, const QString &metaAdId, domain::Kpi kpi) const
{
    Result<ResolvedSelection> resolved = m_resolver.resolve(input);
    if (!resolved)
        return failure(resolved.error());
    if (const Status fits = checkKpi(kpi, resolved->insights.objective); !fits)
        return failure(fits.error());
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const Result<DayView> view = openDayView(*session, std::move(*resolved), m_clock);
    if (!view)
        return failure(view.error());
    AdDayCounter counter(view->selection.insights, view->goals);
    QHash<QDate, domain::KpiTotals> tallies;
    const auto add = [&](const store::AdDays &ad, const store::DayNames &names) {
        const AdDayCounter::Count count = counter.count(ad, names);
        if (!count.takesPart && metaAdId.isEmpty())
            return;
        for (const AdDayCounter::Day &day : count.days)
            tallies[day.day].add(day.tally.row(), day.tally.counted());
    };
    store::DayFiguresReader reader(*session, m_clock, view->series);
    const domain::DateRange &window = view->selection.insights.window;
    const Status read = metaAdId.isEmpty() ? reader.eachAd(window, add) : reader.oneAd(metaAdId, window, add);
    if (!read)
        return failure(read.error());
    return curveOf(*view, kpi, tallies, m_clock.now());
}

Result<AdCurves> DailyInsights::compared(const SelectionInput &input, const QString &metaAdId, domain::Kpi kpi) const
{
    Result<DailyCurve> now = curve(input, metaAdId, kpi);
    if (!now)
        return failure(now.error());
    const Result<ResolvedSelection> resolved = m_resolver.resolve(input);
    if (!resolved)
        return failure(resolved.error());
    const domain::DateRange before = periodBefore(resolved->insights.window);
    SelectionInput earlier = input;
    earlier.since = before.since.toString(Qt::ISODate);
    earlier.until = before.until.toString(Qt::ISODate);
    Result<DailyCurve> then = curve(earlier, metaAdId, kpi);
    // Further back than anything is known: the curve stands alone.
    if (!then && then.error().code != ErrorCode::InvalidRequest)
        return failure(then.error());
    return AdCurves{std::move(*now), then ? std::move(*then) : DailyCurve{kpi, now->currency, {}}};
}

} // namespace mci::services
