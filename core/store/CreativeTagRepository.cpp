// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/CreativeTagRepository.h"

namespace mci::store {

namespace {

Result<Statement> prepareOfAccount(Session &session, const QString &columns, const QString &rest)
{
    return session.prepare(QStringLiteral("SELECT %1 FROM meta_creatives JOIN creative_tags"
                                          " ON creative_tags.creative_id = meta_creatives.id"
                                          " AND creative_tags.organization_id = meta_creatives.organization_id"
                                          " WHERE connection_id = :connection_id AND ad_account_id = :ad_account_id %2")
                               .arg(columns, rest));
}

} // namespace

Status CreativeTagRepository::replace(const QString &organizationId, const QString &creativeId, const QStringList &tags)
{
    auto removal = m_session.prepare(QStringLiteral(
        "DELETE FROM creative_tags WHERE organization_id = :organization_id AND creative_id = :creative_id"));
    if (!removal)
        return failure(std::move(removal).error());
    if (const Status removed = removal->bind(QStringLiteral(":organization_id"), organizationId)
                                   .bind(QStringLiteral(":creative_id"), creativeId)
                                   .run();
        !removed)
        return removed;
    auto statement = m_session.prepare(QStringLiteral("INSERT INTO creative_tags (organization_id, creative_id, tag)"
                                                      " VALUES (:organization_id, :creative_id, :tag)"));
    if (!statement)
        return failure(std::move(statement).error());
    for (const QString &tag : tags) {
        const Status written = statement->bind(QStringLiteral(":organization_id"), organizationId)
                                   .bind(QStringLiteral(":creative_id"), creativeId)
                                   .bind(QStringLiteral(":tag"), tag)
                                   .run();
        if (!written)
            return written;
    }
    return {};
}

Result<QHash<QString, QStringList>> CreativeTagRepository::ofAdAccount(const QString &connectionId,
                                                                     const QString &adAccountId)
{
    auto statement = prepareOfAccount(m_session, QStringLiteral("creative_tags.creative_id, tag"),
                                      QStringLiteral("ORDER BY creative_tags.creative_id, tag"));
    if (!statement)
        return failure(std::move(statement).error());
    QHash<QString, QStringList> tags;
    const Status read = statement->bind(QStringLiteral(":connection_id"), connectionId)
                            .bind(QStringLiteral(":ad_account_id"), adAccountId)
                            .each([&tags](Row &row) {
                                const QString creativeId = row.text();
                                tags[creativeId].append(row.text());
                            });
    if (!read)
        return failure(read.error());
    return tags;
}

Result<TagCounts> CreativeTagRepository::count(const QString &connectionId, const QString &adAccountId)
{
    auto all = prepareOfAccount(m_session, QStringLiteral("COUNT(DISTINCT creative_tags.creative_id)"), {});
    if (!all)
        return failure(std::move(all).error());
    const auto creatives = all->bind(QStringLiteral(":connection_id"), connectionId)
                               .bind(QStringLiteral(":ad_account_id"), adAccountId)
                               .one([](Row &row) { return row.smallInteger(); });
    if (!creatives)
        return failure(creatives.error());
    auto statement = prepareOfAccount(m_session, QStringLiteral("tag, COUNT(*)"), QStringLiteral("GROUP BY tag"));
    if (!statement)
        return failure(std::move(statement).error());
    TagCounts counts{creatives->value_or(0), {}};
    const Status read = statement->bind(QStringLiteral(":connection_id"), connectionId)
                            .bind(QStringLiteral(":ad_account_id"), adAccountId)
                            .each([&counts](Row &row) {
                                const QString tag = row.text();
                                counts.tags.insert(tag, row.smallInteger());
                            });
    if (!read)
        return failure(read.error());
    return counts;
}

} // namespace mci::store
