// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/StoredInsights.h"

#include "domain/stats/KpiCounts.h"
#include "services/DayView.h"
#include "services/TopHints.h"
#include "store/AdSetRepository.h"
#include "store/CreativeRepository.h"
#include "store/DayFiguresReader.h"

namespace mci::services {

namespace {

/** nullopt where the days do not cover the window. */
Result<std::optional<store::DayWindow>> readDays(store::Session &session, const domain::InsightSelection &selection,
                                                 const Clock &clock)
{
    const auto series
        = store::DaySeriesRepository(session, clock).find(selection.connectionId, selection.adAccountId);
    if (!series)
        return failure(series.error());
    if (!*series)
        return std::nullopt;
    return store::DayFiguresReader(session, clock, **series).window(selection.window);
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
    StoredInsights stored;
    stored.selection = selection;
    Result<store::InsightCacheEntry> entry = findEntry(session, selection.insights, clock);
    if (!entry && entry.error().reason != Reason::InsightsMissing)
        return failure(entry.error());
    if (entry) {
        stored.entry = std::move(*entry);
        auto rows = store::InsightRepository(session, clock).rows(stored.entry.fetchId);
        if (!rows)
            return failure(rows.error());
        stored.rows = std::move(*rows);
    } else {
        auto days = readDays(session, selection.insights, clock);
        if (!days)
            return failure(days.error());
        if (!*days)
            return failure(entry.error());
        stored.entry = entryOfDays(selection, (*days)->reading, clock.now());
        stored.rows = std::move((*days)->rows);
    }
    auto goals = store::AdSetRepository(session).goals(selection.insights.connectionId, selection.insights.adAccountId);
    if (!goals)
        return failure(goals.error());
    stored.goals = std::move(*goals);
    return stored;
}

Status learnDispersions(store::Session &session, StoredInsights &stored, const Clock &clock)
{
    const domain::RankingRequest &ranking = stored.selection.ranking;
    if (ranking.ranking == domain::Ranking::Kpi && domain::stats::modelOf(ranking.primary) == domain::stats::KpiModel::None)
        return {};
    auto dispersions = dispersionsOfDays(session, stored.selection, clock);
    if (!dispersions)
        return failure(dispersions.error());
    stored.dispersions = std::move(*dispersions);
    return {};
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
