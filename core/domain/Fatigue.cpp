// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Fatigue.h"

#include "domain/stats/SpecialFunctions.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace mci::domain {

namespace {

constexpr int kWeek = 7;
/** Delivering days that the last week must have to be compared. */
constexpr int kFewestRecentDays = 4;
constexpr double kStable = 0.9;
constexpr double kDropTo = 0.85;
constexpr double kSureDrop = 0.8;
constexpr double kCostly = 1.2;
constexpr int kCostlyDays = 3;
constexpr double kSpendStep = 1.5;
constexpr int kPause = 3;
constexpr double kTrackingBreak = 0.5;
constexpr double kFewestClicks = 50;
/** What is left of a difference of sums by rounding alone; the smallest amount is twice as much. */
constexpr double kRounding = 0.5e-6;

/** A day of the ad beside what the rates of others on that day let expect of it. */
struct RelativeDay
{
    FatigueDay own;
    double expectedClicks = 0;
    double expectedResults = 0;
    /** That the expectation comes from; 0 without an index. */
    double otherClicks = 0;
};
using Days = std::span<const RelativeDay>;

double sumOf(Days days, auto value)
{
    double sum = 0;
    for (const RelativeDay &day : days)
        sum += value(day);
    return sum;
}

double clicksOf(Days days)
{
    return sumOf(days, [](const RelativeDay &day) { return day.own.clicks; });
}

double expectedClicksOf(Days days)
{
    return sumOf(days, [](const RelativeDay &day) { return day.expectedClicks; });
}

double otherClicksOf(Days days)
{
    return sumOf(days, [](const RelativeDay &day) { return day.otherClicks; });
}

/** Clicks by those expected; 0 where nothing was. */
double rateOf(Days days)
{
    const double expected = expectedClicksOf(days);
    return expected > 0 ? clicksOf(days) / expected : 0;
}

/** What results cost against those expected: above 1 is dearer. One result at their cost is added, so it stays finite. */
double costOf(Days days)
{
    const double results = sumOf(days, [](const RelativeDay &day) { return day.own.results; });
    const double expected = sumOf(days, [](const RelativeDay &day) { return day.expectedResults; });
    return (expected + 1) / (results + 1);
}

std::optional<double> frequencyOf(Days days)
{
    double sum = 0;
    int told = 0;
    for (const RelativeDay &day : days) {
        if (day.own.reach && *day.own.reach > 0) {
            sum += static_cast<double>(day.own.impressions) / static_cast<double>(*day.own.reach);
            ++told;
        }
    }
    return told > 0 ? std::optional(sum / told) : std::nullopt;
}

double dailySpendOf(Days days)
{
    return days.empty() ? 0
                        : sumOf(days, [](const RelativeDay &day) { return day.own.spend; })
            / static_cast<double>(days.size());
}

/** Beside what the others of the stratum had on the same day; days that no other has are left out. */
std::vector<RelativeDay> besideOthers(const std::vector<FatigueDay> &days, const std::vector<FatigueDay> &stratum)
{
    std::vector<RelativeDay> relative;
    auto whole = stratum.begin();
    for (const FatigueDay &day : days) {
        while (whole != stratum.end() && whole->day < day.day)
            ++whole;
        if (whole == stratum.end())
            break;
        const auto impressions = static_cast<double>(whole->impressions - day.impressions);
        if (whole->day != day.day || impressions <= 0 || day.impressions <= 0)
            continue;
        RelativeDay one{day};
        one.otherClicks = whole->clicks - day.clicks;
        one.expectedClicks = one.otherClicks / impressions * static_cast<double>(day.impressions);
        const double spend = whole->spend - day.spend;
        one.expectedResults = spend > kRounding ? (whole->results - day.results) / spend * day.spend : 0;
        relative.push_back(one);
    }
    return relative;
}

/** Beside the ad's own mean, which is the same for all days: no index. */
std::vector<RelativeDay> besideItself(const std::vector<FatigueDay> &days)
{
    FatigueDay whole;
    for (const FatigueDay &day : days)
        whole += day;
    std::vector<RelativeDay> relative;
    for (const FatigueDay &day : days) {
        if (day.impressions <= 0)
            continue;
        RelativeDay one{day};
        one.expectedClicks =
            whole.clicks * static_cast<double>(day.impressions) / static_cast<double>(whole.impressions);
        one.expectedResults = whole.spend > 0 ? whole.results / whole.spend * day.spend : 0;
        relative.push_back(one);
    }
    return relative;
}

/** The longest stretch of at least a week whose smoothed rate stays near its best or rises; empty where there is none. */
Days bestStretch(Days days)
{
    constexpr std::size_t smoothing = 3;
    const auto smoothed = [&days](std::size_t i) {
        const std::size_t first = i + 1 >= smoothing ? i + 1 - smoothing : 0;
        return rateOf(days.subspan(first, i + 1 - first));
    };
    Days best;
    std::size_t begin = 0;
    double top = 0;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const double rate = smoothed(i);
        if (rate < kStable * top) {
            begin = i;
            top = 0;
        }
        top = std::max(top, rate);
        const std::size_t length = i + 1 - begin;
        if (length >= kWeek && length > best.size())
            best = days.subspan(begin, length);
    }
    return best;
}

