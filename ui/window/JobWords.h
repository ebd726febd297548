// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/JobCaption.h"
#include "window/JobGroups.h"

namespace mci::ui {

/** The one thing that can be done about a job. */
enum class JobAct { None, Cancel, Retry, Open, SignIn };

/** The wording of work: on the Activity page, in its popover and in notifications. */
class JobWords
{
    Q_DECLARE_TR_FUNCTIONS(JobWords)
public:
    [[nodiscard]] static QString group(JobGroup group);
    /** Beside the heading of what runs: "3 jobs, about 2 min"; the time where it is known. */
    [[nodiscard]] static QString sum(int jobs, std::optional<std::chrono::seconds> left, bool queuePaused);
    /** "Fetch insights — Nuvem Kids, Site". */
    [[nodiscard]] static QString title(const domain::Job &job, const WorkspaceSnapshot &workspace);
    [[nodiscard]] static QString waitingTag(bool queuePaused);
    /** What the row's button says. */
    [[nodiscard]] static QString act(JobAct act);
    /** What nobody has to worry about, after something went wrong. */
    [[nodiscard]] static QString safe(const domain::Job &job);
    /** Of a notice outside the window: our words alone, no name that somebody chose. */
    [[nodiscard]] static QString noticeTitle(const domain::Job &job);
    [[nodiscard]] static QString noticeText(const domain::Job &job, const WorkspaceSnapshot &workspace);
    /** Codes and details for a support request, redacted. */
    [[nodiscard]] static QString details(const domain::Job &job);
    /** The row as one sentence for somebody who does not see it. */
    [[nodiscard]] static QString spoken(const domain::Job &job, const JobScene &scene);
};

} // namespace mci::ui
