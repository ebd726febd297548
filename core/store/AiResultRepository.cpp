// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/AiResultRepository.h"

#include "domain/patterns/PatternsJson.h"

namespace mci::store {

namespace {

QJsonObject layersJson(const domain::CreativePatterns &patterns)
{
    return {{QStringLiteral("visual"), domain::visualPatternJson(patterns.visual)},
            {QStringLiteral("message"), domain::messagePatternJson(patterns.message)},
            {QStringLiteral("approach"), domain::approachPatternJson(patterns.approach)},
            {QStringLiteral("confidence"),
             QJsonArray{patterns.confidence.visual, patterns.confidence.message, patterns.confidence.approach}},
            {QStringLiteral("lowResolution"), patterns.lowResolution},
            {QStringLiteral("model"), patterns.model}};
}

Result<domain::CreativePatterns> layersFromJson(const QJsonObject &json)
{
    auto visual = domain::visualPatternFromJson(json.value(QLatin1String("visual")).toObject());
    if (!visual)
        return failure(std::move(visual).error());
    auto message = domain::messagePatternFromJson(json.value(QLatin1String("message")).toObject());
    if (!message)
        return failure(std::move(message).error());
    auto approach = domain::approachPatternFromJson(json.value(QLatin1String("approach")).toObject());
    if (!approach)
        return failure(std::move(approach).error());
    const QJsonArray confidence = json.value(QLatin1String("confidence")).toArray();
    domain::CreativePatterns patterns;
    patterns.visual = *std::move(visual);
    patterns.message = *std::move(message);
    patterns.approach = *std::move(approach);
    patterns.confidence = {confidence.at(0).toDouble(), confidence.at(1).toDouble(), confidence.at(2).toDouble()};
    patterns.lowResolution = json.value(QLatin1String("lowResolution")).toBool();
    patterns.source = domain::PatternSource::Provider;
    patterns.model = json.value(QLatin1String("model")).toString();
    return patterns;
}

} // namespace

Result<std::optional<domain::CreativePatterns>> AiResultRepository::find(const QString &organizationId,
                                                                         const QString &question, UtcTime notBefore)
{
    auto statement = m_session.prepare(
        QStringLiteral("SELECT patterns, created_at_ms FROM ai_results WHERE organization_id = :organization_id"
                       " AND question = :question AND created_at_ms >= :not_before"));
    if (!statement)
        return failure(std::move(statement).error());
    const auto found = statement->bind(QStringLiteral(":organization_id"), organizationId)
                           .bind(QStringLiteral(":question"), question)
                           .bind(QStringLiteral(":not_before"), notBefore)
                           .one([](Row &row) {
                               QJsonObject layers = row.object();
                               return std::pair(std::move(layers), row.time());
                           });
    if (!found)
        return failure(found.error());
    if (!*found)
        return std::optional<domain::CreativePatterns>();
    auto patterns = layersFromJson((*found)->first);
    if (!patterns)
        return failure(std::move(patterns).error());
    patterns->extractedAt = (*found)->second;
    return std::optional(*std::move(patterns));
}

Status AiResultRepository::save(const QString &organizationId, const QString &question,
                                const domain::CreativePatterns &patterns)
{
    auto statement = m_session.prepare(
        QStringLiteral("INSERT INTO ai_results (organization_id, question, patterns, created_at_ms)"
                       " VALUES (:organization_id, :question, :patterns, :created_at_ms)"
                       " ON CONFLICT (organization_id, question) DO UPDATE SET patterns = excluded.patterns,"
                       " created_at_ms = excluded.created_at_ms"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":organization_id"), organizationId)
        .bind(QStringLiteral(":question"), question)
        .bind(QStringLiteral(":patterns"), layersJson(patterns))
        .bind(QStringLiteral(":created_at_ms"), patterns.extractedAt)
        .run();
}

Result<int> AiResultRepository::deleteBefore(UtcTime time)
{
    auto statement = m_session.prepare(QStringLiteral("DELETE FROM ai_results WHERE created_at_ms < :time"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":time"), time).change();
}

} // namespace mci::store
