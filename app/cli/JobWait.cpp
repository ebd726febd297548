// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "JobWait.h"

#include "api/ContractJson.h"
#include "base/Pause.h"

#include <QHash>

namespace mci::cli {

namespace {

using namespace std::chrono_literals;
using domain::Job;
using domain::JobState;

constexpr auto kFollowPause = 250ms;

bool isWaiting(JobState state)
{
    return state == JobState::Postponed || state == JobState::WaitingLogin;
}

bool settled(const std::vector<Job> &tree, bool paused)
{
    return std::all_of(tree.begin(), tree.end(), [paused](const Job &job) {
        return domain::isFinal(job.state) || isWaiting(job.state) || (paused && job.state == JobState::Pending);
    });
}

/** The job whose fate decides: the asked one unless it succeeded, else the first of its followers that did not. */
const Job &decidingJob(const std::vector<Job> &tree, const Job &asked)
{
    if (asked.state != JobState::Completed)
        return asked;
    const auto it = std::find_if(tree.begin(), tree.end(), [](const Job &job) { return job.state != JobState::Completed; });
    return it == tree.end() ? asked : *it;
}

int exitState(const Job &job)
{
    if (job.state == JobState::Completed)
        return kExitSuccess;
    return isWaiting(job.state) ? kExitWaiting : kExitFailure;
}

/** Prints a job's progress when it has changed. */
class ProgressPrinter
{
public:
    ProgressPrinter(Output &output, const app::AppContext &context, QString rootId)
        : m_output(output)
        , m_context(context)
        , m_rootId(std::move(rootId))
    {
    }

    /** True when everything has settled. */
    [[nodiscard]] bool poll()
    {
        Result<std::vector<Job>> tree = m_context.workspace().jobTree(m_rootId);
        // A database that is busy for a moment will answer the next time.
        if (!tree)
            return false;
        for (const Job &job : *tree)
            print(job);
        return settled(*tree, m_context.jobControl().isPaused().value_or(false));
    }

private:
    void print(const Job &job)
    {
        if (job.state != JobState::Processing)
            return;
        const QJsonObject document = api::progressDocument(job);
        if (m_last.value(job.id) == document)
            return;
        m_last.insert(job.id, document);
        m_output.print(document);
    }

    Output &m_output;
    const app::AppContext &m_context;
    QString m_rootId;
    QHash<QString, QJsonObject> m_last;
};

/** Works or follows until the tree has settled; false when interrupted or when the workers cannot run. */
Result<bool> pursue(app::AppContext &context, ProgressPrinter &printer, const CancelToken &interrupt)
{
    while (!interrupt.isCancelled()) {
        const auto runner = context.newRunner(0, app::AppContext::Workers::OfOneCommand);
        const Status started = runner->start();
        if (started)
            return runner->runUntil([&printer] { return printer.poll(); }, interrupt);
        if (started.error().reason != Reason::WorkersElsewhere)
            return failure(started.error());
        if (printer.poll())
            return true;
        if (!pauseFor(kFollowPause, interrupt))
            return false;
    }
    return false;
}

} // namespace

int waitForJob(const Invocation &invocation, app::AppContext &context, const QString &jobId)
{
    const Result<Job> queued = context.workspace().job(jobId);
    if (!queued)
        return invocation.fail(queued.error());
    ProgressPrinter printer(invocation.output(), context, queued->rootId);
    const Result<bool> pursued = pursue(context, printer, invocation.interrupt());
    if (!pursued)
        return invocation.fail(pursued.error());
    const Result<std::vector<Job>> tree = context.workspace().jobTree(queued->rootId);
    const Result<Job> asked = context.workspace().job(jobId);
    if (!tree || !asked)
        return invocation.fail(tree ? asked.error() : tree.error());
    const Job &deciding = decidingJob(*tree, *asked);
    QJsonObject document = api::jobDocument(deciding);
    if (deciding.id != asked->id) {
        document.insert(QStringLiteral("causedBy"), deciding.id);
        document.insert(QStringLiteral("jobId"), asked->id);
        document.insert(QStringLiteral("type"), asked->type);
    }
    // Settled and pending: the queue was paused in the window, and waiting for it would be endless.
    const bool paused = *pursued && deciding.state == JobState::Pending;
    if (paused)
        document.insert(QStringLiteral("reason"), QStringLiteral("queue_paused"));
    invocation.output().print(document);
    return paused ? kExitWaiting : exitState(deciding);
}

int answerQueued(const Invocation &invocation, app::AppContext &context, const QJsonObject &queued,
                 const QString &jobId)
{
    invocation.output().print(queued);
    return invocation.has(QStringLiteral("wait")) ? waitForJob(invocation, context, jobId) : kExitSuccess;
}

} // namespace mci::cli
