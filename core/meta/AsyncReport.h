// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meta/GraphClient.h"

#include <functional>

namespace mci::meta {

/**
 * Waits until Meta has finished an insights report: polls after 2, 5, 10, then every 30 s. Ends with MetaReportFailed (failed,
 * skipped), MetaReportStuck (five minutes at 0 %, or half an hour in all), the call's own error, or cancelled.
 */
[[nodiscard]] Status waitForReport(GraphClient &client, const QString &adAccountId, const QString &reportRunId,
                                   const CancelToken &cancel, const std::function<void(int percent)> &progress);

} // namespace mci::meta
