// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/TopCreatives.h"

#include "services/TopHints.h"
#include "store/AdSetRepository.h"
#include "store/CreativeRepository.h"
#include "store/InsightRepository.h"

namespace mci::services {

TopCreatives::TopCreatives(const store::Database &database, const SelectionResolver &resolver, const Clock &clock)
    : m_database(database)
    , m_resolver(resolver)
    , m_clock(clock)
{
}

Result<TopCreativesAnswer> TopCreatives::top(const SelectionInput &input) const
{
    const Result<ResolvedSelection> resolved = m_resolver.resolve(input);
    if (!resolved)
        return failure(resolved.error());
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    TopCreativesAnswer answer;
    answer.selection = *resolved;
    answer.cacheKey = domain::cacheKey(resolved->insights);
    store::InsightRepository insights(*session, m_clock);
    const auto entry = insights.findCacheEntry(answer.cacheKey);
    if (!entry)
        return failure(entry.error());
    if (!*entry)
        return failure(makeError(ErrorCode::InsightsNotFound, Reason::InsightsMissing));
    answer.fetchedAt = (*entry)->fetchedAt;
    answer.expiresAt = (*entry)->expiresAt;
    answer.fresh = answer.expiresAt > m_clock.now();

    const auto rows = insights.rows((*entry)->fetchId);
    if (!rows)
        return failure(rows.error());
    const auto goals = store::AdSetRepository(*session).goals(resolved->insights.connectionId,
                                                              resolved->insights.adAccountId);
    if (!goals)
        return failure(goals.error());
    const domain::RankingOutcome outcome = domain::rankAds(*rows, *goals, resolved->insights, resolved->ranking);
    answer.filteredOut = outcome.filteredOut;
    answer.considered = outcome.considered;
    if (const Status added = addCreatives(*session, *rows, outcome, answer); !added)
        return failure(added.error());
    answer.hints = topHints(*rows, *goals, answer);
    return answer;
}

Status TopCreatives::addCreatives(store::Session &session, const std::vector<domain::InsightRow> &rows,
                                  const domain::RankingOutcome &outcome, TopCreativesAnswer &answer) const
{
    const domain::InsightSelection &selection = answer.selection.insights;
    QStringList ids;
    for (const domain::RankedAd &ad : outcome.top)
        ids.append(domain::creativeIdOf(selection.connectionId, selection.adAccountId, rows[ad.row].adId));
    const auto creatives = store::CreativeRepository(session).findMany(ids);
    if (!creatives)
        return failure(creatives.error());
    for (std::size_t i = 0; i < outcome.top.size(); ++i) {
        const domain::InsightRow &row = rows[outcome.top[i].row];
        TopCreative top{creatives->value(ids.at(static_cast<qsizetype>(i))), row, outcome.top[i]};
        top.creative.id = ids.at(static_cast<qsizetype>(i));
        top.creative.metaAdId = row.adId;
        if (top.creative.adName.isEmpty())
            top.creative.adName = row.adName;
        answer.creatives.push_back(std::move(top));
    }
    return {};
}

} // namespace mci::services
