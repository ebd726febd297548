// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stats/GammaPrior.h"

#include "domain/stats/SpecialFunctions.h"

#include <cmath>

namespace mci::domain::stats {

namespace {

/** An ad's counts, with what would be taken of them again for each prior. */
struct Observed
{
    double events = 0;
    double exposure = 0;
    double logExposure = 0;
};

std::vector<Observed> observedOf(const std::vector<KpiCounts> &ads)
{
    std::vector<Observed> observed;
    observed.reserve(ads.size());
    for (const KpiCounts &ad : ads) {
        if (ad.exposure > 0)
            observed.push_back({ad.events, ad.exposure, std::log(ad.exposure)});
    }
    return observed;
}

/** Negative binomial log likelihood of the counts, without the terms in k! that do not depend on the prior. */
double logLikelihood(const std::vector<Observed> &ads, double shape, double exposure)
{
    const double logGammaOfShape = logGamma(shape);
    const double logExposure = std::log(exposure);
    double sum = 0;
    for (const Observed &ad : ads) {
        const double all = std::log(exposure + ad.exposure);
        sum += shape * (logExposure - all);
        if (ad.events > 0)
            sum += logGamma(shape + ad.events) - logGammaOfShape + ad.events * (ad.logExposure - all);
    }
    return sum;
}

} // namespace

GammaPrior::GammaPrior(const StratumSums &sums, double rate, PriorSource source, std::vector<PriorSize> sizes)
    : m_sums(sums)
    , m_rate(rate)
    , m_source(source)
    , m_sizes(std::move(sizes))
    , m_events(centralSize(m_sizes))
{
}

double GammaPrior::logSpread() const
{
    return std::sqrt(trigamma(m_events));
}

Distribution GammaPrior::posterior(const KpiCounts &counts) const
{
    const double variance = totalLogVariance(m_sizes, [this, &counts](double priorEvents) {
        const double events = priorEvents + counts.events;
        const double priorExposure = priorEvents / m_rate;
        const double exposure = priorExposure + counts.exposure;
        const double share = priorExposure / exposure;
        return SizedEstimate{events / exposure, 1 / events + share * share * m_sums.logVariance(priorEvents)};
    });
    // The logarithm of a gamma variable with shape a has about the variance 1 ÷ a.
    const double mean = (counts.events + events()) / (counts.exposure + exposure());
    return {Family::Gamma, 1 / variance, 1 / variance / mean};
}

std::optional<GammaPrior> gammaPrior(const std::vector<KpiCounts> &ads, double rateElsewhere)
{
    StratumSums sums;
    for (const KpiCounts &ad : ads)
        sums.add(ad);
    const double rate = sums.rate() > 0 ? sums.rate() : rateElsewhere;
    if (rate <= 0 || !std::isfinite(rate))
        return std::nullopt;
    if (!sums.areEnough())
        return GammaPrior(sums, rate, PriorSource::Assumed, {{kFewestEvents, 1}});
    const std::vector<Observed> observed = observedOf(ads);
    return GammaPrior(sums, rate, PriorSource::Fitted, likelySizes([&observed, rate](double priorEvents) {
                          return logLikelihood(observed, priorEvents, priorEvents / rate);
                      }));
}

} // namespace mci::domain::stats
