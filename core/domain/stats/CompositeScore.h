// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/KpiWeights.h"
#include "domain/stats/Belief.h"

namespace mci::domain::stats {

/** Where a value stands among the ads of its stratum, 0 to 1, 1 the best: Φ(± (ln value − ln centre) ÷ spread). */
[[nodiscard]] double percentileOf(Kpi kpi, const Belief &belief, double value);

/** The ads' scores from 0 to 100: 100 · Σ weight · percentile ÷ Σ weight over the KPIs that an ad has. */
class CompositeScore
{
public:
    CompositeScore(const KpiWeights &weights, const std::vector<AdNumbers> &ads, const Dispersions &dispersions);

    /** Of the shrunk values; nullopt for an ad that has none of the KPIs. */
    [[nodiscard]] std::optional<double> score(std::size_t ad) const;
    /** kDraws of the score, for an ad that has one. */
    [[nodiscard]] std::vector<double> draws(std::size_t ad, const QString &adId) const;

private:
    struct Part
    {
        KpiWeight weight;
        std::vector<std::optional<Belief>> beliefs;
    };

    [[nodiscard]] double weightOf(std::size_t ad) const;

    std::vector<Part> m_parts;
};

} // namespace mci::domain::stats
