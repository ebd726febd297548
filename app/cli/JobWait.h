// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"

namespace mci::cli {

/**
 * Runs the profile's workers until the job and all that it led to have ended or wait for something that will not come by
 * itself soon, printing progress lines. Where another program runs the workers, follows the job in the database, and takes
 * over when that program ends. Prints the final status and gives its exit state.
 */
[[nodiscard]] int waitForJob(const Invocation &invocation, app::AppContext &context, const QString &jobId);

/** Prints that a job was queued; waitForJob() where the user asked to wait. */
[[nodiscard]] int answerQueued(const Invocation &invocation, app::AppContext &context, const QJsonObject &queued,
                               const QString &jobId);

} // namespace mci::cli
