// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/JobFollower.h"

namespace mci::desktop {

JobFollower::JobFollower(const services::Workspace &workspace, jobs::JobEvents &events)
    : m_workspace(workspace)
    , m_events(events)
{
}

void JobFollower::poll()
{
    const Result<std::vector<domain::Job>> jobs = m_workspace.jobs(std::nullopt);
    // A database that is busy for a moment will answer the next time.
    if (!jobs)
        return;
    QHash<QString, Seen> now;
    for (const domain::Job &job : *jobs) {
        const Seen seen{job.state, job.progress, job.stage};
        now.insert(job.id, seen);
        if (!m_seen)
            continue;
        const auto before = m_seen->constFind(job.id);
        if (before == m_seen->cend() || before->state != job.state)
            m_events.jobChanged(job);
        else if (*before != seen)
            m_events.jobProgressed(job);
    }
    m_seen = std::move(now);
}

} // namespace mci::desktop
