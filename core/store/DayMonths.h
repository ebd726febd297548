// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Error.h"
#include "domain/Selection.h"
#include "store/AdMonth.h"

namespace mci::store {

/** A calendar month and those of its days that a range has. */
struct MonthPart
{
    QDate first;
    DayMask days = 0;
};

/** As the tables write it, such as 2026-11. */
[[nodiscard]] QString monthKey(QDate day);
/** Oldest first. */
[[nodiscard]] std::vector<MonthPart> monthsOf(domain::DateRange range);
/** Packed figures that cannot be read. */
[[nodiscard]] Error brokenFigures();

} // namespace mci::store
