// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QDate>
#include <QString>

namespace mci::domain {

/** One entry of Meta's actions or action_values list: count, or amount in the account's currency. */
struct ActionStat
{
    QString type;
    double value = 0;
    bool operator==(const ActionStat &) const = default;
};

/** What one ad delivered in one window (or on one day), as decoded from Graph: numbers are numbers, missing stays missing. */
struct InsightRow
{
    QString adId;
    QString adName;
    QString adSetId;
    QString adSetName;
    QString campaignId;
    QString campaignName;
    /** The campaign's objective as Meta writes it, such as OUTCOME_LEADS or CONVERSIONS. */
    QString campaignObjective;
    QString optimizationGoal;
    /** For display, such as 7d_click_1d_view; can differ between ad sets. */
    QString attributionSetting;
    QString currency;
    QDate since;
    QDate until;
    qint64 impressions = 0;
    /** Millionths of the account's currency. */
    qint64 spendMicros = 0;
    std::optional<qint64> clicks;
    std::optional<qint64> inlineLinkClicks;
    std::optional<qint64> reach;
    std::vector<ActionStat> actions;
    std::vector<ActionStat> actionValues;
    /** The action type that Ads Manager's Results column counts, without "actions:"; empty when not told. */
    QString resultIndicator;
    /** The value beside the indicator; nullopt for "Not available". */
    std::optional<double> resultValue;
    std::optional<double> thruPlays;
    std::optional<double> videoPlays;
    std::optional<double> videoP25;
    std::optional<double> videoP50;
    std::optional<double> videoP75;
    std::optional<double> videoP100;
    std::optional<double> videoAverageSeconds;
    QString qualityRanking;
    QString engagementRateRanking;
    QString conversionRateRanking;
    bool operator==(const InsightRow &) const = default;
};

/** An ad set's own goal (its promoted_object), which decides how results are counted before the tiers do. */
struct AdSetGoal
{
    QString adSetId;
    QString optimizationGoal;
    QString customConversionId;
    QString customEventType;
    QString customEventName;
    bool operator==(const AdSetGoal &) const = default;
};

} // namespace mci::domain
