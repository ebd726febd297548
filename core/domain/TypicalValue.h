// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace mci::domain {

/** Of a KPI among several creatives: what one of them has that is neither good nor bad for them. */
struct TypicalValue
{
    /** Geometric mean: costs and returns scatter by factors, not by sums. */
    double value = 0;
    /** The true one lies between the two with 80 % probability. */
    double low = 0;
    double high = 0;
    bool operator==(const TypicalValue &) const = default;
};

/** Scatter of the logarithms; 0 for fewer than two positive values. */
[[nodiscard]] double logVariance(const std::vector<double> &values);

/**
 * Of the positive ones among `values`; nullopt for fewer than `least` of them. `variance` is that of the logarithms of all
 * creatives: a handful does not tell its own.
 */
[[nodiscard]] std::optional<TypicalValue> typicalOf(const std::vector<double> &values, double variance,
                                                    std::size_t least = 3);

} // namespace mci::domain
