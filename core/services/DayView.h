// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/AdDayCounter.h"
#include "services/SelectionInput.h"

namespace mci::services {

/** A selection with the days that the store has of its account: what every answer from days begins with. */
struct DayView
{
    ResolvedSelection selection;
    store::DaySeries series;
    domain::DayCoverage coverage;
    QHash<QString, domain::AdSetGoal> goals;
};

/** `insights_not_found` where no day of the account was read. */
[[nodiscard]] Result<DayView> openDayView(store::Session &session, ResolvedSelection selection, const Clock &clock);

/** The previous period: as many days, just before. */
[[nodiscard]] domain::DateRange periodBefore(domain::DateRange window);

/** How far the window's days scatter, by stratum, as stats::DispersionSample learns it; empty where no day of the account was read. */
[[nodiscard]] Result<domain::stats::Dispersions> dispersionsOfDays(store::Session &session,
                                                                   const ResolvedSelection &selection,
                                                                   const Clock &clock);

} // namespace mci::services
