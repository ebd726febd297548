// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stats/Distribution.h"

#include "domain/stats/SpecialFunctions.h"

#include <algorithm>
#include <cmath>

namespace mci::domain::stats {

namespace {

constexpr double kLargest = 1e15;

double bounded(double value)
{
    return std::isnan(value) ? kLargest : std::clamp(value, 0.0, kLargest);
}

} // namespace

double Distribution::centre() const
{
    switch (family) {
    case Family::Beta:
        return first / (first + second);
    case Family::Gamma:
        return first / second;
    case Family::InverseGamma:
        return second / first;
    case Family::GammaRatio:
        return scale * first / (second - 1);
    }
    return 0;
}

double Distribution::quantile(double p) const
{
    switch (family) {
    case Family::Beta:
        return betaQuantile(first, second, p);
    case Family::Gamma:
        return bounded(gammaQuantile(first, p) / second);
    case Family::InverseGamma:
        return bounded(second / gammaQuantile(first, 1 - p));
    case Family::GammaRatio: {
        const double share = betaQuantile(first, second, p);
        return bounded(scale * share / (1 - share));
    }
    }
    return 0;
}

double Distribution::cdf(double x) const
{
    if (x <= 0)
        return 0;
    switch (family) {
    case Family::Beta:
        return betaCdf(first, second, std::min(x, 1.0));
    case Family::Gamma:
        return gammaCdf(first, x * second);
    case Family::InverseGamma:
        return 1 - gammaCdf(first, second / x);
    case Family::GammaRatio:
        return betaCdf(first, second, x / (x + scale));
    }
    return 0;
}

} // namespace mci::domain::stats
