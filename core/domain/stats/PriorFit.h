// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/stats/KpiCounts.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace mci::domain::stats {

/** Where a prior's strength comes from. */
enum class PriorSource {
    /** From how much the stratum's ads differ (empirical Bayes). */
    Fitted,
    /** Too few ads or events to tell: worth five events. */
    Assumed,
};

/** With fewer ads or events a stratum does not tell how much its ads differ. */
inline constexpr std::size_t kFewestAds = 8;
inline constexpr double kFewestEvents = 5;

/** Number of events, exposure and ads of a stratum. */
struct StratumSums
{
    double events = 0;
    double exposure = 0;
    double squaredExposures = 0;
    std::size_t ads = 0;

    void add(const KpiCounts &counts);
    /** 0 where there is no exposure. */
    [[nodiscard]] double rate() const { return exposure > 0 ? events / exposure : 0; }
    [[nodiscard]] bool areEnough() const { return ads >= kFewestAds && events >= kFewestEvents; }
    /**
     * Variance of the logarithm of rate(), as an estimate of the ads' mean: from the luck of all events, and from the few
     * ads that have most of the exposure, where ads differ as by a prior of so many events.
     */
    [[nodiscard]] double logVariance(double priorEvents) const;
};

/** A size that the prior may have, counted in events; a small one says that ads differ much. */
struct PriorSize
{
    double events = 0;
    double probability = 0;
};

/**
 * The sizes and their probabilities, given the marginal likelihood of the counts for each: 41 points from 0.1 to 158 in
 * equal steps of the logarithm, with a flat prior on the ads' spread, which is 1 ÷ √size (Gelman 2006).
 */
[[nodiscard]] std::vector<PriorSize> likelySizes(const std::function<double(double priorEvents)> &logLikelihood);
/** The geometric mean. */
[[nodiscard]] double centralSize(const std::vector<PriorSize> &sizes);

/** An ad's value as it would be estimated with one size of the prior. */
struct SizedEstimate
{
    double value = 0;
    /** Of the value's logarithm: that of the ad's and the prior's events, and that of the stratum's mean in its share. */
    double logVariance = 0;
};

/**
 * Variance of the logarithm over all sizes. The likeliest size alone is too sure of itself where ads are few: of 40 ads its
 * intervals hold 74 % instead of 80 % (tests/bench/tst_RankingSimulation.cpp). First order, as in Kass and Steffey 1989.
 */
[[nodiscard]] double totalLogVariance(const std::vector<PriorSize> &sizes,
                                      const std::function<SizedEstimate(double priorEvents)> &estimateWith);

} // namespace mci::domain::stats
