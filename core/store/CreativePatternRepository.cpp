// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/CreativePatternRepository.h"

#include "domain/patterns/PatternFields.h"
#include "domain/patterns/PatternsJson.h"
#include "store/PatternRows.h"
#include "store/Transaction.h"

namespace mci::store {

namespace {

using domain::CreativePatterns;

QString nameOf(domain::PatternLayer layer)
{
    return domain::patternLayerName(layer);
}

} // namespace

Result<bool> CreativePatternRepository::save(const StoredPatterns &stored)
{
    Q_ASSERT(stored.patterns.source != domain::PatternSource::User);
    const CreativePatterns &patterns = stored.patterns;
    bool known = false;
    const Status saved = inTransaction(m_session, [&]() -> Status {
        const auto layer = [&](const QString &name, const QJsonObject &pattern, double confidence) -> Status {
            const Result<bool> written = saveLayer(stored, name, pattern, confidence);
            if (!written)
                return failure(written.error());
            known = *written;
            return {};
        };
        const domain::PatternConfidence &confidence = patterns.confidence;
        if (const Status visual = layer(nameOf(domain::PatternLayer::Visual),
                                        domain::visualPatternJson(patterns.visual), confidence.visual);
            !visual)
            return visual;
        if (const Status message = layer(nameOf(domain::PatternLayer::Message),
                                         domain::messagePatternJson(patterns.message), confidence.message);
            !message)
            return message;
        const Status approach = layer(nameOf(domain::PatternLayer::Approach),
                                      domain::approachPatternJson(patterns.approach), confidence.approach);
        return approach && known ? rewriteDerived(m_session, stored.organizationId, stored.creativeId) : approach;
    });
    if (!saved)
        return failure(saved.error());
    return known;
}

Result<bool> CreativePatternRepository::saveLayer(const StoredPatterns &stored, const QString &layer,
                                                  const QJsonObject &pattern, double confidence)
{
    auto statement = m_session.prepare(QStringLiteral(
        "INSERT INTO creative_patterns (organization_id, creative_id, layer, source, pattern, confidence, model,"
        " low_resolution, input_digest, extracted_at_ms)"
        " SELECT organization_id, id, :layer, :source, :pattern, :confidence, :model, :low_resolution, :input_digest,"
        " :extracted_at_ms FROM meta_creatives WHERE id = :creative_id AND organization_id = :organization_id"
        " ON CONFLICT (organization_id, creative_id, layer, source) DO UPDATE SET pattern = excluded.pattern,"
        " confidence = excluded.confidence, model = excluded.model, low_resolution = excluded.low_resolution,"
        " input_digest = excluded.input_digest, extracted_at_ms = excluded.extracted_at_ms"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":layer"), layer)
        .bind(QStringLiteral(":source"), domain::patternName(stored.patterns.source))
        .bind(QStringLiteral(":pattern"), pattern)
        .bind(QStringLiteral(":confidence"), confidence)
        .bind(QStringLiteral(":model"), stored.patterns.model)
        .bind(QStringLiteral(":low_resolution"), stored.patterns.lowResolution)
        .bind(QStringLiteral(":input_digest"), stored.inputDigest)
        .bind(QStringLiteral(":extracted_at_ms"), stored.patterns.extractedAt)
        .bind(QStringLiteral(":creative_id"), stored.creativeId)
        .bind(QStringLiteral(":organization_id"), stored.organizationId)
        .change()
        .transform([](int rows) { return rows > 0; });
}

Result<std::optional<CreativePatterns>> CreativePatternRepository::find(const QString &organizationId,
                                                                        const QString &creativeId)
{
    auto rows = PatternRows::prepare(m_session);
    if (!rows)
        return failure(std::move(rows).error());
    return rows->combined(organizationId, creativeId);
}

Result<QHash<QString, CreativePatterns>> CreativePatternRepository::findMany(const QString &organizationId,
                                                                             const QStringList &creativeIds)
{
    auto rows = PatternRows::prepare(m_session);
    if (!rows)
        return failure(std::move(rows).error());
    QHash<QString, CreativePatterns> found;
    for (const QString &id : creativeIds) {
        const auto patterns = rows->combined(organizationId, id);
        if (!patterns)
            return failure(patterns.error());
        if (*patterns)
            found.insert(id, **patterns);
    }
    return found;
}

Result<std::vector<UnnamedCreative>> CreativePatternRepository::listUnnamed(int limit)
{
    auto statement = m_session.prepare(QStringLiteral(
        "SELECT id, organization_id, connection_id, ad_account_id FROM meta_creatives WHERE image_sha256 <> ''"
        " AND NOT EXISTS (SELECT 1 FROM creative_patterns WHERE creative_patterns.creative_id = meta_creatives.id"
        " AND creative_patterns.organization_id = meta_creatives.organization_id AND source = 'local')"
        " ORDER BY connection_id, ad_account_id, created_at_ms, id LIMIT :limit"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":limit"), limit).all([](Row &row) {
        UnnamedCreative creative;
        creative.id = row.text();
        creative.organizationId = row.text();
        creative.connectionId = row.text();
        creative.adAccountId = row.text();
        return creative;
    });
}

Result<QString> CreativePatternRepository::inputDigest(const QString &organizationId, const QString &creativeId,
                                                       domain::PatternSource source)
{
    auto statement = m_session.prepare(
        QStringLiteral("SELECT MIN(input_digest) FROM creative_patterns WHERE organization_id = :organization_id"
                       " AND creative_id = :creative_id AND source = :source HAVING COUNT(*) = 3"
                       " AND MIN(input_digest) = MAX(input_digest)"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":organization_id"), organizationId)
        .bind(QStringLiteral(":creative_id"), creativeId)
        .bind(QStringLiteral(":source"), domain::patternName(source))
        .one([](Row &row) { return row.text(); })
        .transform([](const std::optional<QString> &digest) { return digest.value_or(QString()); });
}

} // namespace mci::store
