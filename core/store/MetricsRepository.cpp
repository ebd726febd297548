// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/MetricsRepository.h"

#include "base/Ids.h"

namespace mci::store {

Status MetricsRepository::add(const Metric &metric)
{
    auto statement = m_session.prepare(QStringLiteral(
        "INSERT INTO ai_metrics (id, organization_id, service, operation, started_at_ms, duration_ms, success, "
        "error_code,"
        " cost_micros, currency, metadata, job_id) VALUES (:id, :organization_id, :service, :operation, :started_at_ms,"
        " :duration_ms, :success, :error_code, :cost_micros, :currency, :metadata, :job_id)"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":id"), newId(m_clock, QLatin1String("metric_")))
        .bind(QStringLiteral(":organization_id"), metric.organizationId)
        .bind(QStringLiteral(":service"), metric.service)
        .bind(QStringLiteral(":operation"), metric.operation)
        .bind(QStringLiteral(":started_at_ms"), metric.startedAt)
        .bind(QStringLiteral(":duration_ms"), qint64{metric.duration.count()})
        .bind(QStringLiteral(":success"), metric.success)
        .bind(QStringLiteral(":error_code"), metric.errorCode)
        .bind(QStringLiteral(":cost_micros"), metric.costMicros)
        .bind(QStringLiteral(":currency"), metric.currency)
        .bind(QStringLiteral(":metadata"), metric.metadata)
        .bind(QStringLiteral(":job_id"), metric.jobId)
        .run();
}

Result<std::vector<Metric>> MetricsRepository::list(UtcTime since)
{
    auto statement = m_session.prepare(
        QStringLiteral("SELECT organization_id, service, operation, started_at_ms, duration_ms, success, error_code, "
                       "cost_micros, currency,"
                       " metadata, job_id FROM ai_metrics WHERE started_at_ms >= :since ORDER BY started_at_ms, id"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":since"), since).all([](Row &row) {
        Metric metric;
        metric.organizationId = row.text();
        metric.service = row.text();
        metric.operation = row.text();
        metric.startedAt = row.time();
        metric.duration = std::chrono::milliseconds(row.integer());
        metric.success = row.boolean();
        metric.errorCode = row.text();
        metric.costMicros = row.integer();
        metric.currency = row.text();
        metric.metadata = row.object();
        metric.jobId = row.text();
        return metric;
    });
}

Result<std::vector<MetricFigure>> MetricsRepository::figures(const QString &service, UtcTime since)
{
    auto statement = m_session.prepare(QStringLiteral("SELECT operation, duration_ms, success FROM ai_metrics"
                                                      " WHERE service = :service AND started_at_ms >= :since"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":service"), service).bind(QStringLiteral(":since"), since).all([](Row &row) {
        MetricFigure figure;
        figure.operation = row.text();
        figure.duration = std::chrono::milliseconds(row.integer());
        figure.success = row.boolean();
        return figure;
    });
}

Result<int> MetricsRepository::countOfJob(const QString &service, const QString &jobId)
{
    auto statement = m_session.prepare(
        QStringLiteral("SELECT COUNT(*) FROM ai_metrics WHERE job_id = :job_id AND service = :service"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":job_id"), jobId)
        .bind(QStringLiteral(":service"), service)
        .one([](Row &row) { return row.smallInteger(); })
        .transform([](const std::optional<int> &count) { return count.value_or(0); });
}

Result<int> MetricsRepository::deleteBefore(UtcTime time)
{
    auto statement = m_session.prepare(QStringLiteral("DELETE FROM ai_metrics WHERE started_at_ms < :time"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":time"), time).change();
}

} // namespace mci::store
