// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Job.h"

namespace mci::jobs {

/** Who wants to know how jobs go. Called on worker threads, several at once; must be quick and not call the runner. */
class JobEvents
{
public:
    JobEvents() = default;
    JobEvents(const JobEvents &) = delete;
    JobEvents &operator=(const JobEvents &) = delete;
    virtual ~JobEvents() = default;

    /** The job took on a new state; the row in the database says the same. */
    virtual void jobChanged(const domain::Job &job) = 0;
    /** The job got on; sent at most a few times a second for each job. */
    virtual void jobProgressed(const domain::Job &job) = 0;
};

} // namespace mci::jobs
