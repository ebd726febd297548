// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SyncLimit.h"

#include "store/JobRepository.h"

namespace mci::services {

using namespace std::chrono_literals;

Result<SyncUse> syncUse(store::Session &session, const QString &connectionId, int limit, const Clock &clock)
{
    const auto counted =
        store::JobRepository(session, clock)
            .countSince(QLatin1String(domain::job_type::kInsightsFetch), connectionId, clock.now() - 1h);
    if (!counted)
        return failure(counted.error());
    SyncUse use{counted->count, limit, {}};
    if (counted->oldest)
        use.nextFreeAt = *counted->oldest + 1h;
    return use;
}

Status checkSyncLimit(store::Session &session, const QString &connectionId, int limit, const Clock &clock)
{
    const auto use = syncUse(session, connectionId, limit, clock);
    if (!use)
        return failure(use.error());
    if (use->used <= limit)
        return {};
    Error error = makeError(ErrorCode::RateLimited, Reason::HourlySyncLimit, {},
                            {{QStringLiteral("limit"), QString::number(limit)}});
    error.resumeAt = use->nextFreeAt.value_or(clock.now() + 1h);
    return failure(error);
}

} // namespace mci::services
