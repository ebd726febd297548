// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ConnectAccount.h"

#include "base/Ids.h"
#include "oauth/TokenCheck.h"
#include "services/AdAccounts.h"
#include "store/AuditRepository.h"
#include "store/ConnectionRepository.h"
#include "store/JobRepository.h"
#include "store/OrganizationRepository.h"
#include "store/Transaction.h"

namespace mci::services {

namespace {

domain::RenewalStrategy renewalOf(const oauth::LoginOutcome &login, bool hasSecret)
{
    const bool never = login.expiryKnown && !login.expiresAt;
    if (never || login.tokenType == QLatin1String("system_user"))
        return domain::RenewalStrategy::LongLived;
    return login.longLived && hasSecret ? domain::RenewalStrategy::Auto : domain::RenewalStrategy::Manual;
}

} // namespace

ConnectAccount::ConnectAccount(const store::Database &database, secrets::SecretStore &secrets,
                               net::HttpTransport &transport, meta::RateGate &gate, const AccountAccess &accounts,
                               const LiveConfig &config, const Clock &clock)
    : m_database(database)
    , m_secrets(secrets)
    , m_transport(transport)
    , m_gate(gate)
    , m_accounts(accounts)
    , m_config(config.current())
    , m_clock(clock)
    , m_flow(transport, clock)
{
}

Status ConnectAccount::checkOrganization(const QString &organizationId) const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const auto found = store::OrganizationRepository(*session).find(organizationId);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(makeError(ErrorCode::InvalidRequest, Reason::OrganizationUnknown, {},
                                 {{QStringLiteral("value"), organizationId}}));
    return {};
}

Result<QUrl> ConnectAccount::begin(const ConnectOptions &options)
{
    if (const Status known = checkOrganization(options.organizationId); !known)
        return failure(known.error());
    if (m_config->appId.isEmpty())
        return failure(makeError(ErrorCode::InvalidRequest, Reason::AppIdMissing));
    if (const Status usable = m_accounts.checkSecretStore(); !usable)
        return failure(usable.error());
    Result<Secret> secret = m_accounts.appSecret();
    if (!secret)
        return failure(secret.error());
    const Result<oauth::RedirectUri> redirect = oauth::RedirectUri::parse(m_config->redirectUri);
    if (!redirect)
        return failure(redirect.error());
    m_organizationId = options.organizationId;
    oauth::LoginRequest request;
    request.appId = m_config->appId;
    request.appSecret = std::move(*secret);
    request.dialogUrl = m_config->dialogUrl;
    request.graphUrl = m_config->graphUrl;
    request.version = m_config->apiVersion;
    request.scopes = m_config->scopes;
    request.redirect = *redirect;
    request.pages = options.pages;
    request.timeout = options.timeout;
    request.rerequest = options.rerequest;
    return m_flow.start(request);
}

Result<ConnectedAccount> ConnectAccount::finish(const CancelToken &cancel)
{
    const Result<oauth::LoginOutcome> login = m_flow.finish(cancel);
    if (!login)
        return failure(login.error());
    return keep(m_organizationId, m_config->appId, *login, cancel);
}

Result<ConnectedAccount> ConnectAccount::connectToken(const QString &organizationId, const Secret &token,
                                                      const CancelToken &cancel)
{
    if (const Status known = checkOrganization(organizationId); !known)
        return failure(known.error());
    if (token.isEmpty())
        return failure(makeError(ErrorCode::InvalidRequest, Reason::TokenEmpty));
    if (const Status usable = m_accounts.checkSecretStore(); !usable)
        return failure(usable.error());
    Result<Secret> secret = m_accounts.appSecret();
    if (!secret)
        return failure(secret.error());
    oauth::TokenClient client(m_transport, m_clock,
                              {m_config->graphUrl, m_config->apiVersion, m_config->appId, std::move(*secret)});
    const Result<oauth::LoginOutcome> login = oauth::validatePasted(client, token, cancel);
    if (!login)
        return failure(login.error());
    // A pasted token may belong to another app than the configured one: no proof is made for it.
    return keep(organizationId, {}, *login, cancel);
}

Result<ConnectedAccount> ConnectAccount::keep(const QString &organizationId, const QString &appId,
                                              const oauth::LoginOutcome &login, const CancelToken &cancel)
{
    const Result<Secret> secret = m_accounts.appSecret();
    domain::Connection connection;
    connection.id = newId(m_clock, QLatin1String("con_"));
    connection.organizationId = organizationId;
    connection.metaUserId = login.userId;
    connection.metaUserName = login.userName;
    connection.metaAppId = appId;
    connection.scopes = login.grantedScopes;
    connection.expiresAt = login.expiresAt;
    connection.expiryKnown = login.expiryKnown;
    connection.dataAccessExpiresAt = login.dataAccessExpiresAt;
    connection.renewal = renewalOf(login, secret && !secret->isEmpty() && !appId.isEmpty());
    connection.createdAt = m_clock.now();
    connection.updatedAt = connection.createdAt;
    const Result<domain::Connection> stored = store(connection, login.token);
    if (!stored)
        return failure(stored.error());

    ConnectedAccount connected{*stored, {}, {}};
    AdAccounts adAccounts(m_database, m_transport, m_gate, m_accounts, m_clock);
    Result<std::vector<domain::AdAccount>> listed = adAccounts.refresh(stored->id, cancel);
    if (listed)
        connected.adAccounts = std::move(*listed);
    else
        connected.accountsProblem = listed.error();
    return connected;
}

Result<domain::Connection> ConnectAccount::store(const domain::Connection &connection, const Secret &token)
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    std::optional<domain::Connection> result;
    const Status stored = store::inTransaction(*session, [&]() -> Status {
        const Result<domain::Connection> kept = store::ConnectionRepository(*session).upsert(connection);
        if (!kept)
            return failure(kept.error());
        // Inside the transaction: without the token in its place the connection must not be there either.
        if (const Status written = m_secrets.write(kept->id, token); !written)
            return written;
        if (const auto resumed = store::JobRepository(*session, m_clock).resumeWaitingLogin(kept->id); !resumed)
            return failure(resumed.error());
        store::AuditEntry entry;
        entry.organizationId = kept->organizationId;
        entry.actor = QStringLiteral("user");
        entry.action = kept->id == connection.id ? QStringLiteral("connection.created")
                                                 : QStringLiteral("connection.renewed");
        entry.subject = kept->id;
        entry.details = {{QStringLiteral("scopes"), kept->scopes.join(QLatin1Char(','))},
                         {QStringLiteral("renewal"), domain::renewalStrategyName(kept->renewal)}};
        const auto audited = store::AuditRepository(*session, m_clock).append(entry);
        if (!audited)
            return failure(audited.error());
        result = *kept;
        return {};
    });
    if (!stored)
        return failure(stored.error());
    return *result;
}

} // namespace mci::services
