// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Creative.h"
#include "domain/Hint.h"
#include "domain/Ranking.h"
#include "domain/patterns/CreativePatterns.h"
#include "services/SelectionInput.h"

#include <QHash>

namespace mci::services {

/** One place of the ranking: the ad's numbers and its creative. */
struct TopCreative
{
    domain::Creative creative;
    domain::InsightRow row;
    domain::RankedAd ranked;
};

struct TopCreativesAnswer
{
    ResolvedSelection selection;
    std::vector<TopCreative> creatives;
    /** Of those whose patterns were named, by creative id; only where the question is for the top alone. */
    QHash<QString, domain::CreativePatterns> patterns;
    domain::FilteredOut filteredOut;
    int considered = 0;
    /** The account's median of the primary KPI; see domain::RankingOutcome. */
    std::optional<double> reference;
    QString cacheKey;
    /** The numbers are within their freshness. */
    bool fresh = false;
    UtcTime fetchedAt{};
    UtcTime expiresAt{};
    /** What the reader should know to understand the answer; worded by core/text. */
    std::vector<domain::Hint> hints;
};

/** The ranking of a selection from the store alone; never calls Meta. `insights_not_found` where nothing was synced. */
class TopCreatives
{
public:
    TopCreatives(const store::Database &database, const SelectionResolver &resolver, const Clock &clock);

    [[nodiscard]] Result<TopCreativesAnswer> top(const SelectionInput &input) const;

private:
    const store::Database &m_database;
    const SelectionResolver &m_resolver;
    const Clock &m_clock;
};

} // namespace mci::services
