// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/AdMonth.h"
#include "store/DayNames.h"
#include "store/DayNumbers.h"

namespace mci::store {

/** Packs a row of day grain into the ad's month. */
[[nodiscard]] Status addDayRow(AdMonth &month, const domain::InsightRow &row, DayNumbers &numbers);

/** Turns figures back into rows. Every sum of days is a row like that of a window, but for what cannot be summed. */
class DayRows
{
public:
    explicit DayRows(const DayNames &names)
        : m_names(names)
    {
    }

    /** Without reach: people who come back are no new ones. False where the names do not know a number. */
    [[nodiscard]] bool sumRow(const FigureSums &sums, quint32 adSet, domain::InsightRow &row) const;

private:
    [[nodiscard]] bool fillActions(const FigureSums &sums, domain::InsightRow &row) const;
    void fillResult(const FigureSums &sums, domain::InsightRow &row) const;

    const DayNames &m_names;
};

} // namespace mci::store
