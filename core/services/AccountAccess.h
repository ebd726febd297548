// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "domain/Account.h"
#include "meta/GraphClient.h"
#include "secrets/SecretStore.h"
#include "services/LiveConfig.h"
#include "store/Database.h"

namespace mci::services {

/** A connection with one of its ad accounts, as stored. */
struct AccountRef
{
    domain::Connection connection;
    domain::AdAccount account;
};

/** Finds connections and accounts, and opens the way to Meta for one of them. Any worker thread. */
class AccountAccess
{
public:
    AccountAccess(const store::Database &database, secrets::SecretStore &secrets, const LiveConfig &config,
                  const Clock &clock);

    /** `not_found` for a connection that is not there. */
    [[nodiscard]] Result<domain::Connection> connection(const QString &connectionId) const;
    /** `not_found` for an account that the connection does not have. */
    [[nodiscard]] Result<AccountRef> account(const QString &connectionId, const QString &adAccountId) const;
    /** Token and addresses for calls; an error that needsLogin() when the connection has to log in first. */
    [[nodiscard]] Result<meta::GraphAccess> graphAccess(const QString &connectionId) const;
    /** The user's own app secret; empty when none is configured: then logins use PKCE alone and tokens are not renewed. */
    [[nodiscard]] Result<Secret> appSecret() const;
    /** Whether the secret store answers, asked before a login so that nobody logs in for a token that cannot be kept. */
    [[nodiscard]] Status checkSecretStore() const;
    /** `token_expired` when the connection is known to need a login; asks nobody. */
    [[nodiscard]] Status checkLogin(const domain::Connection &connection) const;
    /** Remembers that Meta refused the token; other errors change nothing. */
    void noteError(const QString &connectionId, const Error &error) const;

private:
    const store::Database &m_database;
    secrets::SecretStore &m_secrets;
    const LiveConfig &m_config;
    const Clock &m_clock;
};

} // namespace mci::services
