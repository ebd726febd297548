// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meta/InsightsReader.h"

#include "meta/AsyncReport.h"
#include "meta/Fields.h"
#include "meta/Listing.h"
#include "meta/Paging.h"

#include <QJsonDocument>

namespace mci::meta {

namespace {

constexpr int kLargestLimit = 500;
constexpr int kSmallestLimit = 25;
constexpr int kReportTries = 3;
constexpr int kMostAdaptations = 40;

QString compact(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonObject filter(const char *field, const char *operation, const QJsonValue &value)
{
    return {{QStringLiteral("field"), QLatin1String(field)},
            {QStringLiteral("operator"), QLatin1String(operation)},
            {QStringLiteral("value"), value}};
}

} // namespace

InsightsReader::InsightsReader(GraphClient &client, InsightsQuery query, InsightsPosition position)
    : m_client(client)
    , m_query(std::move(query))
    , m_position(std::move(position))
{
    m_position.async = m_position.async || m_query.grain == InsightsQuery::Grain::Day;
}

Result<InsightsPage> InsightsReader::next(const CancelToken &cancel, const ReportProgress &progress)
{
    InsightsPage page;
    for (int i = 0; i < kMostAdaptations && !m_position.done(); ++i) {
        if (m_position.async) {
            if (const Status ready = ensureReport(cancel, progress); !ready)
                return failure(ready.error());
        }
        Result<QJsonObject> answer = readPage(cancel);
        if (answer) {
            Result<DecodedRows> decoded = decodeInsightRows(*answer);
            if (!decoded)
                return failure(decoded.error());
            page.rows = std::move(decoded->rows);
            page.dropped = decoded->dropped;
            pageRead(*answer);
            return page;
        }
        const int restarts = m_position.restarts;
        const Result<bool> adapted = adapt(answer.error(), cancel);
        if (!adapted)
            return failure(adapted.error());
        if (!*adapted)
            return failure(answer.error());
        page.restarted = page.restarted || m_position.restarts != restarts;
    }
    return failure(makeError(ErrorCode::MetaError, Reason::MetaReduceData, QStringLiteral("no page size is small enough")));
}

Result<QJsonObject> InsightsReader::readPage(const CancelToken &cancel)
{
    GraphCall call;
    call.operation = QStringLiteral("insights");
    call.adAccountId = m_query.adAccountId;
    if (m_position.async) {
        call.path = m_position.reportRunId + QStringLiteral("/insights");
    } else {
        call.path = m_query.adAccountId + QStringLiteral("/insights");
        call.params = queryParams();
    }
    call.params.emplace_back(QStringLiteral("limit"), QString::number(m_position.limit));
    if (!m_position.cursor.isEmpty())
        call.params.emplace_back(QStringLiteral("after"), m_position.cursor);
    return m_client.call(call, cancel);
}

GraphParams InsightsReader::queryParams() const
{
    const bool days = m_query.grain == InsightsQuery::Grain::Day;
    QStringList fields = coreInsightFields();
    if (m_position.extendedFields)
        fields += days ? extendedDayFields() : extendedInsightFields();
    QJsonArray filters{filter("ad.effective_status", "IN", QJsonArray::fromStringList(allEffectiveStatuses()))};
    // Results can fall on a day without impressions; without it the days would not add up to the window.
    if (!days)
        filters.append(filter("ad.impressions", "GREATER_THAN", 0));
    if (const QStringList &campaigns = m_position.slices.front(); !campaigns.isEmpty())
        filters.append(filter("campaign.id", "IN", QJsonArray::fromStringList(campaigns)));
    const QJsonObject range{{QStringLiteral("since"), m_query.window.since.toString(Qt::ISODate)},
                            {QStringLiteral("until"), m_query.window.until.toString(Qt::ISODate)}};
    GraphParams params{
        {QStringLiteral("level"), QStringLiteral("ad")},
        {QStringLiteral("fields"), fields.join(QLatin1Char(','))},
        {QStringLiteral("time_range"), QString::fromUtf8(QJsonDocument(range).toJson(QJsonDocument::Compact))},
        {QStringLiteral("filtering"), compact(filters)}};
    if (days)
        params.emplace_back(QStringLiteral("time_increment"), QStringLiteral("1"));
    return params;
}

void InsightsReader::pageRead(const QJsonObject &answer)
{
    ++m_position.pages;
    ++m_position.goodPages;
    if (m_position.limit < kLargestLimit && m_position.goodPages >= m_position.growAfter) {
        m_position.limit = std::min(kLargestLimit, m_position.limit * 2);
        m_position.goodPages = 0;
    }
    if (const std::optional<QString> cursor = nextCursor(answer)) {
        m_position.cursor = *cursor;
        return;
    }
    m_position.slices.erase(m_position.slices.begin());
    m_position.cursor.clear();
    m_position.reportRunId.clear();
    m_position.reportTries = 0;
}

void InsightsReader::restartSlice()
{
    m_position.cursor.clear();
    m_position.reportRunId.clear();
    ++m_position.restarts;
}

/** True when the position was changed so that the next try asks for something else; false when the error stands. */
Result<bool> InsightsReader::adapt(const Error &error, const CancelToken &cancel)
{
    switch (error.reason) {
    case Reason::MetaReduceData:
        m_position.goodPages = 0;
        m_position.growAfter = std::min(m_position.growAfter * 2, 64);
        if (m_position.limit > kSmallestLimit) {
            m_position.limit = std::max(kSmallestLimit, m_position.limit / 2);
            return true;
        }
        if (!m_position.async) {
            m_position.async = true;
            restartSlice();
            return true;
        }
        [[fallthrough]];
    case Reason::MetaSplitNeeded:
    case Reason::MetaReportFailed:
    case Reason::MetaReportStuck:
        if (const Status split = splitSlice(cancel); !split)
            return failure(split.error());
        return true;
    case Reason::MetaFieldUnknown:
    case Reason::MetaFieldCombination:
        if (!m_position.extendedFields)
            return false;
        m_position.extendedFields = false;
        restartSlice();
        return true;
    case Reason::MetaCursorInvalid:
    case Reason::MetaObjectMissing:
        // A dead cursor or report: read this slice again, once.
        if (m_position.restarts > 0 || (m_position.cursor.isEmpty() && m_position.reportRunId.isEmpty()))
            return false;
        restartSlice();
        return true;
    default:
        return false;
    }
}

Status InsightsReader::ensureReport(const CancelToken &cancel, const ReportProgress &progress)
{
    while (!m_position.done()) {
        if (m_position.reportRunId.isEmpty()) {
            if (const Status submitted = submitReport(cancel); !submitted)
                return submitted;
        }
        const Status finished = waitForReport(m_client, m_query.adAccountId, m_position.reportRunId, cancel, progress);
        if (finished)
            return {};
        const Reason reason = finished.error().reason;
        if (reason != Reason::MetaReportFailed && reason != Reason::MetaReportStuck)
            return finished;
        m_position.reportRunId.clear();
        m_position.cursor.clear();
        if (m_position.reportTries < kReportTries)
            continue;
        if (const Status split = splitSlice(cancel); !split)
            return split;
    }
    return {};
}

Status InsightsReader::submitReport(const CancelToken &cancel)
{
    GraphCall call;
    call.method = net::HttpMethod::Post;
    call.path = m_query.adAccountId + QStringLiteral("/insights");
    call.params = queryParams();
    call.operation = QStringLiteral("insights_report");
    call.adAccountId = m_query.adAccountId;
    ++m_position.reportTries;
    const Result<QJsonObject> answer = m_client.call(call, cancel);
    if (!answer)
        return failure(answer.error());
    m_position.reportRunId = answer->value(QLatin1String("report_run_id")).toVariant().toString();
    if (m_position.reportRunId.isEmpty())
        return failure(transientError(ErrorCode::MetaError, Reason::MetaAnswerIncomplete,
                                      QStringLiteral("no report_run_id")));
    return {};
}

Status InsightsReader::splitSlice(const CancelToken &cancel)
{
    QStringList campaigns = m_position.slices.front();
    if (campaigns.isEmpty()) {
        const Result<QStringList> all = listCampaignIds(m_client, m_query.adAccountId, cancel);
        if (!all)
            return failure(all.error());
        campaigns = *all;
    }
    restartSlice();
    m_position.reportTries = 0;
    if (campaigns.size() > 1) {
        const qsizetype half = campaigns.size() / 2;
        m_position.slices.front() = campaigns.mid(half);
        m_position.slices.insert(m_position.slices.begin(), campaigns.mid(0, half));
        return {};
    }
    if (!m_position.extendedFields)
        return failure(makeError(ErrorCode::MetaError, Reason::MetaReduceData,
                                 QStringLiteral("one campaign without extended fields is still too much")));
    m_position.extendedFields = false;
    return {};
}

QJsonObject InsightsPosition::toJson() const
{
    QJsonArray parts;
    for (const QStringList &slice : slices)
        parts.append(QJsonArray::fromStringList(slice));
    return {{QStringLiteral("slices"), parts},
            {QStringLiteral("async"), async},
            {QStringLiteral("reportRunId"), reportRunId},
            {QStringLiteral("cursor"), cursor},
            {QStringLiteral("limit"), limit},
            {QStringLiteral("growAfter"), growAfter},
            {QStringLiteral("goodPages"), goodPages},
            {QStringLiteral("extendedFields"), extendedFields},
            {QStringLiteral("restarts"), restarts},
            {QStringLiteral("reportTries"), reportTries},
            {QStringLiteral("pages"), pages}};
}

InsightsPosition InsightsPosition::fromJson(const QJsonObject &json)
{
    InsightsPosition position;
    if (json.isEmpty())
        return position;
    position.slices.clear();
    for (const QJsonValue &slice : json.value(QLatin1String("slices")).toArray()) {
        QStringList campaigns;
        for (const QJsonValue &id : slice.toArray())
            campaigns.append(id.toString());
        position.slices.push_back(campaigns);
    }
    position.async = json.value(QLatin1String("async")).toBool();
    position.reportRunId = json.value(QLatin1String("reportRunId")).toString();
    position.cursor = json.value(QLatin1String("cursor")).toString();
    position.limit = json.value(QLatin1String("limit")).toInt(position.limit);
    position.growAfter = json.value(QLatin1String("growAfter")).toInt(position.growAfter);
    position.goodPages = json.value(QLatin1String("goodPages")).toInt();
    position.extendedFields = json.value(QLatin1String("extendedFields")).toBool(true);
    position.restarts = json.value(QLatin1String("restarts")).toInt();
    position.reportTries = json.value(QLatin1String("reportTries")).toInt();
    position.pages = json.value(QLatin1String("pages")).toInt();
    return position;
}

} // namespace mci::meta
