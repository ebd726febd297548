// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/StageScores.h"

#include <vector>

namespace mci::ui {

/** Where a creative's rates stand among those of the same answer: 0 the lowest, 100 the highest. */
class StageScorer
{
public:
    explicit StageScorer(const std::vector<CreativeRow> &rows);

    [[nodiscard]] StageScores of(const CreativeRow &row) const;

private:
    std::array<std::vector<double>, kStages.size()> m_values;
};

} // namespace mci::ui
