// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ViewPlacesRepository.h"

namespace mci::store {

namespace {

QStringList listOf(const QJsonArray &array)
{
    QStringList ids;
    for (const QJsonValue &id : array)
        ids.append(id.toString());
    return ids;
}

} // namespace

Result<std::optional<ViewPlaces>> ViewPlacesRepository::find(const QString &viewKey)
{
    auto statement = m_session.prepare(
        QStringLiteral("SELECT view_key, organization_id, connection_id, fetched_at_ms, ads, fetched_before_ms, ads_before"
                       " FROM view_places WHERE view_key = :view_key"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":view_key"), viewKey).one([](Row &row) {
        ViewPlaces places;
        places.viewKey = row.text();
        places.organizationId = row.text();
        places.connectionId = row.text();
        places.now.fetchedAt = row.time();
        places.now.adIds = listOf(row.array());
        const auto before = row.optionalTime();
        const QStringList adsBefore = listOf(row.array());
        if (before)
            places.before = RankedPlaces{*before, adsBefore};
        return places;
    });
}

Status ViewPlacesRepository::upsert(const ViewPlaces &places)
{
    auto statement = m_session.prepare(QStringLiteral(
        "INSERT INTO view_places (view_key, organization_id, connection_id, fetched_at_ms, ads, fetched_before_ms, ads_before)"
        " VALUES (:view_key, :organization_id, :connection_id, :fetched_at_ms, :ads, :fetched_before_ms, :ads_before)"
        " ON CONFLICT (view_key) DO UPDATE SET organization_id = excluded.organization_id,"
        " connection_id = excluded.connection_id, fetched_at_ms = excluded.fetched_at_ms, ads = excluded.ads,"
        " fetched_before_ms = excluded.fetched_before_ms, ads_before = excluded.ads_before"));
    if (!statement)
        return failure(std::move(statement).error());
    const auto &before = places.before;
    return statement->bind(QStringLiteral(":view_key"), places.viewKey)
        .bind(QStringLiteral(":organization_id"), places.organizationId)
        .bind(QStringLiteral(":connection_id"), places.connectionId)
        .bind(QStringLiteral(":fetched_at_ms"), places.now.fetchedAt)
        .bind(QStringLiteral(":ads"), QJsonArray::fromStringList(places.now.adIds))
        .bind(QStringLiteral(":fetched_before_ms"), before ? std::optional(before->fetchedAt) : std::nullopt)
        .bind(QStringLiteral(":ads_before"), QJsonArray::fromStringList(before ? before->adIds : QStringList()))
        .run();
}

} // namespace mci::store
