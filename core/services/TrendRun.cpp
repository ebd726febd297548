// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/TrendRun.h"

#include "domain/stats/Belief.h"

namespace mci::services {

namespace {

using domain::Kpi;
using Belief = std::optional<domain::stats::Belief>;

domain::FatigueDay fatigueDay(const AdDayCounter::Day &day)
{
    const domain::stats::DayCount count = day.tally.dayCount();
    domain::FatigueDay one;
    one.day = day.day;
    one.impressions = day.tally.impressions;
    one.clicks = count.clicks.value_or(0);
    one.results = count.results;
    one.spend = count.money;
    one.reach = day.reach;
    return one;
}

template<typename Sums>
void addDay(Sums &sums, const domain::FatigueDay &day)
{
    domain::FatigueDay &sum = sums[day.day];
    sum.day = day.day;
    sum += day;
}

template<typename Sums>
std::vector<domain::FatigueDay> listOf(const Sums &sums)
{
    std::vector<domain::FatigueDay> days;
    days.reserve(sums.size());
    for (const auto &[date, day] : sums)
        days.push_back(day);
    return days;
}

void markUnclear(domain::KpiChanges &changes, Kpi kpi, const Belief &before, const Belief &now)
{
    std::optional<domain::KpiChange> change = changes[kpi];
    if (!change)
        return;
    change->unclear = !before || !now || domain::isUnclear(before->distribution, now->distribution);
    changes.set(kpi, change);
}

} // namespace

/** Sums as rows, for the estimates. */
class TrendRun::Believed
{
public:
    explicit Believed(const domain::stats::Dispersions &dispersions)
        : m_dispersions(dispersions)
    {
    }

