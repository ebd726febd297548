// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/CreativeSearchRepository.h"

#include "store/Statement.h"

#include <algorithm>

namespace mci::store {

namespace {

/** More would say nothing about what somebody looks for. */
constexpr qsizetype kLongestText = 200;

bool isWord(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar one) { return one.isLetterOrNumber() || one.isSurrogate(); });
}

/** Each word in quotes: what people type is no query language. */
QString matchOf(const QString &text)
{
    QStringList words;
    for (QString word : text.left(kLongestText).simplified().split(u' ', Qt::SkipEmptyParts)) {
        word.remove(QChar());
        if (isWord(word))
            words << u'"' + word.replace(u'"', QStringLiteral("\"\"")) + u'"';
    }
    return words.isEmpty() ? QString() : words.join(u' ') + u'*';
}

} // namespace

Result<QStringList> CreativeSearchRepository::find(const QString &connectionId, const QString &adAccountId,
                                                   const QString &text)
{
    const QString match = matchOf(text);
    if (match.isEmpty())
        return QStringList();
    auto statement = m_session.prepare(QStringLiteral(
        "SELECT meta_creatives.id FROM creative_search"
        " JOIN creative_search_rows ON creative_search_rows.id = creative_search.rowid"
        " JOIN meta_creatives ON meta_creatives.id = creative_search_rows.creative_id"
        " WHERE creative_search MATCH :match AND connection_id = :connection_id AND ad_account_id = :ad_account_id"
        " ORDER BY bm25(creative_search, 4.0, 3.0, 1.5, 1.0, 1.0), meta_creatives.id"));
    if (!statement)
        return failure(std::move(statement).error());
    QStringList ids;
    const Status read = statement->bind(QStringLiteral(":match"), match)
                            .bind(QStringLiteral(":connection_id"), connectionId)
                            .bind(QStringLiteral(":ad_account_id"), adAccountId)
                            .each([&ids](Row &row) { ids.append(row.text()); });
    if (!read)
        return failure(read.error());
    return ids;
}

Status CreativeSearchRepository::follow()
{
    const QString statements[] = {
        QStringLiteral("DELETE FROM creative_search WHERE rowid IN (SELECT id FROM creative_search_removed)"),
        QStringLiteral("DELETE FROM creative_search_removed"),
        // A person's layer has lists of texts by field, a machine's the texts themselves.
        QStringLiteral(
            "INSERT OR REPLACE INTO creative_search (rowid, name, headline, body, description, image_text)"
            " SELECT creative_search_rows.id, ad_name, headline, body, description,"
            " coalesce((SELECT group_concat(CASE source"
            " WHEN 'user' THEN coalesce(json_extract(pattern, '$.headline[0]'), '') || char(10)"
            " || coalesce(json_extract(pattern, '$.body[0]'), '') || char(10)"
            " || coalesce(json_extract(pattern, '$.cta[0]'), '')"
            " ELSE coalesce(json_extract(pattern, '$.imageText'), '') || char(10)"
            " || coalesce(json_extract(pattern, '$.cta'), '') END, char(10)) FROM creative_patterns"
            " WHERE creative_patterns.creative_id = meta_creatives.id AND layer = 'message'), '')"
            " FROM creative_search_rows JOIN meta_creatives ON meta_creatives.id = creative_search_rows.creative_id"
            " WHERE stale = 1"),
        QStringLiteral("UPDATE creative_search_rows SET stale = 0 WHERE stale = 1")};
    for (const QString &sql : statements) {
        if (const Status done = m_session.run(sql); !done)
            return done;
    }
    return {};
}

} // namespace mci::store
