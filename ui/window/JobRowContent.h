// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"
#include "window/JobBoard.h"
#include "window/JobWords.h"

namespace mci::ui {

/** Everything that a row about a job shows, as values. */
struct JobRowContent
{
    QString jobId;
    QString organizationId;
    QString connectionId;
    QString adAccountId;
    QString icon;
    Role iconRole = Role::Text2;
    QString title;
    QString caption;
    /** The row as one sentence for somebody who does not see it. */
    QString spoken;
    /** Of work that runs. */
    std::optional<double> progress;
    /** A word in place of the bar; empty for none. */
    QString tag;
    /** What was made, where something new was; else empty. */
    QString outputId;
    JobAct act = JobAct::None;
    /** It was asked to stop. */
    bool cancelling = false;
    /** It can be given up beside the act. */
    bool canGiveUp = false;
    /** What is safe, and the text for a support request; empty where nothing is to be explained. */
    QString safe;
    QString technical;
    bool operator==(const JobRowContent &) const = default;
};

[[nodiscard]] JobRowContent jobRowContent(const domain::Job &job, const JobBoard &board, UtcTime now);

} // namespace mci::ui
