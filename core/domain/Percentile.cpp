// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Percentile.h"

#include <algorithm>
#include <cmath>

namespace mci::domain {

std::optional<std::chrono::milliseconds> percentile(std::vector<std::chrono::milliseconds> durations, double share)
{
    if (durations.empty())
        return std::nullopt;
    std::sort(durations.begin(), durations.end());
    const double place = std::clamp(share, 0.0, 1.0) * static_cast<double>(durations.size() - 1);
    const auto lower = static_cast<std::size_t>(std::floor(place));
    const std::size_t upper = std::min(lower + 1, durations.size() - 1);
    const double between = place - static_cast<double>(lower);
    const auto gap = static_cast<double>((durations[upper] - durations[lower]).count());
    return durations[lower] + std::chrono::milliseconds(std::llround(gap * between));
}

} // namespace mci::domain
