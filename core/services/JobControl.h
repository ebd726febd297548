// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "domain/Job.h"
#include "services/LiveConfig.h"
#include "store/Database.h"

namespace mci::services {

/** What people do to jobs: stop one, try one again, or hold back all of them. The queue's workers notice by themselves. Any worker thread. */
class JobControl
{
public:
    JobControl(const store::Database &database, const LiveConfig &config, const Clock &clock);

    /** A waiting job is cancelled at once, a running one is asked to stop; with it all that it led to. */
    [[nodiscard]] Status cancel(const QString &id) const;
    /**
     * Queues the work of a failed or cancelled job anew, as a job of its own; the same work, when it is queued already,
     * counts as done. `rate_limited` over the hourly limit of syncs.
     */
    [[nodiscard]] Status retry(const QString &id) const;
    /** Space was freed: what was put off because the disk is full goes on now. Tells how many jobs. */
    [[nodiscard]] Result<int> goOnWithSpace() const;
    /**
     * Pauses the queue of the profile, whoever works on it, until it is resumed: no job is begun, and what runs goes on to
     * its end. Outlives the program.
     */
    [[nodiscard]] Status setPaused(bool paused) const;
    [[nodiscard]] Result<bool> isPaused() const;

private:
    [[nodiscard]] Status queueAgain(store::Session &session, const domain::Job &job) const;

    const store::Database &m_database;
    const LiveConfig &m_config;
    const Clock &m_clock;
};

} // namespace mci::services
