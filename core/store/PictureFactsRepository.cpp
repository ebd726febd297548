// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/PictureFactsRepository.h"

#include "domain/patterns/PictureFactsJson.h"

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
