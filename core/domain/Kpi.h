// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Objective.h"

#include <array>
#include <optional>
#include <vector>

#include <QString>

namespace mci::domain {

/** In the contract's order. Rates are fractions, money is in whole units of the account's currency. */
enum class Kpi {
    CostPerResult,
    Ctr,
    Conversions,
    ConversionRate,
    Spend,
    Impressions,
    Clicks,
    Cpc,
    Cpm,
    PurchaseRoas,
    CostPerPurchase,
    CostPerInstall,
    HookRate,
    HoldRate,
};
inline constexpr std::size_t kKpiCount = 14;

[[nodiscard]] std::array<Kpi, kKpiCount> allKpis();
/** The contract's name, such as cost_per_result. */
[[nodiscard]] QString kpiName(Kpi kpi);
[[nodiscard]] std::optional<Kpi> kpiFromName(const QString &name);
[[nodiscard]] bool kpiFits(Kpi kpi, Objective objective);
[[nodiscard]] std::vector<Kpi> kpisFor(Objective objective);
[[nodiscard]] Kpi defaultKpi(Objective objective);
/** True where a smaller value is the better one (the costs). */
[[nodiscard]] bool lowerIsBetter(Kpi kpi);

/** A value for each KPI; nullopt where its denominator is zero or the number is not known. */
class KpiValues
{
public:
    [[nodiscard]] std::optional<double> operator[](Kpi kpi) const { return m_values[static_cast<std::size_t>(kpi)]; }
    void set(Kpi kpi, std::optional<double> value) { m_values[static_cast<std::size_t>(kpi)] = value; }
    bool operator==(const KpiValues &) const = default;

private:
    std::array<std::optional<double>, kKpiCount> m_values;
};

} // namespace mci::domain
