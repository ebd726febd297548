// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Counting.h"

#include "domain/ActionTypes.h"

#include <array>

namespace mci::domain {

namespace {

namespace types = action_types;

/** nullopt when the type is absent. Entries of one type are parts of one number (split by a breakdown), so they add up.
 */
std::optional<double> amountOf(const std::vector<ActionStat> &stats, const QString &type)
{
    std::optional<double> sum;
    for (const ActionStat &stat : stats) {
        if (stat.type == type)
            sum = sum.value_or(0) + stat.value;
    }
    return sum;
}

std::optional<double> valueOf(const InsightRow &row, const std::vector<QString> &actionTypes)
{
    std::optional<double> sum;
    for (const QString &type : actionTypes) {
        if (const auto value = amountOf(row.actionValues, type))
            sum = sum.value_or(0) + *value;
    }
    return sum;
}

/** nullopt when the row does not report the type. */
std::optional<CountedResults> countType(const InsightRow &row, const QString &type, CountingSource source)
{
    const auto count = amountOf(row.actions, type);
    if (!count)
        return std::nullopt;
    return CountedResults{*count, valueOf(row, {type}), source, {type}};
}

/** Meta leaves out what did not happen, so an absent type is a zero once it is known to be the one that counts. */
CountedResults countOrZero(const InsightRow &row, const QString &type, CountingSource source)
{
    return countType(row, type, source).value_or(CountedResults{0, std::nullopt, source, {type}});
}

std::optional<CountedResults> countTier(const InsightRow &row, const types::Tier &tier, CountingSource source)
{
    CountedResults results;
    results.source = source;
    for (const types::Channel &channel : tier) {
        for (const QString &name : channel) {
            if (const auto count = amountOf(row.actions, name)) {
                results.count += *count;
                results.actionTypes.push_back(name);
                break;
            }
        }
    }
    if (results.actionTypes.empty())
        return std::nullopt;
    results.value = valueOf(row, results.actionTypes);
    return results;
}

constexpr std::array kTierSources{CountingSource::Tier1, CountingSource::Tier2, CountingSource::Tier3};

/**
 * Meta may report the amount under another alias than the count. A tier with the same count reports the same
 * conversions, so its amount is theirs; a tier with another count is not.
 */
std::optional<CountedResults> aliasWithValue(const InsightRow &row, Objective objective, const CountedResults &results)
{
    for (const types::Tier &tier : types::tiersOf(objective)) {
        auto alias = countTier(row, tier, results.source);
        if (alias && alias->value && alias->count == results.count)
            return alias;
    }
    return std::nullopt;
}

CountedResults withAliasValue(const InsightRow &row, Objective objective, CountedResults results)
{
    if (results.value || results.count == 0)
        return results;
    if (const auto alias = aliasWithValue(row, objective, results))
        results.value = alias->value;
    return results;
}

CountedResults countTiers(const InsightRow &row, Objective objective)
{
    const auto &tiers = types::tiersOf(objective);
    for (std::size_t i = 0; i < tiers.size(); ++i) {
        if (auto results = countTier(row, tiers[i], kTierSources.at(i)))
            return withAliasValue(row, objective, std::move(*results));
    }
    return {};
}

bool campaignSays(const InsightRow &row, Objective objective)
{
    return objectiveOfCampaign(row.campaignObjective) == objective;
}

/**
 * Only what the tiers cannot know: custom conversions and events, and, in a campaign of the objective, another standard
 * event. Link clicks, conversations and the like are what Ads Manager calls results, but not results of an objective.
 */
std::optional<CountedResults> countIndicator(const InsightRow &row, Objective objective)
{
    const QString &type = row.resultIndicator;
    const bool otherEvent =
        types::isPixelEvent(type) && !types::isInTiers(type, objective) && campaignSays(row, objective);
    if (!types::isCustom(type) && !otherEvent)
        return std::nullopt;
    if (auto results = countType(row, type, CountingSource::ResultIndicator))
        return results;
    if (!row.resultValue)
        return std::nullopt;
    return CountedResults{*row.resultValue, valueOf(row, {type}), CountingSource::ResultIndicator, {type}};
}

/** A custom event's own name is exact, so is the indicator; the sum of all custom events is the last resort. */
CountedResults countCustomEvent(const InsightRow &row, Objective objective, const QString &eventName)
{
    if (!eventName.isEmpty()) {
        if (auto results = countType(row, types::ofCustomEvent(eventName), CountingSource::AdSetGoal))
            return *results;
        if (auto results = countIndicator(row, objective))
            return *results;
    }
    return countOrZero(row, types::ofCustomEvent({}), CountingSource::AdSetGoal);
}

/** nullopt where the goal says nothing about the objective, or nothing that the row can tell. */
std::optional<CountedResults> countGoal(const InsightRow &row, Objective objective, const AdSetGoal &goal)
{
    if (!goal.customConversionId.isEmpty())
        return countOrZero(row, types::ofCustomConversion(goal.customConversionId), CountingSource::AdSetGoal);
    const QString type = types::ofEventType(goal.customEventType);
    if (type.isEmpty())
        return countIndicator(row, objective);
    if (types::isCustom(type))
        return countCustomEvent(row, objective, goal.customEventName);
    if (objectiveOfCustomEvent(goal.customEventType) == objective) {
        // Absent does not mean zero here: the same event may have come in by a form or an app, which the tiers tell.
        auto results = countType(row, type, CountingSource::AdSetGoal);
        return results ? std::optional(withAliasValue(row, objective, std::move(*results))) : std::nullopt;
    }
    if (campaignSays(row, objective))
        return countOrZero(row, type, CountingSource::AdSetGoal);
    return std::nullopt;
}

} // namespace

CountedResults countResults(const InsightRow &row, Objective objective, const QString &chosenEvent,
                            const AdSetGoal *goal)
{
    if (!chosenEvent.isEmpty()) {
        const CountedResults chosen = countOrZero(row, chosenEvent, CountingSource::ChosenEvent);
        return types::isInTiers(chosenEvent, objective) ? withAliasValue(row, objective, chosen) : chosen;
    }
    // An app ad set's event is what it wants after the install, and a pixel event is never one.
    if (objective != Objective::Install) {
        if (auto results = goal ? countGoal(row, objective, *goal) : countIndicator(row, objective))
            return *results;
    }
    return countTiers(row, objective);
}

std::vector<QString> valueTypesOf(const InsightRow &row, Objective objective, const CountedResults &results)
{
    if (!results.value)
        return {};
    if (valueOf(row, results.actionTypes))
        return results.actionTypes;
    const auto alias = aliasWithValue(row, objective, results);
    return alias ? alias->actionTypes : std::vector<QString>();
}

bool takesPart(const InsightRow &row, Objective objective, const QString &chosenEvent, const AdSetGoal *goal,
               const CountedResults &results)
{
    if (row.impressions <= 0)
        return false;
    if (!chosenEvent.isEmpty())
        return true;
    if (const auto campaign = objectiveOfCampaign(row.campaignObjective))
        return *campaign == objective;
    if (goal) {
        if (const auto event = objectiveOfCustomEvent(goal->customEventType))
            return *event == objective;
    }
    return results.count > 0;
}

} // namespace mci::domain
