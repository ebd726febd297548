// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/JobRowContent.h"

#include "window/Clients.h"

namespace mci::ui {

namespace {

using domain::Job;
using domain::JobState;

struct RowIcon
{
    const char *name;
    Role role;
};

RowIcon iconOf(const Job &job, bool paused)
{
    switch (job.state) {
    case JobState::Completed:
        return {"check-circle", Role::Good};
    case JobState::Failed:
        return {"warning", Role::Bad};
    case JobState::WaitingLogin:
        return {"lock", Role::Warn};
    case JobState::Cancelled:
        return {"close", Role::Text3};
    case JobState::Pending:
        return {paused ? "pause" : "clock", Role::Text2};
    case JobState::Processing:
    case JobState::Postponed:
        break;
    }
    return {"clock", Role::Text2};
}

QString outputOf(const Job &job)
{
    return job.result.value(QLatin1String("outputId")).toString();
}

JobAct actOf(const Job &job, const WorkspaceSnapshot &workspace)
{
    switch (job.state) {
    case JobState::Processing:
    case JobState::Postponed:
        return JobAct::Cancel;
    case JobState::Failed:
    case JobState::Cancelled:
        return JobAct::Retry;
    case JobState::WaitingLogin:
        return JobAct::SignIn;
    case JobState::Completed:
        return !outputOf(job).isEmpty() || findAccount(workspace, job.organizationId, job.adAccountId)
            ? JobAct::Open
            : JobAct::None;
    case JobState::Pending:
        break;
    }
    return JobAct::None;
}

} // namespace

JobRowContent jobRowContent(const Job &job, const JobBoard &board, UtcTime now)
{
    const JobScene scene{board.workspace(), now, board.isPaused(), board.left(job.id), board.waitsForItsAccount(job)};
    JobRowContent content;
    content.jobId = job.id;
    content.organizationId = job.organizationId;
    content.connectionId = job.connectionId;
    content.adAccountId = job.adAccountId;
    content.outputId = outputOf(job);
    const RowIcon icon = iconOf(job, board.isPaused());
    content.icon = QLatin1String(icon.name);
    content.iconRole = icon.role;
    content.title = JobWords::title(job, board.workspace());
    content.caption = JobCaption::of(job, scene);
    content.spoken = JobWords::spoken(job, scene);
    if (job.state == JobState::Processing)
        content.progress = job.progress;
    if (job.state == JobState::Pending)
        content.tag = JobWords::waitingTag(board.isPaused());
    content.act = actOf(job, board.workspace());
    content.cancelling = job.cancelRequested && !isFinal(job.state);
    content.canGiveUp = job.state == JobState::Pending || job.state == JobState::WaitingLogin;
    if (job.error || job.waitReason) {
        content.safe = JobWords::safe(job);
        content.technical = JobWords::details(job);
    }
    return content;
}

} // namespace mci::ui
