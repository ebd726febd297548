// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meta/Listing.h"

#include "base/JsonReader.h"
#include "meta/Fields.h"
#include "meta/InsightsDecoder.h"
#include "meta/Paging.h"

#include <QJsonDocument>

namespace mci::meta {

namespace {

constexpr int kLargestLimit = 500;
constexpr int kSmallestLimit = 25;
/** Against a server that never stops paging. */
constexpr int kMostPages = 2000;

using RowReader = std::function<void(const QJsonObject &)>;

/** Reads every page of an edge, with half the limit where Meta finds the page too large. */
Status readEdge(GraphClient &client, GraphCall call, const CancelToken &cancel, const RowReader &read)
{
    int limit = kLargestLimit;
    QString cursor;
    const GraphParams params = call.params;
    for (int page = 0; page < kMostPages; ++page) {
        call.params = params;
        call.params.emplace_back(QStringLiteral("limit"), QString::number(limit));
        if (!cursor.isEmpty())
            call.params.emplace_back(QStringLiteral("after"), cursor);
        const Result<QJsonObject> answer = client.call(call, cancel);
        if (!answer) {
            if (answer.error().reason != Reason::MetaReduceData || limit <= kSmallestLimit)
                return failure(answer.error());
            limit = std::max(kSmallestLimit, limit / 2);
            continue;
        }
        if (!answer->value(QLatin1String("data")).isArray())
            return failure(transientError(ErrorCode::MetaError, Reason::MetaAnswerIncomplete, call.operation));
        for (const QJsonValue &row : answer->value(QLatin1String("data")).toArray())
            read(row.toObject());
        const std::optional<QString> next = nextCursor(*answer);
        if (!next)
            return {};
        cursor = *next;
    }
    return failure(makeError(ErrorCode::MetaError, Reason::MetaAnswerIncomplete, QStringLiteral("endless paging")));
}

domain::AdAccount decodeAdAccount(const QJsonObject &row)
{
    const QJsonObject business = row.value(QLatin1String("business")).toObject();
    domain::AdAccount account;
    account.id = json::string(row, QLatin1String("id"));
    account.name = json::string(row, QLatin1String("name"));
    account.currency = json::string(row, QLatin1String("currency"));
    account.timeZone = json::string(row, QLatin1String("timezone_name"));
    account.status = static_cast<int>(json::integer(row.value(QLatin1String("account_status"))).value_or(0));
    account.disableReason = static_cast<int>(json::integer(row.value(QLatin1String("disable_reason"))).value_or(0));
    account.businessId = json::string(business, QLatin1String("id"));
    account.businessName = json::string(business, QLatin1String("name"));
    return account;
}

QString allStatuses()
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(allEffectiveStatuses())).toJson(QJsonDocument::Compact));
}

} // namespace

Result<std::vector<domain::AdAccount>> listAdAccounts(GraphClient &client, const CancelToken &cancel)
{
    std::vector<domain::AdAccount> accounts;
    const auto read = [&accounts](const QJsonObject &row) {
        domain::AdAccount account = decodeAdAccount(row);
        if (!account.id.isEmpty())
            accounts.push_back(std::move(account));
    };
    GraphCall call;
    call.path = QStringLiteral("me/adaccounts");
    call.operation = QStringLiteral("ad_accounts");
    QStringList fields = adAccountFields();
    fields.append(businessField());
    call.params = {{QStringLiteral("fields"), fields.join(QLatin1Char(','))}};
    Status status = readEdge(client, call, cancel, read);
    if (!status
        && (status.error().reason == Reason::MetaPermissionDenied || status.error().reason == Reason::MetaFieldUnknown)) {
        accounts.clear();
        call.params = {{QStringLiteral("fields"), adAccountFields().join(QLatin1Char(','))}};
        status = readEdge(client, call, cancel, read);
    }
    if (!status)
        return failure(status.error());
    return accounts;
}

Result<std::vector<domain::AdSetGoal>> listAdSetGoals(GraphClient &client, const QString &adAccountId,
                                                      const CancelToken &cancel)
{
    std::vector<domain::AdSetGoal> goals;
    GraphCall call;
    call.path = adAccountId + QStringLiteral("/adsets");
    call.operation = QStringLiteral("ad_sets");
    call.adAccountId = adAccountId;
    call.params = {{QStringLiteral("fields"), adSetGoalFields().join(QLatin1Char(','))},
                   {QStringLiteral("effective_status"), allStatuses()}};
    const Status status = readEdge(client, call, cancel, [&goals](const QJsonObject &row) {
        domain::AdSetGoal goal = decodeAdSetGoal(row);
        if (!goal.adSetId.isEmpty())
            goals.push_back(std::move(goal));
    });
    if (!status)
        return failure(status.error());
    return goals;
}

Result<QStringList> listCampaignIds(GraphClient &client, const QString &adAccountId, const CancelToken &cancel)
{
    QStringList ids;
    GraphCall call;
    call.path = adAccountId + QStringLiteral("/campaigns");
    call.operation = QStringLiteral("campaigns");
    call.adAccountId = adAccountId;
    call.params = {{QStringLiteral("fields"), QStringLiteral("id")},
                   {QStringLiteral("effective_status"), allStatuses()}};
    const Status status = readEdge(client, call, cancel, [&ids](const QJsonObject &row) {
        const QString id = json::string(row, QLatin1String("id"));
        if (!id.isEmpty())
            ids.append(id);
    });
    if (!status)
        return failure(status.error());
    return ids;
}

} // namespace mci::meta
