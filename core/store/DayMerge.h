// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/DaySeriesRepository.h"

namespace mci::store {

/** Puts what a reading has brought in place of the range's days, month by month. Inside a transaction. */
[[nodiscard]] Status mergeStagedDays(Session &session, const DaySeries &series, domain::DateRange range);

} // namespace mci::store
