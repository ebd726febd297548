// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/CreativeRepository.h"

#include "store/CreativeSearchRepository.h"
#include "store/Transaction.h"

#define MCI_CREATIVE_COLUMNS                                                                                           \
    "id, organization_id, connection_id, ad_account_id, meta_ad_id, meta_creative_id, ad_name, effective_status,"      \
    " format, headline, body, description, call_to_action, link_url, image_url, image_hash, video_id, thumbnail_url,"  \
    " permalink, card_count, picture_state, image_sha256, thumbnail_file, width, height, perceptual_hash,"             \
    " difference_hash, ingested_at_ms, created_at_ms, updated_at_ms"

// Ids of ads are numbers that grow.
#define MCI_UNREAD                                                                                                     \
    " FROM meta_creatives WHERE connection_id = :connection_id AND ad_account_id = :ad_account_id"                     \
    " AND (ingested_at_ms IS NULL"                                                                                     \
    " OR (picture_state IN ('pending', 'expired', 'failed') AND ingested_at_ms < :failed_before)"                      \
    " OR (picture_state = 'no_picture' AND ingested_at_ms < :missing_before)"                                          \
    " OR (picture_state = 'metadata_only' AND ingested_at_ms < :unprinted_before AND NOT EXISTS"                       \
    " (SELECT 1 FROM picture_prints WHERE creative_id = meta_creatives.id)))"

