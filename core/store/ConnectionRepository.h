// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Account.h"
#include "store/Session.h"

namespace mci::store {

class ConnectionRepository
{
public:
    explicit ConnectionRepository(Session &session)
        : m_session(session)
    {
    }

    /**
     * Adds the connection, or renews the one of the same organization and Meta user, whose id and createdAt stay.
     * Returns what is stored now.
     */
    [[nodiscard]] Result<domain::Connection> upsert(const domain::Connection &connection);
    [[nodiscard]] Result<std::optional<domain::Connection>> find(const QString &id);
    /** Oldest first; all organizations' when `organizationId` is empty. */
    [[nodiscard]] Result<std::vector<domain::Connection>> list(const QString &organizationId = {});
    /** False when there is no such connection. */
    [[nodiscard]] Result<bool> setNeedsLogin(const QString &id, bool needsLogin, UtcTime now);
    [[nodiscard]] Result<bool> setDisconnected(const QString &id, std::optional<UtcTime> disconnectedAt,
                                               std::optional<UtcTime> purgeAt, UtcTime now);
    /** Removes the connection and everything that hangs on it. */
    [[nodiscard]] Result<bool> remove(const QString &id);

private:
    Session &m_session;
};

} // namespace mci::store
