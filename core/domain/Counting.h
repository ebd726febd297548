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
 * Counts the objective's results; names match exactly, and the first rule that applies decides alone:
 *  1. the chosen event; absent is a zero;
 *  2. the ad set's goal: its custom conversion or custom event (absent is a zero), the objective's own pixel event
 * (absent falls to the tiers), or, in a campaign of the objective, another standard event (absent is a zero);
 *  3. Meta's result indicator, where it names a custom conversion or event, or, in a campaign of the objective, a
 * standard event that the tiers do not know; "Not available" is unknown and falls to the tiers;
 *  4. the first tier that is present, where a present zero is a zero. Tiers are never added.
 * Installs are counted by 1 and 4 only: no pixel event is an install, and an app ad set's event is what follows it.
 * The value comes from the same action types, or from a tier that reports the same count of the objective's own event.
 */
[[nodiscard]] CountedResults countResults(const InsightRow &row, Objective objective, const QString &chosenEvent,
                                          const AdSetGoal *goal);

/** Whose amounts the results' value is: the counted types, or those of an alias; empty where there is no value. */
[[nodiscard]] std::vector<QString> valueTypesOf(const InsightRow &row, Objective objective,
                                                const CountedResults &results);

/** Whether the ad takes part in a ranking of this objective; see the contract's "Which ads take part". */
[[nodiscard]] bool takesPart(const InsightRow &row, Objective objective, const QString &chosenEvent,
                             const AdSetGoal *goal, const CountedResults &results);

} // namespace mci::domain
