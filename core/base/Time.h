// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

#include <QDateTime>
#include <QString>

namespace mci {

/** A point in time, UTC, to the millisecond. */
using UtcTime = std::chrono::sys_time<std::chrono::milliseconds>;

[[nodiscard]] inline qint64 toEpochMs(UtcTime time)
{
    return time.time_since_epoch().count();
}

[[nodiscard]] inline UtcTime fromEpochMs(qint64 ms)
{
    return UtcTime(std::chrono::milliseconds(ms));
}

[[nodiscard]] inline UtcTime fromEpochSeconds(qint64 seconds)
{
    return UtcTime(std::chrono::seconds(seconds));
}

/** ISO 8601 in UTC, such as 2026-11-24T08:07:00.000Z. */
[[nodiscard]] QString toIso(UtcTime time);
[[nodiscard]] QDateTime toDateTime(UtcTime time);

} // namespace mci
