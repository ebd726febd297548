// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/JobRepository.h"

#include "base/Ids.h"
#include "store/JobRows.h"
#include "store/QueuePauseRepository.h"
#include "store/Transaction.h"

namespace mci::store {

namespace {

constexpr std::chrono::minutes kSoon{1};

Result<int> countOf(Result<std::optional<qint64>> count)
{
    return std::move(count).transform([](const std::optional<qint64> &n) { return static_cast<int>(n.value_or(0)); });
}

Result<std::optional<QString>> liveJobWith(Session &session, const QString &dedupeKey)
{
    if (dedupeKey.isEmpty())
        return std::nullopt;
    auto statement = session.prepare(QStringLiteral(
        "SELECT id FROM queue_jobs WHERE dedupe_key = :dedupe_key AND state NOT IN " MCI_ENDED_STATES));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":dedupe_key"), dedupeKey).one([](Row &row) { return row.text(); });
}

Status insert(Session &session, const NewJob &job, const QString &id, UtcTime now)
{
    auto statement = session.prepare(QStringLiteral(
        "INSERT INTO queue_jobs (id, organization_id, type, connection_id, ad_account_id, state, parent_id, root_id, priority,"
        " dedupe_key, serial_key, payload, result, run_at_ms, progress, stage, stage_values, attempt, max_attempts,"
        " crash_count, cancel_requested, worked_ms, created_at_ms, updated_at_ms)"
        " VALUES (:id, :organization_id, :type, :connection_id, :ad_account_id, 'pending', :parent_id, :root_id, :priority,"
        " :dedupe_key, :serial_key, :payload, '{}', :run_at_ms, 0.0, '', '{}', 0, :max_attempts, 0, 0, 0, :created, :updated)"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":id"), id)
        .bind(QStringLiteral(":organization_id"), job.organizationId)
        .bind(QStringLiteral(":type"), job.type)
        .bind(QStringLiteral(":connection_id"), job.connectionId)
        .bind(QStringLiteral(":ad_account_id"), job.adAccountId)
        .bindOrNull(QStringLiteral(":parent_id"), job.parentId)
        .bind(QStringLiteral(":root_id"), job.rootId.isEmpty() ? id : job.rootId)
        .bind(QStringLiteral(":priority"), job.priority)
        .bindOrNull(QStringLiteral(":dedupe_key"), job.dedupeKey)
        .bindOrNull(QStringLiteral(":serial_key"), job.serialKey)
        .bind(QStringLiteral(":payload"), job.payload)
        .bind(QStringLiteral(":run_at_ms"), job.runAt.value_or(now))
        .bind(QStringLiteral(":max_attempts"), job.maxAttempts)
        .bind(QStringLiteral(":created"), now)
        .bind(QStringLiteral(":updated"), now)
        .run();
}

} // namespace

Result<Enqueued> JobRepository::enqueue(const NewJob &job)
{
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return failure(std::move(transaction).error());
    const auto live = liveJobWith(m_session, job.dedupeKey);
    if (!live)
        return failure(live.error());
    const Enqueued enqueued = *live ? Enqueued{**live, true} : Enqueued{newId(m_clock, QLatin1String("job_")), false};
    if (!enqueued.existing) {
        if (auto stored = insert(m_session, job, enqueued.id, m_clock.now()); !stored)
            return failure(std::move(stored).error());
    }
    if (auto done = transaction->commit(); !done)
        return failure(std::move(done).error());
    return enqueued;
}

Result<Enqueued> JobRepository::enqueueAgain(const QString &id)
{
    auto statement = m_session.prepare(QStringLiteral(
        "SELECT type, organization_id, connection_id, ad_account_id, payload, dedupe_key, serial_key, priority, max_attempts"
        " FROM queue_jobs WHERE id = :id"));
    if (!statement)
        return failure(std::move(statement).error());
    const auto work = statement->bind(QStringLiteral(":id"), id).one([](Row &row) {
        NewJob job;
        job.type = row.text();
        job.organizationId = row.text();
        job.connectionId = row.text();
        job.adAccountId = row.text();
        job.payload = row.object();
        job.dedupeKey = row.optionalText().value_or(QString());
        job.serialKey = row.optionalText().value_or(QString());
        job.priority = row.smallInteger();
        job.maxAttempts = row.smallInteger();
        return job;
    });
    if (!work)
        return failure(work.error());
    if (!*work)
        return failure(makeError(ErrorCode::NotFound, Reason::JobUnknown, {}, {{QStringLiteral("value"), id}}));
    return enqueue(**work);
}

