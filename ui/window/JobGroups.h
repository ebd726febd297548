// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Job.h"

#include <vector>

namespace mci::ui {

/** In the order they are shown. */
enum class JobGroup { Running, NeedsYou, Today, Earlier };

enum class JobFilter { All, Running, Failed, Completed };

/** The jobs of one group, the newest first. */
struct JobSection
{
    JobGroup group = JobGroup::Running;
    std::vector<domain::Job> jobs;
};

/** Which jobs are shown. */
struct JobChoice
{
    JobFilter filter = JobFilter::All;
    /** What had ended by then and needs nobody was cleared away. */
    std::optional<UtcTime> clearedAt;
};

/** Failed jobs need somebody until the same work was queued again or went through; waits for a login always do. */
[[nodiscard]] std::vector<JobSection> jobSections(const std::vector<domain::Job> &jobs, const JobChoice &choice,
                                                  UtcTime now);
/** How many rows clearing away would take. */
[[nodiscard]] int clearableJobs(const std::vector<domain::Job> &jobs, std::optional<UtcTime> clearedAt);
/** Neither ended nor waiting for a person. */
[[nodiscard]] bool isRunning(const domain::Job &job);

struct JobCounts
{
    int running = 0;
    int needsYou = 0;
    /** Those that were not cleared away. */
    int failed = 0;
    bool operator==(const JobCounts &) const = default;
};
[[nodiscard]] JobCounts jobCounts(const std::vector<domain::Job> &jobs, std::optional<UtcTime> clearedAt = {});

} // namespace mci::ui
