// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Clock.h"
#include "store/JobRepository.h"

#include <functional>
#include <variant>

namespace mci::jobs {

/** The work is done. `commit` runs in the transaction that completes the job and queues the children. */
struct JobCompleted
{
    QJsonObject result;
    std::vector<store::NewJob> children;
    std::function<Status(store::Session &)> commit;
};

/** Not now: the job is shown as postponed with the reason and goes on at `resumeAt`. Uses up no attempt. */
struct JobPostponed
{
    UtcTime resumeAt{};
    Error reason;
};

/** The job waits until its connection has logged in again. Uses up no attempt. */
struct JobWaitingLogin
{
    Error reason;
};

using JobOutcome = std::variant<JobCompleted, JobPostponed, JobWaitingLogin>;

/** What a handler is given for one try. Valid during run() only. */
class JobContext
{
public:
    using ProgressFunction = std::function<void(const QString &stage, double fraction, const QJsonObject &values)>;

    /** `mayWork`: how long this try may last. */
    JobContext(const domain::Job &job, CancelToken cancel, const Clock &clock, ProgressFunction progress,
               std::chrono::milliseconds mayWork = std::chrono::milliseconds::max())
        : m_job(job)
        , m_cancel(std::move(cancel))
        , m_clock(clock)
        , m_progress(std::move(progress))
        , m_began(clock.monotonic())
        , m_mayWork(mayWork)
    {
    }

    [[nodiscard]] const domain::Job &job() const { return m_job; }
    /**
     * Set when the job is cancelled, the program stops, the job lived too long, its lease is lost, or it gives way to a job
     * of its serial key that comes before it.
     */
    [[nodiscard]] const CancelToken &cancel() const { return m_cancel; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    /** Until the runner ends the job because it lived too long; a handler that can stop in good order does so before. */
    [[nodiscard]] std::chrono::milliseconds timeLeft() const { return m_mayWork - (m_clock.monotonic() - m_began); }
    /** `fraction` from 0 to 1. Cheap to call often: what comes too fast is not stored. */
    void progress(const QString &stage, double fraction, const QJsonObject &values = {}) const
    {
        if (m_progress)
            m_progress(stage, fraction, values);
    }

private:
    const domain::Job &m_job;
    CancelToken m_cancel;
    const Clock &m_clock;
    ProgressFunction m_progress;
    const std::chrono::milliseconds m_began;
    const std::chrono::milliseconds m_mayWork;
};

/**
 * Does the jobs of one type: straight-line code on a pool thread, which may wait for a future of the network thread. Several
 * jobs may run at once, so it keeps no state between calls. Idempotent, because a job can be done again after a crash.
 *
 * A returned error decides what becomes of the job: a login that is needed → waiting_login; a throttle → postponed until
 * its time; a full disk → postponed; a cancellation → cancelled, or back to the queue when the program stops or the job gives way; a
 * transient one → another try; any other → failed.
 */
class JobHandler
{
public:
    JobHandler() = default;
    JobHandler(const JobHandler &) = delete;
    JobHandler &operator=(const JobHandler &) = delete;
    virtual ~JobHandler() = default;

    [[nodiscard]] virtual Result<JobOutcome> run(const JobContext &context) = 0;
};

} // namespace mci::jobs
