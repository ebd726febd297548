// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "store/Session.h"

namespace mci::services {

/** Syncs of one connection that were queued within the last hour. */
struct SyncUse
{
    int used = 0;
    int limit = 0;
    /** When the earliest of them no longer counts. */
    std::optional<UtcTime> nextFreeAt;
    bool operator==(const SyncUse &) const = default;
};

[[nodiscard]] Result<SyncUse> syncUse(store::Session &session, const QString &connectionId, int limit,
                                      const Clock &clock);
/** RateLimited with resumeAt once more than `limit` syncs of the connection were queued within an hour. */
[[nodiscard]] Status checkSyncLimit(store::Session &session, const QString &connectionId, int limit,
                                    const Clock &clock);

} // namespace mci::services
