// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Counting.h"
#include "domain/Kpi.h"

namespace mci::domain::stats {

/** How a KPI's true value is estimated. */
enum class KpiModel {
    /** Sums and CPM: what was counted is what happened. */
    None,
    /** Beta-binomial: ctr, hook_rate, hold_rate. */
    Share,
    /** Gamma-Poisson: conversion_rate, which can exceed 1 by results without a click. */
    EventRate,
    /** Gamma-Poisson on events by money: the costs. */
    EventCost,
    /** Gamma-Poisson on orders by money, times the value of an order. */
    Return,
};
[[nodiscard]] KpiModel modelOf(Kpi kpi);

/** What a KPI of one ad is made of: clicks of impressions, results of money spent, … Money in whole units. */
struct KpiCounts
{
    double events = 0;
    double exposure = 0;
    /** Of all events together; Return only. */
    double value = 0;
    bool operator==(const KpiCounts &) const = default;
};

/**
 * nullopt where a number is not known, where there is neither exposure nor event, and where the KPI has no model. A share
 * has no more events than exposure.
 */
[[nodiscard]] std::optional<KpiCounts> countsOf(Kpi kpi, const InsightRow &row, const CountedResults &results);

} // namespace mci::domain::stats
