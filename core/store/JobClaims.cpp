// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Ids.h"
#include "store/JobRepository.h"
#include "store/JobRows.h"
#include "store/QueuePauseRepository.h"
#include "store/Transaction.h"

#include <QJsonDocument>

namespace mci::store {

namespace {

constexpr int kCrashesToQuarantine = 3;
using Kind = JobSettlement::Kind;

QString claimSql(const JobsSought &sought)
{
    return QStringLiteral(
               "UPDATE queue_jobs SET state = 'processing', attempt = attempt + 1, lease_token = :lease_token,"
               " lease_until_ms = :lease_until, worker_id = :worker_id, wait_reason = NULL, updated_at_ms = :updated,"
               " started_at_ms = COALESCE(started_at_ms, :started)"
               " WHERE id = (SELECT waiting.id FROM queue_jobs waiting"
               " WHERE waiting.state IN ('pending', 'postponed') AND waiting.run_at_ms <= :due AND " MCI_QUEUE_GOES_ON
               " AND (waiting.serial_key IS NULL OR NOT EXISTS (SELECT 1 FROM queue_jobs running"
               " WHERE running.serial_key = waiting.serial_key AND running.state = 'processing'))"
               " AND waiting.priority < :before")
        + notInBackground(sought.notInBackground)
        + QStringLiteral(" ORDER BY waiting.priority, waiting.run_at_ms, waiting.id LIMIT 1)"
                         " RETURNING " MCI_JOB_COLUMNS ", lease_token, worked_ms, priority");
}

ClaimedJob readClaimed(Row &row)
{
    ClaimedJob claimed;
    claimed.job = readJob(row);
    claimed.leaseToken = row.text();
    claimed.worked = std::chrono::milliseconds(row.integer());
    claimed.priority = row.smallInteger();
    return claimed;
}

/** What is asked of a job while its worker has it. */
struct Held
{
    bool cancelRequested = false;
};

Result<std::optional<Held>> held(Session &session, const QString &id, const QString &leaseToken)
{
    auto statement = session.prepare(
        QStringLiteral("SELECT cancel_requested FROM queue_jobs WHERE id = :id AND lease_token = :lease_token"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":id"), id)
        .bind(QStringLiteral(":lease_token"), leaseToken)
        .one([](Row &row) { return Held{row.boolean()}; });
}

domain::JobState stateAfter(Kind kind)
{
    using enum domain::JobState;
    switch (kind) {
    case Kind::Completed:
        return Completed;
    case Kind::Failed:
        return Failed;
    case Kind::Cancelled:
        return Cancelled;
    case Kind::Postponed:
        return Postponed;
    case Kind::WaitingLogin:
        return WaitingLogin;
    case Kind::Retry:
    case Kind::GivenBack:
        return Pending;
    }
    Q_UNREACHABLE();
}

bool usesAttempt(Kind kind)
{
    return kind == Kind::Completed || kind == Kind::Failed || kind == Kind::Retry;
}

Status write(Session &session, const QString &id, const JobSettlement &settlement, Kind kind, UtcTime now)
{
    auto statement = session.prepare(QStringLiteral(
        "UPDATE queue_jobs SET state = :state, result = :result, error = :error, wait_reason = :wait_reason,"
        " run_at_ms = :run_at, attempt = attempt - :given_back, worked_ms = worked_ms + :worked,"
        " progress = CASE WHEN :completed = 1 THEN 1.0 ELSE progress END, lease_token = NULL, lease_until_ms = NULL,"
        " worker_id = NULL, finished_at_ms = :finished, updated_at_ms = :updated WHERE id = :id"));
    if (!statement)
        return failure(std::move(statement).error());
    const domain::JobState state = stateAfter(kind);
    const auto error = settlement.error ? std::optional(settlement.error->toJson()) : std::nullopt;
    const bool waits = kind == Kind::Postponed || kind == Kind::WaitingLogin;
    return statement->bind(QStringLiteral(":state"), domain::jobStateName(state))
        .bind(QStringLiteral(":result"), settlement.result)
        .bind(QStringLiteral(":error"), waits ? std::nullopt : error)
        .bind(QStringLiteral(":wait_reason"), waits ? error : std::nullopt)
        .bind(QStringLiteral(":run_at"), settlement.runAt.value_or(now))
        .bind(QStringLiteral(":given_back"), !usesAttempt(kind))
        .bind(QStringLiteral(":worked"), qint64{settlement.worked.count()})
        .bind(QStringLiteral(":completed"), kind == Kind::Completed)
        .bind(QStringLiteral(":finished"), domain::isFinal(state) ? std::optional(now) : std::nullopt)
        .bind(QStringLiteral(":updated"), now)
        .bind(QStringLiteral(":id"), id)
        .run();
}

} // namespace

Result<std::vector<ClaimedJob>> JobRepository::claim(const QString &workerId, int limit,
                                                     std::chrono::milliseconds lease, const JobsSought &sought)
{
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return failure(std::move(transaction).error());
    auto statement = m_session.prepare(claimSql(sought));
    if (!statement)
        return failure(std::move(statement).error());
    const UtcTime now = m_clock.now();
    std::vector<ClaimedJob> claimed;
    while (std::ssize(claimed) < limit) {
        bindTypes(*statement, sought.notInBackground);
        auto next = statement->bind(QStringLiteral(":lease_token"), newId(m_clock, QLatin1String("lease_")))
                        .bind(QStringLiteral(":lease_until"), now + lease)
                        .bind(QStringLiteral(":worker_id"), workerId)
                        .bind(QStringLiteral(":updated"), now)
                        .bind(QStringLiteral(":started"), now)
                        .bind(QStringLiteral(":due"), now)
                        .bind(QStringLiteral(":before"), sought.before)
                        .one(readClaimed);
        if (!next)
            return failure(std::move(next).error());
        if (!*next)
            break;
        claimed.push_back(std::move(**next));
    }
    if (auto done = transaction->commit(); !done)
        return failure(std::move(done).error());
    return claimed;
}

Result<bool> JobRepository::heartbeat(const QString &id, const QString &leaseToken, std::chrono::milliseconds lease)
{
    auto statement = m_session.prepare(QStringLiteral(
        "UPDATE queue_jobs SET lease_until_ms = :lease_until WHERE id = :id AND lease_token = :lease_token"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":lease_until"), m_clock.now() + lease)
        .bind(QStringLiteral(":id"), id)
        .bind(QStringLiteral(":lease_token"), leaseToken)
        .change()
        .transform([](int rows) { return rows > 0; });
}

Result<bool> JobRepository::setProgress(const QString &id, const QString &leaseToken, double progress,
                                        const QString &stage, const QJsonObject &values)
{
    auto statement = m_session.prepare(QStringLiteral(
        "UPDATE queue_jobs SET crash_count = CASE WHEN :further > progress THEN 0 ELSE crash_count END,"
        " progress = CASE WHEN :at_least > progress THEN :progress ELSE progress END, stage = :stage,"
        " stage_values = :stage_values, updated_at_ms = :updated WHERE id = :id AND lease_token = :lease_token"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":further"), progress)
        .bind(QStringLiteral(":at_least"), progress)
        .bind(QStringLiteral(":progress"), progress)
        .bind(QStringLiteral(":stage"), stage)
        .bind(QStringLiteral(":stage_values"), values)
        .bind(QStringLiteral(":updated"), m_clock.now())
        .bind(QStringLiteral(":id"), id)
        .bind(QStringLiteral(":lease_token"), leaseToken)
        .change()
        .transform([](int rows) { return rows > 0; });
}

Result<QStringList> JobRepository::cancelRequested(const QString &workerId)
{
    auto statement = m_session.prepare(QStringLiteral(
        "SELECT id FROM queue_jobs WHERE state = 'processing' AND worker_id = :worker_id AND cancel_requested = 1"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":worker_id"), workerId)
        .all([](Row &row) { return row.text(); })
        .transform([](const std::vector<QString> &ids) { return QStringList(ids.begin(), ids.end()); });
}

Result<QStringList> JobRepository::outranked(const QString &workerId)
{
    auto statement = m_session.prepare(QStringLiteral(
        "SELECT running.id FROM queue_jobs running WHERE running.state = 'processing' AND running.worker_id = :worker_id"
        " AND running.serial_key IS NOT NULL AND EXISTS (SELECT 1 FROM queue_jobs waiting"
        " WHERE waiting.serial_key = running.serial_key AND waiting.state IN ('pending', 'postponed')"
        " AND waiting.run_at_ms <= :now AND waiting.priority < running.priority) AND " MCI_QUEUE_GOES_ON));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":worker_id"), workerId)
        .bind(QStringLiteral(":now"), m_clock.now())
        .all([](Row &row) { return row.text(); })
        .transform([](const std::vector<QString> &ids) { return QStringList(ids.begin(), ids.end()); });
}

