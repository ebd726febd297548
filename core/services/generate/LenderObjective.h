// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "domain/Creative.h"
#include "domain/Objective.h"
#include "store/Session.h"

#include <vector>

namespace mci::services {

/** What ads with this button (Meta's enum value) want; nullopt of one that goes with everything. */
[[nodiscard]] std::optional<domain::Objective> objectiveOfButton(const QString &callToAction);

/**
 * What most of the creatives are for: what the campaigns or ad sets of their ads say, as far as it is in the store, else what
 * their buttons say. nullopt where nothing says so; of as many for one as for another, the first creative's.
 */
[[nodiscard]] Result<std::optional<domain::Objective>> objectiveOf(store::Session &session, const Clock &clock,
                                                                   const std::vector<domain::Creative> &creatives);

} // namespace mci::services
