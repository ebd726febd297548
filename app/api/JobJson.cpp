// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ContractJson.h"
#include "api/JsonValues.h"
#include "text/JobText.h"

namespace mci::api {

QJsonObject queuedDocument(const services::QueuedSync &queued)
{
    return {{QStringLiteral("status"), QStringLiteral("queued")},
            {QStringLiteral("jobId"), queued.jobId},
            {QStringLiteral("estimatedDuration"), static_cast<qint64>(queued.estimatedDuration.count())}};
}

QJsonObject queuedDocument(const services::QueuedExtraction &queued)
{
    return {{QStringLiteral("status"), QStringLiteral("queued")}, {QStringLiteral("jobId"), queued.jobId}};
}

QJsonObject jobDocument(const domain::Job &job)
{
    QJsonObject json{{QStringLiteral("status"), domain::jobStateName(job.state)},
                     {QStringLiteral("jobId"), job.id},
                     {QStringLiteral("type"), job.type},
                     {QStringLiteral("progress"), job.state == domain::JobState::Completed ? 1.0 : job.progress},
                     {QStringLiteral("message"), text::jobMessage(job)},
                     {QStringLiteral("result"), job.result.isEmpty() ? QJsonValue() : QJsonValue(job.result)},
                     {QStringLiteral("error"), QJsonValue()},
                     {QStringLiteral("attempt"), job.attempt},
                     {QStringLiteral("organizationId"), job.organizationId},
                     {QStringLiteral("connectionId"), textOrNull(job.connectionId)},
                     {QStringLiteral("adAccountId"), textOrNull(job.adAccountId)},
                     {QStringLiteral("parentJobId"), textOrNull(job.parentId)},
                     {QStringLiteral("createdAt"), toIso(job.createdAt)},
                     {QStringLiteral("startedAt"), timeOrNull(job.startedAt)},
                     {QStringLiteral("finishedAt"), timeOrNull(job.finishedAt)}};
    if (job.error) {
        const QJsonObject error = errorDocument(*job.error);
        for (const QString &key : error.keys()) {
            if (key != QLatin1String("status"))
                json.insert(key, error.value(key));
        }
    }
    if (job.waitReason)
        json.insert(QStringLiteral("reason"), errorCodeName(job.waitReason->code));
    if (job.resumeAt)
        json.insert(QStringLiteral("resumeAt"), toIso(*job.resumeAt));
    return json;
}

QJsonObject progressDocument(const domain::Job &job)
{
    return {{QStringLiteral("status"), domain::jobStateName(job.state)},
            {QStringLiteral("jobId"), job.id},
            {QStringLiteral("type"), job.type},
            {QStringLiteral("progress"), job.progress},
            {QStringLiteral("message"), text::jobMessage(job)}};
}

} // namespace mci::api
