// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/JobWords.h"

#include "base/Redaction.h"
#include "text/ErrorValues.h"
#include "text/JobText.h"
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

QString JobWords::title(const Job &job, const WorkspaceSnapshot &workspace)
{
    const QString account = accountName(job, workspace);
    const QString what = text::jobTypeText(job.type);
    if (account.isEmpty())
        return what;
    //: Activity: %1 is the work, such as Sync of the numbers, %2 an ad account
    return tr("%1 — %2").arg(what, u'\u2068' + account + u'\u2069');
}

QString JobWords::caption(const Job &job, UtcTime now)
{
    if (job.cancelRequested && !isFinal(job.state)) {
        //: Activity: asked to stop, has not stopped yet
        return tr("Cancelling…");
    }
    QString what = text::jobMessage(job);
    if (job.state == JobState::Postponed && job.resumeAt) {
        //: Activity: why it waits, and the time it goes on
        return tr("%1 Goes on at %2.").arg(what, text::localTimeText(*job.resumeAt, now));
    }
    if (!isFinal(job.state) || !job.finishedAt || job.state == JobState::Failed)
        return what;
    const QString at = text::localTimeText(*job.finishedAt, now);
    if (!job.startedAt)
        return at + QStringLiteral(" · ") + what;
    const auto took = std::chrono::duration_cast<std::chrono::seconds>(*job.finishedAt - *job.startedAt);
    return at + QStringLiteral(" · ") + TimeWords::span(took) + QStringLiteral(" · ") + what;
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

QString JobWords::spoken(const Job &job, const WorkspaceSnapshot &workspace, UtcTime now)
{
    if (job.state == JobState::Processing) {
        //: Activity, read aloud: the work, how far it is in percent, and what it does now
        return tr("%1, %2 percent, %3")
            .arg(title(job, workspace), QLocale().toString(qRound(job.progress * 100)), caption(job, now));
    }
    return title(job, workspace) + QStringLiteral(", ") + caption(job, now);
}

} // namespace mci::ui
