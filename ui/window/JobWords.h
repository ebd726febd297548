// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "window/JobGroups.h"

#include <QCoreApplication>

namespace mci::ui {

/** The wording of the Activity page. */
class JobWords
{
    Q_DECLARE_TR_FUNCTIONS(JobWords)
public:
    [[nodiscard]] static QString group(JobGroup group);
    /** "Sync of the numbers — Nuvem Kids". */
    [[nodiscard]] static QString title(const domain::Job &job, const WorkspaceSnapshot &workspace);
    /** What it does now, why it waits, or when it ended and how long it took. */
    [[nodiscard]] static QString caption(const domain::Job &job, UtcTime now);
    /** Codes and details for a support request, redacted. */
    [[nodiscard]] static QString details(const domain::Job &job);
    /** The row as one sentence for somebody who does not see it. */
    [[nodiscard]] static QString spoken(const domain::Job &job, const WorkspaceSnapshot &workspace, UtcTime now);
};

} // namespace mci::ui
