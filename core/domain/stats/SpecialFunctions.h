// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace mci::domain::stats {

// By Boost.Math, in double precision on every machine. Nothing throws: outside of its domain a function gives NaN or an
// infinity.

[[nodiscard]] double logGamma(double x);
[[nodiscard]] double trigamma(double x);

[[nodiscard]] double normalCdf(double z);
[[nodiscard]] double normalQuantile(double p);

/** Gamma(shape, rate 1). */
[[nodiscard]] double gammaCdf(double shape, double x);
[[nodiscard]] double gammaQuantile(double shape, double p);

/** Beta(a, b). */
[[nodiscard]] double betaCdf(double a, double b, double x);
[[nodiscard]] double betaQuantile(double a, double b, double p);

} // namespace mci::domain::stats
