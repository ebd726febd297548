// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Trends.h"

#include "domain/TimeWindow.h"
#include "services/PlaceHistory.h"
#include "services/StoredInsights.h"
#include "services/TrendRun.h"

namespace mci::services {

namespace {

/** So far back the best time of an ad is looked for. */
constexpr int kMemoryDays = 90;

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
    ResolvedSelection earlier = view.selection;
    earlier.insights.window = answer.before;
    domain::RankingDetail detail;
    // Plain values have no order that how sure they are could change.
    if (request.ranking != domain::Ranking::Kpi) {
        auto dispersions = dispersionsOfDays(session, earlier, clock);
        if (!dispersions)
            return failure(dispersions.error());
        detail.dispersions = std::move(*dispersions);
    }
    const domain::RankingOutcome outcome =
        domain::rankAds((*days)->rows, view.goals, earlier.insights, request, detail);
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

Result<TrendsAnswer> Trends::of(const SelectionInput &input, const CancelToken &cancel) const
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
    answer.window = domain::fullDaysOf(view->selection.insights.window,
                                       domain::accountToday(m_clock.now(), view->selection.ref.account.timeZone));
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
            .eachAd(range, [&](const store::AdDays &ad, const store::DayNames &names) { run.visit(ad, names); }, cancel);
    if (!read)
        return failure(read.error());
    run.finish();
    // The view's own answer is of the sync where there is one.
    const auto entry = findEntry(*session, view->selection.insights, m_clock);
    const UtcTime fetchedAt = entry ? entry->fetchedAt : reading->readAt;
    if (const Status placed = addLastPlaces(PlaceHistory(m_database, m_clock), view->selection, fetchedAt, answer); !placed)
        return failure(placed.error());
    if (answer.hasBefore) {
        if (const Status placed = addPlaces(*session, *view, m_clock, answer); !placed)
            return failure(placed.error());
    }
    return answer;
}

} // namespace mci::services
