// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stats/CompositeScore.h"

#include "domain/stats/Draws.h"
#include "domain/stats/SpecialFunctions.h"

#include <cmath>

namespace mci::domain::stats {

namespace {

constexpr double kHundred = 100;

} // namespace

double percentileOf(Kpi kpi, const Belief &belief, double value)
{
    const double distance = std::log(value / belief.priorCentre) / belief.priorLogSpread;
    return normalCdf(lowerIsBetter(kpi) ? -distance : distance);
}

CompositeScore::CompositeScore(const KpiWeights &weights, const std::vector<AdNumbers> &ads,
                               const Dispersions &dispersions)
{
    for (const KpiWeight &weight : weights) {
        if (weight.weight > 0)
            m_parts.push_back({weight, beliefsOf(weight.kpi, ads, dispersions)});
    }
}

double CompositeScore::weightOf(std::size_t ad) const
{
    double sum = 0;
    for (const Part &part : m_parts)
        sum += part.beliefs[ad] ? part.weight.weight : 0;
    return sum;
}

std::optional<double> CompositeScore::score(std::size_t ad) const
{
    const double all = weightOf(ad);
    if (all <= 0)
        return std::nullopt;
    double sum = 0;
    for (const Part &part : m_parts) {
        if (const auto &belief = part.beliefs[ad])
            sum += part.weight.weight * percentileOf(part.weight.kpi, *belief, belief->shrunk);
    }
    return kHundred * sum / all;
}

std::vector<double> CompositeScore::draws(std::size_t ad, const QString &adId) const
{
    const double all = weightOf(ad);
    std::vector<double> scores(kDraws, 0);
    for (const Part &part : m_parts) {
        const auto &belief = part.beliefs[ad];
        if (!belief)
            continue;
        const Kpi kpi = part.weight.kpi;
        const auto quantile = [kpi, &belief](double p) {
            return percentileOf(kpi, *belief, belief->distribution.quantile(p));
        };
        const std::vector<double> percentiles = drawsOf(quantile, adId, kpi);
        for (std::size_t i = 0; i < kDraws; ++i)
            scores[i] += kHundred * part.weight.weight / all * percentiles[i];
    }
    return scores;
}

} // namespace mci::domain::stats
