// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/AccountAccess.h"

#include "base/Logging.h"
#include "oauth/TokenClient.h"
#include "store/AdAccountRepository.h"
#include "store/ConnectionRepository.h"

namespace mci::services {

namespace {

Error loginNeeded(const domain::Connection &connection, ErrorCode code, Reason reason)
{
    return makeError(code, reason, {}, {{QStringLiteral("connection"), connection.id},
                                        {QStringLiteral("user"), connection.metaUserName}});
}

Result<domain::Connection> findConnection(store::Session &session, const QString &connectionId)
{
    const auto found = store::ConnectionRepository(session).find(connectionId);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(makeError(ErrorCode::NotFound, Reason::ConnectionUnknown, {},
                                 {{QStringLiteral("value"), connectionId}}));
    return **found;
}

} // namespace

AccountAccess::AccountAccess(const store::Database &database, secrets::SecretStore &secrets, const LiveConfig &config,
                             const Clock &clock)
    : m_database(database)
    , m_secrets(secrets)
    , m_config(config)
    , m_clock(clock)
{
}

Result<domain::Connection> AccountAccess::connection(const QString &connectionId) const
{
    Result<store::Session> session = m_database.session();
    return session ? findConnection(*session, connectionId) : failure(session.error());
}

Result<AccountRef> AccountAccess::account(const QString &connectionId, const QString &adAccountId) const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    Result<domain::Connection> owner = findConnection(*session, connectionId);
    if (!owner)
        return failure(owner.error());
    const auto found = store::AdAccountRepository(*session).find(connectionId, adAccountId);
    if (!found)
        return failure(found.error());
    if (!*found)
        return failure(makeError(ErrorCode::NotFound, Reason::AdAccountUnknown, {},
                                 {{QStringLiteral("value"), adAccountId},
                                  {QStringLiteral("connection"), connectionId}}));
    return AccountRef{*owner, **found};
}

Status AccountAccess::checkLogin(const domain::Connection &connection) const
{
    switch (domain::connectionState(connection, m_clock.now())) {
    case domain::ConnectionState::Active:
    case domain::ConnectionState::Expiring:
        return {};
    case domain::ConnectionState::NeedsLogin:
    case domain::ConnectionState::Disconnected:
        break;
    }
    return failure(loginNeeded(connection, ErrorCode::TokenExpired, Reason::LoginNeeded));
}

Result<Secret> AccountAccess::appSecret() const
{
    if (const auto config = m_config.current(); !config->environmentAppSecret.isEmpty())
        return config->environmentAppSecret;
    Result<Secret> stored = m_secrets.read(QLatin1String(secrets::kAppSecretKey));
    if (!stored && stored.error().reason == Reason::SecretNotFound)
        return Secret();
    return stored;
}

Status AccountAccess::checkSecretStore() const
{
    const Result<Secret> probe = m_secrets.read(QLatin1String(secrets::kAppSecretKey));
    if (!probe && probe.error().reason != Reason::SecretNotFound)
        return failure(probe.error());
    return {};
}

Result<meta::GraphAccess> AccountAccess::graphAccess(const QString &connectionId) const
{
    const Result<domain::Connection> owner = connection(connectionId);
    if (!owner)
        return failure(owner.error());
    if (const Status ready = checkLogin(*owner); !ready)
        return failure(ready.error());
    Result<Secret> token = m_secrets.read(connectionId);
    if (!token) {
        if (token.error().reason == Reason::SecretNotFound)
            return failure(loginNeeded(*owner, ErrorCode::Unauthorized, Reason::LoginNeeded));
        return failure(token.error());
    }
    meta::GraphAccess access;
    const std::shared_ptr<const ServiceConfig> config = m_config.current();
    access.graphUrl = config->graphUrl;
    access.version = config->apiVersion;
    access.appId = owner->metaAppId;
    if (owner->metaAppId == config->appId && !config->appId.isEmpty()) {
        const Result<Secret> secret = appSecret();
        if (!secret)
            return failure(secret.error());
        if (!secret->isEmpty())
            access.appSecretProof = oauth::appSecretProof(*secret, *token);
    }
    access.token = std::move(*token);
    return access;
}

void AccountAccess::noteError(const QString &connectionId, const Error &error) const
{
    if (!error.needsLogin())
        return;
    Result<store::Session> session = m_database.session();
    if (!session)
        return;
    const auto marked
        = store::ConnectionRepository(*session).setNeedsLogin(connectionId, true, m_clock.now());
    LogEntry entry;
    entry.level = LogLevel::Warning;
    entry.service = QStringLiteral("mci.services");
    entry.action = QStringLiteral("connection_needs_login");
    entry.connectionId = connectionId;
    entry.metadata = {{QStringLiteral("reason"), reasonName(error.reason)},
                      {QStringLiteral("stored"), marked.has_value()}};
    log(entry);
}

} // namespace mci::services
