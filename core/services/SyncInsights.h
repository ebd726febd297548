// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/SelectionInput.h"
#include "store/JobRepository.h"

namespace mci::services {

struct QueuedSync
{
    QString jobId;
    /** The same sync was queued already. */
    bool existing = false;
    std::chrono::seconds estimatedDuration{0};
    QString cacheKey;
};

/** Queues the fetching of a selection's insights; the handlers of the queue do the work. */
class SyncInsights
{
public:
    SyncInsights(const store::Database &database, const AccountAccess &accounts, const SelectionResolver &resolver,
                 const LiveConfig &config, const Clock &clock);

    /** `rate_limited` with resumeAt over the hourly limit, `token_expired` when the connection has to log in first. */
    [[nodiscard]] Result<QueuedSync> queue(const SelectionInput &input) const;

private:
    [[nodiscard]] std::chrono::seconds estimate(store::Session &session, const QString &cacheKey) const;

    const store::Database &m_database;
    const AccountAccess &m_accounts;
    const SelectionResolver &m_resolver;
    const LiveConfig &m_config;
    const Clock &m_clock;
};

} // namespace mci::services
