// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Kpi.h"

#include "domain/EnumNames.h"

#include <algorithm>

namespace mci::domain {

namespace {

using Row = EnumName<Kpi>;

constexpr std::array kKpis{
    Row{Kpi::CostPerResult, "cost_per_result"},
    Row{Kpi::Ctr, "ctr"},
    Row{Kpi::Conversions, "conversions"},
    Row{Kpi::ConversionRate, "conversion_rate"},
    Row{Kpi::Spend, "spend"},
    Row{Kpi::Impressions, "impressions"},
    Row{Kpi::Clicks, "clicks"},
    Row{Kpi::Cpc, "cpc"},
    Row{Kpi::Cpm, "cpm"},
    Row{Kpi::PurchaseRoas, "purchase_roas"},
    Row{Kpi::CostPerPurchase, "cost_per_purchase"},
    Row{Kpi::CostPerInstall, "cost_per_install"},
    Row{Kpi::HookRate, "hook_rate"},
    Row{Kpi::HoldRate, "hold_rate"},
};
static_assert(kKpis.size() == kKpiCount);

} // namespace

std::array<Kpi, kKpiCount> allKpis()
{
    std::array<Kpi, kKpiCount> all{};
    std::transform(kKpis.begin(), kKpis.end(), all.begin(), [](const Row &row) { return row.value; });
    return all;
}

QString kpiName(Kpi kpi)
{
    return enumName(kKpis, kpi);
}

std::optional<Kpi> kpiFromName(const QString &name)
{
    return enumFromName(kKpis, name);
}

bool kpiFits(Kpi kpi, Objective objective)
{
    if (kpi == Kpi::PurchaseRoas || kpi == Kpi::CostPerPurchase)
        return objective == Objective::Purchase;
    if (kpi == Kpi::CostPerInstall)
        return objective == Objective::Install;
    return true;
}

std::vector<Kpi> kpisFor(Objective objective)
{
    std::vector<Kpi> fitting;
    for (const Row &row : kKpis) {
        if (kpiFits(row.value, objective))
            fitting.push_back(row.value);
    }
    return fitting;
}

Kpi defaultKpi(Objective objective)
{
    switch (objective) {
    case Objective::Lead:
        return Kpi::CostPerResult;
    case Objective::Purchase:
        return Kpi::PurchaseRoas;
    case Objective::Install:
        return Kpi::CostPerInstall;
    }
    Q_UNREACHABLE();
}

bool lowerIsBetter(Kpi kpi)
{
    switch (kpi) {
    case Kpi::CostPerResult:
    case Kpi::Cpc:
    case Kpi::Cpm:
    case Kpi::CostPerPurchase:
    case Kpi::CostPerInstall:
        return true;
    case Kpi::Ctr:
    case Kpi::Conversions:
    case Kpi::ConversionRate:
    case Kpi::Spend:
    case Kpi::Impressions:
    case Kpi::Clicks:
    case Kpi::PurchaseRoas:
    case Kpi::HookRate:
    case Kpi::HoldRate:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace mci::domain
