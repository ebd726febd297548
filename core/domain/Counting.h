// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Insight.h"
#include "domain/Objective.h"

#include <optional>
#include <vector>

#include <QString>

namespace mci::domain {

/** Which rule found the results of a row. */
enum class CountingSource { ChosenEvent, AdSetGoal, ResultIndicator, Tier1, Tier2, Tier3, None };

/** Results of one row, counted once however many aliases report them. */
struct CountedResults
{
    double count = 0;
    /** Amount in the account's currency from the same action types; nullopt where none is reported. */
    std::optional<double> value;
    CountingSource source = CountingSource::None;
    /** The action types that were counted (several only in tier 3). */
    std::vector<QString> actionTypes;
    bool operator==(const CountedResults &) const = default;
};

/**
 * Counts the objective's results by the rules of Meta's field (tiers are never added, names match exactly): the chosen
 * event first, then the ad set's own goal, then the first tier that is present, where a present zero is a zero.
 */
[[nodiscard]] CountedResults countResults(const InsightRow &row, Objective objective, const QString &chosenEvent,
                                          const AdSetGoal *goal);

/** Whether the ad takes part in a ranking of this objective; see the contract's "Which ads take part". */
[[nodiscard]] bool takesPart(const InsightRow &row, Objective objective, const QString &chosenEvent, const AdSetGoal *goal,
                             const CountedResults &results);

} // namespace mci::domain
