// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/WorkerHost.h"

#include "base/Logging.h"
#include "desktop/JobFollower.h"
#include "desktop/StandBack.h"

namespace mci::desktop {

namespace {

using namespace std::chrono_literals;

constexpr auto kFollowPause = 400ms;

void logTrouble(const Error &error)
{
    LogEntry entry;
    entry.level = LogLevel::Warning;
    entry.service = QStringLiteral("jobs");
    entry.action = QStringLiteral("workers_not_started");
    entry.metadata = error.toJson();
    log(entry);
}

} // namespace

WorkerHost::WorkerHost(app::AppContext &context, jobs::JobEvents &events)
    : m_context(context)
    , m_events(events)
{
}

WorkerHost::~WorkerHost()
{
    stop();
}

void WorkerHost::start()
{
    if (m_thread.joinable())
        return;
    m_stopping = false;
    m_thread = std::thread([this] { run(); });
}

void WorkerHost::stop()
{
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard guard(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void WorkerHost::wake()
{
    const std::lock_guard guard(m_mutex);
    if (m_runner)
        m_runner->wake();
}

void WorkerHost::run()
{
    standBack();
    JobFollower follower(m_context.workspace(), m_events);
    do {
        const std::unique_ptr<jobs::JobRunner> runner = m_context.newRunner(0);
        runner->addObserver(m_events);
        const Status started = runner->start();
        if (started) {
            workUntilStopped(*runner);
            return;
        }
        if (started.error().reason != Reason::WorkersElsewhere)
            logTrouble(started.error());
        follower.poll();
    } while (pause(kFollowPause));
}

void WorkerHost::workUntilStopped(jobs::JobRunner &runner)
{
    std::unique_lock lock(m_mutex);
    m_runner = &runner;
    m_changed.wait(lock, [this] { return m_stopping; });
    m_runner = nullptr;
    lock.unlock();
    runner.stop();
}

bool WorkerHost::pause(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    return !m_changed.wait_for(lock, time, [this] { return m_stopping; });
}

} // namespace mci::desktop
