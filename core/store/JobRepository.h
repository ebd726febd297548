// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "domain/Job.h"
#include "store/Session.h"

#include <limits>

namespace mci::store {

/** A job to put into the queue. */
struct NewJob
{
    QString type;
    QString organizationId;
    QString connectionId;
    QString adAccountId;
    QJsonObject payload;
    /** While a live job holds the same key, queueing answers with that job. Empty: never the same. */
    QString dedupeKey;
    /** Jobs of one key run one after the other. Empty: beside any other. */
    QString serialKey;
    /** Lower runs earlier. */
    int priority = domain::kUsualPriority;
    int maxAttempts = 3;
    /** Not before this time; nullopt: at once. */
    std::optional<UtcTime> runAt;
    /** The job that led to this one; children of a completing job get them by themselves. */
    QString parentId;
    QString rootId;
    bool operator==(const NewJob &) const = default;
};

struct Enqueued
{
    QString id;
    /** A live job with the same dedupe key was there already. */
    bool existing = false;
};

/** A job as its worker holds it. Only the holder of the token can settle the job. */
struct ClaimedJob
{
    domain::Job job;
    QString leaseToken;
    /** Time of work spent in earlier tries. */
    std::chrono::milliseconds worked{0};
    int priority = domain::kUsualPriority;
};

/** How a try ended. The attempt is used up by completed, failed and retry only. */
struct JobSettlement
{
    enum class Kind { Completed, Failed, Cancelled, Retry, Postponed, WaitingLogin, GivenBack };

    Kind kind = Kind::Completed;
    QJsonObject result;
    std::optional<Error> error;
    /** For Retry and Postponed. */
    std::optional<UtcTime> runAt;
    /** Work done in this try. */
    std::chrono::milliseconds worked{0};
};

struct JobCount
{
    int count = 0;
    std::optional<UtcTime> oldest;
};

/** Which waiting jobs a worker has room for. */
struct JobsSought
{
    /** Those that come before it. */
    int before = std::numeric_limits<int>::max();
    /** Types of which no job of the background (domain::kBackgroundPriority) is wanted. */
    QStringList notInBackground{};
};

struct JobFilter
{
    std::optional<domain::JobState> state;
    QString organizationId;
    QString connectionId;
    int limit = 1000;
};

/**
 * The queue's table.
 *
 *   pending ──claim──▶ processing ──▶ completed | failed | cancelled
 *      ▲                 │  │  └────▶ waiting_login ──login──▶ pending
 *      ├── retry ────────┘  └───────▶ postponed ──time comes──▶ (claim)
 *      └── lease expired (three times without getting further: failed)
 */
class JobRepository
{
public:
    JobRepository(Session &session, const Clock &clock)
        : m_session(session)
        , m_clock(clock)
    {
    }

    /** Joins an open transaction. */
    [[nodiscard]] Result<Enqueued> enqueue(const NewJob &job);
    /** The work of a job that is there, as a new first one of its chain. NotFound where it is not. Joins a transaction. */
    [[nodiscard]] Result<Enqueued> enqueueAgain(const QString &id);
    [[nodiscard]] Result<std::optional<domain::Job>> find(const QString &id);
    /** Newest first. */
    [[nodiscard]] Result<std::vector<domain::Job>> list(const JobFilter &filter);
    /** The job and all that it led to, oldest first. */
    [[nodiscard]] Result<std::vector<domain::Job>> tree(const QString &rootId);
    /**
     * Jobs that are being worked on or could be at once: pending (a retry's wait included), processing, due again. Of a
     * paused queue those that are being worked on.
     */
    [[nodiscard]] Result<int> busyCount();
    /** When the earliest pending or postponed job of these may run; nullopt also while paused. */
    [[nodiscard]] Result<std::optional<UtcTime>> nextRunAt(const JobsSought &sought = {});
    /** Jobs of a type queued for the connection at or after `since`, in any state. */
    [[nodiscard]] Result<JobCount> countSince(const QString &type, const QString &connectionId, UtcTime since);

    /** Pending and waiting jobs are cancelled at once, a running one is asked to stop. False when it has ended already. */
    [[nodiscard]] Result<bool> cancel(const QString &id);
    /** Returns how many jobs can go on. */
    [[nodiscard]] Result<int> resumeWaitingLogin(const QString &connectionId);
    /** Makes postponed jobs with this reason runnable now; returns how many. */
    [[nodiscard]] Result<int> resumePostponed(Reason reason);

    /** For workers. Nothing while the queue is paused. */
    [[nodiscard]] Result<std::vector<ClaimedJob>> claim(const QString &workerId, int limit,
                                                        std::chrono::milliseconds lease, const JobsSought &sought = {});
    /** False when the lease is no longer the worker's. */
    [[nodiscard]] Result<bool> heartbeat(const QString &id, const QString &leaseToken, std::chrono::milliseconds lease);
    /** False when the lease is no longer the worker's. Getting further than ever before starts the crash count again. */
    [[nodiscard]] Result<bool> setProgress(const QString &id, const QString &leaseToken, double progress,
                                           const QString &stage, const QJsonObject &values);
    /** The worker's jobs that somebody asked to stop. */
    [[nodiscard]] Result<QStringList> cancelRequested(const QString &workerId);
    /**
     * Ends the try. False, with nothing changed, when the lease is no longer the worker's. Joins an open transaction,
     * which must then be given up.
     */
    [[nodiscard]] Result<bool> settle(const QString &id, const QString &leaseToken, const JobSettlement &settlement);
    /**
     * Takes jobs back from workers that are gone: those of other workers whose lease has run out, or all of other workers
     * when the caller knows that it is alone. Returns how many.
     */
    [[nodiscard]] Result<int> reclaim(const QString &workerId, bool alone);
    /** The worker's jobs that keep one of their serial key waiting that comes before them. */
    [[nodiscard]] Result<QStringList> outranked(const QString &workerId);
    /** The newest job of a type for an ad account. */
    [[nodiscard]] Result<std::optional<domain::Job>> newest(const QString &type, const QString &connectionId,
                                                            const QString &adAccountId);
    /** Removes ended jobs whose whole tree ended before `time`; returns how many. */
    [[nodiscard]] Result<int> deleteEndedBefore(UtcTime time);

private:
    Session &m_session;
    const Clock &m_clock;
};

} // namespace mci::store
