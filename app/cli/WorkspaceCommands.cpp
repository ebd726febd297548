// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Command.h"
#include "api/ContractJson.h"

namespace mci::cli {

namespace {

int runOrganizations(Invocation &invocation)
{
    const QStringList &arguments = invocation.arguments();
    if (!arguments.isEmpty() && arguments.constFirst() != QLatin1String("add"))
        return invocation.fail(invalidOption(Reason::OptionUnknown, arguments.constFirst(), {}, {}));
    if (arguments.size() == 1)
        return invocation.fail(invalidOption(Reason::OptionMissing, QStringLiteral("NAME"), {}, {}));
    const Result<app::AppContext *> context = invocation.context();
    if (!context)
        return invocation.fail(context.error());
    if (!arguments.isEmpty()) {
        const auto added = (*context)->workspace().addOrganization(arguments.at(1));
        if (!added)
            return invocation.fail(added.error());
        QJsonObject document = api::organizationJson(*added);
        document.insert(QStringLiteral("status"), QStringLiteral("success"));
        return invocation.succeed(document);
    }
    const auto organizations = (*context)->workspace().organizations();
    if (!organizations)
        return invocation.fail(organizations.error());
    QJsonArray list;
    for (const domain::Organization &organization : *organizations)
        list.append(api::organizationJson(organization));
    return invocation.succeed(
        {{QStringLiteral("status"), QStringLiteral("success")}, {QStringLiteral("organizations"), list}});
}

int runConnections(Invocation &invocation)
{
    const Result<app::AppContext *> context = invocation.context();
    if (!context)
        return invocation.fail(context.error());
    const auto connections = (*context)->workspace().connections();
    if (!connections)
        return invocation.fail(connections.error());
    QJsonArray list;
    for (const domain::Connection &connection : *connections)
        list.append(api::connectionJson(connection, (*context)->clock().now()));
    return invocation.succeed(
        {{QStringLiteral("status"), QStringLiteral("success")}, {QStringLiteral("connections"), list}});
}

/** Asks Meta for one connection's accounts, or for those of every connection that is not disconnected. */
Result<std::vector<domain::AdAccount>> refreshed(app::AppContext &context, const QString &connectionId,
                                                 const CancelToken &cancel)
{
    if (!connectionId.isEmpty())
        return context.adAccounts().refresh(connectionId, cancel);
    const auto connections = context.workspace().connections();
    if (!connections)
        return failure(connections.error());
    for (const domain::Connection &connection : *connections) {
        if (connection.disconnectedAt)
            continue;
        if (const auto each = context.adAccounts().refresh(connection.id, cancel); !each)
            return each;
    }
    return context.adAccounts().list({});
}

int runAccounts(Invocation &invocation)
{
    const Result<app::AppContext *> context = invocation.context();
    if (!context)
        return invocation.fail(context.error());
    const QString connection = invocation.text(QStringLiteral("connection"));
    const Result<std::vector<domain::AdAccount>> accounts = invocation.has(QStringLiteral("refresh"))
        ? refreshed(**context, connection, invocation.interrupt())
        : (*context)->adAccounts().list(connection);
    if (!accounts)
        return invocation.fail(accounts.error());
    QJsonArray list;
    for (const domain::AdAccount &account : *accounts)
        list.append(api::adAccountJson(account));
    return invocation.succeed(
        {{QStringLiteral("status"), QStringLiteral("success")}, {QStringLiteral("accounts"), list}});
}

int runCache(Invocation &invocation)
{
    const QStringList &arguments = invocation.arguments();
    if (arguments.size() < 2 || arguments.constFirst() != QLatin1String("delete"))
        return invocation.fail(invalidOption(Reason::OptionMissing, QStringLiteral("delete KEY"), {}, {}));
    const Result<app::AppContext *> context = invocation.context();
    if (!context)
        return invocation.fail(context.error());
    if (const Status deleted = (*context)->workspace().deleteCacheEntry(arguments.at(1)); !deleted)
        return invocation.fail(deleted.error());
    return invocation.succeed(
        {{QStringLiteral("status"), QStringLiteral("success")}, {QStringLiteral("cacheKey"), arguments.at(1)}});
}

} // namespace

Command organizationsCommand()
{
    Command command;
    command.name = QStringLiteral("organizations");
    command.positional = QStringLiteral("[add NAME]");
    command.summary = QStringLiteral("List the workspaces, one a client, or add one.");
    command.mostArguments = 2;
    command.run = runOrganizations;
    return command;
}

Command connectionsCommand()
{
    Command command;
    command.name = QStringLiteral("connections");
    command.summary = QStringLiteral("List the connections to Meta.");
    command.run = runConnections;
    return command;
}

Command accountsCommand()
{
    Command command;
    command.name = QStringLiteral("accounts");
    command.summary = QStringLiteral("List the ad accounts.");
    command.options = {{QStringLiteral("connection"), QStringLiteral("Only this connection's."), QStringLiteral("ID")},
                       {QStringLiteral("refresh"), QStringLiteral("Ask Meta first.")}};
    command.run = runAccounts;
    return command;
}

Command cacheCommand()
{
    Command command;
    command.name = QStringLiteral("cache");
    command.positional = QStringLiteral("delete KEY");
    command.summary = QStringLiteral("Drop one entry of the insight cache.");
    command.mostArguments = 2;
    command.run = runCache;
    return command;
}

} // namespace mci::cli
