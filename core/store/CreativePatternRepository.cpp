// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/CreativePatternRepository.h"

#include "domain/patterns/CreativeTags.h"
#include "domain/patterns/PatternsJson.h"
#include "store/CreativeTagRepository.h"
#include "store/Transaction.h"

#include <QSet>

namespace mci::store {

namespace {

using domain::CreativePatterns;

const QString &visualLayer()
{
    static const QString name = QStringLiteral("visual");
    return name;
}

const QString &messageLayer()
{
    static const QString name = QStringLiteral("message");
    return name;
}

const QString &approachLayer()
{
    static const QString name = QStringLiteral("approach");
    return name;
}

struct LayerRow
{
    QString layer;
    domain::PatternSource source = domain::PatternSource::Local;
    QJsonObject pattern;
    double confidence = 0;
    QString model;
    bool lowResolution = false;
    UtcTime extractedAt{};
};

LayerRow readLayer(Row &row)
{
    LayerRow layer;
    layer.layer = row.text();
    layer.source = row.named(domain::patternFromName<domain::PatternSource>);
    layer.pattern = row.object();
    layer.confidence = row.real();
    layer.model = row.text();
    layer.lowResolution = row.boolean();
    layer.extractedAt = row.time();
    return layer;
}

template<typename Pattern>
Status take(const Result<Pattern> &read, Pattern &target, double confidence, double &sureness)
{
    if (!read)
        return failure(read.error());
    target = *read;
    sureness = confidence;
    return {};
}

Status addLayer(const LayerRow &row, CreativePatterns &patterns)
{
    domain::PatternConfidence &confidence = patterns.confidence;
    if (row.layer == messageLayer())
        return take(domain::messagePatternFromJson(row.pattern), patterns.message, row.confidence, confidence.message);
    if (row.layer == approachLayer())
        return take(domain::approachPatternFromJson(row.pattern), patterns.approach, row.confidence,
                    confidence.approach);
    patterns.source = row.source;
    patterns.model = row.model;
    patterns.lowResolution = row.lowResolution;
    patterns.extractedAt = row.extractedAt;
    return take(domain::visualPatternFromJson(row.pattern), patterns.visual, row.confidence, confidence.visual);
}

/** `rows` with what counts most first. */
Result<std::optional<CreativePatterns>> combine(const std::vector<LayerRow> &rows)
{
    CreativePatterns patterns;
    QSet<QString> known;
    for (const LayerRow &row : rows) {
        if (known.contains(row.layer))
            continue;
        known.insert(row.layer);
        if (const Status added = addLayer(row, patterns); !added)
            return failure(added.error());
    }
    constexpr int kLayers = 3;
    return known.size() == kLayers ? std::optional(patterns) : std::nullopt;
}

Result<Statement> prepareLayers(Session &session)
{
    return session.prepare(QStringLiteral(
        "SELECT layer, source, pattern, confidence, model, low_resolution, extracted_at_ms FROM creative_patterns"
        " WHERE organization_id = :organization_id AND creative_id = :creative_id"
        " ORDER BY CASE source WHEN 'user' THEN 0 WHEN 'provider' THEN 1 ELSE 2 END"));
}

Result<std::optional<CreativePatterns>> readOne(Statement &statement, const QString &organizationId,
                                                const QString &creativeId)
{
    const auto rows = statement.bind(QStringLiteral(":organization_id"), organizationId)
                          .bind(QStringLiteral(":creative_id"), creativeId)
                          .all(readLayer);
    if (!rows)
        return failure(rows.error());
    return combine(*rows);
}

} // namespace

Result<bool> CreativePatternRepository::save(const StoredPatterns &stored)
{
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
        if (const Status visual = layer(visualLayer(), domain::visualPatternJson(patterns.visual), confidence.visual);
            !visual)
            return visual;
        if (const Status message =
                layer(messageLayer(), domain::messagePatternJson(patterns.message), confidence.message);
            !message)
            return message;
        const Status approach =
            layer(approachLayer(), domain::approachPatternJson(patterns.approach), confidence.approach);
        return approach && known ? saveTags(stored.organizationId, stored.creativeId) : approach;
    });
    if (!saved)
        return failure(saved.error());
    return known;
}

Status CreativePatternRepository::saveTags(const QString &organizationId, const QString &creativeId)
{
    // Another source's layers may go before those just written.
    const auto patterns = find(organizationId, creativeId);
    if (!patterns)
        return failure(patterns.error());
    QStringList names;
    if (*patterns) {
        for (const domain::CreativeTag &tag : domain::tagsOf(**patterns))
            names.append(domain::tagName(tag));
    }
    return CreativeTagRepository(m_session).replace(organizationId, creativeId, names);
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
    auto statement = prepareLayers(m_session);
    if (!statement)
        return failure(std::move(statement).error());
    return readOne(*statement, organizationId, creativeId);
}

Result<QHash<QString, CreativePatterns>> CreativePatternRepository::findMany(const QString &organizationId,
                                                                             const QStringList &creativeIds)
{
    auto statement = prepareLayers(m_session);
    if (!statement)
        return failure(std::move(statement).error());
    QHash<QString, CreativePatterns> found;
    for (const QString &id : creativeIds) {
        const auto patterns = readOne(*statement, organizationId, id);
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
