// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Recorder.h"

#include "base/Logging.h"
#include "store/MetricsRepository.h"

namespace mci::services {

namespace {

const QString kService = QStringLiteral("meta");

void store(const store::Database &database, const Clock &clock, const store::Metric &metric)
{
    Result<store::Session> session = database.session();
    if (session)
        (void)store::MetricsRepository(*session, clock).add(metric);
}

} // namespace

CallRecorder::CallRecorder(const store::Database &database, const Clock &clock, QString organizationId,
                           QString connectionId, QString jobId)
    : m_database(database)
    , m_clock(clock)
    , m_organizationId(std::move(organizationId))
    , m_connectionId(std::move(connectionId))
    , m_jobId(std::move(jobId))
{
}

void CallRecorder::callMade(const meta::CallRecord &record)
{
    QJsonObject metadata{{QStringLiteral("status"), record.httpStatus}, {QStringLiteral("bytes"), record.bytes}};
    if (record.error) {
        metadata.insert(QStringLiteral("reason"), reasonName(record.error->reason));
        if (!record.error->fbtraceId.isEmpty())
            metadata.insert(QStringLiteral("fbtraceId"), record.error->fbtraceId);
    }
    store::Metric metric;
    metric.organizationId = m_organizationId;
    metric.service = kService;
    metric.operation = record.operation;
    metric.startedAt = record.startedAt;
    metric.duration = record.duration;
    metric.success = !record.error;
    metric.errorCode = record.error ? errorCodeName(record.error->code) : QString();
    metric.metadata = metadata;
    metric.jobId = m_jobId;
    store(m_database, m_clock, metric);

    LogEntry entry;
    entry.level = record.error ? LogLevel::Warning : LogLevel::Info;
    entry.service = QStringLiteral("mci.meta");
    entry.action = record.operation;
    entry.organizationId = m_organizationId;
    entry.connectionId = m_connectionId;
    entry.adAccountId = record.adAccountId;
    entry.durationMs = record.duration.count();
    if (record.error)
        metadata.insert(QStringLiteral("detail"), record.error->detail);
    entry.metadata = metadata;
    log(entry);
}

void addCallCount(QJsonObject &result, store::Session &session, const Clock &clock, const QString &jobId)
{
    // Work that is done does not fail for a figure.
    if (const auto calls = store::MetricsRepository(session, clock).countOfJob(kService, jobId))
        result.insert(QStringLiteral("calls"), *calls);
}

} // namespace mci::services
