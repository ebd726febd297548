// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/DaySeriesRepository.h"

namespace mci::services {

/**
 * The days of an account that are to be read now, newest first: as far back as a selection asked for, and ninety days at
 * least, but not further than Meta answers.
 */
[[nodiscard]] Result<std::vector<domain::DateRange>> plannedDays(store::Session &session, const Clock &clock,
                                                                 const store::DaySeries &series,
                                                                 const QString &timeZone);
[[nodiscard]] qint64 daysIn(const std::vector<domain::DateRange> &ranges);

} // namespace mci::services
