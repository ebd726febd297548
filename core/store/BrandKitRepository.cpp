// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/BrandKitRepository.h"

#include "domain/brief/DraftJson.h"

namespace mci::store {

Result<domain::BrandKit> BrandKitRepository::find(const QString &organizationId)
{
    auto statement =
        m_session.prepare(QStringLiteral("SELECT kit FROM brand_kits WHERE organization_id = :organization_id"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":organization_id"), organizationId)
        .one([](Row &row) { return row.object(); })
        .and_then([](const std::optional<QJsonObject> &kit) {
            return domain::brandKitFromJson(kit.value_or(QJsonObject()));
        });
}

Status BrandKitRepository::set(const QString &organizationId, const domain::BrandKit &kit, UtcTime now)
{
    auto statement = m_session.prepare(
        QStringLiteral("INSERT INTO brand_kits (organization_id, kit, updated_at_ms) VALUES (:organization_id, :kit,"
                       " :now) ON CONFLICT (organization_id) DO UPDATE SET kit = excluded.kit,"
                       " updated_at_ms = excluded.updated_at_ms"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":organization_id"), organizationId)
        .bind(QStringLiteral(":kit"), domain::brandKitJson(kit))
        .bind(QStringLiteral(":now"), now)
        .run();
}

} // namespace mci::store
