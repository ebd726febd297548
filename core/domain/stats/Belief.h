// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stats/Dispersion.h"
#include "domain/stats/Distribution.h"
#include "domain/stats/PriorFit.h"

#include <optional>
#include <vector>

namespace mci::domain::stats {

/** An ad's numbers as the estimates read them; both outlive the call. */
struct AdNumbers
{
    const InsightRow *row = nullptr;
    const CountedResults *results = nullptr;
};

/** What is believed about one KPI of one ad, and what was believed of its stratum's ads before. */
struct Belief
{
    Distribution distribution;
    /** The shrunk value; as distribution.centre(). */
    double shrunk = 0;
    /** What an ad without numbers of its own would have. */
    double priorCentre = 0;
    /** Standard deviation of the logarithm of the ads' true values. */
    double priorLogSpread = 0;
    PriorSource source = PriorSource::Assumed;
    /** See OrderValue::OfAd. */
    bool orderValueCapped = false;
};

/**
 * One entry for each ad, in their order; nullopt where the KPI has no model, or the ad no numbers for it. The ads of all
 * strata together should come in an order of their own (by id): sums of floating point depend on it.
 */
[[nodiscard]] std::vector<std::optional<Belief>> beliefsOf(Kpi kpi, const std::vector<AdNumbers> &ads,
                                                           const Dispersions &dispersions);

} // namespace mci::domain::stats
