// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Counting.h"
#include "domain/KpiFormulas.h"
#include "domain/Selection.h"
#include "domain/stats/Confidence.h"

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
    /** Of the primary KPI; nullopt where it has no interval, the ad no numbers for it, or nobody asked. */
    std::optional<stats::Confidence> confidence;
    /** 0 to 100, in the weighted ranking only; nullopt for an ad without any of its KPIs. */
    std::optional<double> score;
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

/** What an ad lacks of each minimum; 0 where it reaches it. */
struct Shortfall
{
    /** Millionths of the account's currency. */
    qint64 spendMicros = 0;
    double conversions = 0;
    qint64 impressions = 0;
    bool operator==(const Shortfall &) const = default;
};
[[nodiscard]] Shortfall shortfallOf(const InsightRow &row, const CountedResults &results, const Guardrails &guardrails);

/** An ad that takes part but fell to a minimum, with the first one it failed. */
struct AdBelowMinimum
{
    RankedAd ad;
    Guardrail failed = Guardrail::MinSpend;
    Shortfall missing = {};
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
    /** Of all participants. Rates are of the sums over those that report both of their numbers: images have no hook rate. */
    KpiValues totals;
    /** Median of the primary KPI over all participants: of the shrunk values where it has intervals, else of the raw ones. */
    std::optional<double> reference;
};

/** What is told beside the order. */
struct RankingDetail
{
    /** Whose RankedAd::confidence is wanted. */
    enum class Intervals { None, OfTop, OfAll };
    Intervals intervals = Intervals::None;
    /** From days, see stats::dispersionsOf(); a stratum without them counts as regular (φ = 1). */
    stats::Dispersions dispersions;
};

/** False where RankingDetail::dispersions change nothing, so that they need not be learnt. */
[[nodiscard]] bool usesDispersions(const RankingRequest &request, Objective objective);

/**
 * Counts, filters and orders; pure and deterministic, whatever the order of the rows. Rows without impressions are not
 * considered.
 *
 * Ranking::Kpi: by primary KPI (better direction first, ads without its denominator last), then secondary KPI, then
 * spend (high first), then ad id (as a number: shorter digit strings first).
 * Ranking::Confident: by the pessimistic value of the primary KPI, where it has one.
 * Ranking::Weighted: by score. In both an ad without comes last, and equals keep the order of Ranking::Kpi.
 *
 * What is learnt of an account is learnt for each stratum; the order is one for all of them, by value.
 */
[[nodiscard]] RankingOutcome rankAds(const std::vector<InsightRow> &rows, const QHash<QString, AdSetGoal> &goals,
                                     const InsightSelection &selection, const RankingRequest &request,
                                     const RankingDetail &detail = {});

} // namespace mci::domain
