// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/JobBoard.h"

#include "base/Clock.h"

namespace mci::ui {

JobBoard::JobBoard(Backend &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
{
}

void JobBoard::setWorkspace(const WorkspaceSnapshot &workspace)
{
    m_workspace = workspace;
    Q_EMIT changed();
}

void JobBoard::setJobs(std::vector<domain::Job> jobs)
{
    m_jobs = std::move(jobs);
    m_paces.note(m_jobs, SystemClock().monotonic());
    markAsked();
    Q_EMIT changed();
}

void JobBoard::markAsked()
{
    QSet<QString> open;
    for (domain::Job &job : m_jobs) {
        if (isFinal(job.state) || !m_asked.contains(job.id))
            continue;
        job.cancelRequested = true;
        open.insert(job.id);
    }
    m_asked = open;
}

void JobBoard::readPause()
{
    const int question = ++m_pauseQuestion;
    m_backend.isQueuePaused().then(this, [this, question](const Result<bool> &paused) {
        if (paused && question == m_pauseQuestion)
            takePause(*paused);
    });
}

void JobBoard::takePause(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    Q_EMIT pausedChanged(paused);
    Q_EMIT changed();
}

std::optional<std::chrono::seconds> JobBoard::left(const QString &jobId) const
{
    return m_paces.left(jobId, SystemClock().monotonic());
}

std::optional<std::chrono::seconds> JobBoard::longestLeft() const
{
    std::optional<std::chrono::seconds> longest;
    for (const domain::Job &job : m_jobs)
        longest = std::max(longest, left(job.id));
    return longest;
}

bool JobBoard::waitsForItsAccount(const domain::Job &job) const
{
    return std::any_of(m_jobs.begin(), m_jobs.end(), [&job](const domain::Job &other) {
        return other.id != job.id && other.adAccountId == job.adAccountId
            && other.state == domain::JobState::Processing;
    });
}

void JobBoard::cancel(const QString &jobId)
{
    m_asked.insert(jobId);
    markAsked();
    Q_EMIT changed();
    m_backend.cancelJob(jobId).then(this, [this, jobId](const Status &status) {
        if (status)
            return;
        m_asked.remove(jobId);
        for (domain::Job &job : m_jobs)
            job.cancelRequested = job.cancelRequested && job.id != jobId;
        Q_EMIT refused(status.error());
        Q_EMIT changed();
    });
}

void JobBoard::retry(const QString &jobId)
{
    m_backend.retryJob(jobId).then(this, [this](const Status &status) {
        if (!status)
            Q_EMIT refused(status.error());
    });
}

void JobBoard::setPaused(bool paused)
{
    ++m_pauseQuestion;
    m_backend.setQueuePaused(paused).then(this, [this, paused](const Status &status) {
        if (status)
            takePause(paused);
        else
            Q_EMIT refused(status.error());
    });
}

} // namespace mci::ui
