// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/DailyInsights.h"

#include "domain/TimeWindow.h"
#include "services/AdDayTally.h"
#include "store/AdSetRepository.h"

namespace mci::services {

namespace {

constexpr double kMicros = 1e6;

/** What every answer begins with. */
struct DayView
{
    ResolvedSelection selection;
    store::DaySeries series;
    domain::DayCoverage coverage;
    QHash<QString, domain::AdSetGoal> goals;
};

Error noDays()
{
    return makeError(ErrorCode::InsightsNotFound, Reason::InsightsMissing);
}

Result<DayView> openView(store::Session &session, ResolvedSelection selection, const Clock &clock)
{
    const domain::InsightSelection &wanted = selection.insights;
    store::DaySeriesRepository repository(session, clock);
    auto series = repository.find(wanted.connectionId, wanted.adAccountId);
    if (!series)
        return failure(series.error());
    if (!*series)
        return failure(noDays());
    auto coverage = repository.coverage((*series)->id);
    if (!coverage)
        return failure(coverage.error());
    if (coverage->empty())
        return failure(noDays());
    auto goals = store::AdSetRepository(session).goals(wanted.connectionId, wanted.adAccountId);
    if (!goals)
        return failure(goals.error());
    return DayView{std::move(selection), std::move(**series), std::move(*coverage), std::move(*goals)};
}

Status checkKpi(domain::Kpi kpi, domain::Objective objective)
{
    if (domain::kpiFits(kpi, objective))
        return {};
    Error error = invalidOption(Reason::KpiNotForObjective, QStringLiteral("kpi"), domain::kpiName(kpi), {});
    error.params.insert(QStringLiteral("objective"), domain::objectiveName(objective));
    return failure(error);
}

DailyCurve curveOf(const DayView &view, domain::Kpi kpi, const QHash<QDate, DayTally> &tallies, UtcTime now)
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

std::vector<domain::DayNumbers> numbersOf(const std::vector<AdDayCounter::Day> &days)
{
    std::vector<domain::DayNumbers> numbers;
    numbers.reserve(days.size());
    for (const AdDayCounter::Day &day : days) {
        const auto clicks = day.tally.clicks;
        numbers.push_back({day.day, day.tally.results, static_cast<double>(day.tally.spendMicros) / kMicros,
                           clicks ? std::optional(static_cast<double>(*clicks)) : std::nullopt});
    }
    return numbers;
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
    const Result<DayView> view = openView(*session, std::move(*resolved), m_clock);
    if (!view)
        return failure(view.error());
    AdDayCounter counter(view->selection.insights, view->goals);
    QHash<QDate, DayTally> tallies;
    const auto add = [&](const store::AdDays &ad, const store::DayNames &names) {
        const AdDayCounter::Count count = counter.count(ad, names);
        if (!count.takesPart && metaAdId.isEmpty())
            return;
        for (const AdDayCounter::Day &day : count.days)
            tallies[day.day].add(day.tally);
    };
    store::DayFiguresReader reader(*session, m_clock, view->series);
    const domain::DateRange &window = view->selection.insights.window;
    const Status read = metaAdId.isEmpty() ? reader.eachAd(window, add) : reader.oneAd(metaAdId, window, add);
    if (!read)
        return failure(read.error());
    return curveOf(*view, kpi, tallies, m_clock.now());
}

Result<std::vector<domain::AdResiduals>> DailyInsights::residuals(const SelectionInput &input) const
{
    Result<ResolvedSelection> resolved = m_resolver.resolve(input);
    if (!resolved)
        return failure(resolved.error());
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const Result<DayView> view = openView(*session, std::move(*resolved), m_clock);
    if (!view)
        return failure(view.error());
    AdDayCounter counter(view->selection.insights, view->goals);
    std::vector<domain::AdResiduals> residuals;
    const Status read = store::DayFiguresReader(*session, m_clock, view->series)
                            .eachAd(view->selection.insights.window,
                                    [&](const store::AdDays &ad, const store::DayNames &names) {
                                        const AdDayCounter::Count count = counter.count(ad, names);
                                        if (count.takesPart)
                                            residuals.push_back(domain::residualsOf(ad.adId, numbersOf(count.days)));
                                    });
    if (!read)
        return failure(read.error());
    return residuals;
}

} // namespace mci::services
