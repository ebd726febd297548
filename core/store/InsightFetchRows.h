// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/InsightRepository.h"

namespace mci::store {

/** Inserts the rows of a fetch, replacing those of the same ad and day. */
[[nodiscard]] Status upsertInsightRows(Session &session, const InsightFetch &fetch,
                                       const std::vector<domain::InsightRow> &rows);
[[nodiscard]] Result<std::vector<domain::InsightRow>> readInsightRows(Session &session, const QString &fetchId);
[[nodiscard]] Result<std::vector<domain::InsightRow>> readInsightRowsOf(Session &session, const QString &fetchId,
                                                                        const QStringList &adIds);
/** Only the counts, because a choice of an event needs nothing else. */
[[nodiscard]] Result<std::vector<domain::ActionStat>> sumActions(Session &session, const QString &fetchId);

} // namespace mci::store
