// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stats/BetaPrior.h"

#include "domain/stats/SpecialFunctions.h"

#include <algorithm>
#include <cmath>

namespace mci::domain::stats {

namespace {

double rarerShare(double mean)
{
    return std::min(mean, 1 - mean);
}

/** Beta-binomial log likelihood of the counts, without the binomial coefficients. */
double logLikelihood(const std::vector<KpiCounts> &ads, double mean, double strength)
{
    const double a = mean * strength;
    const double b = strength - a;
    const double logBetaOfPrior = logGamma(a) + logGamma(b) - logGamma(strength);
    double sum = 0;
    for (const KpiCounts &ad : ads) {
        if (ad.exposure > 0)
            sum += logGamma(a + ad.events) + logGamma(b + ad.exposure - ad.events) - logGamma(strength + ad.exposure)
                - logBetaOfPrior;
    }
    return sum;
}

} // namespace

BetaPrior::BetaPrior(const StratumSums &sums, double mean, PriorSource source, std::vector<PriorSize> sizes)
    : m_sums(sums)
    , m_mean(mean)
    , m_source(source)
    , m_sizes(std::move(sizes))
    , m_strength(centralSize(m_sizes) / rarerShare(mean))
{
}

double BetaPrior::logSpread() const
{
    return std::sqrt(trigamma(m_mean * m_strength) - trigamma(m_strength));
}

Distribution BetaPrior::posterior(const KpiCounts &counts) const
{
    const double variance = totalLogVariance(m_sizes, [this, &counts](double priorEvents) {
        const double strength = priorEvents / rarerShare(m_mean);
        const double exposure = strength + counts.exposure;
        const double value = (m_mean * strength + counts.events) / exposure;
        const double share = strength / exposure;
        const double meanVariance = (1 - m_mean) * m_sums.logVariance(m_mean * strength);
        return SizedEstimate{value, (1 - value) / (value * exposure) + share * share * meanVariance};
    });
    const double mean = (m_mean * m_strength + counts.events) / (m_strength + counts.exposure);
    // The logarithm of a share with this mean has about the variance (1 − mean) ÷ (mean · size).
    const double size = (1 - mean) / mean / variance;
    return {Family::Beta, mean * size, (1 - mean) * size};
}

std::optional<BetaPrior> betaPrior(const std::vector<KpiCounts> &ads, double meanElsewhere)
{
    StratumSums sums;
    for (const KpiCounts &ad : ads)
        sums.add(ad);
    double mean = sums.rate() > 0 ? sums.rate() : meanElsewhere;
    if (mean <= 0)
        return std::nullopt;
    // A share that was always 1 is not certain to be 1 for ever.
    mean = std::min(mean, 1 - 0.5 / (sums.exposure + 1));
    const double rarer = rarerShare(mean);
    if (!sums.areEnough())
        return BetaPrior(sums, mean, PriorSource::Assumed, {{kFewestEvents * rarer / mean, 1}});
    return BetaPrior(sums, mean, PriorSource::Fitted, likelySizes([&ads, mean, rarer](double priorEvents) {
                         return logLikelihood(ads, mean, priorEvents / rarer);
                     }));
}

} // namespace mci::domain::stats
