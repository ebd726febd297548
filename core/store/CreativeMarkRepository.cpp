// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/CreativeMarkRepository.h"

namespace mci::store {

Result<QHash<QString, domain::CreativeMark>> CreativeMarkRepository::list(const QString &organizationId)
{
    auto statement = m_session.prepare(QStringLiteral(
        "SELECT creative_id, rating, hidden FROM creative_marks WHERE organization_id = :organization_id"));
    if (!statement)
        return failure(std::move(statement).error());
    QHash<QString, domain::CreativeMark> marks;
    const Status read = statement->bind(QStringLiteral(":organization_id"), organizationId).each([&marks](Row &row) {
        const QString creativeId = row.text();
        const int rating = row.smallInteger();
        marks.insert(creativeId, {rating, row.boolean()});
    });
    if (!read)
        return failure(read.error());
    return marks;
}

Result<bool> CreativeMarkRepository::set(const QString &organizationId, const QString &creativeId,
                                         const domain::CreativeMark &mark, UtcTime now)
{
    auto statement = m_session.prepare(
        QStringLiteral("INSERT INTO creative_marks (organization_id, creative_id, rating, hidden, updated_at_ms)"
                       " SELECT organization_id, id, :rating, :hidden, :updated_at_ms FROM meta_creatives"
                       " WHERE id = :creative_id AND organization_id = :organization_id"
                       " ON CONFLICT (organization_id, creative_id) DO UPDATE SET"
                       " rating = excluded.rating, hidden = excluded.hidden, updated_at_ms = excluded.updated_at_ms"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":rating"), mark.rating)
        .bind(QStringLiteral(":hidden"), mark.hidden)
        .bind(QStringLiteral(":updated_at_ms"), now)
        .bind(QStringLiteral(":creative_id"), creativeId)
        .bind(QStringLiteral(":organization_id"), organizationId)
        .change()
        .transform([](int rows) { return rows > 0; });
}

Status CreativeMarkRepository::remove(const QString &organizationId, const QString &creativeId)
{
    auto statement = m_session.prepare(QStringLiteral(
        "DELETE FROM creative_marks WHERE organization_id = :organization_id AND creative_id = :creative_id"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":organization_id"), organizationId)
        .bind(QStringLiteral(":creative_id"), creativeId)
        .run();
}

} // namespace mci::store
