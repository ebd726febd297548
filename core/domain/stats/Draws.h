// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Kpi.h"
#include "domain/stats/Distribution.h"

#include <cstddef>
#include <functional>
#include <vector>

namespace mci::domain::stats {

inline constexpr std::size_t kDraws = 2000;

/**
 * 2 000 draws of something positive about an ad, given by its quantiles. Each of 2 000 equally likely parts of the
 * distribution is drawn once, in an order that the ad's id and the KPI decide, so the same ad has the same draws on every
 * machine and in any company.
 */
[[nodiscard]] std::vector<double> drawsOf(const std::function<double(double p)> &quantile, const QString &adId,
                                          Kpi kpi);
/** Of the ad's true value. */
[[nodiscard]] std::vector<double> drawsOf(const Distribution &distribution, const QString &adId, Kpi kpi);

/** Share of the draws in which the first is better; half of those in which the two are equal. Both have kDraws. */
[[nodiscard]] double shareInWhichFirstIsBetter(const std::vector<double> &first, const std::vector<double> &second,
                                               bool lowerBetter);

/** For each of the ads the share of draws in which it is among the `topN` with the highest values. */
[[nodiscard]] std::vector<double> topNChances(const std::vector<std::vector<double>> &drawsOfAds, std::size_t topN);

} // namespace mci::domain::stats
