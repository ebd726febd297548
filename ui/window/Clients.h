// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"

namespace mci::ui {

/** A client with its ad accounts that are connected. */
struct Client
{
    domain::Organization organization;
    std::vector<domain::AdAccount> accounts;
};

/** Clients that have a connection, by name; accounts by name. */
[[nodiscard]] std::vector<Client> clientsOf(const WorkspaceSnapshot &workspace);
/** Whether anybody logged in and did not disconnect. */
[[nodiscard]] bool isConnected(const WorkspaceSnapshot &workspace);
/** Of a connection that is not disconnected, else nullptr. */
[[nodiscard]] const domain::AdAccount *findAccount(const WorkspaceSnapshot &workspace, const QString &organizationId,
                                                   const QString &adAccountId);
[[nodiscard]] const domain::Connection *findConnection(const WorkspaceSnapshot &workspace, const QString &connectionId);
[[nodiscard]] QString organizationName(const WorkspaceSnapshot &workspace, const QString &organizationId);
/** The first connection that waits for a login, and how many of its accounts wait with it. */
struct ExpiredLogin
{
    domain::Connection connection;
    int accounts = 0;
};
[[nodiscard]] std::optional<ExpiredLogin> expiredLogin(const WorkspaceSnapshot &workspace, UtcTime now);

} // namespace mci::ui
