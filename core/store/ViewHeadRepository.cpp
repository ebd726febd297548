// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ViewHeadRepository.h"

namespace mci::store {

Result<std::optional<ViewHead>> ViewHeadRepository::find(const QString &viewKey)
{
    auto statement = m_session.prepare(QStringLiteral(
        "SELECT view_key, organization_id, fetch_id, content FROM view_heads WHERE view_key = :view_key"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":view_key"), viewKey).one([](Row &row) {
        ViewHead head;
        head.viewKey = row.text();
        head.organizationId = row.text();
        head.fetchId = row.text();
        head.content = row.object();
        return head;
    });
}

Status ViewHeadRepository::upsert(const ViewHead &head, UtcTime now)
{
    auto statement = m_session.prepare(QStringLiteral(
        "INSERT INTO view_heads (view_key, organization_id, fetch_id, content, updated_at_ms)"
        " VALUES (:view_key, :organization_id, :fetch_id, :content, :updated_at_ms)"
        " ON CONFLICT (view_key) DO UPDATE SET organization_id = excluded.organization_id, fetch_id = excluded.fetch_id,"
        " content = excluded.content, updated_at_ms = excluded.updated_at_ms"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":view_key"), head.viewKey)
        .bind(QStringLiteral(":organization_id"), head.organizationId)
        .bind(QStringLiteral(":fetch_id"), head.fetchId)
        .bind(QStringLiteral(":content"), head.content)
        .bind(QStringLiteral(":updated_at_ms"), now)
        .run();
}

} // namespace mci::store
