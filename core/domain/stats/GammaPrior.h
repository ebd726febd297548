// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stats/Distribution.h"
#include "domain/stats/PriorFit.h"

#include <optional>
#include <vector>

namespace mci::domain::stats {

/**
 * Events by exposure (results by money, results by click) of a stratum's ads before their own numbers: Gamma-Poisson
 * empirical Bayes. The prior counts like so many events on so much exposure of an ad that does as the stratum does.
 */
class GammaPrior
{
public:
    GammaPrior(const StratumSums &sums, double rate, PriorSource source, std::vector<PriorSize> sizes);

    /** Shape of the gamma distribution. */
    [[nodiscard]] double events() const { return m_events; }
    [[nodiscard]] double exposure() const { return m_events / m_rate; }
    [[nodiscard]] double rate() const { return m_rate; }
    [[nodiscard]] PriorSource source() const { return m_source; }
    /** Standard deviation of the logarithm of an ad's true rate: √ψ₁(events). */
    [[nodiscard]] double logSpread() const;
    /**
     * Of the true rate, given an ad's counts. Its mean is (ad's events + prior's events) ÷ (ad's exposure + prior's
     * exposure); its variance knows that the prior is an estimate, too.
     */
    [[nodiscard]] Distribution posterior(const KpiCounts &counts) const;

private:
    StratumSums m_sums;
    double m_rate;
    PriorSource m_source;
    std::vector<PriorSize> m_sizes;
    double m_events;
};

/**
 * Fits the prior to the ads of a stratum. `rateElsewhere` serves where they have no event at all; nullopt where that is
 * zero too, as nothing is known then.
 */
[[nodiscard]] std::optional<GammaPrior> gammaPrior(const std::vector<KpiCounts> &ads, double rateElsewhere);

} // namespace mci::domain::stats
