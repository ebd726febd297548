// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ActionTotals.h"

#include <algorithm>

namespace mci::domain {

void ActionTotals::add(const std::vector<ActionStat> &stats)
{
    for (const ActionStat &stat : stats)
        m_sums[stat.type] += stat.value;
}

std::vector<ActionStat> ActionTotals::ordered() const
{
    std::vector<ActionStat> totals;
    for (auto it = m_sums.cbegin(); it != m_sums.cend(); ++it)
        totals.push_back({it.key(), it.value()});
    std::sort(totals.begin(), totals.end(), [](const ActionStat &a, const ActionStat &b) {
        return a.value != b.value ? a.value > b.value : a.type < b.type;
    });
    return totals;
}

} // namespace mci::domain