/**
 * Of the rate being below a share of the best one. The logarithm of a ratio of counts is nearly normal, its variance the sum
 * of 1 ÷ count over all counts in it, those of the index included. Without a recent click there is no such logarithm: then
 * what is believed of the recent rate is exponential (a flat prior and no event), and all else a gamma distribution of as
 * many events k as have that variance. The chance is 1 − (1 + x ÷ k)^−k, where x clicks were to be expected at that share of
 * the best rate; for large k it is the Poisson chance of at least one click, 1 − exp(−x).
 */
double chanceOfDrop(Days best, Days recent, double ratio)
{
    double variance = 1 / clicksOf(best);
    if (otherClicksOf(best) > 0 && otherClicksOf(recent) > 0)
        variance += 1 / otherClicksOf(best) + 1 / otherClicksOf(recent);
    if (ratio <= 0) {
        const double clicks = kDropTo * rateOf(best) * expectedClicksOf(recent);
        return -std::expm1(-std::log1p(clicks * variance) / variance);
    }
    return stats::normalCdf((std::log(kDropTo) - std::log(ratio)) / std::sqrt(variance + 1 / clicksOf(recent)));
}

int costlyDays(Days days, std::size_t firstRecent, double costThen)
{
    constexpr std::size_t smoothing = 3;
    int costly = 0;
    for (std::size_t end = days.size(); end > firstRecent; --end) {
        const std::size_t first = end >= smoothing ? end - smoothing : 0;
        if (costOf(days.subspan(first, end - first)) <= kCostly * costThen)
            break;
        ++costly;
    }
    return costly;
}

/** Results by click of the whole account, the last week against the three before. */
bool trackingBroke(const std::vector<FatigueDay> &account, QDate lastWeekSince)
{
    double results[2] = {};
    double clicks[2] = {};
    for (const FatigueDay &day : account) {
        const qint64 age = day.day.daysTo(lastWeekSince);
        if (age > 3 * kWeek)
            continue;
        const std::size_t period = age > 0 ? 0 : 1;
        results[period] += day.results;
        clicks[period] += day.clicks;
    }
    if (clicks[0] < kFewestClicks || clicks[1] < kFewestClicks || results[0] <= 0)
        return false;
    return results[1] / clicks[1] < kTrackingBreak * results[0] / clicks[0];
}

/** An ad's days, the best of them and those of the last week. */
struct Comparison
{
    Days days;
    std::size_t firstRecent = 0;
    Days best;
    [[nodiscard]] Days recent() const { return days.subspan(firstRecent); }
};

/** Whether the last week began after a pause, or has one. */
bool paused(const std::vector<FatigueDay> &days, QDate lastWeekSince)
{
    QDate last;
    for (const FatigueDay &day : days) {
        if (day.impressions <= 0)
            continue;
        if (last.isValid() && day.day >= lastWeekSince && last.daysTo(day.day) > kPause)
            return true;
        last = day.day;
    }
    return false;
}

