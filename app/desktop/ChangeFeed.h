// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/JobEvents.h"

#include <chrono>
#include <mutex>

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace mci::desktop {

/**
 * Gathers what worker threads report and tells it on the thread it lives on, each kind at most once an interval.
 * The last change is always told.
 */
class ChangeFeed final : public QObject, public jobs::JobEvents
{
    Q_OBJECT

public:
    explicit ChangeFeed(std::chrono::milliseconds interval = std::chrono::milliseconds(200), QObject *parent = nullptr);

    /** Any thread. */
    void jobChanged(const domain::Job &job) override;
    void jobProgressed(const domain::Job &job) override;
    void noteJobs();
    void noteWorkspace();
    void notePatterns(const QString &adAccountId);
    void noteGenerations(const QString &organizationId);

Q_SIGNALS:
    void jobsChanged();
    void creativesChanged(const QString &adAccountId);
    void patternsChanged(const QString &adAccountId);
    void generationsChanged(const QString &organizationId);
    void workspaceChanged();
    /** A job ran into this; the job's own row says what becomes of it. */
    void jobMet(const mci::Error &error);

private:
    struct Pending
    {
        bool jobs = false;
        bool workspace = false;
        QSet<QString> accounts;
        QSet<QString> named;
        /** Organizations. */
        QSet<QString> generations;
        std::optional<Error> error;
    };
    template<typename Note>
    void note(Note write);
    void schedule();
    void tell();

    // Guards m_pending and m_scheduled.
    std::mutex m_mutex;
    Pending m_pending;
    bool m_scheduled = false;

    QTimer m_timer;
    QElapsedTimer m_told;
};

} // namespace mci::desktop
