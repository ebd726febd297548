// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/DashboardData.h"

#include "dashboard/KpiStrip.h"

namespace mci::ui {

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

std::vector<std::optional<double>> DashboardData::curve(domain::Kpi kpi) const
{
    std::vector<std::optional<double>> values;
    if (trends) {
        for (const domain::KpiValues &day : trends->totalCurve)
            values.push_back(day[kpi]);
    }
    return values;
}

std::vector<domain::Kpi> dashboardKpis(domain::Kpi goal, domain::Objective objective)
{
    return KpiStrip::tilesFor(goal, objective, kDashboardTiles);
}

} // namespace mci::ui
