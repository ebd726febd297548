// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Account.h"
#include "store/Session.h"

namespace mci::store {

class AdAccountRepository
{
public:
    explicit AdAccountRepository(Session &session)
        : m_session(session)
    {
    }

    /** Makes the connection's accounts exactly these; the accounts carry their connection and organization. */
    [[nodiscard]] Status replaceAll(const QString &connectionId, const std::vector<domain::AdAccount> &accounts);
    [[nodiscard]] Result<std::optional<domain::AdAccount>> find(const QString &connectionId, const QString &accountId);
    /** By name, then id. */
    [[nodiscard]] Result<std::vector<domain::AdAccount>> list(const QString &connectionId);

private:
    Session &m_session;
};

} // namespace mci::store
