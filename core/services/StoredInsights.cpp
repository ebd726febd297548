// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/StoredInsights.h"

#include "services/DayView.h"
#include "services/ScatterLearner.h"
#include "services/TopHints.h"
#include "store/AdSetRepository.h"
#include "store/CreativeRepository.h"
#include "store/DayFiguresReader.h"

namespace mci::services {

namespace {

/** nullopt where the days do not cover the window. */
Result<std::optional<store::DayWindow>> readDays(store::Session &session, const domain::InsightSelection &selection,
                                                 const store::DayFiguresReader::Pass &pass, const Clock &clock)
{
    const auto series
        = store::DaySeriesRepository(session, clock).find(selection.connectionId, selection.adAccountId);
    if (!series)
        return failure(series.error());
    if (!*series)
        return std::nullopt;
    return store::DayFiguresReader(session, clock, **series).window(selection.window, pass);
}

store::InsightCacheEntry entryOfDays(const ResolvedSelection &selection, const domain::WindowReading &reading,
                                     UtcTime now)
{
    store::InsightCacheEntry entry;
    entry.cacheKey = domain::cacheKey(selection.insights);
    entry.organizationId = selection.ref.connection.organizationId;
    entry.selection = selection.insights;
    entry.fetchedAt = reading.readAt;
    // What can no longer change is as fresh as anything that could be fetched now.
    entry.expiresAt = (reading.provisional ? reading.readAt : now) + selection.freshness;
    return entry;
}

/** Those of a sync. */
Status takeSynced(store::Session &session, store::InsightCacheEntry entry, bool learn, const Clock &clock,
                  StoredInsights &stored)
{
    stored.entry = std::move(entry);
    auto rows = store::InsightRepository(session, clock).rows(stored.entry.fetchId);
    if (!rows)
        return failure(rows.error());
    stored.rows = std::move(*rows);
    if (!learn)
        return {};
    auto dispersions = dispersionsOfDays(session, stored.selection, clock);
    if (!dispersions)
        return failure(dispersions.error());
    stored.dispersions = std::move(*dispersions);
    return {};
}

/** False where days do not cover the window. */
Result<bool> takeDays(store::Session &session, bool learn, const Clock &clock, StoredInsights &stored)
{
    ScatterLearner learner(stored.selection.insights, stored.goals);
    store::DayFiguresReader::Pass pass;
    if (learn)
        pass = [&learner](const store::WindowAd &ad) { learner.pass(ad); };
    auto days = readDays(session, stored.selection.insights, pass, clock);
    if (!days)
        return failure(days.error());
    if (!*days)
        return false;
    stored.entry = entryOfDays(stored.selection, (*days)->reading, clock.now());
    stored.rows = std::move((*days)->rows);
    stored.dispersions = learner.dispersions();
    return true;
}

Result<StoredInsights> load(store::Session &session, const ResolvedSelection &selection, bool learn, const Clock &clock)
{
    StoredInsights stored;
    stored.selection = selection;
    auto goals = store::AdSetRepository(session).goals(selection.insights.connectionId, selection.insights.adAccountId);
    if (!goals)
        return failure(goals.error());
    stored.goals = std::move(*goals);
    Result<store::InsightCacheEntry> entry = findEntry(session, selection.insights, clock);
    if (entry) {
        const Status taken = takeSynced(session, *std::move(entry), learn, clock, stored);
        return taken ? Result<StoredInsights>(std::move(stored)) : failure(taken.error());
    }
    if (entry.error().reason != Reason::InsightsMissing)
        return failure(entry.error());
    const Result<bool> taken = takeDays(session, learn, clock, stored);
    if (!taken)
        return failure(taken.error());
    return *taken ? Result<StoredInsights>(std::move(stored)) : failure(entry.error());
}

} // namespace

Result<store::InsightCacheEntry> findEntry(store::Session &session, const domain::InsightSelection &selection,
                                           const Clock &clock)
{
    const auto entry = store::InsightRepository(session, clock).findCacheEntry(domain::cacheKey(selection));
    if (!entry)
        return failure(entry.error());
    if (!*entry)
        return failure(makeError(ErrorCode::InsightsNotFound, Reason::InsightsMissing));
    return **entry;
}

Result<StoredInsights> loadInsights(store::Session &session, const ResolvedSelection &selection, const Clock &clock)
{
    return load(session, selection, false, clock);
}

Result<StoredInsights> loadForRanking(store::Session &session, const ResolvedSelection &selection, const Clock &clock)
{
    return load(session, selection, domain::usesDispersions(selection.ranking, selection.insights.objective), clock);
}

domain::RankingOutcome rankStored(const StoredInsights &stored, domain::RankingDetail::Intervals intervals)
{
    domain::RankingDetail detail;
    detail.intervals = intervals;
    detail.dispersions = stored.dispersions;
    return domain::rankAds(stored.rows, stored.goals, stored.selection.insights, stored.selection.ranking, detail);
}

Result<std::vector<TopCreative>> withCreatives(store::Session &session, const StoredInsights &stored,
                                               const std::vector<domain::RankedAd> &ads)
{
    const domain::InsightSelection &selection = stored.selection.insights;
    QStringList ids;
    for (const domain::RankedAd &ad : ads)
        ids.append(domain::creativeIdOf(selection.connectionId, selection.adAccountId, stored.rows[ad.row].adId));
    const auto creatives = store::CreativeRepository(session).findMany(ids);
    if (!creatives)
        return failure(creatives.error());
    std::vector<TopCreative> list;
    list.reserve(ads.size());
    for (std::size_t i = 0; i < ads.size(); ++i) {
        const QString &id = ids.at(static_cast<qsizetype>(i));
        const domain::InsightRow &row = stored.rows[ads[i].row];
        TopCreative top{creatives->value(id), row, ads[i]};
        top.creative.id = id;
        top.creative.metaAdId = row.adId;
        if (top.creative.adName.isEmpty())
            top.creative.adName = row.adName;
        list.push_back(std::move(top));
    }
    return list;
}

Result<TopCreativesAnswer> answerOf(store::Session &session, const StoredInsights &stored,
                                    const domain::RankingOutcome &outcome, const Clock &clock)
{
    TopCreativesAnswer answer;
    answer.selection = stored.selection;
    answer.cacheKey = stored.entry.cacheKey;
    answer.fetchedAt = stored.entry.fetchedAt;
    answer.expiresAt = stored.entry.expiresAt;
    answer.fresh = answer.expiresAt > clock.now();
    answer.filteredOut = outcome.filteredOut;
    answer.considered = outcome.considered;
    answer.reference = outcome.reference;
    Result<std::vector<TopCreative>> creatives = withCreatives(session, stored, outcome.top);
    if (!creatives)
        return failure(creatives.error());
    answer.creatives = std::move(*creatives);
    answer.hints = topHints(stored.rows, stored.goals, answer);
    return answer;
}

} // namespace mci::services
