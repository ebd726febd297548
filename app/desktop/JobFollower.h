// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/JobEvents.h"
#include "services/Workspace.h"

#include <QHash>

namespace mci::desktop {

/** Finds out from the database how jobs go that another program works on. One worker thread. */
class JobFollower
{
public:
    JobFollower(const services::Workspace &workspace, jobs::JobEvents &events);

    /** Tells what is different from the last time; the first time nothing. */
    void poll();

private:
    struct Seen
    {
        domain::JobState state = domain::JobState::Pending;
        double progress = 0;
        QString stage;
        bool operator==(const Seen &) const = default;
    };

    const services::Workspace &m_workspace;
    jobs::JobEvents &m_events;
    std::optional<QHash<QString, Seen>> m_seen;
};

} // namespace mci::desktop