namespace mci::store {

namespace {

Statement &bindUnread(Statement &statement, const UnreadCreatives &which)
{
    return statement.bind(QStringLiteral(":connection_id"), which.connectionId)
        .bind(QStringLiteral(":ad_account_id"), which.adAccountId)
        .bind(QStringLiteral(":failed_before"), which.failedBefore)
        .bind(QStringLiteral(":missing_before"), which.missingBefore)
        .bind(QStringLiteral(":unprinted_before"), which.failedBefore);
}

domain::Creative readCreative(Row &row)
{
    domain::Creative creative;
    creative.id = row.text();
    creative.organizationId = row.text();
    creative.connectionId = row.text();
    creative.adAccountId = row.text();
    creative.metaAdId = row.text();
    creative.metaCreativeId = row.text();
    creative.adName = row.text();
    creative.effectiveStatus = row.text();
    creative.format = domain::creativeFormatFromName(row.text());
    creative.headline = row.text();
    creative.body = row.text();
    creative.description = row.text();
    creative.callToAction = row.text();
    creative.linkUrl = row.text();
    creative.imageUrl = row.text();
    creative.imageHash = row.text();
    creative.videoId = row.text();
    creative.thumbnailUrl = row.text();
    creative.permalink = row.text();
    creative.cardCount = row.smallInteger();
    creative.pictureState = row.named(domain::pictureStateFromName);
    creative.imageSha256 = row.text();
    creative.thumbnailFile = row.text();
    creative.width = row.smallInteger();
    creative.height = row.smallInteger();
    creative.perceptualHash = row.text();
    creative.differenceHash = row.text();
    creative.ingestedAt = row.optionalTime();
    creative.createdAt = row.time();
    creative.updatedAt = row.time();
    return creative;
}

Statement &bindContent(Statement &statement, const domain::Creative &creative)
{
    return statement.bind(QStringLiteral(":id"), creative.id)
        .bind(QStringLiteral(":meta_creative_id"), creative.metaCreativeId)
        .bind(QStringLiteral(":ad_name"), creative.adName)
        .bind(QStringLiteral(":effective_status"), creative.effectiveStatus)
        .bind(QStringLiteral(":format"), domain::creativeFormatName(creative.format))
        .bind(QStringLiteral(":headline"), creative.headline)
        .bind(QStringLiteral(":body"), creative.body)
        .bind(QStringLiteral(":description"), creative.description)
        .bind(QStringLiteral(":call_to_action"), creative.callToAction)
        .bind(QStringLiteral(":link_url"), creative.linkUrl)
        .bind(QStringLiteral(":image_url"), creative.imageUrl)
        .bind(QStringLiteral(":image_hash"), creative.imageHash)
        .bind(QStringLiteral(":video_id"), creative.videoId)
        .bind(QStringLiteral(":thumbnail_url"), creative.thumbnailUrl)
        .bind(QStringLiteral(":permalink"), creative.permalink)
        .bind(QStringLiteral(":card_count"), creative.cardCount)
        .bind(QStringLiteral(":picture_state"), domain::pictureStateName(creative.pictureState))
        .bind(QStringLiteral(":image_sha256"), creative.imageSha256)
        .bind(QStringLiteral(":thumbnail_file"), creative.thumbnailFile)
        .bind(QStringLiteral(":width"), creative.width)
        .bind(QStringLiteral(":height"), creative.height)
        .bind(QStringLiteral(":perceptual_hash"), creative.perceptualHash)
        .bind(QStringLiteral(":difference_hash"), creative.differenceHash)
        .bind(QStringLiteral(":ingested_at_ms"), creative.ingestedAt)
        .bind(QStringLiteral(":updated_at_ms"), creative.updatedAt);
}

} // namespace

Status CreativeRepository::addNamed(const std::vector<domain::Creative> &creatives)
{
    return inTransaction(m_session, [&]() -> Status {
        auto statement = m_session.prepare(QStringLiteral(
            "INSERT INTO meta_creatives (" MCI_CREATIVE_COLUMNS ") VALUES (:id, :organization_id, :connection_id,"
            " :ad_account_id, :meta_ad_id, :meta_creative_id, :ad_name, :effective_status, :format, :headline, :body,"
            " :description, :call_to_action, :link_url, :image_url, :image_hash, :video_id, :thumbnail_url, :permalink,"
            " :card_count, :picture_state, :image_sha256, :thumbnail_file, :width, :height, :perceptual_hash,"
            " :difference_hash, :ingested_at_ms, :created_at_ms, :updated_at_ms)"
            " ON CONFLICT (id) DO UPDATE SET ad_name = excluded.ad_name"));
        if (!statement)
            return failure(std::move(statement).error());
        for (const domain::Creative &creative : creatives) {
            auto stored = bindContent(*statement, creative)
                              .bind(QStringLiteral(":organization_id"), creative.organizationId)
                              .bind(QStringLiteral(":connection_id"), creative.connectionId)
                              .bind(QStringLiteral(":ad_account_id"), creative.adAccountId)
                              .bind(QStringLiteral(":meta_ad_id"), creative.metaAdId)
                              .bind(QStringLiteral(":created_at_ms"), creative.createdAt)
                              .run();
            if (!stored)
                return stored;
        }
        return CreativeSearchRepository(m_session).follow();
    });
}

Result<std::optional<domain::Creative>> CreativeRepository::find(const QString &id)
{
    auto statement
        = m_session.prepare(QStringLiteral("SELECT " MCI_CREATIVE_COLUMNS " FROM meta_creatives WHERE id = :id"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":id"), id).one(readCreative);
}

Result<QHash<QString, domain::Creative>> CreativeRepository::findMany(const QStringList &ids)
{
    auto statement
        = m_session.prepare(QStringLiteral("SELECT " MCI_CREATIVE_COLUMNS " FROM meta_creatives WHERE id = :id"));
    if (!statement)
        return failure(std::move(statement).error());
    QHash<QString, domain::Creative> creatives;
    for (const QString &id : ids) {
        auto found = statement->bind(QStringLiteral(":id"), id).one(readCreative);
        if (!found)
            return failure(std::move(found).error());
        if (*found)
            creatives.insert(id, **found);
    }
    return creatives;
}

Result<std::vector<domain::Creative>> CreativeRepository::list(const QString &connectionId, const QString &adAccountId)
{
    auto statement = m_session.prepare(QStringLiteral(
        "SELECT " MCI_CREATIVE_COLUMNS " FROM meta_creatives WHERE connection_id = :connection_id"
        " AND ad_account_id = :ad_account_id ORDER BY meta_ad_id"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":connection_id"), connectionId)
        .bind(QStringLiteral(":ad_account_id"), adAccountId)
        .all(readCreative);
}

Result<std::vector<domain::Creative>> CreativeRepository::listOrganization(const QString &organizationId)
{
    auto statement = m_session.prepare(QStringLiteral("SELECT " MCI_CREATIVE_COLUMNS " FROM meta_creatives"
                                                      " WHERE organization_id = :organization_id ORDER BY id"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":organization_id"), organizationId).all(readCreative);
}

Result<std::vector<domain::Creative>> CreativeRepository::listUnread(const UnreadCreatives &which, int limit)
{
    auto statement = m_session.prepare(QStringLiteral(
        "SELECT " MCI_CREATIVE_COLUMNS MCI_UNREAD " ORDER BY LENGTH(meta_ad_id) DESC, meta_ad_id DESC LIMIT :limit"));
    if (!statement)
        return failure(std::move(statement).error());
    return bindUnread(*statement, which).bind(QStringLiteral(":limit"), limit).all(readCreative);
}

Result<int> CreativeRepository::countUnread(const UnreadCreatives &which)
{
    auto statement = m_session.prepare(QStringLiteral("SELECT COUNT(*)" MCI_UNREAD));
    if (!statement)
        return failure(std::move(statement).error());
    return bindUnread(*statement, which)
        .one([](Row &row) { return row.smallInteger(); })
        .transform([](const std::optional<int> &count) { return count.value_or(0); });
}

Result<bool> CreativeRepository::update(const domain::Creative &creative)
{
    auto statement = m_session.prepare(QStringLiteral(
        "UPDATE meta_creatives SET meta_creative_id = :meta_creative_id, ad_name = :ad_name,"
        " effective_status = :effective_status, format = :format, headline = :headline, body = :body,"
        " description = :description, call_to_action = :call_to_action, link_url = :link_url, image_url = :image_url,"
        " image_hash = :image_hash, video_id = :video_id, thumbnail_url = :thumbnail_url, permalink = :permalink,"
        " card_count = :card_count, picture_state = :picture_state, image_sha256 = :image_sha256,"
        " thumbnail_file = :thumbnail_file, width = :width, height = :height, perceptual_hash = :perceptual_hash,"
        " difference_hash = :difference_hash, ingested_at_ms = :ingested_at_ms, updated_at_ms = :updated_at_ms"
        " WHERE id = :id"));
    if (!statement)
        return failure(std::move(statement).error());
    bool known = false;
    const Status saved = inTransaction(m_session, [&]() -> Status {
        const Result<int> rows = bindContent(*statement, creative).change();
        if (!rows)
            return failure(rows.error());
        known = *rows > 0;
        return CreativeSearchRepository(m_session).follow();
    });
    if (!saved)
        return failure(saved.error());
    return known;
}

Result<bool> CreativeRepository::setPictureState(const QString &id, domain::PictureState state, UtcTime now)
{
    auto statement = m_session.prepare(QStringLiteral(
        "UPDATE meta_creatives SET picture_state = :picture_state, updated_at_ms = :updated_at_ms WHERE id = :id"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":picture_state"), domain::pictureStateName(state))
        .bind(QStringLiteral(":updated_at_ms"), now)
        .bind(QStringLiteral(":id"), id)
        .change()
        .transform([](int rows) { return rows > 0; });
}

} // namespace mci::store
