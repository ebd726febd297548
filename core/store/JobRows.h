// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Job.h"
#include "store/Session.h"

/** Literals, because the statements around them are put together by the compiler. */
#define MCI_JOB_COLUMNS                                                                                                \
    "id, type, organization_id, connection_id, ad_account_id, state, parent_id, root_id, payload, result, error,"      \
    " wait_reason, run_at_ms, progress, stage, stage_values, attempt, max_attempts, crash_count, cancel_requested,"    \
    " created_at_ms, started_at_ms, finished_at_ms"
#define MCI_ENDED_STATES "('completed', 'failed', 'cancelled')"

namespace mci::store {

/** Reads MCI_JOB_COLUMNS. */
[[nodiscard]] domain::Job readJob(Row &row);
/** A condition on a queue_jobs named `waiting`, to be filled by bindTypes(). */
[[nodiscard]] QString notInBackground(const QStringList &types);
void bindTypes(Statement &statement, const QStringList &types);
/** The job got further than ever before, so what crashed it earlier is behind it. */
[[nodiscard]] Status forgetCrashes(Session &session, const QString &jobId);

} // namespace mci::store