    void add(const DayTally &tally, const QString &adId, const domain::stats::Stratum &stratum)
    {
        domain::InsightRow row = tally.row();
        row.adId = adId;
        row.attributionSetting = stratum.attribution;
        row.currency = stratum.currency;
        m_rows.push_back(std::move(row));
        m_results.push_back(tally.counted());
    }
    [[nodiscard]] std::vector<Belief> of(Kpi kpi) const
    {
        std::vector<domain::stats::AdNumbers> numbers;
        numbers.reserve(m_rows.size());
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            numbers.push_back({&m_rows[i], &m_results[i]});
        return domain::stats::beliefsOf(kpi, numbers, m_dispersions);
    }

private:
    const domain::stats::Dispersions &m_dispersions;
    std::vector<domain::InsightRow> m_rows;
    std::vector<domain::CountedResults> m_results;
};

TrendRun::TrendRun(const DayView &view, TrendsAnswer &answer)
    : m_view(view)
    , m_answer(answer)
    , m_counter(view.selection.insights, view.goals)
{
    const auto days = static_cast<std::size_t>(answer.window.days());
    m_totals.resize(days);
    answer.activeAds.resize(days);
}

void TrendRun::visit(const store::AdDays &ad, const store::DayNames &names)
{
    const AdDayCounter::Count count = m_counter.count(ad, names, {m_answer.window, m_answer.before});
    if (!count.takesPart)
        return;
    AdTrace trace;
    trace.adId = ad.adId;
    trace.stratum = count.stratum;
    trace.curve.resize(m_totals.size());
    trace.days.reserve(count.days.size());
    std::vector<domain::stats::DayCount> scattered;
    DaySums &stratum = m_strata[trace.stratum];
    for (const AdDayCounter::Day &day : count.days) {
        trace.days.push_back(fatigueDay(day));
        addDay(stratum, trace.days.back());
        if (m_answer.before.contains(day.day))
            trace.before.add(day.tally);
        if (m_answer.window.contains(day.day)) {
            addToWindow(day, trace);
            scattered.push_back(day.tally.dayCount());
        }
    }
    m_dispersions[trace.stratum].add(scattered);
    // Of long ago: it was there for the index of its stratum only.
    if (trace.now.impressions <= 0 && trace.before.impressions <= 0)
        return;
    if (trace.now.impressions <= 0)
        trace.days = {};
    m_answer.activeNow += trace.now.impressions > 0 ? 1 : 0;
    m_answer.activeBefore += trace.before.impressions > 0 ? 1 : 0;
    m_traces.push_back(std::move(trace));
}

void TrendRun::addToWindow(const AdDayCounter::Day &day, AdTrace &trace)
{
    trace.now.add(day.tally);
    const auto place = static_cast<std::size_t>(m_answer.window.since.daysTo(day.day));
    trace.curve[place] = day.tally.kpis(m_view.selection.insights.objective)[m_view.selection.ranking.primary];
    m_totals[place].add(day.tally.row(), day.tally.counted());
    m_answer.activeAds[place] += day.tally.impressions > 0 ? 1 : 0;
}

void TrendRun::finish()
{
    const domain::Objective objective = m_view.selection.insights.objective;
    for (const domain::KpiTotals &totals : m_totals)
        m_answer.totalCurve.push_back(totals.kpis(objective));
    for (AdTrace &trace : m_traces) {
        CreativeTrend trend;
        trend.curve = std::move(trace.curve);
        trend.existedBefore = trace.before.impressions > 0;
        if (m_answer.hasBefore)
            trend.changes = domain::changesOf(trace.before.kpis(objective), trace.now.kpis(objective));
        m_answer.creatives.insert(trace.adId, std::move(trend));
    }
    tellFatigue();
    if (m_answer.hasBefore && !m_traces.empty()) {
        tellTotals();
        tellChanges();
    }
}

void TrendRun::tellFatigue()
{
    std::map<domain::stats::Stratum, std::vector<domain::FatigueDay>> strata;
    DaySums all;
    for (const auto &[stratum, sums] : m_strata) {
        strata.emplace(stratum, listOf(sums));
        for (const auto &[date, day] : sums)
            addDay(all, day);
    }
    const std::vector<domain::FatigueDay> account = listOf(all);
    for (const AdTrace &trace : m_traces) {
        if (!trace.days.empty())
            m_answer.creatives[trace.adId].fatigue = domain::fatigueOf(trace.days, strata[trace.stratum], account);
    }
}

bool TrendRun::isTold(Kpi kpi) const
{
    return domain::stats::modelOf(kpi) != domain::stats::KpiModel::None
        && domain::kpiFits(kpi, m_view.selection.insights.objective);
}

void TrendRun::tellTotals()
{
    domain::KpiTotals now;
    domain::KpiTotals before;
    DayTally allNow;
    DayTally allBefore;
    for (const AdTrace &trace : m_traces) {
        if (trace.now.impressions > 0) {
            now.add(trace.now.row(), trace.now.counted());
            allNow.add(trace.now);
        }
        if (trace.before.impressions > 0) {
            before.add(trace.before.row(), trace.before.counted());
            allBefore.add(trace.before);
        }
    }
    const domain::Objective objective = m_view.selection.insights.objective;
    m_answer.totals = domain::changesOf(before.kpis(objective), now.kpis(objective));
    // The account as one ad that scatters as all of them do.
    const domain::stats::Stratum whole;
    const domain::stats::Dispersions dispersions{{whole, domain::stats::pooled(m_dispersions)}};
    Believed believedNow(dispersions);
    believedNow.add(allNow, {}, whole);
    Believed believedBefore(dispersions);
    believedBefore.add(allBefore, {}, whole);
    for (const Kpi kpi : domain::allKpis()) {
        if (isTold(kpi))
            markUnclear(m_answer.totals, kpi, believedBefore.of(kpi).front(), believedNow.of(kpi).front());
    }
}

void TrendRun::tellChanges()
{
    Believed believedNow(m_dispersions);
    Believed believedBefore(m_dispersions);
    for (const AdTrace &trace : m_traces) {
        believedNow.add(trace.now, trace.adId, trace.stratum);
        believedBefore.add(trace.before, trace.adId, trace.stratum);
    }
    for (const Kpi kpi : domain::allKpis()) {
        if (!isTold(kpi))
            continue;
        const auto before = believedBefore.of(kpi);
        const auto now = believedNow.of(kpi);
        for (std::size_t i = 0; i < m_traces.size(); ++i)
            markUnclear(m_answer.creatives[m_traces[i].adId].changes, kpi, before[i], now[i]);
    }
}

} // namespace mci::services
