// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/http/Message.h"

namespace mci::sandbox {

/** The account's share of its quotas, in percent, as the usage headers tell it. */
struct Usage
{
    QString accountId;
    QByteArray type = "ads_management";
    double percent = 0;
    int regainMinutes = 0;
};

/** Which account (digits) and which quota a request counts against. */
[[nodiscard]] Usage usageOf(const Request &request);
/** usageOf() of a throttled account: one minute to wait. */
[[nodiscard]] Usage throttledUsage(const Request &request);
/** Sets X-App-Usage, X-Ad-Account-Usage, X-Business-Use-Case-Usage and, for insights, X-FB-Ads-Insights-Throttle. */
void replaceUsageHeaders(Response &response, const Usage &usage);

} // namespace mci::sandbox
