// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Job.h"

#include <vector>

namespace mci::ui {

enum class JobGroup { Running, NeedsYou, Today, Earlier };
inline constexpr JobGroup kJobGroups[] = {JobGroup::Running, JobGroup::NeedsYou, JobGroup::Today, JobGroup::Earlier};

enum class JobFilter { All, Running, Failed, Completed };

/** The jobs of one group, the newest first. */
struct JobSection
{
    JobGroup group = JobGroup::Running;
    std::vector<domain::Job> jobs;
};

/** Failed jobs need somebody until the same work was queued again or went through; waits for a login always do. */
[[nodiscard]] std::vector<JobSection> jobSections(const std::vector<domain::Job> &jobs, JobFilter filter, UtcTime now);
/** Neither ended nor waiting for a person. */
[[nodiscard]] bool isRunning(const domain::Job &job);

struct JobCounts
{
    int running = 0;
    int needsYou = 0;
    int failed = 0;
    bool operator==(const JobCounts &) const = default;
};
[[nodiscard]] JobCounts jobCounts(const std::vector<domain::Job> &jobs);

} // namespace mci::ui
