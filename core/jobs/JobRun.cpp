// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/JobRun.h"

#include "base/Logging.h"
#include "store/MetricsRepository.h"
#include "store/Transaction.h"

#include <QRandomGenerator>

namespace mci::jobs {

namespace {

void logJob(LogLevel level, const QString &action, const domain::Job &job, const std::optional<Error> &error)
{
    LogEntry entry;
    entry.level = level;
    entry.service = QStringLiteral("jobs");
    entry.action = action;
    entry.organizationId = job.organizationId;
    entry.connectionId = job.connectionId;
    entry.adAccountId = job.adAccountId;
    entry.metadata = {{QStringLiteral("job"), job.id},
                      {QStringLiteral("type"), job.type},
                      {QStringLiteral("state"), domain::jobStateName(job.state)},
                      {QStringLiteral("attempt"), job.attempt}};
    if (error)
        entry.metadata.insert(QStringLiteral("error"), error->toJson());
    log(entry);
}

} // namespace

JobRun::JobRun(const RunEnvironment &environment, store::ClaimedJob claimed, std::optional<JobTypeEntry> type)
    : m_environment(environment)
    , m_claimed(std::move(claimed))
    , m_type(type)
{
}

void JobRun::execute()
{
    m_beganAt = m_environment.clock.now();
    m_beganMs = m_environment.clock.monotonic().count();
    for (JobEvents *observer : m_environment.observers)
        observer->jobChanged(m_claimed.job);
    end(runHandler());
    m_returned = true;
}

Result<JobOutcome> JobRun::runHandler()
{
    if (m_cancel.isCancelled())
        return failure(cancelledError());
    if (!m_type) {
        return failure(makeError(ErrorCode::Internal, Reason::JobTypeUnknown, {},
                                 {{QStringLiteral("type"), m_claimed.job.type}}));
    }
    const JobContext context(m_claimed.job, m_cancel.token(), m_environment.clock,
                             [this](const QString &stage, double fraction, const QJsonObject &values) {
                                 report(stage, fraction, values);
                             },
                             m_type->settings.lifetime - m_claimed.worked);
    // An exception that leaves a pool thread would end the program, and the job would do so at each start.
    try {
        return m_type->handler->run(context);
    } catch (const std::exception &exception) {
        return failure(makeError(ErrorCode::Internal, Reason::InternalFault, QString::fromUtf8(exception.what())));
    } catch (...) {
        return failure(makeError(ErrorCode::Internal, Reason::InternalFault));
    }
}

void JobRun::stop(StopCause cause)
{
    StopCause none = StopCause::None;
    m_stop.compare_exchange_strong(none, cause);
    m_cancel.cancel();
}

std::chrono::milliseconds JobRun::workedNow() const
{
    const qint64 began = m_beganMs;
    return began < 0 ? std::chrono::milliseconds(0)
                     : m_environment.clock.monotonic() - std::chrono::milliseconds(began);
}

bool JobRun::livedTooLong() const
{
    return m_type && !m_returned && m_claimed.worked + workedNow() > m_type->settings.lifetime;
}

void JobRun::report(const QString &stage, double fraction, const QJsonObject &values)
{
    domain::Job job = m_claimed.job;
    job.stage = stage;
    job.stageValues = values;
    job.progress = std::max(job.progress, std::clamp(fraction, 0.0, 1.0));
    {
        const std::lock_guard guard(m_reportMutex);
        const auto now = m_environment.clock.monotonic();
        const bool due = !m_reportedAt || now - *m_reportedAt >= m_environment.options.progressInterval;
        if (!due && stage == m_reportedStage)
            return;
        m_reportedAt = now;
        m_reportedStage = stage;
    }
    auto session = m_environment.database.session();
    if (!session)
        return;
    const auto stored = store::JobRepository(*session, m_environment.clock)
                            .setProgress(id(), leaseToken(), job.progress, stage, values);
    if (stored && !*stored)
        stop(StopCause::LeaseLost);
    for (JobEvents *observer : m_environment.observers)
        observer->jobProgressed(job);
}

store::JobSettlement JobRun::verdict(const Error &error) const
{
    VerdictInput input;
    input.attempt = m_claimed.job.attempt;
    input.maxAttempts = m_claimed.job.maxAttempts;
    input.stop = m_stop;
    input.now = m_environment.clock.now();
    input.postponeDefault = m_environment.options.postponeDefault;
    input.random = m_environment.options.random ? m_environment.options.random()
                                                : QRandomGenerator::global()->generateDouble();
    return verdictOf(error, input);
}

void JobRun::end(const Result<JobOutcome> &outcome)
{
    store::JobSettlement settlement;
    if (const auto *completed = outcome ? std::get_if<JobCompleted>(&*outcome) : nullptr) {
        auto session = m_environment.database.session();
        auto done = session ? complete(*session, *completed) : Status(failure(session.error()));
        if (done) {
            m_settled = true;
            notifyChanged(*session);
            return;
        }
        settlement = verdict(done.error());
    } else {
        settlement = outcome ? verdictOf(*outcome) : verdict(outcome.error());
    }
    settlement.worked = workedNow();
    if (!settle(settlement))
        m_refused = settlement;
}

Status JobRun::complete(store::Session &session, const JobCompleted &completed)
{
    return store::inTransaction(session, [&]() -> Status {
        if (completed.commit) {
            if (auto committed = completed.commit(session); !committed)
                return committed;
        }
        store::JobRepository jobs(session, m_environment.clock);
        store::JobSettlement settlement = verdictOf(JobOutcome(completed));
        settlement.worked = workedNow();
        const auto ours = jobs.settle(id(), leaseToken(), settlement);
        if (!ours)
            return failure(ours.error());
        if (!*ours)
            return failure(makeError(ErrorCode::Internal, Reason::JobLeaseLost));
        for (store::NewJob child : completed.children) {
            child.parentId = id();
            child.rootId = m_claimed.job.rootId;
            if (auto queued = jobs.enqueue(child); !queued)
                return failure(std::move(queued).error());
        }
        return {};
    });
}

bool JobRun::settle(const store::JobSettlement &settlement)
{
    auto session = m_environment.database.session();
    if (!session)
        return false;
    const auto ours = store::JobRepository(*session, m_environment.clock).settle(id(), leaseToken(), settlement);
    if (!ours) {
        logJob(LogLevel::Warning, QStringLiteral("settle_refused"), m_claimed.job, ours.error());
        return false;
    }
    m_settled = true;
    if (*ours)
        notifyChanged(*session);
    return true;
}

void JobRun::settleAgain()
{
    (void)settle(m_refused);
}

void JobRun::giveBack()
{
    store::JobSettlement settlement;
    settlement.kind = store::JobSettlement::Kind::GivenBack;
    settlement.worked = workedNow();
    (void)settle(settlement);
}

void JobRun::notifyChanged(store::Session &session)
{
    const auto job = store::JobRepository(session, m_environment.clock).find(id());
    if (!job || !*job)
        return;
    const bool failed = (*job)->state == domain::JobState::Failed;
    logJob(failed ? LogLevel::Error : LogLevel::Info, QStringLiteral("settled"), **job,
           (*job)->waitReason ? (*job)->waitReason : (*job)->error);
    measure(session, **job);
    for (JobEvents *observer : m_environment.observers)
        observer->jobChanged(**job);
}

void JobRun::measure(store::Session &session, const domain::Job &job)
{
    if (job.state != domain::JobState::Completed && job.state != domain::JobState::Failed)
        return;
    store::Metric metric;
    metric.organizationId = job.organizationId;
    metric.service = QStringLiteral("jobs");
    metric.operation = job.type;
    metric.startedAt = m_beganAt;
    metric.duration = workedNow();
    metric.success = job.state == domain::JobState::Completed;
    metric.errorCode = job.error ? errorCodeName(job.error->code) : QString();
    // A figure that is lost is no reason to fail a job that has ended.
    (void)store::MetricsRepository(session, m_environment.clock).add(metric);
}

} // namespace mci::jobs
