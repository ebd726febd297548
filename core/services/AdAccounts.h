// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/AccountAccess.h"

namespace mci::services {

/** The ad accounts of connections: as stored, or asked anew. Worker thread. */
class AdAccounts
{
public:
    AdAccounts(const store::Database &database, net::HttpTransport &transport, meta::RateGate &gate,
               const AccountAccess &accounts, const Clock &clock);

    /** Of one connection, or of all when `connectionId` is empty. */
    [[nodiscard]] Result<std::vector<domain::AdAccount>> list(const QString &connectionId) const;
    /** Asks Meta (a few tries where the fault may pass), stores and returns what it says, in its order. */
    [[nodiscard]] Result<std::vector<domain::AdAccount>> refresh(const QString &connectionId, const CancelToken &cancel);

private:
    [[nodiscard]] Result<std::vector<domain::AdAccount>> ask(const domain::Connection &connection,
                                                             const CancelToken &cancel);

    const store::Database &m_database;
    net::HttpTransport &m_transport;
    meta::RateGate &m_gate;
    const AccountAccess &m_accounts;
    const Clock &m_clock;
};

} // namespace mci::services
