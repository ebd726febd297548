// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/JobControl.h"

#include "services/SyncLimit.h"
#include "store/AuditRepository.h"
#include "store/JobRepository.h"
#include "store/QueuePauseRepository.h"
#include "store/Transaction.h"

namespace mci::services {

namespace {

Result<domain::Job> findJob(store::JobRepository &jobs, const QString &id)
{
    const auto found = jobs.find(id);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(
            makeError(ErrorCode::NotFound, Reason::JobUnknown, {}, {{QStringLiteral("value"), id.left(80)}}));
    return **found;
}

Status audit(store::Session &session, const Clock &clock, const domain::Job &job, const QString &action)
{
    store::AuditEntry entry;
    entry.organizationId = job.organizationId;
    entry.actor = QStringLiteral("user");
    entry.action = action;
    entry.subject = job.id;
    entry.details = {{QStringLiteral("type"), job.type}, {QStringLiteral("connectionId"), job.connectionId}};
    const auto audited = store::AuditRepository(session, clock).append(entry);
    return audited ? Status{} : Status(failure(audited.error()));
}

} // namespace

JobControl::JobControl(const store::Database &database, const LiveConfig &config, const Clock &clock)
    : m_database(database)
    , m_config(config)
    , m_clock(clock)
{
}

Status JobControl::cancel(const QString &id) const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    return store::inTransaction(*session, [&]() -> Status {
        store::JobRepository jobs(*session, m_clock);
        const Result<domain::Job> job = findJob(jobs, id);
        if (!job)
            return failure(job.error());
        const Result<bool> cancelled = jobs.cancel(id);
        if (!cancelled)
            return failure(cancelled.error());
        if (!*cancelled)
            return failure(makeError(ErrorCode::Conflict, Reason::JobEnded));
        return audit(*session, m_clock, *job, QStringLiteral("job.cancelled"));
    });
}

Status JobControl::retry(const QString &id) const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    return store::inTransaction(*session, [&]() -> Status {
        store::JobRepository jobs(*session, m_clock);
        const Result<domain::Job> job = findJob(jobs, id);
        if (!job)
            return failure(job.error());
        if (job->state != domain::JobState::Failed && job->state != domain::JobState::Cancelled)
            return failure(makeError(ErrorCode::Conflict, Reason::JobNotEnded));
        return queueAgain(*session, *job);
    });
}

Result<int> JobControl::goOnWithSpace() const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    return store::JobRepository(*session, m_clock).resumePostponed(Reason::DiskIsFull);
}

Status JobControl::setPaused(bool paused) const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    store::QueuePauseRepository pauses(*session);
    return paused ? pauses.pause(m_clock.now()) : pauses.resume();
}

Result<bool> JobControl::isPaused() const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    return store::QueuePauseRepository(*session).pausedSince().transform(
        [](const std::optional<UtcTime> &since) { return since.has_value(); });
}

Status JobControl::queueAgain(store::Session &session, const domain::Job &job) const
{
    const Result<store::Enqueued> queued = store::JobRepository(session, m_clock).enqueueAgain(job.id);
    if (!queued)
        return failure(queued.error());
    if (queued->existing)
        return {};
    // The new job is counted already; the limit is for those before it.
    if (job.type == QLatin1String(domain::job_type::kInsightsFetch)) {
        const Status allowed = checkSyncLimit(session, job.connectionId, m_config->syncJobsPerHour, m_clock);
        if (!allowed)
            return allowed;
    }
    return audit(session, m_clock, job, QStringLiteral("job.retried"));
}

} // namespace mci::services
