// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stats/PriorFit.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>

namespace mci::domain::stats {

namespace {

constexpr int kPoints = 41;
constexpr double kFirstPower = -1;
constexpr double kStep = 0.08;
constexpr double kNegligible = 1e-4;
constexpr int kFirstLook = 5;

double sizeAt(int point)
{
    return std::pow(10.0, kFirstPower + kStep * point);
}

/**
 * Logarithms of the sizes' densities. Many ads leave a narrow peak among the points, so every fifth is looked at, and from
 * there on only the neighbours of what may yet count. The likelihood of a size has one peak.
 */
class SizeSearch
{
public:
    explicit SizeSearch(const std::function<double(double)> &logLikelihood)
        : m_logLikelihood(logLikelihood)
    {
        for (int point = 0; point < kPoints; point += kFirstLook)
            look(point);
        while (lookBeside()) { }
    }

    /** Those that count; their probabilities do not add up to one. */
    [[nodiscard]] std::vector<PriorSize> sizes() const
    {
        std::vector<PriorSize> sizes;
        for (int point = 0; point < kPoints; ++point) {
            if (counts(point))
                sizes.push_back({sizeAt(point), std::exp(*at(point) - m_highest)});
        }
        return sizes;
    }

private:
    [[nodiscard]] const std::optional<double> &at(int point) const { return m_logs[static_cast<std::size_t>(point)]; }
    [[nodiscard]] bool counts(int point) const { return at(point) && std::exp(*at(point) - m_highest) >= kNegligible; }
    /** True where it was not yet known. */
    bool look(int point)
    {
        if (point < 0 || point >= kPoints || at(point))
            return false;
        const double events = sizeAt(point);
        // A flat density of 1 ÷ √size is one of size^(-1/2) in equal steps of the logarithm.
        const double log = m_logLikelihood(events) - std::log(events) / 2;
        m_logs[static_cast<std::size_t>(point)] = log;
        m_highest = std::max(m_highest, log);
        return true;
    }
    bool lookBeside()
    {
        bool found = false;
        for (int point = 0; point < kPoints; ++point) {
            if (!counts(point))
                continue;
            const bool before = look(point - 1);
            found = look(point + 1) || before || found;
        }
        return found;
    }

    const std::function<double(double)> &m_logLikelihood;
    std::array<std::optional<double>, kPoints> m_logs;
    double m_highest = -std::numeric_limits<double>::infinity();
};

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
    std::vector<PriorSize> sizes = SizeSearch(logLikelihood).sizes();
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
