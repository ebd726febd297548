// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PatternCorrectionRepository.h"

#include "domain/patterns/CorrectionsJson.h"
#include "domain/patterns/PatternFields.h"
#include "store/PatternRows.h"
#include "store/Transaction.h"

namespace mci::store {

Result<bool> PatternCorrectionRepository::set(const QString &organizationId, const QString &creativeId,
                                              domain::PatternField field,
                                              const std::optional<domain::FieldValue> &value, UtcTime now)
{
    const QString layer = domain::patternLayerName(domain::layerOf(field));
    bool known = false;
    const Status saved = inTransaction(m_session, [&]() -> Status {
        auto rows = PatternRows::prepare(m_session);
        if (!rows)
            return failure(std::move(rows).error());
        const auto patterns = rows->combined(organizationId, creativeId);
        if (!patterns)
            return failure(patterns.error());
        known = patterns->has_value();
        if (!known)
            return {};
        const auto said = read(organizationId, creativeId, layer);
        if (!said)
            return failure(said.error());
        auto corrections = domain::correctionsFromJson(*said);
        if (!corrections)
            return failure(std::move(corrections).error());
        corrections->erase(field);
        if (value)
            corrections->emplace(field, *value);
        const Status written = write(organizationId, creativeId, layer, domain::correctionsJson(*corrections), now);
        return written ? rewriteDerived(m_session, organizationId, creativeId) : written;
    });
    if (!saved)
        return failure(saved.error());
    return known;
}

Result<QJsonObject> PatternCorrectionRepository::read(const QString &organizationId, const QString &creativeId,
                                                      const QString &layer)
{
    auto statement = m_session.prepare(
        QStringLiteral("SELECT pattern FROM creative_patterns WHERE organization_id = :organization_id"
                       " AND creative_id = :creative_id AND layer = :layer AND source = 'user'"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":organization_id"), organizationId)
        .bind(QStringLiteral(":creative_id"), creativeId)
        .bind(QStringLiteral(":layer"), layer)
        .one([](Row &row) { return row.object(); })
        .transform([](const std::optional<QJsonObject> &pattern) { return pattern.value_or(QJsonObject()); });
}

Status PatternCorrectionRepository::write(const QString &organizationId, const QString &creativeId,
                                          const QString &layer, const QJsonObject &corrections, UtcTime now)
{
    auto statement = m_session.prepare(
        corrections.isEmpty()
            ? QStringLiteral("DELETE FROM creative_patterns WHERE organization_id = :organization_id"
                             " AND creative_id = :creative_id AND layer = :layer AND source = 'user'")
            : QStringLiteral(
                "INSERT INTO creative_patterns (organization_id, creative_id, layer, source, pattern, confidence,"
                " model, low_resolution, input_digest, extracted_at_ms)"
                " VALUES (:organization_id, :creative_id, :layer, 'user', :pattern, 1, '', 0, '', :now)"
                " ON CONFLICT (organization_id, creative_id, layer, source) DO UPDATE SET"
                " pattern = excluded.pattern, extracted_at_ms = excluded.extracted_at_ms"));
    if (!statement)
        return failure(std::move(statement).error());
    statement->bind(QStringLiteral(":organization_id"), organizationId)
        .bind(QStringLiteral(":creative_id"), creativeId)
        .bind(QStringLiteral(":layer"), layer);
    if (!corrections.isEmpty())
        statement->bind(QStringLiteral(":pattern"), corrections).bind(QStringLiteral(":now"), now);
    return statement->run();
}

} // namespace mci::store
