// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/CreativeConfigRepository.h"

namespace mci::store {

namespace {

Statement &bindKey(Statement &statement, const CreativeConfigKey &key)
{
    return statement.bind(QStringLiteral(":organization_id"), key.organizationId)
        .bind(QStringLiteral(":ad_account_id"), key.adAccountId)
        .bind(QStringLiteral(":objective"), domain::objectiveName(key.objective));
}

} // namespace

Result<QString> CreativeConfigRepository::conversionEvent(const CreativeConfigKey &key)
{
    auto statement = m_session.prepare(
        QStringLiteral("SELECT conversion_event FROM meta_creative_config WHERE organization_id = :organization_id"
                       " AND ad_account_id = :ad_account_id AND objective = :objective"));
    if (!statement)
        return failure(std::move(statement).error());
    return bindKey(*statement, key)
        .one([](Row &row) { return row.text(); })
        .transform([](const std::optional<QString> &event) { return event.value_or(QString()); });
}

Status CreativeConfigRepository::setConversionEvent(const CreativeConfigKey &key, const QString &actionType, UtcTime now)
{
    auto statement = m_session.prepare(QStringLiteral(
        "INSERT INTO meta_creative_config (organization_id, ad_account_id, objective, conversion_event, updated_at_ms)"
        " VALUES (:organization_id, :ad_account_id, :objective, :conversion_event, :updated_at_ms)"
        " ON CONFLICT (organization_id, ad_account_id, objective) DO UPDATE SET"
        " conversion_event = excluded.conversion_event, updated_at_ms = excluded.updated_at_ms"));
    if (!statement)
        return failure(std::move(statement).error());
    return bindKey(*statement, key)
        .bind(QStringLiteral(":conversion_event"), actionType)
        .bind(QStringLiteral(":updated_at_ms"), now)
        .run();
}

Result<std::optional<domain::Guardrails>> CreativeConfigRepository::guardrails(const CreativeConfigKey &key)
{
    auto statement = m_session.prepare(QStringLiteral(
        "SELECT min_spend_micros, min_conversions, min_impressions FROM meta_creative_config"
        " WHERE organization_id = :organization_id AND ad_account_id = :ad_account_id AND objective = :objective"
        " AND min_spend_micros IS NOT NULL"));
    if (!statement)
        return failure(std::move(statement).error());
    return bindKey(*statement, key).one([](Row &row) {
        domain::Guardrails guardrails;
        guardrails.minSpendMicros = row.integer();
        guardrails.minConversions = row.real();
        guardrails.minImpressions = row.integer();
        return guardrails;
    });
}

Status CreativeConfigRepository::setGuardrails(const CreativeConfigKey &key,
                                               const std::optional<domain::Guardrails> &guardrails, UtcTime now)
{
    auto statement = m_session.prepare(QStringLiteral(
        "INSERT INTO meta_creative_config (organization_id, ad_account_id, objective, min_spend_micros, min_conversions,"
        " min_impressions, updated_at_ms) VALUES (:organization_id, :ad_account_id, :objective, :min_spend_micros,"
        " :min_conversions, :min_impressions, :updated_at_ms) ON CONFLICT (organization_id, ad_account_id, objective)"
        " DO UPDATE SET min_spend_micros = excluded.min_spend_micros, min_conversions = excluded.min_conversions,"
        " min_impressions = excluded.min_impressions, updated_at_ms = excluded.updated_at_ms"));
    if (!statement)
        return failure(std::move(statement).error());
    bindKey(*statement, key).bind(QStringLiteral(":updated_at_ms"), now);
    if (guardrails) {
        statement->bind(QStringLiteral(":min_spend_micros"), guardrails->minSpendMicros)
            .bind(QStringLiteral(":min_conversions"), guardrails->minConversions)
            .bind(QStringLiteral(":min_impressions"), guardrails->minImpressions);
    } else {
        statement->bindNull(QStringLiteral(":min_spend_micros"))
            .bindNull(QStringLiteral(":min_conversions"))
            .bindNull(QStringLiteral(":min_impressions"));
    }
    return statement->run();
}

} // namespace mci::store
