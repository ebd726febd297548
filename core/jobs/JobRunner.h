// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/JobEvents.h"
#include "jobs/JobRegistry.h"
#include "store/Database.h"

#include <memory>

namespace mci::jobs {

struct JobRunnerOptions
{
    /** The profile's lock file; empty: the caller takes care that nobody else works on the profile. */
    QString lockFile;
    /** Jobs held at once. */
    int claimLimit = 10;
    /** Threads of each pool; 0: four for waiting, one less than the processor has for computing. */
    int threads = 0;
    std::chrono::milliseconds poll{500};
    std::chrono::milliseconds lease = std::chrono::seconds(60);
    std::chrono::milliseconds heartbeat = std::chrono::seconds(15);
    std::chrono::milliseconds progressInterval{200};
    /** How long stop() waits for handlers. */
    std::chrono::milliseconds stopLimit{2500};
    /** Wait of a job whose disk is full, and of a throttle without a time. */
    std::chrono::milliseconds postponeDefault = std::chrono::minutes(1);
    /** In [0, 1), for the jitter of retries. Called on worker threads. */
    std::function<double()> random;
    /** Whether jobs of the background are taken. Off for a runner that lives only as long as somebody waits for a job. */
    bool background = true;
    /** Queues work of the background that is due; asked when the runner starts and then each interval. */
    std::function<Status()> plan;
    std::chrono::milliseconds planInterval = std::chrono::minutes(1);
};

/**
 * Works through the queue: a dispatcher thread claims jobs, renews leases and looks for cancellations and for jobs that
 * have to give way; pools run the handlers. Needs no event loop. start() and stop() belong to one thread; the rest may be called from any.
 */
class JobRunner
{
public:
    JobRunner(const store::Database &database, const JobRegistry &registry, const Clock &clock,
              JobRunnerOptions options = {});
    JobRunner(const JobRunner &) = delete;
    JobRunner &operator=(const JobRunner &) = delete;
    /** Stops. */
    ~JobRunner();

    /** `events` must outlive the runner's work. Before start(). */
    void addObserver(JobEvents &events);
    /** `conflict` with Reason::WorkersElsewhere while another program runs the profile's workers. */
    [[nodiscard]] Status start();
    /**
     * Claims nothing more, cancels the handlers and gives their jobs back without using up an attempt. Returns within three
     * seconds even when a handler does not listen; that handler's job is given back all the same.
     */
    void stop();
    [[nodiscard]] bool isRunning() const;

    /** Looks at the queue now: call it after queueing or cancelling. */
    void wake();
    /**
     * Blocks the calling thread (not a worker) until `done` answers true, asked after every change and at least each
     * poll interval, or `interrupt` is set. True when `done` did.
     */
    [[nodiscard]] bool runUntil(const std::function<bool()> &done, const CancelToken &interrupt = {});

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace mci::jobs
