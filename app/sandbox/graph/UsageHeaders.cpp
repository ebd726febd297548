// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/UsageHeaders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace mci::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kTier = "development_access"_L1;

void setHeader(Response &response, const QByteArray &name, const QJsonObject &value)
{
    std::erase_if(response.headers, [&](const auto &header) { return header.first == name; });
    response.headers.emplace_back(name, QJsonDocument(value).toJson(QJsonDocument::Compact));
}

} // namespace

Usage usageOf(const Request &request)
{
    static const QRegularExpression account(u"act_(\\d+)"_s);
    Usage usage;
    usage.accountId = account.match(request.path).captured(1);
    if (request.path.contains("/insights"_L1))
        usage.type = "ads_insights";
    return usage;
}

Usage throttledUsage(const Request &request)
{
    Usage usage = usageOf(request);
    usage.percent = 100;
    usage.regainMinutes = 1;
    return usage;
}

void replaceUsageHeaders(Response &response, const Usage &usage)
{
    const int whole = static_cast<int>(usage.percent);
    setHeader(response, "X-App-Usage",
              {{u"call_count"_s, whole}, {u"total_cputime"_s, whole / 2}, {u"total_time"_s, whole / 2}});
    if (usage.accountId.isEmpty())
        return;
    setHeader(response, "X-Ad-Account-Usage",
              {{u"acc_id_util_pct"_s, usage.percent},
               {u"reset_time_duration"_s, usage.regainMinutes * 60},
               {u"ads_api_access_tier"_s, kTier}});
    const QJsonObject entry{{u"type"_s, QString::fromLatin1(usage.type)},
                            {u"call_count"_s, whole},
                            {u"total_cputime"_s, whole / 2},
                            {u"total_time"_s, whole / 2},
                            {u"estimated_time_to_regain_access"_s, usage.regainMinutes},
                            {u"ads_api_access_tier"_s, kTier}};
    setHeader(response, "X-Business-Use-Case-Usage", {{usage.accountId, QJsonArray{entry}}});
    if (usage.type == "ads_insights") {
        setHeader(response, "X-FB-Ads-Insights-Throttle",
                  {{u"app_id_util_pct"_s, usage.percent / 10},
                   {u"acc_id_util_pct"_s, usage.percent},
                   {u"ads_api_access_tier"_s, kTier}});
    }
}

} // namespace mci::sandbox
