// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/GenerationAnswerRepository.h"

namespace mci::store {

Result<std::optional<QJsonObject>> GenerationAnswerRepository::find(const QString &jobId, const QString &part)
{
    auto statement = m_session.prepare(
        QStringLiteral("SELECT answer FROM generation_answers WHERE job_id = :job_id AND part = :part"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":job_id"), jobId).bind(QStringLiteral(":part"), part).one([](Row &row) {
        return row.object();
    });
}

Status GenerationAnswerRepository::save(const QString &jobId, const QString &part, const QJsonObject &answer)
{
    auto statement = m_session.prepare(
        QStringLiteral("INSERT INTO generation_answers (job_id, part, answer) VALUES (:job_id, :part, :answer)"
                       " ON CONFLICT (job_id, part) DO UPDATE SET answer = excluded.answer"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":job_id"), jobId)
        .bind(QStringLiteral(":part"), part)
        .bind(QStringLiteral(":answer"), answer)
        .run();
}

Status GenerationAnswerRepository::each(const std::function<void(const QJsonObject &answer)> &take)
{
    auto statement = m_session.prepare(QStringLiteral("SELECT answer FROM generation_answers"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->each([&](Row &row) { take(row.object()); });
}

Status GenerationAnswerRepository::deleteOf(const QString &jobId)
{
    auto statement = m_session.prepare(QStringLiteral("DELETE FROM generation_answers WHERE job_id = :job_id"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":job_id"), jobId).run();
}

} // namespace mci::store
