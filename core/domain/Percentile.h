// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <vector>

namespace mci::domain {

/**
 * The value below which `share` (0 to 1) of the durations lie, between two neighbours in proportion; 0.5 is the median.
 * nullopt without any.
 */
[[nodiscard]] std::optional<std::chrono::milliseconds> percentile(std::vector<std::chrono::milliseconds> durations,
                                                                  double share);

} // namespace mci::domain
