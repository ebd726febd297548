// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meta/UsageHeaders.h"

#include "base/JsonReader.h"

#include <algorithm>

#include <QJsonDocument>

namespace mci::meta {

namespace {

using std::chrono::minutes;
using std::chrono::seconds;

constexpr seconds kLongestWait = std::chrono::hours(24);

QJsonObject jsonHeader(const net::HttpResponse &response, const char *name)
{
    return QJsonDocument::fromJson(response.header(name)).object();
}

void raisePercent(std::optional<double> &target, const QJsonObject &object, std::initializer_list<const char *> keys)
{
    for (const char *key : keys) {
        if (const auto percent = json::number(object.value(QLatin1String(key))))
            target = std::max(target.value_or(0), *percent);
    }
}

void raise(std::optional<seconds> &target, seconds value)
{
    if (value > seconds(0) && value <= kLongestWait)
        target = std::max(target.value_or(seconds(0)), value);
}

void readBusinessUseCase(const net::HttpResponse &response, Usage &usage)
{
    const QJsonObject all = jsonHeader(response, "X-Business-Use-Case-Usage");
    for (const QJsonValue &list : all) {
        for (const QJsonValue &item : list.toArray()) {
            const QJsonObject entry = item.toObject();
            raisePercent(usage.accountPercent, entry, {"call_count", "total_cputime", "total_time"});
            const auto wait = json::number(entry.value(QLatin1String("estimated_time_to_regain_access")));
            if (wait)
                raise(usage.regainAccess, seconds(static_cast<qint64>(std::clamp(*wait, 0.0, 1440.0) * 60)));
        }
    }
}

seconds usualBlock(int code)
{
    switch (code) {
    case 341:
        return std::chrono::hours(1);
    case 368:
        return std::chrono::hours(2);
    case 613:
        return minutes(1);
    default:
        return minutes(5);
    }
}

} // namespace

Usage readUsage(const net::HttpResponse &response)
{
    Usage usage;
    raisePercent(usage.appPercent, jsonHeader(response, "X-App-Usage"), {"call_count", "total_time", "total_cputime"});
    const QJsonObject account = jsonHeader(response, "X-Ad-Account-Usage");
    raisePercent(usage.accountPercent, account, {"acc_id_util_pct"});
    if (const auto reset = json::number(account.value(QLatin1String("reset_time_duration"))))
        raise(usage.accountReset, seconds(static_cast<qint64>(std::clamp(*reset, 0.0, 86400.0))));
    const QJsonObject insights = jsonHeader(response, "X-FB-Ads-Insights-Throttle");
    raisePercent(usage.appPercent, insights, {"app_id_util_pct"});
    raisePercent(usage.accountPercent, insights, {"acc_id_util_pct"});
    readBusinessUseCase(response, usage);
    bool isNumber = false;
    const qint64 retryAfter = response.header("Retry-After").trimmed().toLongLong(&isNumber);
    if (isNumber)
        raise(usage.retryAfter, seconds(std::clamp<qint64>(retryAfter, 0, 86400)));
    return usage;
}

seconds throttleWait(const Error &error, const Usage &usage)
{
    seconds wait{0};
    for (const auto &named : {usage.retryAfter, usage.regainAccess})
        wait = std::max(wait, named.value_or(seconds(0)));
    if (wait == seconds(0) && error.reason == Reason::MetaAccountThrottled)
        wait = usage.accountReset.value_or(seconds(0));
    if (wait == seconds(0))
        wait = usualBlock(error.metaCode.value_or(0));
    return std::max(wait, seconds(minutes(1)));
}

} // namespace mci::meta
