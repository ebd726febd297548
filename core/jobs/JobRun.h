// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/JobRunner.h"
#include "jobs/JobVerdict.h"

#include <atomic>
#include <mutex>

namespace mci::jobs {

/** What every try of a runner needs. */
struct RunEnvironment
{
    const store::Database &database;
    const Clock &clock;
    const JobRunnerOptions &options;
    const std::vector<JobEvents *> &observers;
};

/** One try of one job, from the claim to the row that says how it ended. Executed on a pool thread, watched by the dispatcher. */
class JobRun
{
public:
    JobRun(const RunEnvironment &environment, store::ClaimedJob claimed, std::optional<JobTypeEntry> type);
    JobRun(const JobRun &) = delete;
    JobRun &operator=(const JobRun &) = delete;
    ~JobRun() = default;

    [[nodiscard]] const QString &id() const { return m_claimed.job.id; }
    [[nodiscard]] const QString &leaseToken() const { return m_claimed.leaseToken; }
    [[nodiscard]] bool isBackground() const { return m_claimed.priority >= domain::kBackgroundPriority; }
    /** nullopt for a type that nobody does. */
    [[nodiscard]] std::optional<PoolKind> pool() const
    {
        return m_type ? std::optional(m_type->settings.pool) : std::nullopt;
    }

    /** Runs the handler and settles the job. On a pool thread, once. */
    void execute();

    /** Tells the handler to stop; the first cause counts. */
    void stop(StopCause cause);
    [[nodiscard]] bool livedTooLong() const;
    /** The handler has returned. */
    [[nodiscard]] bool returned() const { return m_returned; }
    /** The database knows how the try ended, or the lease is somebody else's. */
    [[nodiscard]] bool settled() const { return m_settled; }
    /** Tries again to write how it ended, after the database refused the first time. Only when returned(). */
    void settleAgain();
    /** Puts the job back although its handler has not returned. */
    void giveBack();

private:
    [[nodiscard]] Result<JobOutcome> runHandler();
    [[nodiscard]] std::chrono::milliseconds workedNow() const;
    void report(const QString &stage, double fraction, const QJsonObject &values);
    void end(const Result<JobOutcome> &outcome);
    [[nodiscard]] store::JobSettlement verdict(const Error &error) const;
    [[nodiscard]] Status complete(store::Session &session, const JobCompleted &completed);
    /** False when the database refused. */
    [[nodiscard]] bool settle(const store::JobSettlement &settlement);
    void notifyChanged(store::Session &session);
    void measure(store::Session &session, const domain::Job &job);

    RunEnvironment m_environment;
    store::ClaimedJob m_claimed;
    std::optional<JobTypeEntry> m_type;
    CancelSource m_cancel;
    std::atomic<StopCause> m_stop{StopCause::None};
    /** Monotonic ms at which the handler began; negative before. */
    std::atomic<qint64> m_beganMs{-1};
    UtcTime m_beganAt{};
    std::atomic<bool> m_returned{false};
    std::atomic<bool> m_settled{false};
    /** What the database refused to take; written before m_returned is set, read after. */
    store::JobSettlement m_refused;
    /** Of the last report that was stored. A handler may report from several threads. */
    std::mutex m_reportMutex;
    std::optional<std::chrono::milliseconds> m_reportedAt;
    QString m_reportedStage;
};

} // namespace mci::jobs
