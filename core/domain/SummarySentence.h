// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PeriodChange.h"

#include <QStringList>

namespace mci::domain {

/** What a sentence about a period tells. */
enum class SummaryKind {
    /** How a KPI of all creatives went against the previous period. */
    Total,
    /** The creative with the clear change that weighs most, to the better or to the worse. */
    Better,
    Worse,
    /** The same for a KPI of which more is neither. */
    Moved,
    /** How many wear out, and how many may. */
    Tired,
    /** How many of the best were not there in the previous period. */
    Newcomers,
    /** How many are below the minimums. */
    NeedsData
};

/** One sentence about a period, without its wording: core/text has that. */
struct SummarySentence
{
    SummaryKind kind = SummaryKind::Total;
    /** Of a total and of a creative that changed. */
    Kpi kpi = Kpi::Spend;
    Objective objective = Objective::Purchase;
    KpiChange change = {};
    /** Of the spend of all creatives: what the creative that changed has. */
    double spendShare = 0;
    /** How many creatives it counts: fatigued, new, below the minimums. */
    int count = 0;
    /** Beside `count`: those that may wear out. */
    int watched = 0;
    /** Among how many of the best the newcomers are. */
    int best = 0;
    /** Whom it is about, who matters most first; never empty. */
    QStringList creativeIds = {};

    bool operator==(const SummarySentence &) const = default;
};

} // namespace mci::domain
