// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ContractJson.h"
#include "api/JsonValues.h"
#include "text/ErrorText.h"

namespace mci::api {

QJsonObject errorDocument(const Error &error)
{
    // Somebody's own interruption is no code of the contract; to a caller it looks like a call that did not end in time.
    const ErrorCode code = error.isCancelled() ? ErrorCode::Timeout : error.code;
    QJsonObject json{{QStringLiteral("status"), QStringLiteral("error")},
                     {QStringLiteral("error"), errorCodeName(code)},
                     {QStringLiteral("message"), text::errorMessage(error)},
                     {QStringLiteral("httpStatus"), errorHttpStatus(code)}};
    if (error.resumeAt)
        json.insert(QStringLiteral("resumeAt"), toIso(*error.resumeAt));
    if (error.metaCode)
        json.insert(QStringLiteral("code"), *error.metaCode);
    if (error.metaSubcode)
        json.insert(QStringLiteral("subcode"), *error.metaSubcode);
    if (!error.fbtraceId.isEmpty())
        json.insert(QStringLiteral("fbtraceId"), error.fbtraceId);
    return json;
}

QJsonObject organizationJson(const domain::Organization &organization)
{
    return {{QStringLiteral("id"), organization.id}, {QStringLiteral("name"), organization.name}};
}

QJsonObject connectionJson(const domain::Connection &connection, UtcTime now)
{
    return {{QStringLiteral("id"), connection.id},
            {QStringLiteral("organizationId"), connection.organizationId},
            {QStringLiteral("user"), QJsonObject{{QStringLiteral("id"), connection.metaUserId},
                                                 {QStringLiteral("name"), connection.metaUserName}}},
            {QStringLiteral("scopes"), QJsonArray::fromStringList(connection.scopes)},
            {QStringLiteral("expiresAt"), timeOrNull(connection.expiresAt)},
            {QStringLiteral("dataAccessExpiresAt"), timeOrNull(connection.dataAccessExpiresAt)},
            {QStringLiteral("renewalStrategy"), domain::renewalStrategyName(connection.renewal)},
            {QStringLiteral("state"), domain::connectionStateName(domain::connectionState(connection, now))},
            {QStringLiteral("purgeAt"), timeOrNull(connection.purgeAt)},
            {QStringLiteral("createdAt"), toIso(connection.createdAt)}};
}

QJsonObject adAccountJson(const domain::AdAccount &account)
{
    return {{QStringLiteral("id"), account.id},
            {QStringLiteral("name"), account.name},
            {QStringLiteral("currency"), account.currency},
            {QStringLiteral("timezone"), account.timeZone},
            {QStringLiteral("accountStatus"), account.status},
            {QStringLiteral("accountStatusName"), domain::adAccountStatusName(account.status)},
            {QStringLiteral("connectionId"), account.connectionId},
            {QStringLiteral("businessName"), textOrNull(account.businessName)}};
}

QJsonObject connectedDocument(const services::ConnectedAccount &connected)
{
    QJsonArray accounts;
    for (const domain::AdAccount &account : connected.adAccounts) {
        accounts.append(QJsonObject{{QStringLiteral("id"), account.id},
                                    {QStringLiteral("name"), account.name},
                                    {QStringLiteral("currency"), account.currency}});
    }
    QJsonObject json{{QStringLiteral("status"), QStringLiteral("success")},
                     {QStringLiteral("connectionId"), connected.connection.id},
                     {QStringLiteral("adAccounts"), accounts}};
    if (connected.accountsProblem)
        json.insert(QStringLiteral("warning"), errorDocument(*connected.accountsProblem));
    return json;
}

} // namespace mci::api