Result<std::optional<domain::Job>> JobRepository::find(const QString &id)
{
    auto statement = m_session.prepare(QStringLiteral("SELECT " MCI_JOB_COLUMNS " FROM queue_jobs WHERE id = :id"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":id"), id).one(readJob);
}

Result<std::vector<domain::Job>> JobRepository::list(const JobFilter &filter)
{
    auto statement = m_session.prepare(QStringLiteral(
        "SELECT " MCI_JOB_COLUMNS " FROM queue_jobs WHERE (:any_state = 1 OR state = :state)"
        " AND (:organization_id = '' OR organization_id = :organization_id)"
        " AND (:connection_id = '' OR connection_id = :connection_id)"
        " ORDER BY created_at_ms DESC, id DESC LIMIT :max_rows"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":any_state"), !filter.state.has_value())
        .bind(QStringLiteral(":state"), filter.state ? domain::jobStateName(*filter.state) : QString())
        .bind(QStringLiteral(":organization_id"), filter.organizationId)
        .bind(QStringLiteral(":connection_id"), filter.connectionId)
        .bind(QStringLiteral(":max_rows"), filter.limit)
        .all(readJob);
}

Result<std::optional<domain::Job>> JobRepository::newest(const QString &type, const QString &connectionId,
                                                         const QString &adAccountId)
{
    auto statement = m_session.prepare(
        QStringLiteral("SELECT " MCI_JOB_COLUMNS " FROM queue_jobs WHERE connection_id = :connection_id AND type = :type"
                       " AND ad_account_id = :ad_account_id ORDER BY created_at_ms DESC, id DESC LIMIT 1"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":connection_id"), connectionId)
        .bind(QStringLiteral(":type"), type)
        .bind(QStringLiteral(":ad_account_id"), adAccountId)
        .one(readJob);
}

Result<std::vector<domain::Job>> JobRepository::tree(const QString &rootId)
{
    auto statement = m_session.prepare(QStringLiteral(
        "SELECT " MCI_JOB_COLUMNS " FROM queue_jobs WHERE root_id = :root_id ORDER BY created_at_ms, id"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":root_id"), rootId).all(readJob);
}

Result<int> JobRepository::busyCount()
{
    auto statement = m_session.prepare(
        QStringLiteral("SELECT COUNT(*) FROM queue_jobs WHERE state = 'processing' OR (" MCI_QUEUE_GOES_ON
                       " AND ((state = 'pending' AND run_at_ms <= :soon)"
                       " OR (state = 'postponed' AND run_at_ms <= :now)))"));
    if (!statement)
        return failure(std::move(statement).error());
    const UtcTime now = m_clock.now();
    return countOf(statement->bind(QStringLiteral(":soon"), now + kSoon)
                       .bind(QStringLiteral(":now"), now)
                       .one([](Row &row) { return row.integer(); }));
}

Result<std::optional<UtcTime>> JobRepository::nextRunAt(const JobsSought &sought)
{
    auto statement = m_session.prepare(
        QStringLiteral("SELECT run_at_ms FROM queue_jobs waiting WHERE state IN ('pending', 'postponed')"
                       " AND priority < :before AND " MCI_QUEUE_GOES_ON)
        + notInBackground(sought.notInBackground) + QStringLiteral(" ORDER BY run_at_ms LIMIT 1"));
    if (!statement)
        return failure(std::move(statement).error());
    bindTypes(*statement, sought.notInBackground);
    return statement->bind(QStringLiteral(":before"), sought.before).one([](Row &row) { return row.time(); });
}

