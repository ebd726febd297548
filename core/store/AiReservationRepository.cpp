// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/AiReservationRepository.h"

#define MCI_AI_RESERVATION_COLUMNS                                                                                     \
    "id, organization_id, creative_id, server, host, model, consent_id, micros, created_at_ms, purpose"

namespace mci::store {

Status AiReservationRepository::add(const AiReservation &reservation)
{
    auto statement =
        m_session.prepare(QStringLiteral("INSERT INTO ai_reservations (" MCI_AI_RESERVATION_COLUMNS
                                         ") VALUES (:id, :organization_id, :creative_id, :server,"
                                         " :host, :model, :consent_id, :micros, :created_at_ms, :purpose)"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":id"), reservation.id)
        .bind(QStringLiteral(":organization_id"), reservation.organizationId)
        .bind(QStringLiteral(":creative_id"), reservation.creativeId)
        .bind(QStringLiteral(":server"), reservation.server)
        .bind(QStringLiteral(":host"), reservation.host)
        .bind(QStringLiteral(":model"), reservation.model)
        .bind(QStringLiteral(":consent_id"), reservation.consentId)
        .bind(QStringLiteral(":micros"), reservation.micros)
        .bind(QStringLiteral(":created_at_ms"), reservation.createdAt)
        .bind(QStringLiteral(":purpose"), reservation.purpose)
        .run();
}

Result<qint64> AiReservationRepository::sum()
{
    auto statement = m_session.prepare(QStringLiteral("SELECT COALESCE(SUM(micros), 0) FROM ai_reservations"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->one([](Row &row) { return row.integer(); }).map([](const std::optional<qint64> &sum) {
        return sum.value_or(0);
    });
}

Result<std::vector<AiReservation>> AiReservationRepository::listBefore(UtcTime time)
{
    auto statement = m_session.prepare(QStringLiteral("SELECT " MCI_AI_RESERVATION_COLUMNS " FROM ai_reservations"
                                                      " WHERE created_at_ms < :time ORDER BY created_at_ms, id"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":time"), time).all([](Row &row) {
        AiReservation reservation;
        reservation.id = row.text();
        reservation.organizationId = row.text();
        reservation.creativeId = row.text();
        reservation.server = row.text();
        reservation.host = row.text();
        reservation.model = row.text();
        reservation.consentId = row.text();
        reservation.micros = row.integer();
        reservation.createdAt = row.time();
        reservation.purpose = row.text();
        return reservation;
    });
}

Status AiReservationRepository::remove(const QString &id)
{
    auto statement = m_session.prepare(QStringLiteral("DELETE FROM ai_reservations WHERE id = :id"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":id"), id).run();
}

} // namespace mci::store
