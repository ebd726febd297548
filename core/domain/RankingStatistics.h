// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ranking.h"
#include "domain/stats/CompositeScore.h"

namespace mci::domain {

/** Of a weighted ranking. */
[[nodiscard]] KpiWeights weightsOf(const RankingRequest &request, Objective objective);

/**
 * What the statistics say about the participants of a ranking: keys for its order, and confidences of those that are shown.
 * Ads are meant by their position in the list given to the constructor, which must outlive it.
 */
class RankingStatistics
{
public:
    RankingStatistics(const std::vector<stats::AdNumbers> &ads, Objective objective, const RankingRequest &request,
                      const stats::Dispersions &dispersions);

    /** Small first; nullopt comes last, which is every ad of a ranking by KPI alone. */
    [[nodiscard]] std::optional<float> key(std::size_t ad) const;
    [[nodiscard]] std::optional<double> score(std::size_t ad) const;
    /** See RankingOutcome. */
    [[nodiscard]] std::optional<double> reference() const;
    [[nodiscard]] std::optional<stats::Confidence> confidence(std::size_t ad) const;
    /**
     * Chance of each ad of being among the request's top N of the `eligible`. Drawn for the 3·N best of them, and for 100
     * at least; the others have none.
     */
    [[nodiscard]] std::vector<double> topNChances(const std::vector<std::size_t> &eligible) const;

private:
    /** The best by their shrunk values. */
    [[nodiscard]] std::vector<std::size_t> candidatesOf(const std::vector<std::size_t> &eligible) const;
    [[nodiscard]] std::vector<double> drawsOf(std::size_t ad) const;
    /** High is good. */
    [[nodiscard]] std::optional<double> goodness(std::size_t ad) const;
    [[nodiscard]] std::optional<double> medianOfPrimary(Objective objective) const;

    const std::vector<stats::AdNumbers> &m_ads;
    Kpi m_primary;
    Ranking m_ranking;
    std::size_t m_topN;
    std::vector<std::optional<stats::Belief>> m_beliefs;
    std::optional<stats::CompositeScore> m_composite;
    std::optional<double> m_reference;
};

} // namespace mci::domain
