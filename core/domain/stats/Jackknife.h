// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace mci::domain::stats {

/**
 * The standard error of an estimate, from what it is without each of its n cases in turn: √((n-1)/n · Σ(θ₍ᵢ₎ - mean)²). After
 * J. W. Tukey 1958 ("Bias and confidence in not-quite large samples") and B. Efron, C. Stein 1981 ("The jackknife estimate of
 * variance", Annals of Statistics 9(3), equation 1.4). 0 for fewer than two.
 */
[[nodiscard]] double jackknifeError(const std::vector<double> &withoutEach);

} // namespace mci::domain::stats
