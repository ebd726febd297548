// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Trends.h"

#include "domain/stats/Belief.h"
#include "services/DayView.h"
#include "services/PlaceHistory.h"
#include "services/StoredInsights.h"

namespace mci::services {

namespace {

using domain::Kpi;

constexpr double kMicros = 1e6;
/** So far back the best time of an ad is looked for. */
constexpr int kMemoryDays = 90;

bool contains(domain::DateRange range, QDate day)
{
    return range.since <= day && day <= range.until;
}

/** What one ad's days say, before it is known what the others' say. */
struct AdTrace
{
    QString adId;
    domain::stats::Stratum stratum;
    DayTally now;
    DayTally before;
    std::vector<std::optional<double>> curve;
    std::vector<domain::FatigueDay> days;
};

domain::FatigueDay fatigueDay(const AdDayCounter::Day &day)
{
    domain::FatigueDay one;
    one.day = day.day;
    one.impressions = day.tally.impressions;
    one.clicks = static_cast<double>(day.tally.clicks.value_or(0));
    one.results = day.tally.results;
    one.spend = static_cast<double>(day.tally.spendMicros) / kMicros;
    one.reach = day.reach;
    return one;
}

/** Visits the ads of a view once and keeps what the answer is made of. */
class TrendRun
{
public:
    TrendRun(const DayView &view, TrendsAnswer &answer)
        : m_view(view)
        , m_answer(answer)
        , m_counter(view.selection.insights, view.goals)
    {
        const auto days = static_cast<std::size_t>(answer.window.days());
        m_totals.resize(days);
        answer.activeAds.resize(days);
    }

    void visit(const store::AdDays &ad, const store::DayNames &names)
    {
        const AdDayCounter::Count count = m_counter.count(ad, names);
        if (!count.takesPart)
            return;
        AdTrace trace;
        trace.adId = ad.adId;
        trace.stratum = count.stratum;
        trace.curve.resize(m_totals.size());
        std::vector<domain::stats::DayCount> scattered;
        for (const AdDayCounter::Day &day : count.days) {
            trace.days.push_back(fatigueDay(day));
            addToAccount(trace.days.back());
            if (contains(m_answer.before, day.day))
                trace.before.add(day.tally);
            if (!contains(m_answer.window, day.day))
                continue;
            trace.now.add(day.tally);
            const auto place = static_cast<std::size_t>(m_answer.window.since.daysTo(day.day));
            trace.curve[place] = day.tally.kpis(m_view.selection.insights.objective)[m_view.selection.ranking.primary];
            m_totals[place].add(day.tally.row(), day.tally.counted());
            m_answer.activeAds[place] += day.tally.impressions > 0 ? 1 : 0;
            scattered.push_back({trace.days.back().results, trace.days.back().spend,
                                 day.tally.clicks ? std::optional(trace.days.back().clicks) : std::nullopt});
        }
        m_answer.activeNow += trace.now.impressions > 0 ? 1 : 0;
        m_answer.activeBefore += trace.before.impressions > 0 ? 1 : 0;
        m_dispersions[trace.stratum].add(scattered);
        m_traces.push_back(std::move(trace));
    }

    void finish()
    {
        const domain::Objective objective = m_view.selection.insights.objective;
        for (const domain::KpiTotals &totals : m_totals)
            m_answer.totalCurve.push_back(totals.kpis(objective));
        std::vector<domain::FatigueDay> account;
        for (const auto &[day, sums] : m_account)
            account.push_back(sums);
        for (AdTrace &trace : m_traces) {
            if (trace.now.impressions <= 0 && trace.before.impressions <= 0)
                continue;
            CreativeTrend trend;
            trend.curve = std::move(trace.curve);
            trend.existedBefore = trace.before.impressions > 0;
            if (trace.now.impressions > 0)
                trend.fatigue = domain::fatigueOf(trace.days, account);
            if (m_answer.hasBefore)
                trend.changes = domain::changesOf(trace.before.kpis(objective), trace.now.kpis(objective));
            m_answer.creatives.insert(trace.adId, std::move(trend));
        }
        if (m_answer.hasBefore && !m_traces.empty())
            tellChanges();
    }

private:
    void addToAccount(const domain::FatigueDay &day)
    {
        domain::FatigueDay &sums = m_account[day.day];
        sums.day = day.day;
        sums.impressions += day.impressions;
        sums.clicks += day.clicks;
        sums.results += day.results;
        sums.spend += day.spend;
    }

    void tellChanges()
    {
        const domain::Objective objective = m_view.selection.insights.objective;
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
        m_answer.totals = domain::changesOf(before.kpis(objective), now.kpis(objective));
        const Believed wholeNow({allNow}, m_traces, m_dispersions);
        const Believed wholeBefore({allBefore}, m_traces, m_dispersions);
        std::vector<DayTally> tallies;
        for (const AdTrace &trace : m_traces)
            tallies.push_back(trace.now);
        const Believed eachNow(tallies, m_traces, m_dispersions);
        tallies.clear();
        for (const AdTrace &trace : m_traces)
            tallies.push_back(trace.before);
        const Believed eachBefore(tallies, m_traces, m_dispersions);
        for (const Kpi kpi : domain::allKpis()) {
            if (domain::stats::modelOf(kpi) == domain::stats::KpiModel::None || !domain::kpiFits(kpi, objective))
                continue;
            markUnclear(m_answer.totals, kpi, wholeBefore.of(kpi).front(), wholeNow.of(kpi).front());
            const auto beliefsBefore = eachBefore.of(kpi);
            const auto beliefsNow = eachNow.of(kpi);
            for (std::size_t i = 0; i < m_traces.size(); ++i) {
                const auto found = m_answer.creatives.find(m_traces[i].adId);
                if (found != m_answer.creatives.end())
                    markUnclear(found->changes, kpi, beliefsBefore[i], beliefsNow[i]);
            }
        }
    }

