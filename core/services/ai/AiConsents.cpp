// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ai/AiConsents.h"

#include "base/Ids.h"
#include "store/AuditRepository.h"
#include "store/ConsentRepository.h"
#include "store/Durable.h"
#include "store/OrganizationRepository.h"
#include "store/Transaction.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace mci::services {

namespace {

constexpr QLatin1String kPurpose(domain::ai_purpose::kAnalysis);

QString sha256Of(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

/** For the host that is configured now, and by the words that are shown now. */
bool holds(const domain::AiConsent &consent, const AiConfig &config)
{
    return config.isConfigured() && consent.host == domain::aiHost(config.base)
        && consent.textVersion == QLatin1String(domain::kAiConsentTextVersion);
}

Error elsewhere(const QString &named, const QString &configured)
{
    return makeError(ErrorCode::Conflict, Reason::AiConsentElsewhere, {},
                     {{QStringLiteral("value"), named.left(120)}, {QStringLiteral("host"), configured}});
}

store::AuditEntry auditOf(const domain::AiConsent &consent, const QString &action)
{
    store::AuditEntry entry;
    entry.organizationId = consent.organizationId;
    entry.actor = QStringLiteral("user");
    entry.action = action;
    entry.subject = consent.id;
    entry.details = {{QStringLiteral("purpose"), consent.purpose},
                     {QStringLiteral("host"), consent.host},
                     {QStringLiteral("model"), consent.model}};
    return entry;
}

Status audit(store::Session &session, const Clock &clock, const domain::AiConsent &consent, const QString &action)
{
    const auto appended = store::AuditRepository(session, clock).append(auditOf(consent, action));
    return appended ? Status{} : Status(failure(appended.error()));
}

Status checkOrganization(store::Session &session, const QString &id)
{
    const auto organization = store::OrganizationRepository(session).find(id);
    if (!organization)
        return failure(organization.error());
    return *organization ? Status{}
                         : Status(failure(makeError(ErrorCode::NotFound, Reason::OrganizationUnknown, {},
                                                    {{QStringLiteral("value"), id.left(80)}})));
}

} // namespace

AiConsents::AiConsents(const store::Database &database, const LiveConfig &config, const Clock &clock)
    : m_database(database)
    , m_config(config)
    , m_clock(clock)
{
}

Result<std::optional<domain::AiConsent>> AiConsents::of(const QString &organizationId) const
{
    const AiConfig config = m_config.current()->ai;
    auto consent = standing(organizationId);
    if (consent && *consent && !holds(**consent, config))
        return std::nullopt;
    return consent;
}

Result<std::optional<domain::AiConsent>> AiConsents::standing(const QString &organizationId) const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    return store::ConsentRepository(*session).find(organizationId, kPurpose);
}

Result<domain::AiConsent> AiConsents::give(const ConsentWish &wish) const
{
    const AiConfig config = m_config.current()->ai;
    if (!config.isConfigured())
        return failure(makeError(ErrorCode::InvalidRequest, Reason::AiNotConfigured));
    domain::AiConsent consent;
    consent.id = newId(m_clock, QLatin1String("consent_"));
    consent.organizationId = wish.organizationId;
    consent.purpose = kPurpose;
    consent.host = domain::aiHost(config.base);
    consent.server = domain::aiServerName(config.server);
    consent.model = config.model;
    consent.textVersion = wish.textVersion;
    consent.textSha256 = sha256Of(wish.text);
    consent.locale = wish.locale;
    consent.appVersion = QCoreApplication::applicationVersion();
    consent.givenAt = m_clock.now();
    if (wish.host != consent.host)
        return failure(elsewhere(wish.host, consent.host));
    Result<store::Session> session = store::durableSession(m_database);
    if (!session)
        return failure(session.error());
    if (const Status known = checkOrganization(*session, wish.organizationId); !known)
        return failure(known.error());
    const Status given = store::inTransaction(*session, [&]() -> Status {
        if (const Status stored = store::ConsentRepository(*session).give(consent); !stored)
            return stored;
        return audit(*session, m_clock, consent, QStringLiteral("consent.given"));
    });
    if (!given)
        return failure(given.error());
    return consent;
}

Status AiConsents::withdraw(const QString &organizationId) const
{
    Result<store::Session> session = store::durableSession(m_database);
    if (!session)
        return failure(session.error());
    return store::inTransaction(*session, [&]() -> Status {
        store::ConsentRepository consents(*session);
        // Also one that holds no longer because another host is configured: it would hold again with the old one.
        const auto standing = consents.find(organizationId, kPurpose);
        if (!standing)
            return failure(standing.error());
        if (!*standing)
            return {};
        if (const auto done = consents.withdraw(organizationId, kPurpose, m_clock.now()); !done)
            return failure(done.error());
        return audit(*session, m_clock, **standing, QStringLiteral("consent.withdrawn"));
    });
}

} // namespace mci::services
