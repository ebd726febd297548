// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PeriodChange.h"

#include <cmath>

namespace mci::domain {

namespace {

constexpr double kLow = 0.1;
constexpr double kHigh = 0.9;
/** The 90 % quantile of the normal distribution: an 80 % interval reaches so many standard deviations to each side. */
constexpr double kReach = 1.2815515655446004;

struct LogNormal
{
    double centre = 0;
    double spread = 0;
};

std::optional<LogNormal> logNormalOf(const stats::Distribution &distribution)
{
    const double low = distribution.quantile(kLow);
    const double high = distribution.quantile(kHigh);
    if (low <= 0 || high <= 0)
        return std::nullopt;
    return LogNormal{(std::log(low) + std::log(high)) / 2, (std::log(high) - std::log(low)) / (2 * kReach)};
}

} // namespace

KpiSense kpiSense(Kpi kpi)
{
    switch (kpi) {
    case Kpi::Spend:
    case Kpi::Impressions:
    case Kpi::Clicks:
    case Kpi::Cpm:
        return KpiSense::Neutral;
    default:
        return lowerIsBetter(kpi) ? KpiSense::LowerIsBetter : KpiSense::HigherIsBetter;
    }
}

bool isRate(Kpi kpi)
{
    return kpi == Kpi::Ctr || kpi == Kpi::ConversionRate || kpi == Kpi::HookRate || kpi == Kpi::HoldRate;
}

std::optional<double> KpiChange::relative() const
{
    return before != 0 ? std::optional(now / before - 1) : std::nullopt;
}

std::optional<bool> isBetter(Kpi kpi, const KpiChange &change)
{
    const KpiSense sense = kpiSense(kpi);
    if (sense == KpiSense::Neutral || change.difference() == 0)
        return std::nullopt;
    return (change.difference() > 0) == (sense == KpiSense::HigherIsBetter);
}

KpiChanges changesOf(const KpiValues &before, const KpiValues &now)
{
    KpiChanges changes;
    for (const Kpi kpi : allKpis()) {
        if (before[kpi] && now[kpi])
            changes.set(kpi, KpiChange{*before[kpi], *now[kpi], false});
    }
    return changes;
}

bool isUnclear(const stats::Distribution &before, const stats::Distribution &now)
{
    const auto first = logNormalOf(before);
    const auto second = logNormalOf(now);
    // A true value that may be nothing at all says nothing about a ratio.
    if (!first || !second)
        return true;
    return std::abs(second->centre - first->centre) < kReach * std::hypot(first->spread, second->spread);
}

} // namespace mci::domain
