// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Selection.h"

#include <QByteArray>

namespace mci::domain {

/** The furthest Meta answers insights. */
inline constexpr int kInsightMonths = 37;

/** Today in the account's IANA time zone; UTC when the zone is unknown. */
[[nodiscard]] QDate accountToday(UtcTime now, const QString &timeZone);
/** When that date begins in the account's zone. */
[[nodiscard]] UtcTime accountDayBegin(QDate day, const QString &timeZone);

/** A date (YYYY-MM-DD) as written, or an ISO 8601 time reduced to the date it is in the account's zone. */
[[nodiscard]] Result<QDate> parseAccountDate(const QString &option, const QString &text, const QString &timeZone);

/** Refuses start after end, an end after today in the account's zone, and a start before Meta's 37 months. */
[[nodiscard]] Result<DateRange> checkWindow(DateRange window, UtcTime now, const QString &timeZone);

} // namespace mci::domain
