// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/DashboardData.h"

namespace mci::ui {

namespace {

using domain::Kpi;

constexpr std::size_t kTiles = 4;

bool isCostOfResult(Kpi kpi)
{
    return kpi == Kpi::CostPerResult || kpi == Kpi::CostPerPurchase || kpi == Kpi::CostPerInstall;
}

} // namespace

const services::TopCreative *DashboardData::creative(const QString &id) const
{
    for (const services::TopCreative *one : services::allCreatives(answer)) {
        if (one->creative.id == id)
            return one;
    }
    return nullptr;
}

std::vector<const services::TopCreative *> DashboardData::top() const
{
    std::vector<const services::TopCreative *> shown;
    for (const services::TopCreative &one : answer.top.creatives) {
        if (shown.size() >= static_cast<std::size_t>(std::max(0, topN)))
            break;
        shown.push_back(&one);
    }
    return shown;
}

std::vector<std::optional<double>> DashboardData::curve(Kpi kpi) const
{
    std::vector<std::optional<double>> values;
    if (trends) {
        for (const domain::KpiValues &day : trends->totalCurve)
            values.push_back(day[kpi]);
    }
    return values;
}

std::vector<Kpi> dashboardKpis(Kpi goal, domain::Objective objective)
{
    std::vector<Kpi> kpis{Kpi::Spend};
    if (goal != Kpi::Spend && domain::kpiFits(goal, objective))
        kpis.push_back(goal);
    for (const Kpi kpi : {Kpi::Conversions, Kpi::CostPerResult, Kpi::Ctr, Kpi::ConversionRate}) {
        const bool there = std::any_of(kpis.begin(), kpis.end(), [kpi](Kpi other) {
            return other == kpi || (isCostOfResult(other) && isCostOfResult(kpi));
        });
        if (!there && kpis.size() < kTiles)
            kpis.push_back(kpi);
    }
    return kpis;
}

} // namespace mci::ui
