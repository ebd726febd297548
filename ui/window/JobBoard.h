// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "window/JobPaces.h"

#include <QSet>

namespace mci::ui {

/**
 * The jobs as the window shows them: what the backend told last, with what was asked of it since. Page and popover both read
 * it, so that they say the same. GUI thread.
 */
class JobBoard : public QObject
{
    Q_OBJECT

public:
    explicit JobBoard(Backend &backend, QObject *parent = nullptr);

    void setWorkspace(const WorkspaceSnapshot &workspace);
    /** A job that was asked to stop counts as asked from that moment on. */
    void setJobs(std::vector<domain::Job> jobs);
    void readPause();

    [[nodiscard]] const std::vector<domain::Job> &jobs() const { return m_jobs; }
    [[nodiscard]] const WorkspaceSnapshot &workspace() const { return m_workspace; }
    [[nodiscard]] bool isPaused() const { return m_paused; }
    [[nodiscard]] std::optional<std::chrono::seconds> left(const QString &jobId) const;
    /** Until the slowest of the jobs that run is through; of those that can tell. */
    [[nodiscard]] std::optional<std::chrono::seconds> longestLeft() const;
    /** Another job of the same ad account is being worked on. */
    [[nodiscard]] bool waitsForItsAccount(const domain::Job &job) const;

    void cancel(const QString &jobId);
    void retry(const QString &jobId);
    void setPaused(bool paused);

Q_SIGNALS:
    void changed();
    void pausedChanged(bool paused);
    /** It could not be done. */
    void refused(const mci::Error &error);

private:
    void markAsked();
    void takePause(bool paused);

    Backend &m_backend;
    WorkspaceSnapshot m_workspace;
    std::vector<domain::Job> m_jobs;
    JobPaces m_paces;
    /** Asked to stop, not known to have stopped. */
    QSet<QString> m_asked;
    bool m_paused = false;
    int m_pauseQuestion = 0;
};

} // namespace mci::ui
