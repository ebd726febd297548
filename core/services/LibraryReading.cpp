// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/LibraryReading.h"

#include "services/PatternPlanner.h"
#include "services/SyncTask.h"

namespace mci::services {

namespace {

using namespace std::chrono_literals;

constexpr auto kFailedAgainAfter = 6h;
constexpr auto kMissingAgainAfter = 24h * 7;

} // namespace

store::NewJob libraryReadJob(const store::AdAccountKey &account)
{
    store::NewJob job;
    job.type = QLatin1String(domain::job_type::kLibraryRead);
    job.organizationId = account.organizationId;
    job.connectionId = account.connectionId;
    job.adAccountId = account.adAccountId;
    job.payload = {{QLatin1String(kUnasked), true}};
    job.dedupeKey = QStringLiteral("library:%1:%2").arg(account.connectionId, account.adAccountId);
    job.serialKey = accountSerialKey(account.adAccountId);
    job.priority = domain::kBackgroundPriority;
    return job;
}

store::UnreadCreatives unreadOf(const store::AdAccountKey &account, UtcTime now)
{
    return {account.connectionId, account.adAccountId, now - kFailedAgainAfter, now - kMissingAgainAfter};
}

} // namespace mci::services
