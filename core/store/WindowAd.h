// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/DayNames.h"
#include "store/MonthWalk.h"

namespace mci::store {

/** An ad within a window while a reader passes it: its sums, and its days for who needs some figures of them. */
struct WindowAd
{
    const domain::InsightRow &row;
    /** What the row was made of. */
    const FigureSums &sums;
    const std::vector<MonthWalk::Stop> &stops;
    const DayNames &names;

    /** Days within the window, oldest month first, with these figures and no others. */
    [[nodiscard]] std::vector<AdMonth> days(const std::vector<FigureKey> &keys) const;
};

} // namespace mci::store
