// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Kpi.h"

#include <vector>

namespace mci::domain {

/** How much a KPI counts in the weighted ranking; only the proportions matter. */
struct KpiWeight
{
    Kpi kpi = Kpi::CostPerResult;
    double weight = 0;
    bool operator==(const KpiWeight &) const = default;
};
using KpiWeights = std::vector<KpiWeight>;

/** LEAD: 0.7 cost per result, 0.3 CTR; PURCHASE: 0.6 ROAS, 0.4 cost per purchase; INSTALL: cost per install. */
[[nodiscard]] KpiWeights defaultWeights(Objective objective);
/** Those of the objective whose true value can be estimated; a sum such as spend says how much was bought, not how well. */
[[nodiscard]] std::vector<Kpi> weightableKpis(Objective objective);

/** As in "cost_per_result=0.7,ctr=0.3". */
[[nodiscard]] QString kpiWeightsText(const KpiWeights &weights);
/**
 * nullopt unless each KPI can be weighted, stands once, has a plain decimal number from 0 to 10¹², and one number is
 * positive.
 */
[[nodiscard]] std::optional<KpiWeights> kpiWeightsFromText(const QString &text, Objective objective);

} // namespace mci::domain
