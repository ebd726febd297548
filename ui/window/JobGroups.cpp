// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/JobGroups.h"

#include <map>

namespace mci::ui {

namespace {

using domain::Job;
using domain::JobState;

bool isSameWork(const Job &job, const Job &other)
{
    const auto briefOf = [](const Job &one) { return one.payload.value(QLatin1String("briefId")); };
    return job.type == other.type && job.connectionId == other.connectionId && job.adAccountId == other.adAccountId
        && briefOf(job) == briefOf(other);
}

/** Another job for the same work was queued later. */
bool isSuperseded(const Job &job, const std::vector<Job> &jobs)
{
    return std::any_of(jobs.begin(), jobs.end(), [&job](const Job &other) {
        return other.id != job.id && isSameWork(other, job) && other.createdAt > job.createdAt;
    });
}

bool needsYou(const Job &job, const std::vector<Job> &jobs)
{
    return job.state == JobState::WaitingLogin || (job.state == JobState::Failed && !isSuperseded(job, jobs));
}

UtcTime lastMoment(const Job &job)
{
    return job.finishedAt ? *job.finishedAt : job.createdAt;
}

JobGroup groupOf(const Job &job, const std::vector<Job> &jobs, UtcTime now)
{
    if (needsYou(job, jobs))
        return JobGroup::NeedsYou;
    if (isRunning(job))
        return JobGroup::Running;
    const QDate day = toDateTime(lastMoment(job)).toLocalTime().date();
    return day == toDateTime(now).toLocalTime().date() ? JobGroup::Today : JobGroup::Earlier;
}

bool isCleared(const Job &job, const std::vector<Job> &jobs, std::optional<UtcTime> clearedAt)
{
    return clearedAt && isFinal(job.state) && lastMoment(job) <= *clearedAt && !needsYou(job, jobs);
}

bool accepts(JobFilter filter, const Job &job)
{
    switch (filter) {
    case JobFilter::All:
        return true;
    case JobFilter::Running:
        return !isFinal(job.state);
    case JobFilter::Failed:
        return job.state == JobState::Failed;
    case JobFilter::Completed:
        return job.state == JobState::Completed;
    }
    return true;
}

} // namespace

bool isRunning(const Job &job)
{
    return !isFinal(job.state) && job.state != JobState::WaitingLogin;
}

std::vector<JobSection> jobSections(const std::vector<Job> &jobs, const JobChoice &choice, UtcTime now)
{
    std::map<JobGroup, std::vector<Job>> groups;
    for (const Job &job : jobs) {
        if (accepts(choice.filter, job) && !isCleared(job, jobs, choice.clearedAt))
            groups[groupOf(job, jobs, now)].push_back(job);
    }
    std::vector<JobSection> sections;
    for (auto &[group, members] : groups) {
        JobSection section{group, std::move(members)};
        std::stable_sort(section.jobs.begin(), section.jobs.end(),
                         [](const Job &a, const Job &b) { return lastMoment(a) > lastMoment(b); });
        sections.push_back(std::move(section));
    }
    return sections;
}

int clearableJobs(const std::vector<Job> &jobs, std::optional<UtcTime> clearedAt)
{
    return static_cast<int>(std::count_if(jobs.begin(), jobs.end(), [&](const Job &job) {
        return isFinal(job.state) && !needsYou(job, jobs) && !isCleared(job, jobs, clearedAt);
    }));
}

JobCounts jobCounts(const std::vector<Job> &jobs, std::optional<UtcTime> clearedAt)
{
    JobCounts counts;
    for (const Job &job : jobs) {
        counts.running += isRunning(job) ? 1 : 0;
        counts.needsYou += needsYou(job, jobs) ? 1 : 0;
        counts.failed += job.state == JobState::Failed && !isCleared(job, jobs, clearedAt) ? 1 : 0;
    }
    return counts;
}

} // namespace mci::ui
