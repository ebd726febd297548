// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Counting.h"
#include "domain/Kpi.h"

namespace mci::domain {

/** All KPI values of a row; formulas as in the contract (ctr = clicks ÷ impressions, hook rate = 3-second plays ÷
 * impressions, …). */
[[nodiscard]] KpiValues kpiValues(const InsightRow &row, Objective objective, const CountedResults &results);

/** In whole units of the account's currency. */
[[nodiscard]] double spendOf(const InsightRow &row);
[[nodiscard]] std::optional<double> clicksOf(const InsightRow &row);
[[nodiscard]] std::optional<double> threeSecondPlays(const InsightRow &row);

/** The KPIs of many rows together; rates are of the sums, never means of rates. */
class KpiTotals
{
public:
    void add(const InsightRow &row, const CountedResults &results);
    [[nodiscard]] KpiValues kpis(Objective objective) const;

private:
    /** Both sums are over the same rows, those that report both numbers. */
    struct RateOfSums
    {
        std::optional<double> numerator;
        double denominator = 0;
        void add(std::optional<double> above, std::optional<double> below);
        [[nodiscard]] std::optional<double> value() const;
    };

    InsightRow m_row;
    CountedResults m_results;
    RateOfSums m_ctr;
    RateOfSums m_conversionRate;
    RateOfSums m_cpc;
    RateOfSums m_hookRate;
    RateOfSums m_holdRate;
};

} // namespace mci::domain
