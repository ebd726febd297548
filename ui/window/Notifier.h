// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "theme/Look.h"

#include <QHash>

class QSystemTrayIcon;

namespace mci::ui {

/** Tells through the system's notifications that a sync ended, while the window is not looked at. */
class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(Look &look, QObject *parent = nullptr);

    void setEnabled(bool enabled);
    [[nodiscard]] bool isEnabled() const { return m_enabled; }
    /** The jobs as they are now; those that ended since the last call are told unless `isWatched`. */
    void setJobs(const std::vector<domain::Job> &jobs, const WorkspaceSnapshot &workspace, bool isWatched);

Q_SIGNALS:
    /** What is told; comes also where the system shows nothing. */
    void notified(const QString &title, const QString &text);
    void clicked();

private:
    void tell(const domain::Job &job, const WorkspaceSnapshot &workspace);

    Look &m_look;
    QSystemTrayIcon *m_tray = nullptr;
    QHash<QString, domain::JobState> m_known;
    bool m_first = true;
    bool m_enabled = true;
};

} // namespace mci::ui
