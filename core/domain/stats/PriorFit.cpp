// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stats/PriorFit.h"

#include <algorithm>
#include <cmath>

namespace mci::domain::stats {

namespace {

constexpr int kPoints = 41;
constexpr double kFirstPower = -1;
constexpr double kStep = 0.08;
constexpr double kNegligible = 1e-4;

} // namespace

void StratumSums::add(const KpiCounts &counts)
{
    events += counts.events;
    exposure += counts.exposure;
    squaredExposures += counts.exposure * counts.exposure;
    ads += counts.exposure > 0 ? 1 : 0;
}

double StratumSums::logVariance(double priorEvents) const
{
    // Where nothing was counted, the rate of other strata stands in, worth five events.
    if (events <= 0 || exposure <= 0)
        return 1 / kFewestEvents;
    return 1 / events + squaredExposures / (exposure * exposure) / priorEvents;
}

std::vector<PriorSize> likelySizes(const std::function<double(double priorEvents)> &logLikelihood)
{
    std::vector<PriorSize> sizes;
    for (int i = 0; i < kPoints; ++i) {
        const double events = std::pow(10.0, kFirstPower + kStep * i);
        // A flat density of 1 ÷ √size is one of size^(-1/2) in equal steps of the logarithm.
        sizes.push_back({events, logLikelihood(events) - std::log(events) / 2});
    }
    const auto lessLikely = [](const PriorSize &a, const PriorSize &b) { return a.probability < b.probability; };
    const double highest = std::max_element(sizes.begin(), sizes.end(), lessLikely)->probability;
    for (PriorSize &size : sizes)
        size.probability = std::exp(size.probability - highest);
    std::erase_if(sizes, [](const PriorSize &size) { return size.probability < kNegligible; });
    double sum = 0;
    for (const PriorSize &size : sizes)
        sum += size.probability;
    for (PriorSize &size : sizes)
        size.probability /= sum;
    return sizes;
}

double centralSize(const std::vector<PriorSize> &sizes)
{
    double sum = 0;
    for (const PriorSize &size : sizes)
        sum += size.probability * std::log(size.events);
    return std::exp(sum);
}

double totalLogVariance(const std::vector<PriorSize> &sizes,
                        const std::function<SizedEstimate(double priorEvents)> &estimateWith)
{
    double within = 0;
    double mean = 0;
    double squares = 0;
    for (const PriorSize &size : sizes) {
        const SizedEstimate estimate = estimateWith(size.events);
        const double logarithm = std::log(estimate.value);
        within += size.probability * estimate.logVariance;
        mean += size.probability * logarithm;
        squares += size.probability * logarithm * logarithm;
    }
    return within + std::max(0.0, squares - mean * mean);
}

} // namespace mci::domain::stats
