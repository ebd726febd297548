// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/JobWords.h"

#include "base/Redaction.h"
#include "text/Isolated.h"
#include "text/JobText.h"
#include "window/Clients.h"
#include "window/TimeWords.h"

namespace mci::ui {

namespace {

using domain::Job;
using domain::JobState;

QString accountName(const Job &job, const WorkspaceSnapshot &workspace)
{
    for (const auto &account : workspace.accounts) {
        if (account.connectionId == job.connectionId && account.id == job.adAccountId)
            return account.name;
    }
    return job.adAccountId;
}

void addError(QStringList &lines, const char *label, const Error &error)
{
    lines.append(QLatin1String(label) + QStringLiteral(": ") + errorCodeName(error.code) + u'/'
                 + reasonName(error.reason));
    if (error.httpStatus)
        lines.append(QStringLiteral("http: %1").arg(*error.httpStatus));
    if (error.metaCode)
        lines.append(QStringLiteral("meta: %1/%2").arg(*error.metaCode).arg(error.metaSubcode.value_or(0)));
    if (!error.fbtraceId.isEmpty())
        lines.append(QStringLiteral("fbtrace: ") + error.fbtraceId);
    if (!error.detail.isEmpty())
        lines.append(QStringLiteral("detail: ") + error.detail);
}

} // namespace

QString JobWords::group(JobGroup group)
{
    switch (group) {
    case JobGroup::Running:
        //: Activity: heading
        return tr("Running");
    case JobGroup::NeedsYou:
        //: Activity: heading above work that waits for a person
        return tr("Needs you");
    case JobGroup::Today:
        //: Activity: heading
        return tr("Today");
    case JobGroup::Earlier:
        //: Activity: heading
        return tr("Earlier");
    }
    return {};
}

QString JobWords::sum(int jobs, std::optional<std::chrono::seconds> left, bool queuePaused)
{
    //: Activity: how much runs and waits
    const QString count = tr("%n job(s)", "", jobs);
    if (queuePaused) {
        //: Activity: %1 is such as 3 jobs
        return tr("%1, the queue is paused").arg(count);
    }
    if (!left)
        return count;
    //: Activity: %1 is such as 3 jobs, %2 a length of time such as 2 min
    return tr("%1, about %2").arg(count, TimeWords::span(TimeWords::rounded(*left)));
}

QString JobWords::title(const Job &job, const WorkspaceSnapshot &workspace)
{
    const QString what = text::jobTypeText(job.type);
    const QString account = accountName(job, workspace);
    const QString client = organizationName(workspace, job.organizationId);
    if (account.isEmpty() && client.isEmpty())
        return what;
    if (account.isEmpty() || client.isEmpty()) {
        //: Activity: %1 is the work, such as Fetch insights, %2 an ad account or a client
        return tr("%1 — %2").arg(what, text::isolated(account + client));
    }
    //: Activity: %1 is the work, such as Fetch insights, %2 a client, %3 an ad account
    return tr("%1 — %2, %3").arg(what, text::isolated(client), text::isolated(account));
}

QString JobWords::waitingTag(bool queuePaused)
{
    //: Activity: a tag
    return queuePaused ? tr("Paused")
                       //: Activity: a tag of work that waits its turn
                       : tr("Queued");
}

QString JobWords::act(JobAct act)
{
    switch (act) {
    case JobAct::Cancel:
        //: Activity: stops the work
        return tr("Cancel");
    case JobAct::Retry:
        //: Activity
        return tr("Try again");
    case JobAct::Open:
        //: Activity: shows the creatives of the account
        return tr("Open");
    case JobAct::SignIn:
        //: Activity: opens the login at Meta
        return tr("Sign in");
    case JobAct::None:
        break;
    }
    return {};
}

QString JobWords::safe(const Job &job)
{
    if (job.type == QLatin1String(domain::job_type::kCreativeIngest)
        || job.type == QLatin1String(domain::job_type::kLibraryRead)) {
        //: Activity, details: what is safe when pictures could not be fetched
        return tr("Nothing was lost. Your numbers are here; pictures and texts of some creatives are still missing.");
    }
    if (job.type == QLatin1String(domain::job_type::kCreativeGenerate)) {
        //: Activity, details: what is safe when new ads could not be made
        return tr("Nothing was lost. The brief is as you left it, and what was made before is still there.");
    }
    //: Activity, details: what is safe when a sync stopped
    return tr("Nothing was lost. Numbers that were synced before are still here and can be used as usual.");
}

QString JobWords::noticeTitle(const Job &job)
{
    const bool isSync = job.type == QLatin1String(domain::job_type::kInsightsFetch)
        || job.type == QLatin1String(domain::job_type::kCreativeIngest);
    if (job.state == JobState::Failed) {
        //: Notification of the system: title. %1 is a kind of work
        return isSync ? tr("The sync failed") : tr("Failed: %1").arg(text::jobTypeText(job.type));
    }
    //: Notification of the system: title. %1 is a kind of work
    return isSync ? tr("The sync is finished") : tr("Finished: %1").arg(text::jobTypeText(job.type));
}

QString JobWords::noticeText(const Job &job, const WorkspaceSnapshot &workspace)
{
    const QString name = accountName(job, workspace);
    const QString account =
        text::isolated(name.isEmpty() ? organizationName(workspace, job.organizationId) : name);
    if (job.state != JobState::Failed)
        return account;
    //: Notification of the system: the ad account, and why its work failed
    return tr("%1: %2").arg(account, text::jobMessage(job));
}

QString JobWords::details(const Job &job)
{
    QStringList lines{QStringLiteral("job: ") + job.id + QStringLiteral(" ") + job.type,
                      QStringLiteral("state: ") + domain::jobStateName(job.state),
                      QStringLiteral("attempt: %1/%2").arg(job.attempt).arg(job.maxAttempts),
                      QStringLiteral("created: ") + toIso(job.createdAt)};
    if (job.error)
        addError(lines, "error", *job.error);
    if (job.waitReason)
        addError(lines, "waits", *job.waitReason);
    return redacted(lines.join(u'\n'));
}

QString JobWords::spoken(const Job &job, const JobScene &scene)
{
    const QString what = title(job, scene.workspace);
    const QString now = JobCaption::of(job, scene);
    if (job.state == JobState::Processing) {
        //: Activity, read aloud: the work, how far it is in percent, and what it does now
        return tr("%1, %2 percent, %3").arg(what, QLocale().toString(qRound(job.progress * 100)), now);
    }
    return what + QStringLiteral(", ") + now;
}

} // namespace mci::ui
