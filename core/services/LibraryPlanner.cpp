// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/LibraryPlanner.h"

#include "services/BackgroundReading.h"
#include "services/LibraryReading.h"
#include "store/DaySeriesRepository.h"

namespace mci::services {

LibraryPlanner::LibraryPlanner(const store::Database &database, const AccountAccess &accounts, meta::RateGate &gate,
                               const Clock &clock)
    : m_database(database)
    , m_accounts(accounts)
    , m_gate(gate)
    , m_clock(clock)
{
}

Result<int> LibraryPlanner::plan() const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const auto inUse = store::DaySeriesRepository(*session, m_clock).syncedSince(m_clock.now() - kAccountInUse);
    if (!inUse)
        return failure(inUse.error());
    int queued = 0;
    for (const store::DaySeries &series : *inUse) {
        const Result<bool> planned =
            planAccount(*session, {series.organizationId, series.connectionId, series.adAccountId});
        if (!planned)
            return failure(planned.error());
        queued += *planned ? 1 : 0;
    }
    return queued;
}

Result<bool> LibraryPlanner::planAccount(store::Session &session, const store::AdAccountKey &account) const
{
    const auto unread = store::CreativeRepository(session).countUnread(unreadOf(account, m_clock.now()));
    if (!unread)
        return failure(unread.error());
    if (*unread == 0)
        return false;
    const auto readable =
        readableAccount(session, m_accounts, m_gate, m_clock, QLatin1String(domain::job_type::kLibraryRead), account);
    if (!readable)
        return failure(readable.error());
    if (!*readable)
        return false;
    const auto &last = (*readable)->completed;
    const bool leftSome = last && last->result.value(QLatin1String(kLeftToRead)).toInt() > 0;
    if (leftSome && m_clock.now() - *last->finishedAt < kBreathOfReading)
        return false;
    const auto enqueued = store::JobRepository(session, m_clock).enqueue(libraryReadJob(account));
    if (!enqueued)
        return failure(enqueued.error());
    return !enqueued->existing;
}

} // namespace mci::services
