// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/DayTally.h"

#include "base/Micros.h"
#include "domain/ActionTypes.h"

namespace mci::services {

namespace {

template<typename T>
void addTo(std::optional<T> &sum, const std::optional<T> &value)
{
    if (value)
        sum = sum.value_or(T{}) + *value;
}

} // namespace

void DayTally::add(const DayTally &other)
{
    impressions += other.impressions;
    spendMicros += other.spendMicros;
    addTo(clicks, other.clicks);
    addTo(threeSecondPlays, other.threeSecondPlays);
    addTo(thruPlays, other.thruPlays);
    results += other.results;
    addTo(value, other.value);
}

domain::KpiValues DayTally::kpis(domain::Objective objective) const
{
    return domain::kpiValues(row(), objective, counted());
}

domain::InsightRow DayTally::row() const
{
    domain::InsightRow row;
    row.impressions = impressions;
    row.spendMicros = spendMicros;
    row.clicks = clicks;
    row.thruPlays = thruPlays;
    if (threeSecondPlays)
        row.actions = {{QLatin1String(domain::action_types::kVideoView), *threeSecondPlays}};
    return row;
}

domain::CountedResults DayTally::counted() const
{
    domain::CountedResults counted;
    counted.count = results;
    counted.value = value;
    return counted;
}

domain::stats::DayCount DayTally::dayCount() const
{
    return {results, fromMicros(spendMicros), clicks ? std::optional(static_cast<double>(*clicks)) : std::nullopt};
}

} // namespace mci::services
