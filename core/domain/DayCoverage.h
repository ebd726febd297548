// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"
#include "domain/Selection.h"

#include <vector>

namespace mci::domain {

/** So long Meta goes on giving results to a day: until then its numbers move. */
inline constexpr int kMovingDays = 28;
/** The last days, whose numbers are still coming in. */
inline constexpr int kSettlingDays = 3;
/** How far back the days of an account are read, if no selection asked for more. */
inline constexpr int kBackfillDays = 90;
/** Days that are asked for at once. */
inline constexpr int kLongestReading = 31;

/** A day of an ad account, by the account's own date, whose numbers are in the store. */
struct CoveredDay
{
    QDate day;
    UtcTime readAt{};
    /** It was read so early that its numbers may still change at Meta. */
    bool provisional = false;
    bool operator==(const CoveredDay &) const = default;
};
/** By date, oldest first. */
using DayCoverage = std::vector<CoveredDay>;

/** Whether a day is provisional when it is read on that date. */
[[nodiscard]] bool staysProvisional(QDate day, QDate readOn);
[[nodiscard]] bool isSettling(QDate day, QDate today);

/** The window up to yesterday: nobody has today's numbers whole. A window that is nothing but today stays as it is. */
[[nodiscard]] DateRange fullDaysOf(DateRange window, QDate today);

/** How current the covered days of a window are. */
struct WindowReading
{
    /** When the day that was read longest ago was read; days that can no longer change do not count beside others. */
    UtcTime readAt{};
    bool provisional = false;
    bool operator==(const WindowReading &) const = default;
};
/** nullopt unless all days of the window are covered. */
[[nodiscard]] std::optional<WindowReading> readingOf(const DayCoverage &coverage, DateRange window);

/** What a reading of an account's days is planned by. */
struct DayPlanInput
{
    /** The first day wanted, and the first that Meta answers. */
    QDate since;
    QDate earliest;
    /** The account's date now; the day itself is not over and not read. */
    QDate today;
    /** The beginning of that date. */
    UtcTime todayBegan{};
};
/**
 * The days to read: those never read, and those that were provisional when they were read before today. Newest first, in
 * ranges of at most kLongestReading days.
 */
[[nodiscard]] std::vector<DateRange> daysToRead(const DayCoverage &coverage, const DayPlanInput &input);

} // namespace mci::domain
