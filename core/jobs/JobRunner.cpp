// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jobs/JobRunner.h"

#include "base/Ids.h"
#include "base/Logging.h"
#include "jobs/JobRun.h"
#include "jobs/WorkerLock.h"

#include <condition_variable>
#include <thread>

#include <QThread>
#include <QThreadPool>

namespace mci::jobs {

namespace {

constexpr int kIoThreads = 4;
constexpr std::chrono::milliseconds kLongestWait{200};

void logTrouble(const QString &action, const Error &error)
{
    LogEntry entry;
    entry.level = LogLevel::Warning;
    entry.service = QStringLiteral("jobs");
    entry.action = action;
    entry.metadata = error.toJson();
    log(entry);
}

bool isOver(const JobRun &run)
{
    return run.returned() && run.settled();
}

} // namespace

class JobRunner::Impl
{
public:
    Impl(const store::Database &database, const JobRegistry &registry, const Clock &clock, JobRunnerOptions options);
    Impl(const Impl &) = delete;
    Impl &operator=(const Impl &) = delete;
    ~Impl();

    [[nodiscard]] Status start();
    void stop();
    void wake();
    [[nodiscard]] bool runUntil(const std::function<bool()> &done, const CancelToken &interrupt);

    std::vector<JobEvents *> observers;
    std::atomic<bool> running{false};

private:
    [[nodiscard]] Status recover();
    void dispatch();
    void tick();
    void plan();
    void watch(store::JobRepository &jobs);
    void renewLeases(store::JobRepository &jobs, const std::vector<JobRun *> &runs);
    void claim(store::JobRepository &jobs);
    void claimInBackground(store::JobRepository &jobs, store::JobsSought sought, int room,
                           std::vector<store::ClaimedJob> &claimed);
    void launch(store::ClaimedJob claimed);
    [[nodiscard]] QThreadPool &poolOf(const std::optional<JobTypeEntry> &type);
    void finish(JobRun &run);
    void forgetSettled();
    [[nodiscard]] std::vector<JobRun *> currentRuns();
    [[nodiscard]] bool waitForSettled(std::chrono::milliseconds limit);

    const store::Database &m_database;
    const JobRegistry &m_registry;
    const Clock &m_clock;
    const JobRunnerOptions m_options;
    const QString m_workerId;
    std::optional<WorkerLock> m_lock;
    std::chrono::milliseconds m_renewedAt{0};
    std::chrono::milliseconds m_plannedAt{0};

    /** Guards m_runs, m_changes, m_woken and m_stopping. */
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<std::unique_ptr<JobRun>> m_runs;
    quint64 m_changes = 0;
    bool m_woken = false;
    bool m_stopping = false;

