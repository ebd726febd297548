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

using Tallies = QHash<QDate, domain::KpiTotals>;

/** A point for each date of the range. */
DailyCurve curveOf(const DayView &view, domain::Kpi kpi, domain::DateRange range, const Tallies &tallies, QDate today)
{
    DailyCurve curve{kpi, view.selection.ref.account.currency, {}};
    auto covered = view.coverage.begin();
    for (QDate day = range.since; day <= range.until; day = day.addDays(1)) {
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

Result<DayView> openFor(store::Session &session, const SelectionResolver &resolver, const SelectionInput &input,
                        domain::Kpi kpi, const Clock &clock)
{
    Result<ResolvedSelection> resolved = resolver.resolve(input);
    if (!resolved)
        return failure(resolved.error());
    if (const Status fits = checkKpi(kpi, resolved->insights.objective); !fits)
        return failure(fits.error());
    return openDayView(session, std::move(*resolved), clock);
}

/** Of the ad, from the beginning of the last range to the end of the first one; the first with delivery decides. */
Result<Tallies> talliesOf(store::Session &session, const DayView &view, const QString &metaAdId,
                          const std::vector<domain::DateRange> &ranges, const Clock &clock)
{
    AdDayCounter counter(view.selection.insights, view.goals);
    Tallies tallies;
    const auto add = [&](const store::AdDays &ad, const store::DayNames &names) {
        for (const AdDayCounter::Day &day : counter.count(ad, names, ranges).days)
            tallies[day.day].add(day.tally.row(), day.tally.counted());
    };
    const Status read = store::DayFiguresReader(session, clock, view.series)
                            .oneAd(metaAdId, {ranges.back().since, ranges.front().until}, add);
    return read ? Result<Tallies>(std::move(tallies)) : failure(read.error());
}

QDate todayOf(const DayView &view, const Clock &clock)
{
    return domain::accountToday(clock.now(), view.selection.ref.account.timeZone);
}

} // namespace

DailyInsights::DailyInsights(const store::Database &database, const SelectionResolver &resolver, const Clock &clock)
    : m_database(database)
    , m_resolver(resolver)
    , m_clock(clock)
{
}

Result<DailyCurve> DailyInsights::ofAd(const SelectionInput &input, const QString &metaAdId, domain::Kpi kpi) const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const Result<DayView> view = openFor(*session, m_resolver, input, kpi, m_clock);
    if (!view)
        return failure(view.error());
    const domain::DateRange window = view->selection.insights.window;
    const Result<Tallies> tallies = talliesOf(*session, *view, metaAdId, {window}, m_clock);
    if (!tallies)
        return failure(tallies.error());
    return curveOf(*view, kpi, window, *tallies, todayOf(*view, m_clock));
}

Result<AdCurves> DailyInsights::compared(const SelectionInput &input, const QString &metaAdId, domain::Kpi kpi) const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const Result<DayView> view = openFor(*session, m_resolver, input, kpi, m_clock);
    if (!view)
        return failure(view.error());
    const QDate today = todayOf(*view, m_clock);
    const domain::DateRange now = domain::fullDaysOf(view->selection.insights.window, today);
    const domain::DateRange before = periodBefore(now);
    const Result<Tallies> tallies = talliesOf(*session, *view, metaAdId, {now, before}, m_clock);
    if (!tallies)
        return failure(tallies.error());
    return AdCurves{curveOf(*view, kpi, now, *tallies, today), curveOf(*view, kpi, before, *tallies, today)};
}

} // namespace mci::services
