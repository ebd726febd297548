// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/KpiFormulas.h"

#include "base/Micros.h"
#include "domain/ActionTypes.h"

#include <cmath>

namespace mci::domain {

namespace {

constexpr double kPerThousand = 1000;

std::optional<double> ratio(std::optional<double> numerator, std::optional<double> denominator)
{
    if (!numerator || !denominator || *denominator == 0)
        return std::nullopt;
    const double value = *numerator / *denominator;
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace

double spendOf(const InsightRow &row)
{
    return fromMicros(row.spendMicros);
}

std::optional<double> clicksOf(const InsightRow &row)
{
    return row.clicks ? std::optional(static_cast<double>(*row.clicks)) : std::nullopt;
}

std::optional<double> threeSecondPlays(const InsightRow &row)
{
    std::optional<double> sum;
    for (const ActionStat &stat : row.actions) {
        if (stat.type == QLatin1String(action_types::kVideoView))
            sum = sum.value_or(0) + stat.value;
    }
    return sum;
}

KpiValues kpiValues(const InsightRow &row, Objective objective, const CountedResults &results)
{
    const double spend = spendOf(row);
    const auto impressions = static_cast<double>(row.impressions);
    const auto clicks = clicksOf(row);
    const auto plays = threeSecondPlays(row);
    const auto costPerResult = ratio(spend, results.count);

    KpiValues values;
    values.set(Kpi::CostPerResult, costPerResult);
    values.set(Kpi::Ctr, ratio(clicks, impressions));
    values.set(Kpi::Conversions, results.count);
    values.set(Kpi::ConversionRate, ratio(results.count, clicks));
    values.set(Kpi::Spend, spend);
    values.set(Kpi::Impressions, impressions);
    values.set(Kpi::Clicks, clicks);
    values.set(Kpi::Cpc, ratio(spend, clicks));
    values.set(Kpi::Cpm, ratio(spend * kPerThousand, impressions));
    values.set(Kpi::HookRate, ratio(plays, impressions));
    values.set(Kpi::HoldRate, ratio(row.thruPlays, plays));
    if (objective == Objective::Purchase) {
        values.set(Kpi::PurchaseRoas, ratio(results.value, spend));
        values.set(Kpi::CostPerPurchase, costPerResult);
    }
    if (objective == Objective::Install)
        values.set(Kpi::CostPerInstall, costPerResult);
    return values;
}

void KpiTotals::RateOfSums::add(std::optional<double> above, std::optional<double> below)
{
    if (!above || !below)
        return;
    numerator = numerator.value_or(0) + *above;
    denominator += *below;
}

std::optional<double> KpiTotals::RateOfSums::value() const
{
    return ratio(numerator, denominator);
}

void KpiTotals::add(const InsightRow &row, const CountedResults &results)
{
    m_row.impressions += row.impressions;
    m_row.spendMicros += row.spendMicros;
    if (row.clicks)
        m_row.clicks = m_row.clicks.value_or(0) + *row.clicks;
    if (results.value)
        m_results.value = m_results.value.value_or(0) + *results.value;
    m_results.count += results.count;

    const auto clicks = clicksOf(row);
    const auto impressions = static_cast<double>(row.impressions);
    const auto plays = threeSecondPlays(row);
    m_ctr.add(clicks, impressions);
    m_conversionRate.add(results.count, clicks);
    m_cpc.add(spendOf(row), clicks);
    m_hookRate.add(plays, impressions);
    m_holdRate.add(row.thruPlays, plays);
}

KpiValues KpiTotals::kpis(Objective objective) const
{
    KpiValues values = kpiValues(m_row, objective, m_results);
    values.set(Kpi::Ctr, m_ctr.value());
    values.set(Kpi::ConversionRate, m_conversionRate.value());
    values.set(Kpi::Cpc, m_cpc.value());
    values.set(Kpi::HookRate, m_hookRate.value());
    values.set(Kpi::HoldRate, m_holdRate.value());
    return values;
}

} // namespace mci::domain
