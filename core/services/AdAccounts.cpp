// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/AdAccounts.h"

#include "base/Backoff.h"
#include "base/Pause.h"
#include "meta/Listing.h"
#include "services/Recorder.h"
#include "store/AdAccountRepository.h"
#include "store/ConnectionRepository.h"

#include <QRandomGenerator>

namespace mci::services {

namespace {

constexpr int kTries = 3;

} // namespace

AdAccounts::AdAccounts(const store::Database &database, net::HttpTransport &transport, meta::RateGate &gate,
                       const AccountAccess &accounts, const Clock &clock)
    : m_database(database)
    , m_transport(transport)
    , m_gate(gate)
    , m_accounts(accounts)
    , m_clock(clock)
{
}

Result<std::vector<domain::AdAccount>> AdAccounts::list(const QString &connectionId) const
{
    QStringList ids{connectionId};
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    if (connectionId.isEmpty()) {
        ids.clear();
        const auto connections = store::ConnectionRepository(*session).list();
        if (!connections)
            return failure(connections.error());
        for (const domain::Connection &connection : *connections)
            ids.append(connection.id);
    } else if (const auto known = m_accounts.connection(connectionId); !known) {
        return failure(known.error());
    }
    std::vector<domain::AdAccount> all;
    for (const QString &id : ids) {
        auto accounts = store::AdAccountRepository(*session).list(id);
        if (!accounts)
            return accounts;
        std::move(accounts->begin(), accounts->end(), std::back_inserter(all));
    }
    return all;
}

Result<std::vector<domain::AdAccount>> AdAccounts::refresh(const QString &connectionId, const CancelToken &cancel)
{
    const Result<domain::Connection> connection = m_accounts.connection(connectionId);
    if (!connection)
        return failure(connection.error());
    Result<std::vector<domain::AdAccount>> accounts = ask(*connection, cancel);
    for (int attempt = 1; attempt < kTries && !accounts && accounts.error().isTransient(); ++attempt) {
        if (!pauseFor(backoff(attempt, QRandomGenerator::global()->generateDouble()), cancel))
            return failure(cancelledError());
        accounts = ask(*connection, cancel);
    }
    if (!accounts) {
        m_accounts.noteError(connectionId, accounts.error());
        return accounts;
    }
    for (domain::AdAccount &account : *accounts) {
        account.connectionId = connection->id;
        account.organizationId = connection->organizationId;
        account.updatedAt = m_clock.now();
    }
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    if (const Status stored = store::AdAccountRepository(*session).replaceAll(connectionId, *accounts); !stored)
        return failure(stored.error());
    return accounts;
}

Result<std::vector<domain::AdAccount>> AdAccounts::ask(const domain::Connection &connection, const CancelToken &cancel)
{
    Result<meta::GraphAccess> access = m_accounts.graphAccess(connection.id);
    if (!access)
        return failure(access.error());
    CallRecorder recorder(m_database, m_clock, connection.organizationId, connection.id);
    meta::GraphClient client(m_transport, m_gate, recorder, m_clock, std::move(*access));
    return meta::listAdAccounts(client, cancel);
}

} // namespace mci::services
