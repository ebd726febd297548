// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mci::domain::stats {

/** Which shape the distribution of a true value has. */
enum class Family {
    /** Beta(first, second): a share, such as clicks of impressions. */
    Beta,
    /** Gamma(shape first, rate second): events by exposure, such as results by click. */
    Gamma,
    /** 1 ÷ Gamma(shape first, rate second): what an event costs. */
    InverseGamma,
    /** scale · Gamma(first) ÷ Gamma(second): events by money, times the value of an event that has its own uncertainty. */
    GammaRatio,
};

/**
 * What is believed about a true value, in the value's own unit: prior and data together. Closed form: the quantiles
 * are those of the gamma and of the beta distribution.
 */
struct Distribution
{
    Family family = Family::Beta;
    double first = 1;
    double second = 1;
    double scale = 1;

    /** The shrunk value; for a cost it is 1 ÷ the mean of results by money ("b of spend added at the account's cost"). */
    [[nodiscard]] double centre() const;
    /** p in (0, 1); never infinite. */
    [[nodiscard]] double quantile(double p) const;
    /** Probability of a true value of at most x. */
    [[nodiscard]] double cdf(double x) const;
    bool operator==(const Distribution &) const = default;
};

} // namespace mci::domain::stats
