// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/DashboardFacts.h"

namespace mci::ui {

/** How the account's creatives with a tag go beside those without it. */
struct TagComparison
{
    services::GroupComparison tags;
    domain::Objective objective = domain::Objective::Purchase;
    domain::Kpi goal = domain::Kpi::PurchaseRoas;
};

} // namespace mci::ui
