// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ConnectionRepository.h"

#include "store/CreativeSearchRepository.h"
#include "store/Transaction.h"

#define MCI_CONNECTION_COLUMNS                                                                                         \
    "id, organization_id, meta_user_id, meta_user_name, meta_app_id, scopes, expires_at_ms, expiry_known,"             \
    " data_access_expires_at_ms, renewal, needs_login, disconnected_at_ms, purge_at_ms, created_at_ms, updated_at_ms"

namespace mci::store {

namespace {

domain::Connection readConnection(Row &row)
{
    domain::Connection connection;
    connection.id = row.text();
    connection.organizationId = row.text();
    connection.metaUserId = row.text();
    connection.metaUserName = row.text();
    connection.metaAppId = row.text();
    for (const QJsonValue scope : row.array())
        connection.scopes.push_back(scope.toString());
    connection.expiresAt = row.optionalTime();
    connection.expiryKnown = row.boolean();
    connection.dataAccessExpiresAt = row.optionalTime();
    connection.renewal = row.named(domain::renewalStrategyFromName);
    connection.needsLogin = row.boolean();
    connection.disconnectedAt = row.optionalTime();
    connection.purgeAt = row.optionalTime();
    connection.createdAt = row.time();
    connection.updatedAt = row.time();
    return connection;
}

void bindConnection(Statement &statement, const domain::Connection &connection)
{
    statement.bind(QStringLiteral(":id"), connection.id)
        .bind(QStringLiteral(":organization_id"), connection.organizationId)
        .bind(QStringLiteral(":meta_user_id"), connection.metaUserId)
        .bind(QStringLiteral(":meta_user_name"), connection.metaUserName)
        .bind(QStringLiteral(":meta_app_id"), connection.metaAppId)
        .bind(QStringLiteral(":scopes"), QJsonArray::fromStringList(connection.scopes))
        .bind(QStringLiteral(":expires_at_ms"), connection.expiresAt)
        .bind(QStringLiteral(":expiry_known"), connection.expiryKnown)
        .bind(QStringLiteral(":data_access_expires_at_ms"), connection.dataAccessExpiresAt)
        .bind(QStringLiteral(":renewal"), domain::renewalStrategyName(connection.renewal))
        .bind(QStringLiteral(":needs_login"), connection.needsLogin)
        .bind(QStringLiteral(":disconnected_at_ms"), connection.disconnectedAt)
        .bind(QStringLiteral(":purge_at_ms"), connection.purgeAt)
        .bind(QStringLiteral(":created_at_ms"), connection.createdAt)
        .bind(QStringLiteral(":updated_at_ms"), connection.updatedAt);
}

} // namespace

Result<domain::Connection> ConnectionRepository::upsert(const domain::Connection &connection)
{
    auto statement = m_session.prepare(QStringLiteral(
        "INSERT INTO meta_connections (" MCI_CONNECTION_COLUMNS ") VALUES (:id, :organization_id, :meta_user_id,"
        " :meta_user_name, :meta_app_id, :scopes, :expires_at_ms, :expiry_known, :data_access_expires_at_ms, :renewal,"
        " :needs_login, :disconnected_at_ms, :purge_at_ms, :created_at_ms, :updated_at_ms)"
        " ON CONFLICT (organization_id, meta_user_id) DO UPDATE SET meta_user_name = excluded.meta_user_name,"
        " meta_app_id = excluded.meta_app_id, scopes = excluded.scopes, expires_at_ms = excluded.expires_at_ms,"
        " expiry_known = excluded.expiry_known, data_access_expires_at_ms = excluded.data_access_expires_at_ms,"
        " renewal = excluded.renewal, needs_login = excluded.needs_login,"
        " disconnected_at_ms = excluded.disconnected_at_ms, purge_at_ms = excluded.purge_at_ms,"
        " updated_at_ms = excluded.updated_at_ms RETURNING " MCI_CONNECTION_COLUMNS));
    if (!statement)
        return failure(std::move(statement).error());
    bindConnection(*statement, connection);
    auto stored = statement->one(readConnection);
    if (!stored)
        return failure(std::move(stored).error());
    return stored->value_or(connection);
}

Result<std::optional<domain::Connection>> ConnectionRepository::find(const QString &id)
{
    auto statement = m_session.prepare(
        QStringLiteral("SELECT " MCI_CONNECTION_COLUMNS " FROM meta_connections WHERE id = :id"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":id"), id).one(readConnection);
}

Result<std::vector<domain::Connection>> ConnectionRepository::list(const QString &organizationId)
{
    auto statement = m_session.prepare(QStringLiteral(
        "SELECT " MCI_CONNECTION_COLUMNS " FROM meta_connections"
        " WHERE :organization_id = '' OR organization_id = :organization_id ORDER BY created_at_ms, id"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":organization_id"), organizationId).all(readConnection);
}

Result<bool> ConnectionRepository::setNeedsLogin(const QString &id, bool needsLogin, UtcTime now)
{
    auto statement = m_session.prepare(QStringLiteral(
        "UPDATE meta_connections SET needs_login = :needs_login, updated_at_ms = :updated WHERE id = :id"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":needs_login"), needsLogin)
        .bind(QStringLiteral(":updated"), now)
        .bind(QStringLiteral(":id"), id)
        .change()
        .transform([](int rows) { return rows > 0; });
}

Result<bool> ConnectionRepository::setDisconnected(const QString &id, std::optional<UtcTime> disconnectedAt,
                                                   std::optional<UtcTime> purgeAt, UtcTime now)
{
    auto statement = m_session.prepare(
        QStringLiteral("UPDATE meta_connections SET disconnected_at_ms = :disconnected_at_ms, purge_at_ms = :purge_at_ms,"
                       " updated_at_ms = :updated WHERE id = :id"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":disconnected_at_ms"), disconnectedAt)
        .bind(QStringLiteral(":purge_at_ms"), purgeAt)
        .bind(QStringLiteral(":updated"), now)
        .bind(QStringLiteral(":id"), id)
        .change()
        .transform([](int rows) { return rows > 0; });
}

Result<bool> ConnectionRepository::remove(const QString &id)
{
    bool known = false;
    const Status removed = inTransaction(m_session, [&]() -> Status {
        auto statement = m_session.prepare(QStringLiteral("DELETE FROM meta_connections WHERE id = :id"));
        if (!statement)
            return failure(std::move(statement).error());
        const Result<int> rows = statement->bind(QStringLiteral(":id"), id).change();
        if (!rows)
            return failure(rows.error());
        known = *rows > 0;
        // Its creatives went with it.
        return CreativeSearchRepository(m_session).follow();
    });
    if (!removed)
        return failure(removed.error());
    return known;
}

} // namespace mci::store