Result<JobCount> JobRepository::countSince(const QString &type, const QString &connectionId, UtcTime since)
{
    auto statement = m_session.prepare(
        QStringLiteral("SELECT COUNT(*), MIN(created_at_ms) FROM queue_jobs WHERE connection_id = :connection_id"
                       " AND type = :type AND created_at_ms >= :since"));
    if (!statement)
        return failure(std::move(statement).error());
    auto counted = statement->bind(QStringLiteral(":connection_id"), connectionId)
                       .bind(QStringLiteral(":type"), type)
                       .bind(QStringLiteral(":since"), since)
                       .one([](Row &row) {
                           const int count = row.smallInteger();
                           return JobCount{count, row.optionalTime()};
                       });
    if (!counted)
        return failure(std::move(counted).error());
    return counted->value_or(JobCount{});
}

Result<bool> JobRepository::cancel(const QString &id)
{
    auto statement = m_session.prepare(QStringLiteral(
        "UPDATE queue_jobs SET cancel_requested = 1, wait_reason = NULL, updated_at_ms = :updated,"
        " finished_at_ms = CASE WHEN state = 'processing' THEN NULL ELSE :finished END,"
        " state = CASE WHEN state = 'processing' THEN 'processing' ELSE 'cancelled' END"
        " WHERE state NOT IN " MCI_ENDED_STATES " AND id IN (WITH RECURSIVE below (id) AS (SELECT :id"
        " UNION SELECT child.id FROM queue_jobs child JOIN below ON child.parent_id = below.id) SELECT id FROM below)"));
    if (!statement)
        return failure(std::move(statement).error());
    const UtcTime now = m_clock.now();
    return statement->bind(QStringLiteral(":updated"), now)
        .bind(QStringLiteral(":finished"), now)
        .bind(QStringLiteral(":id"), id)
        .change()
        .transform([](int rows) { return rows > 0; });
}

Result<int> JobRepository::resumeWaitingLogin(const QString &connectionId)
{
    auto statement = m_session.prepare(
        QStringLiteral("UPDATE queue_jobs SET state = 'pending', wait_reason = NULL, run_at_ms = :run_at,"
                       " updated_at_ms = :updated WHERE state = 'waiting_login' AND connection_id = :connection_id"));
    if (!statement)
        return failure(std::move(statement).error());
    const UtcTime now = m_clock.now();
    return statement->bind(QStringLiteral(":run_at"), now)
        .bind(QStringLiteral(":updated"), now)
        .bind(QStringLiteral(":connection_id"), connectionId)
        .change();
}

Result<int> JobRepository::resumePostponed(Reason reason)
{
    auto postponed = list({.state = domain::JobState::Postponed, .organizationId = {}, .connectionId = {}});
    if (!postponed)
        return failure(std::move(postponed).error());
    auto statement = m_session.prepare(QStringLiteral(
        "UPDATE queue_jobs SET run_at_ms = :run_at, updated_at_ms = :updated WHERE id = :id AND state = 'postponed'"));
    if (!statement)
        return failure(std::move(statement).error());
    const UtcTime now = m_clock.now();
    int resumed = 0;
    for (const domain::Job &job : *postponed) {
        if (!job.waitReason || job.waitReason->reason != reason)
            continue;
        const auto changed = statement->bind(QStringLiteral(":run_at"), now)
                                 .bind(QStringLiteral(":updated"), now)
                                 .bind(QStringLiteral(":id"), job.id)
                                 .change();
        if (!changed)
            return failure(changed.error());
        resumed += *changed;
    }
    return resumed;
}

Result<int> JobRepository::deleteEndedBefore(UtcTime time)
{
    auto statement = m_session.prepare(QStringLiteral(
        "DELETE FROM queue_jobs WHERE finished_at_ms < :finished AND root_id NOT IN"
        " (SELECT root_id FROM queue_jobs WHERE finished_at_ms IS NULL OR finished_at_ms >= :later)"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":finished"), time).bind(QStringLiteral(":later"), time).change();
}

} // namespace mci::store
