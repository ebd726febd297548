// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stats/Jackknife.h"

#include <cmath>
#include <numeric>

namespace mci::domain::stats {

double jackknifeError(const std::vector<double> &withoutEach)
{
    if (withoutEach.size() < 2)
        return 0;
    const double count = static_cast<double>(withoutEach.size());
    const double mean = std::accumulate(withoutEach.begin(), withoutEach.end(), 0.0) / count;
    double squares = 0;
    for (const double value : withoutEach)
        squares += (value - mean) * (value - mean);
    return std::sqrt((count - 1) / count * squares);
}

} // namespace mci::domain::stats
