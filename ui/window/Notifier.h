// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "window/DesktopNotices.h"

#include <QHash>

namespace mci::ui {

/** Tells through the system's notifications that work ended, while the window is not looked at. */
class Notifier : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(std::unique_ptr<DesktopNotices> notices, QObject *parent = nullptr);
    ~Notifier() override;

    void setEnabled(bool enabled) { m_enabled = enabled; }
    [[nodiscard]] bool isEnabled() const { return m_enabled; }
    /** The jobs as they are now; those that ended since the last call are told unless `isWatched`. */
    void setJobs(const std::vector<domain::Job> &jobs, const WorkspaceSnapshot &workspace, bool isWatched);

Q_SIGNALS:
    /** What is told; comes also where the system shows nothing. */
    void notified(const mci::ui::DesktopNotice &notice);
    /** A notice was pressed: what ended there, and whether it failed. */
    void chosen(const QString &organizationId, const QString &adAccountId, bool isFailure);

private:
    struct Told
    {
        QString organizationId;
        QString adAccountId;
        bool isFailure = false;
    };

    void tell(const domain::Job &job, const WorkspaceSnapshot &workspace);
    void onChosen(const QString &about);

    std::unique_ptr<DesktopNotices> m_notices;
    QHash<QString, domain::JobState> m_known;
    QHash<QString, Told> m_told;
    bool m_first = true;
    bool m_enabled = true;
};

} // namespace mci::ui
