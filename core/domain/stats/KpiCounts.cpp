// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stats/KpiCounts.h"

#include "domain/KpiFormulas.h"

#include <algorithm>

namespace mci::domain::stats {

namespace {

std::optional<KpiCounts> counts(std::optional<double> events, std::optional<double> exposure)
{
    if (!events || !exposure)
        return std::nullopt;
    return KpiCounts{std::max(0.0, *events), std::max(0.0, *exposure)};
}

std::optional<KpiCounts> share(std::optional<double> events, std::optional<double> exposure)
{
    auto made = counts(events, exposure);
    if (made)
        made->events = std::min(made->events, made->exposure);
    return made;
}

/** An order without a value is not an order of the value zero. */
std::optional<KpiCounts> orders(const CountedResults &results, double spend)
{
    if (results.count > 0 && !results.value)
        return std::nullopt;
    return KpiCounts{std::max(0.0, results.count), spend, std::max(0.0, results.value.value_or(0))};
}

std::optional<KpiCounts> rawCounts(Kpi kpi, const InsightRow &row, const CountedResults &results)
{
    const double spend = std::max(0.0, spendOf(row));
    const auto impressions = static_cast<double>(row.impressions);
    const std::optional<double> clicks = clicksOf(row);
    switch (kpi) {
    case Kpi::CostPerResult:
    case Kpi::CostPerPurchase:
    case Kpi::CostPerInstall:
        return counts(results.count, spend);
    case Kpi::PurchaseRoas:
        return orders(results, spend);
    case Kpi::Cpc:
        return counts(clicks, spend);
    case Kpi::ConversionRate:
        return counts(results.count, clicks);
    case Kpi::Ctr:
        return share(clicks, impressions);
    case Kpi::HookRate:
        return share(threeSecondPlays(row), impressions);
    case Kpi::HoldRate:
        return share(row.thruPlays, threeSecondPlays(row));
    case Kpi::Conversions:
    case Kpi::Spend:
    case Kpi::Impressions:
    case Kpi::Clicks:
    case Kpi::Cpm:
        break;
    }
    return std::nullopt;
}

} // namespace

KpiModel modelOf(Kpi kpi)
{
    switch (kpi) {
    case Kpi::Ctr:
    case Kpi::HookRate:
    case Kpi::HoldRate:
        return KpiModel::Share;
    case Kpi::ConversionRate:
        return KpiModel::EventRate;
    case Kpi::CostPerResult:
    case Kpi::CostPerPurchase:
    case Kpi::CostPerInstall:
    case Kpi::Cpc:
        return KpiModel::EventCost;
    case Kpi::PurchaseRoas:
        return KpiModel::Return;
    case Kpi::Conversions:
    case Kpi::Spend:
    case Kpi::Impressions:
    case Kpi::Clicks:
    case Kpi::Cpm:
        break;
    }
    return KpiModel::None;
}

std::optional<KpiCounts> countsOf(Kpi kpi, const InsightRow &row, const CountedResults &results)
{
    const std::optional<KpiCounts> made = rawCounts(kpi, row, results);
    return made && (made->events > 0 || made->exposure > 0) ? made : std::nullopt;
}

} // namespace mci::domain::stats
