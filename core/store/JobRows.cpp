// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/JobRows.h"

namespace mci::store {

domain::Job readJob(Row &row)
{
    domain::Job job;
    job.id = row.text();
    job.type = row.text();
    job.organizationId = row.text();
    job.connectionId = row.text();
    job.adAccountId = row.text();
    job.state = row.named(domain::jobStateFromName);
    job.parentId = row.optionalText().value_or(QString());
    job.rootId = row.text();
    job.payload = row.object();
    job.result = row.object();
    if (const auto error = row.optionalObject())
        job.error = Error::fromJson(*error);
    if (const auto reason = row.optionalObject())
        job.waitReason = Error::fromJson(*reason);
    const UtcTime runAt = row.time();
    if (job.state == domain::JobState::Postponed)
        job.resumeAt = runAt;
    job.progress = row.real();
    job.stage = row.text();
    job.stageValues = row.object();
    job.attempt = row.smallInteger();
    job.maxAttempts = row.smallInteger();
    job.crashCount = row.smallInteger();
    job.cancelRequested = row.boolean();
    job.createdAt = row.time();
    job.startedAt = row.optionalTime();
    job.finishedAt = row.optionalTime();
    return job;
}

QString notInBackground(const QStringList &types)
{
    QStringList names;
    for (qsizetype i = 0; i < types.size(); ++i)
        names.append(QStringLiteral(":not_type_%1").arg(i));
    if (names.isEmpty())
        return {};
    return QStringLiteral(" AND (waiting.priority < %1 OR waiting.type NOT IN (%2))")
        .arg(QString::number(domain::kBackgroundPriority), names.join(u','));
}

void bindTypes(Statement &statement, const QStringList &types)
{
    for (qsizetype i = 0; i < types.size(); ++i)
        statement.bind(QStringLiteral(":not_type_%1").arg(i), types[i]);
}

Status forgetCrashes(Session &session, const QString &jobId)
{
    auto statement
        = session.prepare(QStringLiteral("UPDATE queue_jobs SET crash_count = 0 WHERE id = :id AND crash_count > 0"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":id"), jobId).run();
}

} // namespace mci::store
