// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Backoff.h"

#include <algorithm>

namespace mci {

std::chrono::milliseconds backoff(int attempt, double random)
{
    constexpr int kHighestExponent = 8;
    const auto base = std::chrono::milliseconds(1000) * (1 << std::clamp(attempt - 1, 0, kHighestExponent));
    const auto jitter = static_cast<long long>(static_cast<double>(base.count()) * 0.5 * std::clamp(random, 0.0, 1.0));
    return base + std::chrono::milliseconds(jitter);
}

} // namespace mci
