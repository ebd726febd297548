// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace mci::sandbox {

/**
 * Splits a whole number by shares (largest remainders). Everybody with a share gets at least one while there are enough
 * to go round.
 */
[[nodiscard]] std::vector<int> apportion(int total, const std::vector<double> &shares);

} // namespace mci::sandbox
