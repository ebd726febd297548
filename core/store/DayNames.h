// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Insight.h"
#include "store/DaySeriesRepository.h"

namespace mci::store {

/** What the numbers stand for; a number is a place in the lists. */
struct DayNames
{
    /** Rows with the facts of an ad set and the currency, everything else empty. */
    std::vector<domain::InsightRow> adSets;
    std::vector<QString> actionTypes;
};
[[nodiscard]] Result<DayNames> readDayNames(Session &session, const DaySeries &series);

} // namespace mci::store