std::vector<FatigueDoubt> doubtsOf(const Comparison &comparison, const std::vector<FatigueDay> &days,
                                   const std::vector<FatigueDay> &account, QDate lastWeekSince)
{
    std::vector<FatigueDoubt> doubts;
    const double step = dailySpendOf(comparison.recent()) / std::max(dailySpendOf(comparison.best), 1e-9);
    if (step > kSpendStep || step < 1 / kSpendStep)
        doubts.push_back(FatigueDoubt::SpendChanged);
    if (paused(days, lastWeekSince))
        doubts.push_back(FatigueDoubt::DeliveryRestarted);
    if (trackingBroke(account, lastWeekSince))
        doubts.push_back(FatigueDoubt::TrackingBreak);
    return doubts;
}

/** nullopt where there is not enough to be compared. */
std::optional<Comparison> compare(Days days, QDate lastWeekSince)
{
    const auto firstRecent = std::find_if(days.begin(), days.end(),
                                          [&](const RelativeDay &day) { return day.own.day >= lastWeekSince; });
    Comparison comparison;
    comparison.days = days;
    comparison.firstRecent = static_cast<std::size_t>(firstRecent - days.begin());
    comparison.best = bestStretch(days.first(comparison.firstRecent));
    const Days recent = comparison.recent();
    if (comparison.best.empty() || recent.size() < kFewestRecentDays || clicksOf(comparison.best) <= 0
        || expectedClicksOf(comparison.best) <= 0 || expectedClicksOf(recent) <= 0)
        return std::nullopt;
    return comparison;
}

/** Whether the others had clicks enough to tell how the days were. */
bool hasIndex(const Comparison &comparison)
{
    return otherClicksOf(comparison.best) >= kFewestClicks && otherClicksOf(comparison.recent()) >= kFewestClicks;
}

Fatigue judge(const Comparison &comparison, const std::vector<FatigueDay> &days, const std::vector<FatigueDay> &account,
              QDate lastWeekSince)
{
    const Days best = comparison.best;
    const Days recent = comparison.recent();
    Fatigue fatigue;
    fatigue.bestSince = best.front().own.day;
    fatigue.bestUntil = best.back().own.day;
    fatigue.rateRatio = rateOf(recent) / rateOf(best);
    fatigue.chanceOfDrop = chanceOfDrop(best, recent, fatigue.rateRatio);
    fatigue.frequencyThen = frequencyOf(best);
    fatigue.frequencyNow = frequencyOf(recent);
    fatigue.costRatio = costOf(recent) / costOf(best);
    fatigue.costlyDays = costlyDays(comparison.days, comparison.firstRecent, costOf(best));
    fatigue.doubts = doubtsOf(comparison, days, account, lastWeekSince);
    const bool seenMore =
        fatigue.frequencyThen && fatigue.frequencyNow && *fatigue.frequencyNow > *fatigue.frequencyThen;
    if (fatigue.chanceOfDrop > kSureDrop && seenMore) {
        const bool costTold = std::find(fatigue.doubts.begin(), fatigue.doubts.end(), FatigueDoubt::TrackingBreak)
            == fatigue.doubts.end();
        fatigue.level =
            costTold && fatigue.costlyDays >= kCostlyDays ? FatigueLevel::Fatigued : FatigueLevel::Watch;
    }
    return fatigue;
}

} // namespace

FatigueDay &FatigueDay::operator+=(const FatigueDay &other)
{
    impressions += other.impressions;
    clicks += other.clicks;
    results += other.results;
    spend += other.spend;
    reach.reset();
    return *this;
}

std::optional<Fatigue> fatigueOf(const std::vector<FatigueDay> &days, const std::vector<FatigueDay> &stratum,
                                 const std::vector<FatigueDay> &account)
{
    if (days.empty() || account.empty())
        return std::nullopt;
    const QDate lastWeekSince = account.back().day.addDays(1 - kWeek);
    std::vector<RelativeDay> relative = besideOthers(days, stratum);
    std::optional<Comparison> comparison = compare(relative, lastWeekSince);
    if (!comparison || !hasIndex(*comparison)) {
        relative = besideItself(days);
        comparison = compare(relative, lastWeekSince);
    }
    return comparison ? std::optional(judge(*comparison, days, account, lastWeekSince)) : std::nullopt;
}

} // namespace mci::domain
