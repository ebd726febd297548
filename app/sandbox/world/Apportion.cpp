// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/Apportion.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace mci::sandbox {

std::vector<int> apportion(int total, const std::vector<double> &shares)
{
    std::vector<int> parts(shares.size(), 0);
    const double sum = std::accumulate(shares.cbegin(), shares.cend(), 0.0);
    if (total <= 0 || sum <= 0)
        return parts;
    const bool enough = total >= static_cast<int>(shares.size());
    const int base = enough ? 1 : 0;
    const int rest = total - base * static_cast<int>(shares.size());
    std::vector<std::pair<double, std::size_t>> remainders;
    int given = 0;
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const double exact = rest * shares[i] / sum;
        const int whole = static_cast<int>(std::floor(exact));
        parts[i] = base + whole;
        given += whole;
        remainders.emplace_back(whole - exact, i);
    }
    std::sort(remainders.begin(), remainders.end());
    for (std::size_t i = 0; given < rest; ++i, ++given)
        ++parts[remainders[i % remainders.size()].second];
    return parts;
}

} // namespace mci::sandbox
