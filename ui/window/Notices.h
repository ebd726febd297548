// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "theme/Look.h"
#include "window/SyncProgress.h"

namespace mci::ui {

class BannerStack;

/** Which banners stand above the page: no network, an expired login, the demo, a pause that Meta asked for. */
class Notices : public QObject
{
    Q_OBJECT

public:
    Notices(Look &look, BannerStack &stack, QObject *parent);

    /** `dataOf`: when the shown numbers were fetched, if any are shown. */
    void setOnline(bool online, std::optional<UtcTime> dataOf);
    void setWorkspace(const WorkspaceSnapshot &workspace);
    void setDemo(bool demo);
    void setJobs(const std::vector<domain::Job> &jobs);
    void setQueuePaused(bool paused);

Q_SIGNALS:
    void retryWanted();
    void loginWanted(const QString &connectionId);
    void connectWanted();
    void resumeWanted();

private:
    [[nodiscard]] static std::optional<UtcTime> throttledUntil(const std::vector<domain::Job> &jobs);
    void setExpiring(const WorkspaceSnapshot &workspace);

    Look &m_look;
    BannerStack &m_stack;
    /** What was closed stays closed until it is another matter. */
    QString m_closedLogin;
};

} // namespace mci::ui
