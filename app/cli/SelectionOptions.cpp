// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SelectionOptions.h"

namespace mci::cli {

namespace {

QCommandLineOption option(const char *name, const char *value, const char *help)
{
    return {QLatin1String(name), QLatin1String(help), QLatin1String(value)};
}

} // namespace

QList<QCommandLineOption> selectionOptions()
{
    return {
        option("connection", "ID", "Connection, see 'mci connections'."),
        option("account", "act_N", "Ad account, see 'mci accounts'."),
        option("since", "DATE", "First day, YYYY-MM-DD in the account's time zone."),
        option("until", "DATE", "Last day, at most today."),
        option("objective", "LEAD|PURCHASE|INSTALL", "What the ads are for."),
        option("primary-kpi", "KPI", "What to rank by; by default the objective's cost or ROAS."),
        option("secondary-kpi", "KPI", "Decides between equals."),
        option("top", "N", "How many creatives, 1 to 500 (default 10)."),
        option("min-spend", "X", "Least spend in the account's currency (default 100)."),
        option("min-conversions", "N", "Least conversions (default 10)."),
        option("min-impressions", "N", "Least impressions (default 1000)."),
        option("conversion-event", "ACTION_TYPE", "Count this action as the result; remembered for account and objective."),
    };
}

Result<services::SelectionInput> readSelection(const Invocation &invocation)
{
    const auto topN = invocation.integer(QStringLiteral("top"));
    const auto minSpend = invocation.number(QStringLiteral("min-spend"));
    const auto minConversions = invocation.number(QStringLiteral("min-conversions"));
    const auto minImpressions = invocation.integer(QStringLiteral("min-impressions"));
    for (const Error *error : {topN ? nullptr : &topN.error(), minSpend ? nullptr : &minSpend.error(),
                               minConversions ? nullptr : &minConversions.error(),
                               minImpressions ? nullptr : &minImpressions.error()}) {
        if (error)
            return failure(*error);
    }
    services::SelectionInput input;
    input.connectionId = invocation.text(QStringLiteral("connection"));
    input.adAccountId = invocation.text(QStringLiteral("account"));
    input.since = invocation.text(QStringLiteral("since"));
    input.until = invocation.text(QStringLiteral("until"));
    input.objective = invocation.text(QStringLiteral("objective"));
    input.primaryKpi = invocation.text(QStringLiteral("primary-kpi"));
    input.secondaryKpi = invocation.text(QStringLiteral("secondary-kpi"));
    // What is out of int's range is out of every range.
    if (*topN)
        input.topN = static_cast<int>(std::clamp<qint64>(**topN, -1, 1'000'000));
    input.minSpend = *minSpend;
    input.minConversions = *minConversions;
    input.minImpressions = *minImpressions;
    if (invocation.has(QStringLiteral("conversion-event")))
        input.conversionEvent = invocation.text(QStringLiteral("conversion-event"));
    return input;
}

} // namespace mci::cli
