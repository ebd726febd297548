// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/RankingStatistics.h"

#include "domain/stats/Draws.h"

#include <algorithm>

namespace mci::domain {

namespace {

constexpr std::size_t kCandidatesByPlace = 3;
constexpr std::size_t kFewestCandidates = 100;

} // namespace

KpiWeights weightsOf(const RankingRequest &request, Objective objective)
{
    return request.weights.empty() ? defaultWeights(objective) : request.weights;
}

RankingStatistics::RankingStatistics(const std::vector<stats::AdNumbers> &ads, Objective objective,
                                     const RankingRequest &request, const stats::Dispersions &dispersions)
    : m_ads(ads)
    , m_primary(request.primary)
    , m_ranking(request.ranking)
    , m_topN(static_cast<std::size_t>(std::max(0, request.topN)))
    , m_beliefs(stats::beliefsOf(request.primary, ads, dispersions))
{
    if (m_ranking == Ranking::Weighted)
        m_composite.emplace(weightsOf(request, objective), ads, dispersions);
    m_reference = medianOfPrimary(objective);
}

std::optional<float> RankingStatistics::key(std::size_t ad) const
{
    // Single precision: the last digits of a double depend on the machine's mathematics library, and what is equal but for
    // them is for the tie rules.
    switch (m_ranking) {
    case Ranking::Kpi:
        break;
    case Ranking::Weighted:
        if (const auto score = m_composite->score(ad))
            return static_cast<float>(-*score);
        break;
    case Ranking::Confident:
        if (const auto &belief = m_beliefs[ad]) {
            const double value = stats::pessimisticValue(m_primary, belief->distribution);
            return static_cast<float>(lowerIsBetter(m_primary) ? value : -value);
        }
        break;
    }
    return std::nullopt;
}

std::optional<double> RankingStatistics::score(std::size_t ad) const
{
    return m_composite ? m_composite->score(ad) : std::nullopt;
}

std::optional<double> RankingStatistics::reference() const
{
    return m_reference;
}

std::optional<stats::Confidence> RankingStatistics::confidence(std::size_t ad) const
{
    const std::optional<stats::Belief> &belief = m_beliefs[ad];
    return belief ? std::optional(stats::confidenceOf(m_primary, *belief, m_reference)) : std::nullopt;
}

std::vector<double> RankingStatistics::topNChances(const std::vector<std::size_t> &eligible) const
{
    // Where there is a place for everybody, nothing needs drawing.
    if (m_topN >= eligible.size())
        return std::vector<double>(m_ads.size(), 1);
    const std::vector<std::size_t> candidates = candidatesOf(eligible);
    std::vector<std::vector<double>> draws;
    draws.reserve(candidates.size());
    for (const std::size_t ad : candidates)
        draws.push_back(drawsOf(ad));
    const std::vector<double> drawn = stats::topNChances(draws, m_topN);
    std::vector<double> chances(m_ads.size(), 0);
    for (std::size_t i = 0; i < candidates.size(); ++i)
        chances[candidates[i]] = drawn[i];
    return chances;
}

std::vector<std::size_t> RankingStatistics::candidatesOf(const std::vector<std::size_t> &eligible) const
{
    struct Candidate
    {
        double badness = 0;
        std::size_t ad = 0;
        bool operator<(const Candidate &other) const
        {
            return badness != other.badness ? badness < other.badness : ad < other.ad;
        }
    };
    std::vector<Candidate> all;
    for (const std::size_t ad : eligible) {
        if (const auto value = goodness(ad))
            all.push_back({-*value, ad});
    }
    const std::size_t count = std::min(all.size(), std::max(kCandidatesByPlace * m_topN, kFewestCandidates));
    std::partial_sort(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(count), all.end());
    std::vector<std::size_t> candidates(count);
    std::transform(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(count), candidates.begin(),
                   [](const Candidate &candidate) { return candidate.ad; });
    return candidates;
}

std::vector<double> RankingStatistics::drawsOf(std::size_t ad) const
{
    const QString &adId = m_ads[ad].row->adId;
    if (m_composite)
        return m_composite->draws(ad, adId);
    std::vector<double> draws = stats::drawsOf(m_beliefs[ad]->distribution, adId, m_primary);
    if (lowerIsBetter(m_primary))
        std::transform(draws.begin(), draws.end(), draws.begin(), std::negate<>());
    return draws;
}

std::optional<double> RankingStatistics::goodness(std::size_t ad) const
{
    if (m_composite)
        return m_composite->score(ad);
    const std::optional<stats::Belief> &belief = m_beliefs[ad];
    if (!belief)
        return std::nullopt;
    return lowerIsBetter(m_primary) ? -belief->shrunk : belief->shrunk;
}

std::optional<double> RankingStatistics::medianOfPrimary(Objective objective) const
{
    const bool shrunk = stats::modelOf(m_primary) != stats::KpiModel::None;
    std::vector<double> values;
    values.reserve(m_ads.size());
    for (std::size_t ad = 0; ad < m_ads.size(); ++ad) {
        if (shrunk && m_beliefs[ad])
            values.push_back(m_beliefs[ad]->shrunk);
        else if (!shrunk) {
            const KpiValues raw = kpiValues(*m_ads[ad].row, objective, *m_ads[ad].results);
            if (raw[m_primary])
                values.push_back(*raw[m_primary]);
        }
    }
    return stats::medianOf(std::move(values));
}

} // namespace mci::domain
