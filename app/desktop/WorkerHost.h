// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "AppContext.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace mci::desktop {

/**
 * Runs the profile's workers on a thread of its own. While another program runs them it follows the jobs in the database
 * and tells `events` the same, and takes over when that program ends. Made and destroyed on one thread; both outlive it.
 */
class WorkerHost
{
public:
    WorkerHost(app::AppContext &context, jobs::JobEvents &events);
    WorkerHost(const WorkerHost &) = delete;
    WorkerHost &operator=(const WorkerHost &) = delete;
    ~WorkerHost();

    void start();
    /** Gives running work back to the queue; within three seconds. */
    void stop();
    /** Looks at the queue now. Any thread. */
    void wake();

private:
    void run();
    /** False once stopped. */
    [[nodiscard]] bool pause(std::chrono::milliseconds time);
    void workUntilStopped(jobs::JobRunner &runner);

    app::AppContext &m_context;
    jobs::JobEvents &m_events;
    std::thread m_thread;
    // Guards m_stopping and m_runner.
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_stopping = false;
    jobs::JobRunner *m_runner = nullptr;
};

} // namespace mci::desktop
