// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Counting.h"
#include "domain/Selection.h"

#include <vector>

#include <QHash>

namespace mci::domain {

/** One ad of the selection with everything the ranking needs. */
struct RankedAd
{
    /** Index of the row in the input. */
    std::size_t row = 0;
    CountedResults results;
    KpiValues kpis;
    bool operator==(const RankedAd &) const = default;
};

/** How many ads fell to what; an ad counts under the first one it fails, in this order. */
struct FilteredOut
{
    int otherObjective = 0;
    int minSpend = 0;
    int minConversions = 0;
    int minImpressions = 0;
    [[nodiscard]] int total() const { return otherObjective + minSpend + minConversions + minImpressions; }
    bool operator==(const FilteredOut &) const = default;
};

/** An ad that takes part but fell to a minimum, with the first one it failed. */
struct AdBelowMinimum
{
    RankedAd ad;
    Guardrail failed = Guardrail::MinSpend;
    bool operator==(const AdBelowMinimum &) const = default;
};

struct RankingOutcome
{
    std::vector<RankedAd> top;
    /** In the ranking's order. */
    std::vector<AdBelowMinimum> belowMinimum;
    FilteredOut filteredOut;
    /** Ads with impressions, before anything was filtered. */
    int considered = 0;
    /** Rows of the ads that take part, whatever the minimums. */
    std::vector<std::size_t> participants;
    /** Of all participants; rates are of the sums. */
    KpiValues totals;
};

/** All KPI values of a row; formulas as in the contract (ctr = clicks ÷ impressions, hook rate = 3-second plays ÷
 * impressions, …). */
[[nodiscard]] KpiValues kpiValues(const InsightRow &row, Objective objective, const CountedResults &results);

/**
 * Counts, filters and orders: by primary KPI (better direction first, ads without its denominator last), then secondary
 * KPI, then spend (high first), then ad id (as a number: shorter digit strings first). Pure and deterministic; rows
 * without impressions are not considered. Only Ranking::Kpi so far; callers refuse the others.
 */
[[nodiscard]] RankingOutcome rankAds(const std::vector<InsightRow> &rows, const QHash<QString, AdSetGoal> &goals,
                                     const InsightSelection &selection, const RankingRequest &request);

} // namespace mci::domain
