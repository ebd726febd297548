// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SummarySentence.h"
#include "services/DashboardFacts.h"

namespace mci::services {

inline constexpr std::size_t kMostSummarySentences = 5;

/**
 * A period in a few sentences, the most important first, at most kMostSummarySentences. It tells what went together, never what
 * caused it. `trends` may be missing: what compares is then left out. `facts` are those of the same answer, `best` is how many
 * of the ranked creatives count as the best. Pure.
 */
[[nodiscard]] std::vector<domain::SummarySentence> periodSummary(const CreativeOverviewAnswer &answer,
                                                                 const TrendsAnswer *trends,
                                                                 const DashboardFacts &facts, int best);

} // namespace mci::services
