// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Recorder.h"

#include "base/Logging.h"
#include "store/MetricsRepository.h"

namespace mci::services {

namespace {

void store(const store::Database &database, const Clock &clock, const store::Metric &metric)
{
    Result<store::Session> session = database.session();
    if (session)
        (void)store::MetricsRepository(*session, clock).add(metric);
}

} // namespace

CallRecorder::CallRecorder(const store::Database &database, const Clock &clock, QString organizationId,
                           QString connectionId)
    : m_database(database)
    , m_clock(clock)
    , m_organizationId(std::move(organizationId))
    , m_connectionId(std::move(connectionId))
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
    metric.service = QStringLiteral("meta");
    metric.operation = record.operation;
    metric.startedAt = record.startedAt;
    metric.duration = record.duration;
    metric.success = !record.error;
    metric.errorCode = record.error ? errorCodeName(record.error->code) : QString();
    metric.metadata = metadata;
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

} // namespace mci::services
