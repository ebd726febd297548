// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Insight.h"

#include <initializer_list>
#include <utility>

namespace mci::test {

using Amounts = std::initializer_list<std::pair<const char *, double>>;

inline std::vector<domain::ActionStat> stats(Amounts amounts)
{
    std::vector<domain::ActionStat> list;
    for (const auto &[type, value] : amounts)
        list.push_back({QLatin1String(type), value});
    return list;
}

/** A row that passes the default guardrails once it has ten results. */
inline domain::InsightRow row(const char *campaignObjective, Amounts actions, Amounts values = {})
{
    domain::InsightRow row;
    row.adId = QStringLiteral("1001");
    row.adSetId = QStringLiteral("set");
    row.campaignObjective = QLatin1String(campaignObjective);
    row.impressions = 10'000;
    row.spendMicros = 200'000'000;
    row.clicks = 400;
    row.actions = stats(actions);
    row.actionValues = stats(values);
    return row;
}

inline domain::AdSetGoal eventGoal(const char *eventType, const char *eventName = "")
{
    domain::AdSetGoal goal;
    goal.adSetId = QStringLiteral("set");
    goal.customEventType = QLatin1String(eventType);
    goal.customEventName = QLatin1String(eventName);
    return goal;
}

inline domain::AdSetGoal conversionGoal(const char *customConversionId)
{
    domain::AdSetGoal goal;
    goal.adSetId = QStringLiteral("set");
    goal.customConversionId = QLatin1String(customConversionId);
    return goal;
}

} // namespace mci::test