Result<bool> JobRepository::settle(const QString &id, const QString &leaseToken, const JobSettlement &settlement)
{
    auto transaction = Transaction::begin(m_session);
    if (!transaction)
        return failure(std::move(transaction).error());
    const auto job = held(m_session, id, leaseToken);
    if (!job)
        return failure(job.error());
    if (!*job)
        return false;
    // A request that came while the try was ending must not be lost by going back into the queue.
    const bool goesOn = !domain::isFinal(stateAfter(settlement.kind));
    const Kind kind = goesOn && (*job)->cancelRequested ? Kind::Cancelled : settlement.kind;
    if (auto written = write(m_session, id, settlement, kind, m_clock.now()); !written)
        return failure(std::move(written).error());
    if (auto done = transaction->commit(); !done)
        return failure(std::move(done).error());
    return true;
}

Result<int> JobRepository::reclaim(const QString &workerId, bool alone)
{
    auto statement = m_session.prepare(QStringLiteral(
        "UPDATE queue_jobs SET crash_count = crash_count + 1,"
        " state = CASE WHEN cancel_requested = 1 THEN 'cancelled'"
        " WHEN crash_count + 1 >= :quarantine THEN 'failed' ELSE 'pending' END,"
        " finished_at_ms = CASE WHEN cancel_requested = 1 OR crash_count + 1 >= :quarantine THEN :finished END,"
        " error = CASE WHEN cancel_requested = 0 AND crash_count + 1 >= :quarantine THEN :error ELSE error END,"
        " attempt = CASE WHEN attempt > 0 THEN attempt - 1 ELSE 0 END, run_at_ms = :run_at, lease_token = NULL,"
        " lease_until_ms = NULL, worker_id = NULL, updated_at_ms = :updated"
        " WHERE state = 'processing' AND worker_id <> :worker_id AND (:alone = 1 OR lease_until_ms < :now)"));
    if (!statement)
        return failure(std::move(statement).error());
    const UtcTime now = m_clock.now();
    const Error quarantined = makeError(ErrorCode::Internal, Reason::JobCrashedRepeatedly, {},
                                        {{QStringLiteral("crashes"), QString::number(kCrashesToQuarantine)}});
    return statement->bind(QStringLiteral(":quarantine"), kCrashesToQuarantine)
        .bind(QStringLiteral(":finished"), now)
        .bind(QStringLiteral(":error"), quarantined.toJson())
        .bind(QStringLiteral(":run_at"), now)
        .bind(QStringLiteral(":updated"), now)
        .bind(QStringLiteral(":worker_id"), workerId)
        .bind(QStringLiteral(":alone"), alone)
        .bind(QStringLiteral(":now"), now)
        .change();
}

} // namespace mci::store
