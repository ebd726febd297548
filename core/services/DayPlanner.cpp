// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/DayPlanner.h"

#include "services/BackgroundReading.h"
#include "services/DayPlan.h"
#include "services/SyncTask.h"
#include "store/JobRepository.h"

namespace mci::services {

namespace {

using namespace std::chrono_literals;

constexpr auto kQuiet = 5min;

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
    const auto inUse = store::DaySeriesRepository(*session, m_clock).syncedSince(now - kAccountInUse);
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
    const auto readable = readableAccount(session, m_accounts, m_gate, m_clock, kType,
                                          {series.organizationId, series.connectionId, series.adAccountId});
    if (!readable)
        return failure(readable.error());
    if (!*readable)
        return false;
    // A long back-fill is many jobs.
    const auto &last = (*readable)->completed;
    if (last && m_clock.now() - *last->finishedAt < kBreathOfReading)
        return false;
    const auto ranges = plannedDays(session, m_clock, series, (*readable)->ref.account.timeZone);
    if (!ranges)
        return failure(ranges.error());
    return ranges->empty() ? Result<bool>(false) : enqueue(session, series);
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
