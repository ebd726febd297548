// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Insight.h"
#include "store/DaySeriesRepository.h"

namespace mci::store {

/** Adds rows of day grain to what the reading of that range has brought. Inside a transaction. */
[[nodiscard]] Status stageRows(Session &session, const DaySeries &series, domain::DateRange range,
                               const std::vector<domain::InsightRow> &rows);

} // namespace mci::store