    std::thread m_dispatcher;
    // Last, so that their threads end before what they use.
    QThreadPool m_io;
    QThreadPool m_cpu;
    QThreadPool m_background;
};

JobRunner::Impl::Impl(const store::Database &database, const JobRegistry &registry, const Clock &clock,
                      JobRunnerOptions options)
    : m_database(database)
    , m_registry(registry)
    , m_clock(clock)
    , m_options(std::move(options))
    , m_workerId(newId(clock, QLatin1String("worker_")))
{
    m_io.setMaxThreadCount(m_options.threads > 0 ? m_options.threads : kIoThreads);
    m_cpu.setMaxThreadCount(m_options.threads > 0 ? m_options.threads : std::max(1, QThread::idealThreadCount() - 1));
    m_background.setMaxThreadCount(1);
}

JobRunner::Impl::~Impl()
{
    stop();
    m_io.waitForDone();
    m_cpu.waitForDone();
    m_background.waitForDone();
}

Status JobRunner::Impl::start()
{
    if (running)
        return {};
    if (!m_options.lockFile.isEmpty()) {
        auto lock = WorkerLock::acquire(m_options.lockFile);
        if (!lock)
            return failure(std::move(lock).error());
        m_lock.emplace(*std::move(lock));
    }
    if (auto recovered = recover(); !recovered) {
        m_lock.reset();
        return recovered;
    }
    m_stopping = false;
    plan();
    running = true;
    m_dispatcher = std::thread([this] { dispatch(); });
    return {};
}

Status JobRunner::Impl::recover()
{
    auto session = m_database.session();
    if (!session)
        return failure(std::move(session).error());
    // The lock says that nobody else works here, so whatever is marked as being worked on was left by a dead program.
    const auto reclaimed = store::JobRepository(*session, m_clock).reclaim(m_workerId, m_lock.has_value());
    return reclaimed ? Status{} : Status(failure(reclaimed.error()));
}

void JobRunner::Impl::stop()
{
    if (!running)
        return;
    {
        const std::lock_guard guard(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    m_dispatcher.join();
    for (JobRun *run : currentRuns())
        run->stop(StopCause::Shutdown);
    if (!waitForSettled(m_options.stopLimit)) {
        for (JobRun *run : currentRuns()) {
            if (!run->returned())
                run->giveBack();
            else if (!run->settled())
                run->settleAgain();
        }
    }
    forgetSettled();
    m_lock.reset();
    running = false;
    m_changed.notify_all();
}

void JobRunner::Impl::wake()
{
    {
        const std::lock_guard guard(m_mutex);
        m_woken = true;
    }
    m_changed.notify_all();
}

bool JobRunner::Impl::runUntil(const std::function<bool()> &done, const CancelToken &interrupt)
{
    const std::stop_callback onInterrupt(interrupt.stopToken(), [this] { m_changed.notify_all(); });
    for (;;) {
        quint64 seen = 0;
        {
            const std::lock_guard guard(m_mutex);
            seen = m_changes;
        }
        if (done())
            return true;
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, std::min(m_options.poll, kLongestWait),
                           [&] { return m_changes != seen || interrupt.isCancelled(); });
        if (interrupt.isCancelled())
            return false;
    }
}

void JobRunner::Impl::dispatch()
{
    for (;;) {
        tick();
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, m_options.poll, [this] { return m_stopping || m_woken; });
        m_woken = false;
        if (m_stopping)
            return;
    }
}

void JobRunner::Impl::tick()
{
    auto session = m_database.session();
    if (!session) {
        logTrouble(QStringLiteral("queue_unreadable"), session.error());
        return;
    }
    store::JobRepository jobs(*session, m_clock);
    if (m_clock.monotonic() - m_plannedAt >= m_options.planInterval)
        plan();
    watch(jobs);
    claim(jobs);
}

void JobRunner::Impl::plan()
{
    m_plannedAt = m_clock.monotonic();
    if (!m_options.background || !m_options.plan)
        return;
    if (const Status planned = m_options.plan(); !planned)
        logTrouble(QStringLiteral("plan"), planned.error());
}

void JobRunner::Impl::watch(store::JobRepository &jobs)
{
    const auto runs = currentRuns();
    const auto cancelled = jobs.cancelRequested(m_workerId);
    const auto outranked = jobs.outranked(m_workerId);
    for (JobRun *run : runs) {
        if (run->returned() && !run->settled())
            run->settleAgain();
        else if (cancelled && cancelled->contains(run->id()))
            run->stop(StopCause::Cancelled);
        else if (run->livedTooLong())
            run->stop(StopCause::TooLong);
        else if (outranked && outranked->contains(run->id()))
            run->stop(StopCause::GivesWay);
    }
    forgetSettled();
    const auto now = m_clock.monotonic();
    if (now - m_renewedAt < m_options.heartbeat)
        return;
    m_renewedAt = now;
    renewLeases(jobs, currentRuns());
    if (const auto reclaimed = jobs.reclaim(m_workerId, false); !reclaimed)
        logTrouble(QStringLiteral("reclaim"), reclaimed.error());
}

void JobRunner::Impl::renewLeases(store::JobRepository &jobs, const std::vector<JobRun *> &runs)
{
    for (JobRun *run : runs) {
        const auto ours = jobs.heartbeat(run->id(), run->leaseToken(), m_options.lease);
        if (ours && !*ours && !run->settled())
            run->stop(StopCause::LeaseLost);
    }
}

void JobRunner::Impl::claim(store::JobRepository &jobs)
{
    const auto runs = currentRuns();
    store::JobsSought sought;
    if (!m_options.background)
        sought.before = domain::kBackgroundPriority;
    for (const JobRun *run : runs) {
        if (run->isBackground() && run->pool())
            sought.notInBackground += m_registry.typesOf(*run->pool());
    }
    const auto next = jobs.nextRunAt(sought);
    const int room = m_options.claimLimit - static_cast<int>(runs.size());
    // Asking first spares the write lock while there is nothing to do.
    if (!next || !*next || **next > m_clock.now() || room <= 0)
        return;
    auto claimed = jobs.claim(m_workerId, room, m_options.lease, {domain::kBackgroundPriority});
    if (claimed && m_options.background)
        claimInBackground(jobs, std::move(sought), room, *claimed);
    if (!claimed) {
        logTrouble(QStringLiteral("claim"), claimed.error());
        return;
    }
    for (store::ClaimedJob &job : *claimed)
        launch(std::move(job));
}

void JobRunner::Impl::claimInBackground(store::JobRepository &jobs, store::JobsSought sought, int room,
                                        std::vector<store::ClaimedJob> &claimed)
{
    // One a pool: a claimed job that waits for the thread would keep its account, and a place, from others.
    while (std::ssize(claimed) < room) {
        auto one = jobs.claim(m_workerId, 1, m_options.lease, sought);
        if (!one) {
            logTrouble(QStringLiteral("claim"), one.error());
            return;
        }
        if (one->empty())
            return;
        const auto type = m_registry.find(one->front().job.type);
        if (type && one->front().priority >= domain::kBackgroundPriority)
            sought.notInBackground += m_registry.typesOf(type->settings.pool);
        claimed.push_back(std::move(one->front()));
    }
}

QThreadPool &JobRunner::Impl::poolOf(const std::optional<JobTypeEntry> &type)
{
    if (type && type->settings.pool == PoolKind::Cpu)
        return m_cpu;
    return type && type->settings.pool == PoolKind::Background ? m_background : m_io;
}

void JobRunner::Impl::launch(store::ClaimedJob claimed)
{
    const auto type = m_registry.find(claimed.job.type);
    auto run = std::make_unique<JobRun>(RunEnvironment{m_database, m_clock, m_options, observers}, std::move(claimed), type);
    JobRun &reference = *run;
    {
        const std::lock_guard guard(m_mutex);
        m_runs.push_back(std::move(run));
    }
    poolOf(type).start([this, &reference] { finish(reference); });
}

void JobRunner::Impl::finish(JobRun &run)
{
    {
        // The run was put together under this lock. That QThreadPool hands it over safely too is nothing to rely on, and
        // nothing ThreadSanitizer can see.
        const std::lock_guard guard(m_mutex);
    }
    run.execute();
    {
        const std::lock_guard guard(m_mutex);
        // A free place and perhaps children: look at once. The dispatcher drops the run, because it may be looking at it.
        m_woken = true;
        ++m_changes;
    }
    m_changed.notify_all();
}

void JobRunner::Impl::forgetSettled()
{
    const std::lock_guard guard(m_mutex);
    std::erase_if(m_runs, [](const std::unique_ptr<JobRun> &run) { return isOver(*run); });
}

std::vector<JobRun *> JobRunner::Impl::currentRuns()
{
    const std::lock_guard guard(m_mutex);
    std::vector<JobRun *> runs;
    for (const auto &run : m_runs)
        runs.push_back(run.get());
    return runs;
}

bool JobRunner::Impl::waitForSettled(std::chrono::milliseconds limit)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, limit, [this] {
        return std::all_of(m_runs.cbegin(), m_runs.cend(), [](const auto &run) { return isOver(*run); });
    });
}

JobRunner::JobRunner(const store::Database &database, const JobRegistry &registry, const Clock &clock,
                     JobRunnerOptions options)
    : m_impl(std::make_unique<Impl>(database, registry, clock, std::move(options)))
{
}

JobRunner::~JobRunner() = default;

void JobRunner::addObserver(JobEvents &events)
{
    Q_ASSERT_X(!m_impl->running, "JobRunner", "observers come before start()");
    m_impl->observers.push_back(&events);
}

Status JobRunner::start()
{
    return m_impl->start();
}

void JobRunner::stop()
{
    m_impl->stop();
}

bool JobRunner::isRunning() const
{
    return m_impl->running;
}

void JobRunner::wake()
{
    m_impl->wake();
}

bool JobRunner::runUntil(const std::function<bool()> &done, const CancelToken &interrupt)
{
    return m_impl->runUntil(done, interrupt);
}

} // namespace mci::jobs
