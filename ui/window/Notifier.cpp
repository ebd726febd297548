// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/Notifier.h"

#include "window/JobWords.h"

namespace mci::ui {

namespace {

bool comesByItself(const domain::Job &job)
{
    return job.type == QLatin1String(domain::job_type::kInsightsDaily)
        || job.type == QLatin1String(domain::job_type::kLibraryRead)
        || job.type == QLatin1String(domain::job_type::kPatternExtract);
}

/** It is tried again by itself; who is without a network knows. */
bool isMissingNetwork(const domain::Job &job)
{
    return job.error
        && (job.error->code == ErrorCode::Network
            || (job.error->code == ErrorCode::Timeout && job.error->isTransient()));
}

/**
 * Work that comes by itself is told only where it fails for a reason that somebody can do something about. Syncs are told by
 * their last part: the creatives, or the numbers where they fail or lead to nothing.
 */
bool isTold(const domain::Job &job, const std::vector<domain::Job> &jobs)
{
    if (job.state == domain::JobState::Failed)
        return !comesByItself(job) || !isMissingNetwork(job);
    if (job.state != domain::JobState::Completed || comesByItself(job))
        return false;
    return std::none_of(jobs.begin(), jobs.end(),
                        [&job](const domain::Job &other) { return other.parentId == job.id; });
}

} // namespace

Notifier::Notifier(std::unique_ptr<DesktopNotices> notices, QObject *parent)
    : QObject(parent)
    , m_notices(std::move(notices))
{
    connect(m_notices.get(), &DesktopNotices::chosen, this, &Notifier::onChosen);
}

Notifier::~Notifier() = default;

void Notifier::setJobs(const std::vector<domain::Job> &jobs, const WorkspaceSnapshot &workspace, bool isWatched)
{
    QHash<QString, domain::JobState> states;
    for (const domain::Job &job : jobs) {
        states.insert(job.id, job.state);
        const auto known = m_known.constFind(job.id);
        const bool ended = isFinal(job.state) && (known == m_known.cend() || !isFinal(*known));
        if (ended && !m_first && m_enabled && !isWatched && isTold(job, jobs))
            tell(job, workspace);
    }
    m_known = states;
    m_first = false;
}

void Notifier::tell(const domain::Job &job, const WorkspaceSnapshot &workspace)
{
    const bool isFailure = job.state == domain::JobState::Failed;
    const QString about = job.connectionId + u'/' + job.adAccountId;
    const DesktopNotice notice{about, JobWords::noticeTitle(job), JobWords::noticeText(job, workspace), isFailure};
    m_told.insert(about, {job.organizationId, job.adAccountId, isFailure});
    Q_EMIT notified(notice);
    m_notices->show(notice);
}

void Notifier::onChosen(const QString &about)
{
    const auto told = m_told.constFind(about);
    if (told != m_told.cend())
        Q_EMIT chosen(told->organizationId, told->adAccountId, told->isFailure);
}

} // namespace mci::ui
