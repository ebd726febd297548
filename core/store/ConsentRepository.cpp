// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ConsentRepository.h"

#include "store/Transaction.h"

#define MCI_CONSENT_COLUMNS                                                                                            \
    "id, organization_id, purpose, host, server, model, text_version, text_sha256, locale, app_version, given_at_ms,"  \
    " withdrawn_at_ms"

namespace mci::store {

namespace {

domain::AiConsent readConsent(Row &row)
{
    domain::AiConsent consent;
    consent.id = row.text();
    consent.organizationId = row.text();
    consent.purpose = row.text();
    consent.host = row.text();
    consent.server = row.text();
    consent.model = row.text();
    consent.textVersion = row.text();
    consent.textSha256 = row.text();
    consent.locale = row.text();
    consent.appVersion = row.text();
    consent.givenAt = row.time();
    consent.withdrawnAt = row.optionalTime();
    return consent;
}

} // namespace

Status ConsentRepository::give(const domain::AiConsent &consent)
{
    return inTransaction(m_session, [&]() -> Status {
        if (const auto before = withdraw(consent.organizationId, consent.purpose, consent.givenAt); !before)
            return failure(before.error());
        auto statement = m_session.prepare(
            QStringLiteral("INSERT INTO consents (" MCI_CONSENT_COLUMNS
                           ") VALUES (:id, :organization_id, :purpose, :host, :server, :model,"
                           " :text_version, :text_sha256, :locale, :app_version, :given_at_ms, NULL)"));
        if (!statement)
            return failure(std::move(statement).error());
        return statement->bind(QStringLiteral(":id"), consent.id)
            .bind(QStringLiteral(":organization_id"), consent.organizationId)
            .bind(QStringLiteral(":purpose"), consent.purpose)
            .bind(QStringLiteral(":host"), consent.host)
            .bind(QStringLiteral(":server"), consent.server)
            .bind(QStringLiteral(":model"), consent.model)
            .bind(QStringLiteral(":text_version"), consent.textVersion)
            .bind(QStringLiteral(":text_sha256"), consent.textSha256)
            .bind(QStringLiteral(":locale"), consent.locale)
            .bind(QStringLiteral(":app_version"), consent.appVersion)
            .bind(QStringLiteral(":given_at_ms"), consent.givenAt)
            .run();
    });
}

Result<bool> ConsentRepository::withdraw(const QString &organizationId, const QString &purpose, UtcTime now)
{
    // A clock that was set back must not keep anybody from withdrawing.
    auto statement = m_session.prepare(
        QStringLiteral("UPDATE consents SET withdrawn_at_ms = MAX(:now, given_at_ms) WHERE organization_id ="
                       " :organization_id AND purpose = :purpose AND withdrawn_at_ms IS NULL"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":now"), now)
        .bind(QStringLiteral(":organization_id"), organizationId)
        .bind(QStringLiteral(":purpose"), purpose)
        .change()
        .map([](int changed) { return changed > 0; });
}

Result<std::optional<domain::AiConsent>> ConsentRepository::find(const QString &organizationId, const QString &purpose)
{
    auto statement = m_session.prepare(QStringLiteral("SELECT " MCI_CONSENT_COLUMNS
                                                      " FROM consents WHERE organization_id = :organization_id"
                                                      " AND purpose = :purpose AND withdrawn_at_ms IS NULL"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":organization_id"), organizationId)
        .bind(QStringLiteral(":purpose"), purpose)
        .one(readConsent);
}

Result<std::vector<domain::AiConsent>> ConsentRepository::list(const QString &organizationId)
{
    auto statement = m_session.prepare(QStringLiteral("SELECT " MCI_CONSENT_COLUMNS
                                                      " FROM consents WHERE organization_id = :organization_id"
                                                      " ORDER BY given_at_ms DESC, id DESC"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":organization_id"), organizationId).all(readConsent);
}

} // namespace mci::store
