// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/TopCreatives.h"

#include "base/TakeApart.h"
#include "services/StoredInsights.h"
#include "store/CreativePatternRepository.h"

namespace mci::services {

namespace {

Status addPatterns(store::Session &session, TopCreativesAnswer &answer)
{
    QStringList ids;
    for (const TopCreative &top : answer.creatives)
        ids.append(top.creative.id);
    auto patterns =
        store::CreativePatternRepository(session).findMany(answer.selection.ref.connection.organizationId, ids);
    if (!patterns)
        return failure(std::move(patterns).error());
    answer.patterns = *std::move(patterns);
    return {};
}

} // namespace

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
    Result<StoredInsights> stored = loadForRanking(*session, *resolved, m_clock);
    if (!stored)
        return failure(stored.error());
    auto answer = answerOf(*session, *stored, rankStored(*stored, domain::RankingDetail::Intervals::OfTop), m_clock);
    takeApartElsewhere(std::move(*stored));
    if (!answer)
        return answer;
    if (const Status added = addPatterns(*session, *answer); !added)
        return failure(added.error());
    return answer;
}

} // namespace mci::services
