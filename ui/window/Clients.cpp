// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/Clients.h"

namespace mci::ui {

using domain::AdAccount;
using domain::Connection;
using domain::Organization;

namespace {

bool isLive(const WorkspaceSnapshot &workspace, const QString &connectionId)
{
    const Connection *connection = findConnection(workspace, connectionId);
    return connection && !connection->disconnectedAt;
}

bool byName(const QString &a, const QString &b)
{
    return a.localeAwareCompare(b) < 0;
}

} // namespace

std::vector<Client> clientsOf(const WorkspaceSnapshot &workspace)
{
    std::vector<Client> clients;
    for (const Organization &organization : workspace.organizations) {
        Client client{organization, {}};
        for (const AdAccount &account : workspace.accounts) {
            if (account.organizationId == organization.id && isLive(workspace, account.connectionId))
                client.accounts.push_back(account);
        }
        std::sort(client.accounts.begin(), client.accounts.end(),
                  [](const AdAccount &a, const AdAccount &b) { return byName(a.name, b.name); });
        const bool connected = std::any_of(
            workspace.connections.begin(), workspace.connections.end(), [&organization](const Connection &connection) {
                return connection.organizationId == organization.id && !connection.disconnectedAt;
            });
        if (connected)
            clients.push_back(std::move(client));
    }
    std::sort(clients.begin(), clients.end(),
              [](const Client &a, const Client &b) { return byName(a.organization.name, b.organization.name); });
    return clients;
}

bool isConnected(const WorkspaceSnapshot &workspace)
{
    return std::any_of(workspace.connections.begin(), workspace.connections.end(),
                       [](const Connection &connection) { return !connection.disconnectedAt; });
}

const AdAccount *findAccount(const WorkspaceSnapshot &workspace, const QString &organizationId,
                             const QString &adAccountId)
{
    const auto it = std::find_if(workspace.accounts.begin(), workspace.accounts.end(), [&](const AdAccount &account) {
        return account.organizationId == organizationId && account.id == adAccountId
            && isLive(workspace, account.connectionId);
    });
    return it == workspace.accounts.end() ? nullptr : &*it;
}

const Connection *findConnection(const WorkspaceSnapshot &workspace, const QString &connectionId)
{
    const auto it = std::find_if(workspace.connections.begin(), workspace.connections.end(),
                                 [&](const Connection &connection) { return connection.id == connectionId; });
    return it == workspace.connections.end() ? nullptr : &*it;
}

QString organizationName(const WorkspaceSnapshot &workspace, const QString &organizationId)
{
    const auto it = std::find_if(workspace.organizations.begin(), workspace.organizations.end(),
                                 [&](const Organization &organization) { return organization.id == organizationId; });
    return it == workspace.organizations.end() ? QString() : it->name;
}

std::optional<ExpiredLogin> expiredLogin(const WorkspaceSnapshot &workspace, UtcTime now)
{
    for (const Connection &connection : workspace.connections) {
        if (domain::connectionState(connection, now) != domain::ConnectionState::NeedsLogin)
            continue;
        const auto accounts =
            std::count_if(workspace.accounts.begin(), workspace.accounts.end(),
                          [&](const AdAccount &account) { return account.connectionId == connection.id; });
        return ExpiredLogin{connection, static_cast<int>(accounts)};
    }
    return std::nullopt;
}

} // namespace mci::ui
