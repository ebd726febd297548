// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/DayPlanner.h"

#include "domain/TimeWindow.h"
#include "services/DayPlan.h"
#include "services/SyncTask.h"
#include "store/JobRepository.h"

namespace mci::services {

namespace {

using namespace std::chrono_literals;
using domain::JobState;

constexpr auto kInUse = 24h * 14;
constexpr auto kQuiet = 5min;
constexpr auto kRetryAfter = 1h;
/** Between two jobs of a long back-fill. */
constexpr auto kBreath = 10min;

constexpr QLatin1String kType(domain::job_type::kInsightsDaily);

} // namespace

DayPlanner::DayPlanner(const store::Database &database, const AccountAccess &accounts, meta::RateGate &gate,
                       const Clock &clock)
    : m_database(database)
    , m_accounts(accounts)
    , m_gate(gate)
    , m_clock(clock)
{
}

Result<int> DayPlanner::plan() const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const UtcTime now = m_clock.now();
    const auto inUse = store::DaySeriesRepository(*session, m_clock).syncedSince(now - kInUse);
    if (!inUse)
        return failure(inUse.error());
    int queued = 0;
    for (const store::DaySeries &series : *inUse) {
        if (now - series.syncedAt < kQuiet)
            continue;
        const Result<bool> planned = planAccount(*session, series);
        if (!planned)
            return failure(planned.error());
        queued += *planned ? 1 : 0;
    }
    return queued;
}

Result<bool> DayPlanner::planNow(const QString &connectionId, const QString &adAccountId) const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const auto series = store::DaySeriesRepository(*session, m_clock).find(connectionId, adAccountId);
    if (!series)
        return failure(series.error());
    if (!*series)
        return failure(makeError(ErrorCode::InsightsNotFound, Reason::InsightsMissing));
    return planAccount(*session, **series);
}

Result<bool> DayPlanner::planAccount(store::Session &session, const store::DaySeries &series) const
{
    const Result<AccountRef> ref = m_accounts.account(series.connectionId, series.adAccountId);
    // An account that the login no longer has keeps its days; there is nobody to ask for more.
    if (!ref)
        return ref.error().code == ErrorCode::NotFound ? Result<bool>(false) : failure(ref.error());
    if (!m_accounts.checkLogin(ref->connection))
        return false;
    const auto block = m_gate.blockOf(meta::accountScope(series.adAccountId));
    if (block && block->until > m_clock.now())
        return false;
    const auto last = store::JobRepository(session, m_clock).newest(kType, series.connectionId, series.adAccountId);
    if (!last)
        return failure(last.error());
    if (*last && !mayRunAgain(**last, ref->account.timeZone))
        return false;
    const auto ranges = plannedDays(session, m_clock, series, ref->account.timeZone);
    if (!ranges)
        return failure(ranges.error());
    return ranges->empty() ? Result<bool>(false) : enqueue(session, series);
}

bool DayPlanner::mayRunAgain(const domain::Job &last, const QString &timeZone) const
{
    if (!last.finishedAt)
        return false;
    const UtcTime now = m_clock.now();
    switch (last.state) {
    case JobState::Failed:
        return now - *last.finishedAt >= kRetryAfter;
    case JobState::Cancelled:
        // Somebody did not want it; tomorrow is another day.
        return domain::accountToday(*last.finishedAt, timeZone) < domain::accountToday(now, timeZone);
    case JobState::Completed:
        return now - *last.finishedAt >= kBreath;
    case JobState::Pending:
    case JobState::Processing:
    case JobState::WaitingLogin:
    case JobState::Postponed:
        break;
    }
    return false;
}

Result<bool> DayPlanner::enqueue(store::Session &session, const store::DaySeries &series) const
{
    store::NewJob job;
    job.type = kType;
    job.organizationId = series.organizationId;
    job.connectionId = series.connectionId;
    job.adAccountId = series.adAccountId;
    job.dedupeKey = QStringLiteral("days:%1:%2").arg(series.connectionId, series.adAccountId);
    job.serialKey = accountSerialKey(series.adAccountId);
    job.priority = domain::kBackgroundPriority;
    const auto enqueued = store::JobRepository(session, m_clock).enqueue(job);
    if (!enqueued)
        return failure(enqueued.error());
    return !enqueued->existing;
}

} // namespace mci::services
