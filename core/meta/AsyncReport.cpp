// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meta/AsyncReport.h"

#include "base/JsonReader.h"
#include "base/Pause.h"

#include <array>

namespace mci::meta {

namespace {

using namespace std::chrono_literals;

constexpr std::array<std::chrono::seconds, 4> kPauses{2s, 5s, 10s, 30s};
constexpr auto kLongestAtZero = 5min;
constexpr auto kLongest = 30min;

struct ReportStatus
{
    bool finished = false;
    bool failed = false;
    int percent = 0;
};

Result<ReportStatus> pollReport(GraphClient &client, const QString &adAccountId, const QString &reportRunId,
                                const CancelToken &cancel)
{
    GraphCall call;
    call.path = reportRunId;
    call.operation = QStringLiteral("insights_report_status");
    call.adAccountId = adAccountId;
    const Result<QJsonObject> answer = client.call(call, cancel);
    if (!answer)
        return failure(answer.error());
    const QString status = json::string(*answer, QLatin1String("async_status"));
    ReportStatus report;
    report.percent = static_cast<int>(json::integer(answer->value(QLatin1String("async_percent_completion"))).value_or(0));
    report.failed = status == QLatin1String("Job Failed") || status == QLatin1String("Job Skipped");
    // "Completed" is told before the last per cent is there: both have to hold.
    report.finished = status == QLatin1String("Job Completed") && report.percent >= 100;
    return report;
}

} // namespace

Status waitForReport(GraphClient &client, const QString &adAccountId, const QString &reportRunId,
                     const CancelToken &cancel, const std::function<void(int percent)> &progress)
{
    const auto started = client.clock().monotonic();
    for (std::size_t i = 0;; ++i) {
        const Result<ReportStatus> report = pollReport(client, adAccountId, reportRunId, cancel);
        if (!report)
            return failure(report.error());
        if (report->finished)
            return {};
        if (report->failed)
            return failure(makeError(ErrorCode::MetaError, Reason::MetaReportFailed));
        if (progress)
            progress(report->percent);
        const auto waited = client.clock().monotonic() - started;
        if (waited > kLongest || (report->percent == 0 && waited > kLongestAtZero))
            return failure(makeError(ErrorCode::MetaError, Reason::MetaReportStuck));
        if (!pauseFor(kPauses[std::min(i, kPauses.size() - 1)], cancel))
            return failure(cancelledError());
    }
}

} // namespace mci::meta
