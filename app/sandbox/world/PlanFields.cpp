// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/PlanFields.h"

#include "domain/Objective.h"
#include "sandbox/world/MadeWorld.h"

#include <QJsonArray>
#include <QTimeZone>

namespace mci::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

qint64 secondsAgo(UtcTime now, int days)
{
    return toEpochMs(now) / 1000 / 3600 * 3600 - days * 86400LL;
}

/** Budgets are texts in minor units. */
QString minorText(double amount, const AccountPlan &account)
{
    return QString::number(std::llround(amount * account.minorUnits));
}

QJsonObject promotedObject(const AdSetParts &parts)
{
    const ClientPlan &client = parts.client;
    if (domain::objectiveOfCampaign(parts.campaign.objective) == domain::Objective::Install) {
        QJsonObject app{{u"application_id"_s, client.appId}, {u"object_store_url"_s, client.appStoreUrl}};
        if (!parts.adSet.customEventType.isEmpty())
            app.insert("custom_event_type"_L1, parts.adSet.customEventType);
        return app;
    }
    if (!parts.actions.customConversionId.isEmpty()) {
        return {{u"pixel_id"_s, client.pixelId},
                {u"custom_event_type"_s, u"OTHER"_s},
                {u"custom_conversion_id"_s, parts.actions.customConversionId}};
    }
    if (!parts.adSet.customEventType.isEmpty())
        return {{u"pixel_id"_s, client.pixelId}, {u"custom_event_type"_s, parts.adSet.customEventType}};
    return {{u"page_id"_s, client.pageId}};
}

QJsonArray attributionSpec(const QString &attribution)
{
    QJsonArray spec{QJsonObject{{u"event_type"_s, u"CLICK_THROUGH"_s},
                                {u"window_days"_s, attribution.startsWith("1d_click"_L1) ? 1 : 7}}};
    if (attribution.contains("1d_view"_L1))
        spec.append(QJsonObject{{u"event_type"_s, u"VIEW_THROUGH"_s}, {u"window_days"_s, 1}});
    return spec;
}

void copyKeys(const QJsonObject &source, std::initializer_list<QLatin1String> keys, QJsonObject &target)
{
    for (const QLatin1String &key : keys) {
        if (source.contains(key))
            target.insert(key, source.value(key));
    }
}

} // namespace

QJsonObject accountFields(const ClientPlan &client, const AccountPlan &account, UtcTime now)
{
    const QTimeZone zone(account.timeZone.toLatin1());
    const double offset = zone.offsetFromUtc(toDateTime(now)) / 3600.0;
    const double spent = client.dailySpend.median * account.spendShare * account.moneyFactor * 400;
    return {{u"id"_s, account.id},
            {u"account_id"_s, account.id.mid(4)},
            {u"name"_s, account.json.value("name"_L1)},
            {u"currency"_s, account.currency},
            {u"timezone_name"_s, account.timeZone},
            {u"timezone_offset_hours_utc"_s, offset},
            {u"account_status"_s, account.json.value("account_status"_L1)},
            {u"disable_reason"_s, 0},
            {u"business"_s, QJsonObject{{u"id"_s, client.businessId}, {u"name"_s, client.businessName}}},
            {u"business_name"_s, client.businessName},
            {u"amount_spent"_s, minorText(spent, account)},
            {u"balance"_s, minorText(spent / 400, account)},
            {u"spend_cap"_s, u"0"_s},
            {u"created_time"_s, graphTime(secondsAgo(now, 900), account.timeZone)}};
}

QJsonObject campaignFields(const CampaignPlan &campaign, const AccountPlan &account, const QString &id, UtcTime now)
{
    const QString time = graphTime(secondsAgo(now, campaign.legacy ? 800 : 200), account.timeZone);
    QJsonObject fields{{u"id"_s, id},
                       {u"account_id"_s, account.id.mid(4)},
                       {u"name"_s, campaign.name},
                       {u"objective"_s, campaign.objective},
                       {u"status"_s, campaign.status},
                       {u"effective_status"_s, campaign.status},
                       {u"configured_status"_s, campaign.status},
                       {u"special_ad_categories"_s, QJsonArray()},
                       {u"budget_remaining"_s, u"0"_s},
                       {u"created_time"_s, time},
                       {u"start_time"_s, time},
                       {u"updated_time"_s, time}};
    copyKeys(campaign.json,
             {"buying_type"_L1, "bid_strategy"_L1, "smart_promotion_type"_L1, "is_skadnetwork_attribution"_L1}, fields);
    if (campaign.json.value("daily_budget"_L1).isDouble())
        fields.insert("daily_budget"_L1, minorText(campaign.json.value("daily_budget"_L1).toDouble(), account));
    return fields;
}

QJsonObject adSetFields(const AdSetParts &parts, const QString &id, const QString &campaignId, UtcTime now)
{
    const QString status = parts.campaign.status;
    const QString time = graphTime(secondsAgo(now, parts.campaign.legacy ? 790 : 190), parts.account.timeZone);
    const QJsonObject &json = parts.adSet.json;
    QJsonObject targeting{{u"geo_locations"_s, QJsonObject{{u"countries"_s, json.value("countries"_L1)}}}};
    copyKeys(json, {"age_min"_L1, "age_max"_L1, "publisher_platforms"_L1}, targeting);
    QJsonObject fields{{u"id"_s, id},
                       {u"account_id"_s, parts.account.id.mid(4)},
                       {u"campaign_id"_s, campaignId},
                       {u"name"_s, parts.adSet.name},
                       {u"status"_s, parts.adSet.json.value("status"_L1)},
                       {u"configured_status"_s, parts.adSet.json.value("status"_L1)},
                       {u"effective_status"_s, status == "PAUSED"_L1 ? u"CAMPAIGN_PAUSED"_s : status},
                       {u"optimization_goal"_s, parts.adSet.optimizationGoal},
                       {u"attribution_spec"_s, attributionSpec(parts.adSet.attribution)},
                       {u"is_dynamic_creative"_s, parts.adSet.dynamic},
                       {u"promoted_object"_s, promotedObject(parts)},
                       {u"targeting"_s, targeting},
                       {u"created_time"_s, time},
                       {u"start_time"_s, time},
                       {u"updated_time"_s, time}};
    copyKeys(json, {"billing_event"_L1, "destination_type"_L1}, fields);
    if (parts.campaign.json.value("budget_level"_L1) == "AD_SET"_L1)
        fields.insert("daily_budget"_L1, minorText(60 * parts.account.moneyFactor, parts.account));
    return fields;
}

} // namespace mci::sandbox
