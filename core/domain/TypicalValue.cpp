// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TypicalValue.h"

#include "domain/stats/SpecialFunctions.h"

#include <cmath>

namespace mci::domain {

namespace {

std::vector<double> logarithms(const std::vector<double> &values)
{
    std::vector<double> logs;
    for (const double value : values) {
        if (std::isfinite(value) && value > 0)
            logs.push_back(std::log(value));
    }
    return logs;
}

double meanOf(const std::vector<double> &values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

} // namespace

double logVariance(const std::vector<double> &values)
{
    const std::vector<double> logs = logarithms(values);
    if (logs.size() < 2)
        return 0;
    const double mean = meanOf(logs);
    double sum = 0;
    for (const double value : logs)
        sum += (value - mean) * (value - mean);
    return sum / static_cast<double>(logs.size() - 1);
}

std::optional<TypicalValue> typicalOf(const std::vector<double> &values, double variance, std::size_t least)
{
    constexpr double kUpperQuantile = 0.9;
    const std::vector<double> logs = logarithms(values);
    if (logs.empty() || logs.size() < least)
        return std::nullopt;
    const double mean = meanOf(logs);
    const double margin =
        stats::normalQuantile(kUpperQuantile) * std::sqrt(variance / static_cast<double>(logs.size()));
    return TypicalValue{std::exp(mean), std::exp(mean - margin), std::exp(mean + margin)};
}

} // namespace mci::domain
