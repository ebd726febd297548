// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include <QDate>

namespace mci::domain {

/** What an ad, or several ads together, had on one day. */
struct FatigueDay
{
    QDate day;
    qint64 impressions = 0;
    double clicks = 0;
    double results = 0;
    /** In whole units of the account's currency. */
    double spend = 0;
    /** People reached on that day alone; nullopt where Meta did not tell. */
    std::optional<qint64> reach;

    /** Without the reach: the same person may have seen both. */
    FatigueDay &operator+=(const FatigueDay &other);
    bool operator==(const FatigueDay &) const = default;
};

enum class FatigueLevel { None, Watch, Fatigued };

/** What else can look like fatigue; found in the days themselves, so that it is checked before the word is used. */
enum class FatigueDoubt {
    /** The ad's daily spend is another than in its best time: budget, bid or audience were changed. */
    SpendChanged,
    /** It paused and began again: the delivery learns anew. */
    DeliveryRestarted,
    /** The whole account's results by click broke off: look at the tracking first. */
    TrackingBreak,
};

/**
 * How an ad does against its own best time, with season and auction taken out by the index of the others of its stratum.
 * Rates are click rates (clicks ÷ impressions).
 */
struct Fatigue
{
    FatigueLevel level = FatigueLevel::None;
    /** The last week against the best stretch, index taken out: 0.8 means a fifth less. */
    double rateRatio = 1;
    /** Probability of less than 85 % of the best stretch. */
    double chanceOfDrop = 0;
    /** The best stretch: the longest of at least seven days in which the rate was stable or rose. */
    QDate bestSince;
    QDate bestUntil;
    /** Impressions by person and day, mean over the days; never summed. nullopt where no day tells its reach. */
    std::optional<double> frequencyThen;
    std::optional<double> frequencyNow;
    /** Shrunk cost per result of the last week ÷ that of the best stretch, index taken out. */
    double costRatio = 1;
    /** How many of the last days in a row cost more than 1.2 times the best stretch. */
    int costlyDays = 0;
    std::vector<FatigueDoubt> doubts;
    bool operator==(const Fatigue &) const = default;
};

/**
 * `days` of the ad, `stratum` of all ads that may be compared with it and `account` of all ads, both with the ad itself; all
 * oldest first, days without delivery may be missing. The index is the stratum without the ad: an ad that is half of its
 * stratum would otherwise hide half of its fall. Days on which no other ad delivered are left out; where the others do not
 * have enough days and clicks, as for an ad alone in its stratum, there is no index, and season and auction stay in. nullopt where there
 * are not the two weeks that a comparison needs. Thresholds: the product's statistics reference, "Fatigue".
 */
[[nodiscard]] std::optional<Fatigue> fatigueOf(const std::vector<FatigueDay> &days, const std::vector<FatigueDay> &stratum,
                                               const std::vector<FatigueDay> &account);

} // namespace mci::domain
