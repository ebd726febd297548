// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/Notifier.h"

#include "text/JobText.h"
#include "window/JobWords.h"

#include <QSystemTrayIcon>

namespace mci::ui {

namespace {

/** Syncs are told by their last part: the creatives, or the numbers where they fail or lead to nothing. */
bool isTold(const domain::Job &job, const std::vector<domain::Job> &jobs)
{
    if (job.state == domain::JobState::Failed)
        return true;
    if (job.state != domain::JobState::Completed)
        return false;
    return std::none_of(jobs.begin(), jobs.end(),
                        [&job](const domain::Job &other) { return other.parentId == job.id; });
}

} // namespace

Notifier::Notifier(Look &look, QObject *parent)
    : QObject(parent)
    , m_look(look)
{
}

void Notifier::setEnabled(bool enabled)
{
    m_enabled = enabled;
    if (!enabled && m_tray)
        m_tray->hide();
}

void Notifier::setJobs(const std::vector<domain::Job> &jobs, const WorkspaceSnapshot &workspace, bool isWatched)
{
    QHash<QString, domain::JobState> states;
    for (const domain::Job &job : jobs) {
        states.insert(job.id, job.state);
        const auto known = m_known.constFind(job.id);
        const bool ended = isFinal(job.state) && (known == m_known.cend() || !isFinal(*known));
        if (ended && !m_first && m_enabled && !isWatched && isTold(job, jobs))
            tell(job, workspace);
    }
    m_known = states;
    m_first = false;
}

void Notifier::tell(const domain::Job &job, const WorkspaceSnapshot &workspace)
{
    const QString title = JobWords::title(job, workspace);
    const QString text = text::jobMessage(job);
    Q_EMIT notified(title, text);
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(m_look.icon(QStringLiteral("app-icon"), Role::Accent), this);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &Notifier::clicked);
    }
    m_tray->show();
    m_tray->showMessage(
        title, text, job.state == domain::JobState::Failed ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
}

} // namespace mci::ui
