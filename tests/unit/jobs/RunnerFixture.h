// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/JobRunner.h"
#include "support/TempDatabase.h"

#include <condition_variable>
#include <mutex>

namespace mci::test {

/** A handler made of a function. */
class FunctionHandler final : public jobs::JobHandler
{
public:
    using Function = std::function<Result<jobs::JobOutcome>(const jobs::JobContext &)>;
    explicit FunctionHandler(Function function)
        : m_function(std::move(function))
    {
    }
    [[nodiscard]] Result<jobs::JobOutcome> run(const jobs::JobContext &context) override { return m_function(context); }

private:
    Function m_function;
};

/** Holds workers back until the test lets them go. */
class Gate
{
public:
    void open()
    {
        {
            const std::lock_guard guard(m_mutex);
            m_open = true;
        }
        m_changed.notify_all();
    }
    /** Waits for the gate or the token. */
    void pass(const CancelToken &cancel = {})
    {
        const std::stop_callback wake(cancel.stopToken(), [this] { m_changed.notify_all(); });
        std::unique_lock lock(m_mutex);
        ++m_arrived;
        m_changed.notify_all();
        // The token's callback does not take the lock, so a wake-up can be missed.
        while (!m_open && !cancel.isCancelled())
            m_changed.wait_for(lock, std::chrono::milliseconds(20));
    }
    /** Waits until so many have arrived. */
    [[nodiscard]] bool waitForArrivals(int count)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, std::chrono::seconds(30), [&] { return m_arrived >= count; });
    }
    [[nodiscard]] int arrived()
    {
        const std::lock_guard guard(m_mutex);
        return m_arrived;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_open = false;
    int m_arrived = 0;
};

inline jobs::JobOutcome completed(QJsonObject result = {})
{
    return jobs::JobCompleted{std::move(result), {}, {}};
}

/** A runner over a database of its own, with short waits. */
class RunnerFixture
{
public:
    /** Call before start(). */
    void handle(const QString &type, FunctionHandler::Function function, jobs::JobTypeSettings settings = {})
    {
        m_handlers.push_back(std::make_unique<FunctionHandler>(std::move(function)));
        m_registry.add(type, *m_handlers.back(), settings);
    }
    [[nodiscard]] jobs::JobRunner &runner()
    {
        if (!m_runner) {
            options.poll = std::chrono::milliseconds(10);
            m_runner = std::make_unique<jobs::JobRunner>(temp.database(), m_registry, temp.clock, options);
        }
        return *m_runner;
    }
    void start()
    {
        if (const auto started = runner().start(); !started)
            qFatal("the runner does not start: %s", qPrintable(started.error().detail));
    }
    [[nodiscard]] QString enqueue(store::NewJob job)
    {
        job.organizationId = QString::fromLatin1(domain::kDefaultOrganization);
        auto session = temp.session();
        const QString id = store::JobRepository(session, temp.clock).enqueue(job).value().id;
        runner().wake();
        return id;
    }
    [[nodiscard]] QString enqueue(const QString &type)
    {
        store::NewJob job;
        job.type = type;
        return enqueue(job);
    }
    [[nodiscard]] domain::Job job(const QString &id)
    {
        auto session = temp.session();
        return store::JobRepository(session, temp.clock).find(id).value().value();
    }
    /** Blocks until the job has the state; false after half a minute. */
    [[nodiscard]] bool waitFor(const QString &id, domain::JobState state)
    {
        const auto limit = std::chrono::steady_clock::now() + std::chrono::seconds(30);
        bool reached = false;
        (void)runner().runUntil([&] {
            reached = job(id).state == state;
            return reached || std::chrono::steady_clock::now() > limit;
        });
        return reached;
    }

    TempDatabase temp;
    jobs::JobRunnerOptions options;

private:
    jobs::JobRegistry m_registry;
    std::vector<std::unique_ptr<FunctionHandler>> m_handlers;
    std::unique_ptr<jobs::JobRunner> m_runner;
};

} // namespace mci::test
