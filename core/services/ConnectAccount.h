// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "oauth/LoginFlow.h"
#include "services/AccountAccess.h"

namespace mci::services {

struct ConnectedAccount
{
    domain::Connection connection;
    std::vector<domain::AdAccount> adAccounts;
    /** Why the ad accounts could not be listed although the login stands. */
    std::optional<Error> accountsProblem;
};

struct ConnectOptions
{
    QString organizationId;
    oauth::CallbackPages pages;
    std::chrono::milliseconds timeout{300'000};
    /** Ask again for scopes that were declined. */
    bool rerequest = false;
};

/** Connects a Meta user to an organization, by browser login or with a pasted token. One object a login; worker thread. */
class ConnectAccount
{
public:
    ConnectAccount(const store::Database &database, secrets::SecretStore &secrets, net::HttpTransport &transport,
                   meta::RateGate &gate, const AccountAccess &accounts, const LiveConfig &config, const Clock &clock);

    /** Opens the loopback listener and gives the address for the browser. */
    [[nodiscard]] Result<QUrl> begin(const ConnectOptions &options);
    /** Waits for the browser, exchanges the code, stores token and connection, and lists the ad accounts. */
    [[nodiscard]] Result<ConnectedAccount> finish(const CancelToken &cancel);
    [[nodiscard]] Result<ConnectedAccount> connectToken(const QString &organizationId, const Secret &token,
                                                        const CancelToken &cancel);

private:
    [[nodiscard]] Status checkOrganization(const QString &organizationId) const;
    [[nodiscard]] Result<ConnectedAccount> keep(const QString &organizationId, const QString &appId,
                                                const oauth::LoginOutcome &login, const CancelToken &cancel);
    [[nodiscard]] Result<domain::Connection> store(const domain::Connection &connection, const Secret &token);

    const store::Database &m_database;
    secrets::SecretStore &m_secrets;
    net::HttpTransport &m_transport;
    meta::RateGate &m_gate;
    const AccountAccess &m_accounts;
    /** As it was when the login began. */
    const std::shared_ptr<const ServiceConfig> m_config;
    const Clock &m_clock;
    oauth::LoginFlow m_flow;
    QString m_organizationId;
};

} // namespace mci::services
