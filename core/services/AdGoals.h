// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "meta/GraphClient.h"
#include "store/AdSetRepository.h"
#include "store/Database.h"

namespace mci::services {

/** True when every one of the ad sets has a goal in the store that is not older than a day. */
[[nodiscard]] Result<bool> goalsKnown(const store::Database &database, const Clock &clock,
                                      const store::AdAccountKey &account, const QSet<QString> &adSetIds);

/** Reads the goals of all the account's ad sets into the store; a missing permission is no error. */
[[nodiscard]] Status fetchGoals(const store::Database &database, const store::AdAccountKey &account,
                                meta::GraphClient &client, const CancelToken &cancel);

} // namespace mci::services
