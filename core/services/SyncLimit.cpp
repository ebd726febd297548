// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/SyncLimit.h"

#include "store/JobRepository.h"

namespace mci::services {

using namespace std::chrono_literals;

Status checkSyncLimit(store::Session &session, const QString &connectionId, int limit, const Clock &clock)
{
    const auto counted =
        store::JobRepository(session, clock)
            .countSince(QLatin1String(domain::job_type::kInsightsFetch), connectionId, clock.now() - 1h);
    if (!counted)
        return failure(counted.error());
    if (counted->count <= limit)
        return {};
    Error error = makeError(ErrorCode::RateLimited, Reason::HourlySyncLimit, {},
                            {{QStringLiteral("limit"), QString::number(limit)}});
    error.resumeAt = counted->oldest.value_or(clock.now()) + 1h;
    return failure(error);
}

} // namespace mci::services
