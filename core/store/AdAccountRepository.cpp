// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/AdAccountRepository.h"

#include "store/Transaction.h"

#define MCI_AD_ACCOUNT_COLUMNS                                                                                         \
    "connection_id, organization_id, id, name, currency, time_zone, status, disable_reason, business_id,"              \
    " business_name, updated_at_ms"

namespace mci::store {

namespace {

domain::AdAccount readAccount(Row &row)
{
    domain::AdAccount account;
    account.connectionId = row.text();
    account.organizationId = row.text();
    account.id = row.text();
    account.name = row.text();
    account.currency = row.text();
    account.timeZone = row.text();
    account.status = row.smallInteger();
    account.disableReason = row.smallInteger();
    account.businessId = row.text();
    account.businessName = row.text();
    account.updatedAt = row.time();
    return account;
}

Status removeAll(Session &session, const QString &connectionId)
{
    auto statement
        = session.prepare(QStringLiteral("DELETE FROM meta_ad_accounts WHERE connection_id = :connection_id"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":connection_id"), connectionId).run();
}

Status insertAll(Session &session, const QString &connectionId, const std::vector<domain::AdAccount> &accounts)
{
    // Meta may list an account twice on two pages; the later one counts.
    auto statement = session.prepare(QStringLiteral(
        "INSERT INTO meta_ad_accounts (" MCI_AD_ACCOUNT_COLUMNS ") VALUES (:connection_id, :organization_id, :id, :name,"
        " :currency, :time_zone, :status, :disable_reason, :business_id, :business_name, :updated_at_ms)"
        " ON CONFLICT (connection_id, id) DO UPDATE SET name = excluded.name, currency = excluded.currency,"
        " time_zone = excluded.time_zone, status = excluded.status, disable_reason = excluded.disable_reason,"
        " business_id = excluded.business_id, business_name = excluded.business_name,"
        " updated_at_ms = excluded.updated_at_ms"));
    if (!statement)
        return failure(std::move(statement).error());
    for (const domain::AdAccount &account : accounts) {
        auto stored = statement->bind(QStringLiteral(":connection_id"), connectionId)
                          .bind(QStringLiteral(":organization_id"), account.organizationId)
                          .bind(QStringLiteral(":id"), account.id)
                          .bind(QStringLiteral(":name"), account.name)
                          .bind(QStringLiteral(":currency"), account.currency)
                          .bind(QStringLiteral(":time_zone"), account.timeZone)
                          .bind(QStringLiteral(":status"), account.status)
                          .bind(QStringLiteral(":disable_reason"), account.disableReason)
                          .bind(QStringLiteral(":business_id"), account.businessId)
                          .bind(QStringLiteral(":business_name"), account.businessName)
                          .bind(QStringLiteral(":updated_at_ms"), account.updatedAt)
                          .run();
        if (!stored)
            return stored;
    }
    return {};
}

} // namespace

Status AdAccountRepository::replaceAll(const QString &connectionId, const std::vector<domain::AdAccount> &accounts)
{
    return inTransaction(m_session, [&]() -> Status {
        if (auto removed = removeAll(m_session, connectionId); !removed)
            return removed;
        return insertAll(m_session, connectionId, accounts);
    });
}

Result<std::optional<domain::AdAccount>> AdAccountRepository::find(const QString &connectionId, const QString &accountId)
{
    auto statement = m_session.prepare(QStringLiteral(
        "SELECT " MCI_AD_ACCOUNT_COLUMNS " FROM meta_ad_accounts WHERE connection_id = :connection_id AND id = :id"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":connection_id"), connectionId)
        .bind(QStringLiteral(":id"), accountId)
        .one(readAccount);
}

Result<std::vector<domain::AdAccount>> AdAccountRepository::list(const QString &connectionId)
{
    auto statement = m_session.prepare(QStringLiteral(
        "SELECT " MCI_AD_ACCOUNT_COLUMNS
        " FROM meta_ad_accounts WHERE connection_id = :connection_id ORDER BY name, id"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":connection_id"), connectionId).all(readAccount);
}

} // namespace mci::store
