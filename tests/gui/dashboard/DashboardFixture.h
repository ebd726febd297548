// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/window/WindowFixture.h"
#include "gui/support/PatternValues.h"
#include "services/DashboardFacts.h"

namespace mci::test {

/** An account of a month with days: curves, movers, fatigue and formats that differ. */
[[nodiscard]] services::CreativeOverviewAnswer dashboardOverview(WindowFixture &fixture, int ranked = 10,
                                                                 int below = 6);
[[nodiscard]] services::TrendsAnswer dashboardTrends(const services::CreativeOverviewAnswer &answer);
/** All with patterns, as the backend's answers. */
void giveDashboard(WindowFixture &fixture, int ranked = 10, int below = 6);
/** Opens the window and its dashboard, and waits for the figures. */
void openDashboard(WindowFixture &fixture);

} // namespace mci::test
