// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/StageScorer.h"

#include "creatives/CreativeRow.h"

#include <algorithm>
#include <cmath>

namespace mci::ui {

StageScorer::StageScorer(const std::vector<CreativeRow> &rows)
{
    for (std::size_t stage = 0; stage < kStages.size(); ++stage) {
        std::vector<double> &values = m_values[stage];
        for (const CreativeRow &row : rows) {
            if (const auto value = row.item->ranked.kpis[kStages[stage]])
                values.push_back(*value);
        }
        std::sort(values.begin(), values.end());
    }
}

StageScores StageScorer::of(const CreativeRow &row) const
{
    StageScores scores;
    for (std::size_t stage = 0; stage < kStages.size(); ++stage) {
        const std::vector<double> &values = m_values[stage];
        const auto value = row.item->ranked.kpis[kStages[stage]];
        if (!value || values.size() < 2)
            continue;
        const auto [first, last] = std::equal_range(values.begin(), values.end(), *value);
        // The middle of those that are alike, so that all of them score the same.
        const double place = static_cast<double>((first - values.begin()) + (last - values.begin() - 1)) / 2;
        scores[stage] = static_cast<int>(std::lround(100 * place / static_cast<double>(values.size() - 1)));
    }
    return scores;
}

} // namespace mci::ui
