// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stats/Distribution.h"
#include "domain/stats/PriorFit.h"

#include <optional>
#include <vector>

namespace mci::domain::stats {

/**
 * Share of a stratum's ads (clicks of impressions) before their own numbers: beta-binomial empirical Bayes. The prior
 * counts like so much exposure of an ad that does as the stratum does. Its sizes count whatever is rarer, events or their
 * absence, so that neither side of the prior vanishes.
 */
class BetaPrior
{
public:
    BetaPrior(const StratumSums &sums, double mean, PriorSource source, std::vector<PriorSize> sizes);

    [[nodiscard]] double mean() const { return m_mean; }
    /** Sum of the beta distribution's parameters. */
    [[nodiscard]] double strength() const { return m_strength; }
    [[nodiscard]] PriorSource source() const { return m_source; }
    /** Standard deviation of the logarithm of an ad's true share: √(ψ₁(mean · strength) − ψ₁(strength)). */
    [[nodiscard]] double logSpread() const;
    /** As GammaPrior::posterior(). */
    [[nodiscard]] Distribution posterior(const KpiCounts &counts) const;

private:
    StratumSums m_sums;
    double m_mean;
    PriorSource m_source;
    std::vector<PriorSize> m_sizes;
    double m_strength;
};

/** As gammaPrior(). The counts have no more events than exposure. */
[[nodiscard]] std::optional<BetaPrior> betaPrior(const std::vector<KpiCounts> &ads, double meanElsewhere);

} // namespace mci::domain::stats
