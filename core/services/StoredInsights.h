// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/TopCreatives.h"
#include "store/InsightRepository.h"

#include <QHash>

namespace mci::services {

/** All that the store knows of a selection: the numbers of a sync, or else the sums of days. */
struct StoredInsights
{
    ResolvedSelection selection;
    /** Without a fetch where the numbers are sums of days. */
    store::InsightCacheEntry entry;
    std::vector<domain::InsightRow> rows;
    QHash<QString, domain::AdSetGoal> goals;
    /** Empty without days, and unless loadForRanking() needed them. */
    domain::stats::Dispersions dispersions;

    [[nodiscard]] bool fromDays() const { return entry.fetchId.isEmpty(); }
};

/** `insights_not_found` where nothing was synced. */
[[nodiscard]] Result<store::InsightCacheEntry> findEntry(store::Session &session,
                                                         const domain::InsightSelection &selection, const Clock &clock);
/**
 * A sync's numbers go first, fresh or not. Where there are none, days that cover the window answer, with the same cache key:
 * they are fresh as long as a sync's numbers, from the reading of the oldest of those that can still change.
 * `insights_not_found` where neither is there.
 */
[[nodiscard]] Result<StoredInsights> loadInsights(store::Session &session, const ResolvedSelection &selection,
                                                  const Clock &clock);
/** The same, and how far the window's days scatter, where the ranking's intervals are as wide as that says. */
[[nodiscard]] Result<StoredInsights> loadForRanking(store::Session &session, const ResolvedSelection &selection,
                                                    const Clock &clock);
[[nodiscard]] domain::RankingOutcome rankStored(const StoredInsights &stored,
                                                domain::RankingDetail::Intervals intervals);
/** The ads with their creatives, in the given order; one that was not ingested yet has its name only. */
[[nodiscard]] Result<std::vector<TopCreative>> withCreatives(store::Session &session, const StoredInsights &stored,
                                                             const std::vector<domain::RankedAd> &ads);
[[nodiscard]] Result<TopCreativesAnswer> answerOf(store::Session &session, const StoredInsights &stored,
                                                  const domain::RankingOutcome &outcome, const Clock &clock);

} // namespace mci::services
