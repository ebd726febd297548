// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DaySeriesRepository.h"

#include "base/Ids.h"

#define MCI_SERIES_COLUMNS "id, organization_id, connection_id, ad_account_id, currency, synced_at_ms, wanted_since"

namespace mci::store {

namespace {

DaySeries readSeries(Row &row)
{
    DaySeries series;
    series.id = row.text();
    series.organizationId = row.text();
    series.connectionId = row.text();
    series.adAccountId = row.text();
    series.currency = row.text();
    series.syncedAt = row.time();
    series.wantedSince = row.date();
    return series;
}

} // namespace

Status DaySeriesRepository::noteSync(const SyncNote &note)
{
    auto statement = m_session.prepare(QStringLiteral(
        "INSERT INTO insight_series (" MCI_SERIES_COLUMNS ") VALUES (:id, :organization_id, :connection_id, :ad_account_id,"
        " '', :synced_at, :wanted_since) ON CONFLICT (connection_id, ad_account_id) DO UPDATE SET"
        " synced_at_ms = excluded.synced_at_ms, wanted_since = CASE WHEN excluded.wanted_since < insight_series.wanted_since"
        " THEN excluded.wanted_since ELSE insight_series.wanted_since END"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":id"), newId(m_clock, QLatin1String("series_")))
        .bind(QStringLiteral(":organization_id"), note.organizationId)
        .bind(QStringLiteral(":connection_id"), note.connectionId)
        .bind(QStringLiteral(":ad_account_id"), note.adAccountId)
        .bind(QStringLiteral(":synced_at"), m_clock.now())
        .bind(QStringLiteral(":wanted_since"), note.since)
        .run();
}

Result<std::optional<DaySeries>> DaySeriesRepository::find(const QString &connectionId, const QString &adAccountId)
{
    auto statement = m_session.prepare(
        QStringLiteral("SELECT " MCI_SERIES_COLUMNS " FROM insight_series WHERE connection_id = :connection_id"
                       " AND ad_account_id = :ad_account_id"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":connection_id"), connectionId)
        .bind(QStringLiteral(":ad_account_id"), adAccountId)
        .one(readSeries);
}

Result<std::vector<DaySeries>> DaySeriesRepository::syncedSince(UtcTime time)
{
    auto statement = m_session.prepare(QStringLiteral("SELECT " MCI_SERIES_COLUMNS " FROM insight_series"
                                                      " WHERE synced_at_ms >= :since ORDER BY synced_at_ms DESC, id"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":since"), time).all(readSeries);
}

Result<domain::DayCoverage> DaySeriesRepository::coverage(const QString &seriesId)
{
    auto statement = m_session.prepare(QStringLiteral(
        "SELECT day, read_at_ms, provisional FROM insight_days WHERE series_id = :series_id ORDER BY day"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":series_id"), seriesId).all([](Row &row) {
        domain::CoveredDay day;
        day.day = row.date();
        day.readAt = row.time();
        day.provisional = row.boolean();
        return day;
    });
}

} // namespace mci::store
