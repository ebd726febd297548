// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/OrganizationRepository.h"

namespace mci::store {

namespace {

domain::Organization readOrganization(Row &row)
{
    domain::Organization organization;
    organization.id = row.text();
    organization.name = row.text();
    organization.createdAt = row.time();
    return organization;
}

} // namespace

Result<std::vector<domain::Organization>> OrganizationRepository::list()
{
    auto statement = m_session.prepare(
        QStringLiteral("SELECT id, name, created_at_ms FROM organizations"
                       " ORDER BY CASE WHEN id = :first THEN 0 ELSE 1 END, name_fold, id"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":first"), QString::fromLatin1(domain::kDefaultOrganization))
        .all(readOrganization);
}

Result<std::optional<domain::Organization>> OrganizationRepository::find(const QString &id)
{
    auto statement
        = m_session.prepare(QStringLiteral("SELECT id, name, created_at_ms FROM organizations WHERE id = :id"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":id"), id).one(readOrganization);
}

Status OrganizationRepository::add(const domain::Organization &organization)
{
    auto statement = m_session.prepare(QStringLiteral("INSERT INTO organizations (id, name, name_fold, created_at_ms)"
                                                      " VALUES (:id, :name, :name_fold, :created_at_ms)"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":id"), organization.id)
        .bind(QStringLiteral(":name"), organization.name)
        .bind(QStringLiteral(":name_fold"), organization.name.toCaseFolded())
        .bind(QStringLiteral(":created_at_ms"), organization.createdAt)
        .run();
}

Result<bool> OrganizationRepository::rename(const QString &id, const QString &name)
{
    auto statement = m_session.prepare(
        QStringLiteral("UPDATE organizations SET name = :name, name_fold = :name_fold WHERE id = :id"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":name"), name)
        .bind(QStringLiteral(":name_fold"), name.toCaseFolded())
        .bind(QStringLiteral(":id"), id)
        .change()
        .transform([](int rows) { return rows > 0; });
}

} // namespace mci::store
