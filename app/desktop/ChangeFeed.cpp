// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/ChangeFeed.h"

namespace mci::desktop {

namespace {

bool bringsNumbersOrPictures(const domain::Job &job)
{
    const bool rightType = job.type == QLatin1String(domain::job_type::kInsightsFetch)
        || job.type == QLatin1String(domain::job_type::kCreativeIngest)
        || job.type == QLatin1String(domain::job_type::kLibraryRead)
        || job.type == QLatin1String(domain::job_type::kInsightsDaily);
    return rightType && domain::isFinal(job.state);
}

std::optional<Error> errorOf(const domain::Job &job)
{
    return job.error ? job.error : job.waitReason;
}

} // namespace

ChangeFeed::ChangeFeed(std::chrono::milliseconds interval, QObject *parent)
    : QObject(parent)
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &ChangeFeed::tell);
}

template<typename Note>
void ChangeFeed::note(Note write)
{
    const std::lock_guard guard(m_mutex);
    write(m_pending);
    if (m_scheduled)
        return;
    m_scheduled = true;
    QMetaObject::invokeMethod(this, &ChangeFeed::schedule, Qt::QueuedConnection);
}

void ChangeFeed::jobChanged(const domain::Job &job)
{
    note([&job](Pending &pending) {
        pending.jobs = true;
        pending.workspace |= job.state == domain::JobState::WaitingLogin;
        if (bringsNumbersOrPictures(job))
            pending.accounts.insert(job.adAccountId);
        if (job.type == QLatin1String(domain::job_type::kPatternExtract) && domain::isFinal(job.state))
            pending.named.insert(job.adAccountId);
        if (job.type == QLatin1String(domain::job_type::kCreativeGenerate) && domain::isFinal(job.state))
            pending.generations.insert(job.organizationId);
        if (const auto error = errorOf(job))
            pending.error = error;
    });
}

void ChangeFeed::jobProgressed(const domain::Job &)
{
    noteJobs();
}

void ChangeFeed::noteJobs()
{
    note([](Pending &pending) { pending.jobs = true; });
}

void ChangeFeed::noteWorkspace()
{
    note([](Pending &pending) { pending.workspace = true; });
}

void ChangeFeed::notePatterns(const QString &adAccountId)
{
    note([&adAccountId](Pending &pending) { pending.named.insert(adAccountId); });
}

void ChangeFeed::noteGenerations(const QString &organizationId)
{
    note([&organizationId](Pending &pending) { pending.generations.insert(organizationId); });
}

void ChangeFeed::schedule()
{
    const auto passed = m_told.isValid() ? m_told.elapsed() : m_timer.interval();
    const auto left = std::max<qint64>(0, m_timer.interval() - passed);
    if (left == 0)
        tell();
    else
        m_timer.start(static_cast<int>(left));
}

void ChangeFeed::tell()
{
    Pending pending;
    {
        const std::lock_guard guard(m_mutex);
        std::swap(pending, m_pending);
        m_scheduled = false;
    }
    m_told.start();
    if (pending.error)
        Q_EMIT jobMet(*pending.error);
    if (pending.workspace)
        Q_EMIT workspaceChanged();
    if (pending.jobs)
        Q_EMIT jobsChanged();
    for (const QString &account : std::as_const(pending.accounts))
        Q_EMIT creativesChanged(account);
    for (const QString &account : std::as_const(pending.named))
        Q_EMIT patternsChanged(account);
    for (const QString &organization : std::as_const(pending.generations))
        Q_EMIT generationsChanged(organization);
}

} // namespace mci::desktop
