// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PictureFactsRepository.h"

#include "domain/patterns/PictureFactsJson.h"

#include <QJsonArray>

namespace mci::store {

namespace {

Statement &bindKey(Statement &statement, const PictureFactsKey &key)
{
    return statement.bind(QStringLiteral(":organization_id"), key.organizationId)
        .bind(QStringLiteral(":image_sha256"), key.imageSha256)
        .bind(QStringLiteral(":analyser"), key.analyser);
}

} // namespace

Result<std::optional<domain::PictureFacts>> PictureFactsRepository::find(const PictureFactsKey &key, UtcTime notBefore)
{
    auto statement = m_session.prepare(
        QStringLiteral("SELECT facts FROM picture_facts WHERE organization_id = :organization_id"
                       " AND image_sha256 = :image_sha256 AND analyser = :analyser AND created_at_ms >= :not_before"));
    if (!statement)
        return failure(std::move(statement).error());
    const auto found = bindKey(*statement, key).bind(QStringLiteral(":not_before"), notBefore).one([](Row &row) {
        return row.object();
    });
    if (!found)
        return failure(found.error());
    if (!*found)
        return std::optional<domain::PictureFacts>();
    return domain::pictureFactsFromJson(**found).transform(
        [](const domain::PictureFacts &facts) { return std::optional(facts); });
}

Result<QHash<QString, domain::PictureFacts>> PictureFactsRepository::findOf(const QStringList &creativeIds,
                                                                            const FactsWanted &wanted)
{
    // Facts are long: only those that have the encoder's name are worth being read as JSON.
    auto statement = m_session.prepare(
        QStringLiteral("SELECT meta_creatives.id, facts FROM json_each(:ids) AS wanted"
                       " JOIN meta_creatives ON meta_creatives.id = wanted.value"
                       " JOIN picture_facts ON picture_facts.organization_id = meta_creatives.organization_id"
                       " AND picture_facts.image_sha256 = meta_creatives.image_sha256 AND analyser = :analyser"
                       " WHERE picture_facts.created_at_ms >= :not_before AND instr(facts, :encoder) > 0"));
    if (!statement)
        return failure(std::move(statement).error());
    const auto rows = statement->bind(QStringLiteral(":ids"), QJsonArray::fromStringList(creativeIds))
                          .bind(QStringLiteral(":analyser"), wanted.analyser)
                          .bind(QStringLiteral(":not_before"), wanted.notBefore)
                          .bind(QStringLiteral(":encoder"), wanted.encoderId)
                          .all([](Row &row) {
                              const QString creativeId = row.text();
                              return std::pair(creativeId, row.object());
                          });
    if (!rows)
        return failure(rows.error());
    QHash<QString, domain::PictureFacts> found;
    for (const auto &[creativeId, json] : *rows) {
        auto facts = domain::pictureFactsFromJson(json);
        if (!facts)
            return failure(std::move(facts).error());
        if (facts->fingerprint.encoderId == wanted.encoderId)
            found.insert(creativeId, *std::move(facts));
    }
    return found;
}

Result<QString> PictureFactsRepository::lastEncoder(const QString &analyser)
{
    auto statement =
        m_session.prepare(QStringLiteral("SELECT json_extract(facts, '$.fingerprint.encoderId') FROM picture_facts"
                                         " WHERE analyser = :analyser ORDER BY created_at_ms DESC LIMIT 1"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":analyser"), analyser)
        .one([](Row &row) { return row.optionalText().value_or(QString()); })
        .transform([](const std::optional<QString> &encoder) { return encoder.value_or(QString()); });
}

Status PictureFactsRepository::save(const PictureFactsKey &key, const domain::PictureFacts &facts, UtcTime now)
{
    auto statement = m_session.prepare(
        QStringLiteral("INSERT INTO picture_facts (organization_id, image_sha256, analyser, facts, created_at_ms)"
                       " VALUES (:organization_id, :image_sha256, :analyser, :facts, :created_at_ms)"
                       " ON CONFLICT (organization_id, image_sha256, analyser) DO UPDATE SET facts = excluded.facts,"
                       " created_at_ms = excluded.created_at_ms"));
    if (!statement)
        return failure(std::move(statement).error());
    return bindKey(*statement, key)
        .bind(QStringLiteral(":facts"), domain::pictureFactsJson(facts))
        .bind(QStringLiteral(":created_at_ms"), now)
        .run();
}

Result<int> PictureFactsRepository::deleteBefore(UtcTime time)
{
    auto statement = m_session.prepare(QStringLiteral("DELETE FROM picture_facts WHERE created_at_ms < :time"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":time"), time).change();
}

} // namespace mci::store
