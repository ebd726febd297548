// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/BriefRepository.h"

#include "domain/brief/DraftJson.h"
#include "store/Transaction.h"

#define MCI_BRIEF_COLUMNS                                                                                              \
    "creative_briefs.id, organization_id, creative_brief_versions.version, draft, created_at_ms, saved_at_ms"

namespace mci::store {

namespace {

struct RawBrief
{
    domain::StoredBrief brief;
    QJsonObject draft;
};

RawBrief readBrief(Row &row)
{
    RawBrief raw;
    raw.brief.id = row.text();
    raw.brief.organizationId = row.text();
    raw.brief.version = row.smallInteger();
    raw.draft = row.object();
    raw.brief.createdAt = row.time();
    raw.brief.savedAt = row.time();
    return raw;
}

Result<domain::StoredBrief> finished(const RawBrief &raw)
{
    return domain::draftFromJson(raw.draft).transform([&](domain::BriefDraft draft) {
        domain::StoredBrief brief = raw.brief;
        brief.draft = std::move(draft);
        return brief;
    });
}

} // namespace

Status BriefRepository::add(const domain::StoredBrief &brief)
{
    return inTransaction(m_session, [&]() -> Status {
        auto statement =
            m_session.prepare(QStringLiteral("INSERT INTO creative_briefs (id, organization_id, version, created_at_ms)"
                                             " VALUES (:id, :organization_id, 1, :created_at_ms)"));
        if (!statement)
            return failure(std::move(statement).error());
        const Status added = statement->bind(QStringLiteral(":id"), brief.id)
                                 .bind(QStringLiteral(":organization_id"), brief.organizationId)
                                 .bind(QStringLiteral(":created_at_ms"), brief.createdAt)
                                 .run();
        return added ? write(brief.id, 1, brief.draft, brief.savedAt) : added;
    });
}

Status BriefRepository::write(const QString &id, int version, const domain::BriefDraft &draft, UtcTime now)
{
    auto statement = m_session.prepare(
        QStringLiteral("INSERT INTO creative_brief_versions (brief_id, version, draft, saved_at_ms)"
                       " VALUES (:brief_id, :version, :draft, :now) ON CONFLICT (brief_id, version) DO UPDATE SET"
                       " draft = excluded.draft, saved_at_ms = excluded.saved_at_ms"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":brief_id"), id)
        .bind(QStringLiteral(":version"), version)
        .bind(QStringLiteral(":draft"), domain::draftJson(draft))
        .bind(QStringLiteral(":now"), now)
        .run();
}

Result<std::vector<domain::StoredBrief>> BriefRepository::read(const QString &where, const QString &id,
                                                               std::optional<int> version,
                                                               UnreadableRows unreadable)
{
    auto statement = m_session.prepare(QStringLiteral("SELECT " MCI_BRIEF_COLUMNS " FROM creative_briefs"
                                                      " JOIN creative_brief_versions"
                                                      " ON creative_brief_versions.brief_id = creative_briefs.id")
                                       + where);
    if (!statement)
        return failure(std::move(statement).error());
    if (version)
        statement->bind(QStringLiteral(":version"), *version);
    std::vector<RawBrief> rows;
    if (const Status read =
            statement->bind(QStringLiteral(":id"), id).each([&](Row &row) { rows.push_back(readBrief(row)); });
        !read)
        return failure(read.error());
    std::vector<domain::StoredBrief> briefs;
    for (const RawBrief &raw : rows) {
        auto brief = finished(raw);
        if (!brief && unreadable == UnreadableRows::LeaveOut) {
            logUnreadableRow(QStringLiteral("brief"), raw.brief.id, brief.error());
            continue;
        }
        if (!brief)
            return failure(std::move(brief).error());
        briefs.push_back(*std::move(brief));
    }
    return briefs;
}

Result<std::optional<domain::StoredBrief>> BriefRepository::find(const QString &id)
{
    return read(QStringLiteral(" AND creative_brief_versions.version = creative_briefs.version WHERE id = :id"), id)
        .transform([](std::vector<domain::StoredBrief> briefs) {
            return briefs.empty() ? std::nullopt : std::optional(std::move(briefs.front()));
        });
}

Result<std::optional<domain::StoredBrief>> BriefRepository::findVersion(const QString &id, int version)
{
    return read(QStringLiteral(" AND creative_brief_versions.version = :version WHERE id = :id"), id, version)
        .transform([](std::vector<domain::StoredBrief> briefs) {
            return briefs.empty() ? std::nullopt : std::optional(std::move(briefs.front()));
        });
}

Result<std::vector<domain::StoredBrief>> BriefRepository::versions(const QString &id)
{
    return read(QStringLiteral(" WHERE id = :id ORDER BY creative_brief_versions.version DESC"), id);
}

Result<std::vector<BriefRow>> BriefRepository::list(const QString &organizationId)
{
    auto briefs = read(QStringLiteral(" AND creative_brief_versions.version = creative_briefs.version"
                                      " WHERE organization_id = :id AND removed_at_ms IS NULL"
                                      " ORDER BY saved_at_ms DESC, creative_briefs.id DESC"),
                       organizationId, std::nullopt, UnreadableRows::LeaveOut);
    if (!briefs)
        return failure(std::move(briefs).error());
    auto counted = m_session.prepare(
        QStringLiteral("SELECT count(*) FROM creative_outputs WHERE brief_id = :id AND removed_at_ms IS NULL"));
    if (!counted)
        return failure(std::move(counted).error());
    std::vector<BriefRow> rows;
    for (domain::StoredBrief &brief : *briefs) {
        const auto outputs =
            counted->bind(QStringLiteral(":id"), brief.id).one([](Row &row) { return row.smallInteger(); });
        if (!outputs)
            return failure(outputs.error());
        rows.push_back({std::move(brief), outputs->value_or(0)});
    }
    return rows;
}

Result<bool> BriefRepository::save(const QString &id, const domain::BriefDraft &draft, UtcTime now)
{
    bool known = false;
    const Status saved = inTransaction(m_session, [&]() -> Status {
        auto statement = m_session.prepare(QStringLiteral(
            "UPDATE creative_briefs SET version = version + CASE WHEN EXISTS (SELECT 1 FROM creative_outputs"
            " WHERE brief_id = :id AND brief_version = creative_briefs.version) OR EXISTS (SELECT 1"
            " FROM creative_brief_versions WHERE brief_id = :id AND creative_brief_versions.version ="
            " creative_briefs.version AND is_used = 1) THEN 1 ELSE 0 END"
            " WHERE id = :id RETURNING version"));
        if (!statement)
            return failure(std::move(statement).error());
        const auto version =
            statement->bind(QStringLiteral(":id"), id).one([](Row &row) { return row.smallInteger(); });
        if (!version)
            return failure(version.error());
        known = version->has_value();
        return known ? write(id, **version, draft, now) : Status{};
    });
    if (!saved)
        return failure(saved.error());
    return known;
}

Result<std::optional<qint64>> BriefRepository::takeSeed(const QString &id)
{
    // Outputs of the command line bring seeds of their own.
    auto statement =
        m_session.prepare(QStringLiteral("UPDATE creative_briefs SET last_seed = 1 + max(last_seed, coalesce((SELECT"
                                         " max(CAST(json_extract(facts, '$.seed') AS INTEGER)) FROM creative_outputs"
                                         " WHERE brief_id = :id), 0)) WHERE id = :id RETURNING last_seed"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":id"), id).one([](Row &row) { return row.integer(); });
}

Result<std::optional<qint64>> BriefRepository::use(const QString &id)
{
    std::optional<qint64> seed;
    const Status used = inTransaction(m_session, [&]() -> Status {
        const auto taken = takeSeed(id);
        if (!taken)
            return failure(taken.error());
        seed = *taken;
        auto statement =
            m_session.prepare(QStringLiteral("UPDATE creative_brief_versions SET is_used = 1 WHERE brief_id = :id"
                                             " AND version = (SELECT version FROM creative_briefs WHERE id = :id)"));
        if (!statement)
            return failure(std::move(statement).error());
        return statement->bind(QStringLiteral(":id"), id).run();
    });
    if (!used)
        return failure(used.error());
    return seed;
}

Result<bool> BriefRepository::setRemoved(const QString &id, std::optional<UtcTime> when)
{
    auto statement =
        m_session.prepare(QStringLiteral("UPDATE creative_briefs SET removed_at_ms = :removed WHERE id = :id"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":removed"), when)
        .bind(QStringLiteral(":id"), id)
        .change()
        .transform([](int rows) { return rows > 0; });
}

} // namespace mci::store
