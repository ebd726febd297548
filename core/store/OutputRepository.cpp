// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/OutputRepository.h"

#include "domain/brief/DraftJson.h"
#include "store/Transaction.h"

namespace mci::store {

namespace {

struct RawOutput
{
    OutputRow output;
    QJsonObject draft;
};

RawOutput readOutput(Row &row)
{
    RawOutput raw;
    raw.output.id = row.text();
    raw.output.organizationId = row.text();
    raw.output.briefId = row.text();
    raw.output.briefVersion = row.smallInteger();
    raw.draft = row.object();
    raw.output.facts = row.object();
    raw.output.madeAt = row.time();
    return raw;
}

VariationRow readVariation(Row &row)
{
    VariationRow variation;
    variation.id = row.text();
    variation.outputId = row.text();
    variation.number = row.smallInteger();
    variation.shown = row.smallInteger();
    variation.approvedAt = row.optionalTime();
    variation.approvedBy = row.text();
    variation.revision = row.object();
    variation.revisions = row.smallInteger();
    return variation;
}

Status addRevisionRow(Session &session, const QString &variationId, int number, const QJsonObject &revision,
                      UtcTime now)
{
    auto statement = session.prepare(
        QStringLiteral("INSERT INTO creative_variation_revisions (variation_id, number, revision, made_at_ms)"
                       " VALUES (:variation_id, :number, :revision, :now)"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":variation_id"), variationId)
        .bind(QStringLiteral(":number"), number)
        .bind(QStringLiteral(":revision"), revision)
        .bind(QStringLiteral(":now"), now)
        .run();
}

Status addVariationRow(Session &session, const VariationRow &variation)
{
    auto statement = session.prepare(QStringLiteral("INSERT INTO creative_variations (id, output_id, number, shown)"
                                                    " VALUES (:id, :output_id, :number, 1)"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":id"), variation.id)
        .bind(QStringLiteral(":output_id"), variation.outputId)
        .bind(QStringLiteral(":number"), variation.number)
        .run();
}

} // namespace

Status OutputRepository::add(const OutputRow &output, const std::vector<VariationRow> &variations)
{
    return inTransaction(m_session, [&]() -> Status {
        auto statement = m_session.prepare(
            QStringLiteral("INSERT INTO creative_outputs (id, organization_id, brief_id, brief_version, draft, facts,"
                           " made_at_ms) VALUES (:id, :organization_id, :brief_id, :brief_version, :draft, :facts,"
                           " :made_at_ms)"));
        if (!statement)
            return failure(std::move(statement).error());
        if (const Status added = statement->bind(QStringLiteral(":id"), output.id)
                                     .bind(QStringLiteral(":organization_id"), output.organizationId)
                                     .bind(QStringLiteral(":brief_id"), output.briefId)
                                     .bind(QStringLiteral(":brief_version"), output.briefVersion)
                                     .bind(QStringLiteral(":draft"), domain::draftJson(output.draft))
                                     .bind(QStringLiteral(":facts"), output.facts)
                                     .bind(QStringLiteral(":made_at_ms"), output.madeAt)
                                     .run();
            !added)
            return added;
        for (const VariationRow &variation : variations) {
            if (const Status added = addVariationRow(m_session, variation); !added)
                return added;
            if (const Status added = addRevisionRow(m_session, variation.id, 1, variation.revision, output.madeAt);
                !added)
                return added;
        }
        return {};
    });
}

Result<std::vector<OutputRow>> OutputRepository::readOutputs(const QString &where, const QString &id,
                                                             UnreadableRows unreadable)
{
    auto statement = m_session.prepare(QStringLiteral("SELECT id, organization_id, brief_id, brief_version, draft,"
                                                      " facts, made_at_ms FROM creative_outputs")
                                       + where);
    if (!statement)
        return failure(std::move(statement).error());
    std::vector<RawOutput> raw;
    if (const Status read =
            statement->bind(QStringLiteral(":id"), id).each([&](Row &row) { raw.push_back(readOutput(row)); });
        !read)
        return failure(read.error());
    std::vector<OutputRow> outputs;
    for (RawOutput &row : raw) {
        auto draft = domain::draftFromJson(row.draft);
        if (!draft && unreadable == UnreadableRows::LeaveOut) {
            logUnreadableRow(QStringLiteral("output"), row.output.id, draft.error());
            continue;
        }
        if (!draft)
            return failure(std::move(draft).error());
        row.output.draft = *std::move(draft);
        outputs.push_back(std::move(row.output));
    }
    return outputs;
}

Result<std::optional<OutputRow>> OutputRepository::find(const QString &id)
{
    return readOutputs(QStringLiteral(" WHERE id = :id"), id).transform([](std::vector<OutputRow> outputs) {
        return outputs.empty() ? std::nullopt : std::optional(std::move(outputs.front()));
    });
}

Result<std::vector<OutputRow>> OutputRepository::list(const QString &organizationId)
{
    return readOutputs(QStringLiteral(" WHERE organization_id = :id AND removed_at_ms IS NULL"
                                      " ORDER BY made_at_ms DESC, id DESC"),
                       organizationId, UnreadableRows::LeaveOut);
}

Result<std::vector<VariationRow>> OutputRepository::readVariations(const QString &where, const QString &id)
{
    auto statement = m_session.prepare(
        QStringLiteral("SELECT creative_variations.id, output_id, creative_variations.number, shown, approved_at_ms,"
                       " approved_by, revision, (SELECT count(*) FROM creative_variation_revisions AS every"
                       " WHERE every.variation_id = creative_variations.id)"
                       " FROM creative_variations JOIN creative_variation_revisions AS shown_revision"
                       " ON shown_revision.variation_id = creative_variations.id AND shown_revision.number = shown")
        + where);
    if (!statement)
        return failure(std::move(statement).error());
    std::vector<VariationRow> variations;
    if (const Status read = statement->bind(QStringLiteral(":id"), id).each([&](Row &row) {
            variations.push_back(readVariation(row));
        });
        !read)
        return failure(read.error());
    return variations;
}

Result<std::vector<VariationRow>> OutputRepository::variationsOf(const QString &outputId)
{
    return readVariations(QStringLiteral(" WHERE output_id = :id ORDER BY creative_variations.number"), outputId);
}

Result<std::optional<VariationRow>> OutputRepository::findVariation(const QString &id)
{
    return readVariations(QStringLiteral(" WHERE creative_variations.id = :id"), id)
        .transform([](std::vector<VariationRow> variations) {
            return variations.empty() ? std::nullopt : std::optional(std::move(variations.front()));
        });
}

Result<std::vector<VariationRow>> OutputRepository::approved(const QString &organizationId)
{
    return readVariations(QStringLiteral(" JOIN creative_outputs ON creative_outputs.id = output_id"
                                         " WHERE organization_id = :id AND removed_at_ms IS NULL"
                                         " AND approved_at_ms IS NOT NULL ORDER BY creative_variations.id"),
                          organizationId);
}

Result<std::vector<QJsonObject>> OutputRepository::revisionsOf(const QString &variationId)
{
    auto statement = m_session.prepare(
        QStringLiteral("SELECT revision FROM creative_variation_revisions WHERE variation_id = :id ORDER BY number"));
    if (!statement)
        return failure(std::move(statement).error());
    std::vector<QJsonObject> revisions;
    if (const Status read = statement->bind(QStringLiteral(":id"), variationId).each([&](Row &row) {
            revisions.push_back(row.object());
        });
        !read)
        return failure(read.error());
    return revisions;
}

Result<int> OutputRepository::addRevision(const QString &variationId, const QJsonObject &revision, UtcTime now)
{
    int number = 0;
    const Status added = inTransaction(m_session, [&]() -> Status {
        auto statement = m_session.prepare(QStringLiteral(
            "UPDATE creative_variations SET approved_at_ms = NULL, approved_by = '', shown = 1 + (SELECT max(number)"
            " FROM creative_variation_revisions WHERE variation_id = :id) WHERE id = :id RETURNING shown"));
        if (!statement)
            return failure(std::move(statement).error());
        const auto shown =
            statement->bind(QStringLiteral(":id"), variationId).one([](Row &row) { return row.smallInteger(); });
        if (!shown)
            return failure(shown.error());
        if (!*shown)
            return failure(
                makeError(ErrorCode::NotFound, Reason::VariationUnknown, {}, {{QStringLiteral("value"), variationId}}));
        number = **shown;
        return addRevisionRow(m_session, variationId, number, revision, now);
    });
    if (!added)
        return failure(added.error());
    return number;
}

Status OutputRepository::setJudged(const QString &outputId, const QJsonObject &facts,
                                   const std::vector<VariationRow> &variations)
{
    return inTransaction(m_session, [&]() -> Status {
        auto output = m_session.prepare(QStringLiteral("UPDATE creative_outputs SET facts = :facts WHERE id = :id"));
        if (!output)
            return failure(std::move(output).error());
        if (const Status set =
                output->bind(QStringLiteral(":facts"), facts).bind(QStringLiteral(":id"), outputId).run();
            !set)
            return set;
        auto revision = m_session.prepare(QStringLiteral(
            "UPDATE creative_variation_revisions SET revision = :revision WHERE variation_id = :variation_id"
            " AND number = :number AND EXISTS (SELECT 1 FROM creative_variations WHERE id = :id"
            " AND shown = :shown)"));
        if (!revision)
            return failure(std::move(revision).error());
        for (const VariationRow &row : variations) {
            if (const Status set = revision->bind(QStringLiteral(":revision"), row.revision)
                                       .bind(QStringLiteral(":variation_id"), row.id)
                                       .bind(QStringLiteral(":number"), row.shown)
                                       .bind(QStringLiteral(":id"), row.id)
                                       .bind(QStringLiteral(":shown"), row.shown)
                                       .run();
                !set)
                return set;
        }
        return {};
    });
}

Result<bool> OutputRepository::show(const QString &variationId, int number)
{
    auto statement = m_session.prepare(
        QStringLiteral("UPDATE creative_variations SET shown = :number, approved_at_ms = NULL, approved_by = ''"
                       " WHERE id = :id"
                       " AND EXISTS (SELECT 1 FROM creative_variation_revisions WHERE variation_id = :id"
                       " AND creative_variation_revisions.number = :number)"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":number"), number)
        .bind(QStringLiteral(":id"), variationId)
        .change()
        .transform([](int rows) { return rows > 0; });
}

Result<bool> OutputRepository::approve(const QString &variationId, UtcTime when, const QString &by)
{
    auto statement = m_session.prepare(
        QStringLiteral("UPDATE creative_variations SET approved_at_ms = :when, approved_by = :by WHERE id = :id"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":when"), when)
        .bind(QStringLiteral(":by"), by)
        .bind(QStringLiteral(":id"), variationId)
        .change()
        .transform([](int rows) { return rows > 0; });
}

Result<bool> OutputRepository::takeApprovalBack(const QString &variationId)
{
    auto statement = m_session.prepare(
        QStringLiteral("UPDATE creative_variations SET approved_at_ms = NULL, approved_by = '' WHERE id = :id"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":id"), variationId).change().transform([](int rows) { return rows > 0; });
}

Status OutputRepository::purge(UtcTime removedBefore)
{
    return inTransaction(m_session, [&]() -> Status {
        for (const char *sql : {"DELETE FROM creative_outputs WHERE removed_at_ms < :before",
                                "DELETE FROM creative_briefs WHERE removed_at_ms < :before AND NOT EXISTS"
                                " (SELECT 1 FROM creative_outputs WHERE brief_id = creative_briefs.id)"}) {
            auto statement = m_session.prepare(QLatin1String(sql));
            if (!statement)
                return failure(std::move(statement).error());
            if (const Status done = statement->bind(QStringLiteral(":before"), removedBefore).run(); !done)
                return done;
        }
        return {};
    });
}

Status OutputRepository::eachRevision(const std::function<void(const QJsonObject &revision)> &take)
{
    auto statement = m_session.prepare(QStringLiteral("SELECT revision FROM creative_variation_revisions"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->each([&](Row &row) { take(row.object()); });
}

Status OutputRepository::eachFacts(const std::function<void(const QJsonObject &facts)> &take)
{
    auto statement = m_session.prepare(QStringLiteral("SELECT facts FROM creative_outputs"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->each([&](Row &row) { take(row.object()); });
}

Result<bool> OutputRepository::setRemoved(const QString &id, std::optional<UtcTime> when)
{
    auto statement =
        m_session.prepare(QStringLiteral("UPDATE creative_outputs SET removed_at_ms = :when WHERE id = :id"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":when"), when)
        .bind(QStringLiteral(":id"), id)
        .change()
        .transform([](int rows) { return rows > 0; });
}

} // namespace mci::store