    using Belief = std::optional<domain::stats::Belief>;
    static void markUnclear(domain::KpiChanges &changes, Kpi kpi, const Belief &before, const Belief &now)
    {
        std::optional<domain::KpiChange> change = changes[kpi];
        if (!change)
            return;
        change->unclear = !before || !now || domain::isUnclear(before->distribution, now->distribution);
        changes.set(kpi, change);
    }

    /** Sums as rows, for the estimates. */
    class Believed
    {
    public:
        /** One tally for each trace, or one of all of them. */
        Believed(const std::vector<DayTally> &tallies, const std::vector<AdTrace> &traces,
                 const domain::stats::Dispersions &dispersions)
            : m_dispersions(dispersions)
        {
            m_rows.reserve(tallies.size());
            m_results.reserve(tallies.size());
            for (std::size_t i = 0; i < tallies.size(); ++i) {
                domain::InsightRow row = tallies[i].row();
                row.adId = traces[i].adId;
                row.attributionSetting = traces[i].stratum.attribution;
                row.currency = traces[i].stratum.currency;
                m_rows.push_back(std::move(row));
                m_results.push_back(tallies[i].counted());
            }
            for (std::size_t i = 0; i < tallies.size(); ++i)
                m_numbers.push_back({&m_rows[i], &m_results[i]});
        }
        [[nodiscard]] std::vector<Belief> of(Kpi kpi) const
        {
            return domain::stats::beliefsOf(kpi, m_numbers, m_dispersions);
        }

    private:
        const domain::stats::Dispersions &m_dispersions;
        std::vector<domain::InsightRow> m_rows;
        std::vector<domain::CountedResults> m_results;
        std::vector<domain::stats::AdNumbers> m_numbers;
    };

    const DayView &m_view;
    TrendsAnswer &m_answer;
    AdDayCounter m_counter;
    std::vector<AdTrace> m_traces;
    std::vector<domain::KpiTotals> m_totals;
    std::map<QDate, domain::FatigueDay> m_account;
    domain::stats::Dispersions m_dispersions;
};

/** Places in the previous period, by the view's own rules but for its top N. */
Status addPlaces(store::Session &session, const DayView &view, const Clock &clock, TrendsAnswer &answer)
{
    const auto days = store::DayFiguresReader(session, clock, view.series).window(answer.before);
    if (!days)
        return failure(days.error());
    if (!*days)
        return {};
    domain::RankingRequest request = view.selection.ranking;
    request.topN = domain::kLargestTopN;
    domain::InsightSelection earlier = view.selection.insights;
    earlier.window = answer.before;
    const domain::RankingOutcome outcome = domain::rankAds((*days)->rows, view.goals, earlier, request);
    int place = 0;
    for (const domain::RankedAd &ad : outcome.top) {
        ++place;
        const auto found = answer.creatives.find((*days)->rows[ad.row].adId);
        if (found != answer.creatives.end())
            found->rankBefore = place;
    }
    return {};
}

Status addLastPlaces(const PlaceHistory &history, const ResolvedSelection &selection, UtcTime fetchedAt,
                     TrendsAnswer &answer)
{
    const auto places = history.before(selection, fetchedAt);
    if (!places)
        return failure(places.error());
    for (auto it = places->cbegin(); it != places->cend(); ++it) {
        const auto found = answer.creatives.find(it.key());
        if (found != answer.creatives.end())
            found->rankAtLastSync = it.value();
    }
    return {};
}

} // namespace

Trends::Trends(const store::Database &database, const SelectionResolver &resolver, const Clock &clock)
    : m_database(database)
    , m_resolver(resolver)
    , m_clock(clock)
{
}

Result<TrendsAnswer> Trends::of(const SelectionInput &input) const
{
    Result<ResolvedSelection> resolved = m_resolver.resolve(input);
    if (!resolved)
        return failure(resolved.error());
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const Result<DayView> view = openDayView(*session, std::move(*resolved), m_clock);
    if (!view)
        return failure(view.error());
    TrendsAnswer answer;
    answer.window = view->selection.insights.window;
    answer.before = periodBefore(answer.window);
    const auto reading = domain::readingOf(view->coverage, answer.window);
    answer.hasCurves = reading.has_value();
    if (!answer.hasCurves)
        return answer;
    answer.provisional = reading->provisional;
    answer.hasBefore = domain::readingOf(view->coverage, answer.before).has_value();
    TrendRun run(*view, answer);
    const QDate memory = answer.window.until.addDays(1 - kMemoryDays);
    const domain::DateRange range{std::min(memory, answer.before.since), answer.window.until};
    const Status read =
        store::DayFiguresReader(*session, m_clock, view->series)
            .eachAd(range, [&](const store::AdDays &ad, const store::DayNames &names) { run.visit(ad, names); });
    if (!read)
        return failure(read.error());
    run.finish();
    // The view's own answer is of the sync where there is one.
    const auto entry = findEntry(*session, view->selection.insights, m_clock);
    const UtcTime fetchedAt = entry ? entry->fetchedAt : reading->readAt;
    if (const Status placed = addLastPlaces(PlaceHistory(m_database), view->selection, fetchedAt, answer); !placed)
        return failure(placed.error());
    if (answer.hasBefore) {
        if (const Status placed = addPlaces(*session, *view, m_clock, answer); !placed)
            return failure(placed.error());
    }
    return answer;
}

} // namespace mci::services
