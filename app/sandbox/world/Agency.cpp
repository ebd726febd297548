// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/Agency.h"

#include "sandbox/world/Catalog.h"

#include <QJsonArray>

namespace mci::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QString text(const QJsonObject &json, QLatin1String key)
{
    return json.value(key).toString();
}

Spread spreadOf(const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    return {json.value("median"_L1).toDouble(), json.value("p10"_L1).toDouble(), json.value("p90"_L1).toDouble()};
}

QHash<QString, QHash<QString, double>> factorsOf(const QJsonValue &value)
{
    QHash<QString, QHash<QString, double>> table;
    const QJsonObject json = value.toObject();
    for (auto it = json.begin(); it != json.end(); ++it) {
        const QJsonObject factors = it.value().toObject();
        for (auto factor = factors.begin(); factor != factors.end(); ++factor)
            table[it.key()].insert(factor.key(), factor.value().toDouble());
    }
    return table;
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        list.append(entry.toString());
    return list;
}

AccountPlan accountOf(const QJsonObject &json)
{
    AccountPlan account;
    account.json = json;
    account.id = text(json, "id"_L1);
    account.currency = text(json, "currency"_L1);
    account.timeZone = text(json, "timezone_name"_L1);
    account.role = text(json, "role"_L1);
    account.spendShare = json.value("spend_share"_L1).toDouble();
    account.moneyFactor = json.value("money_factor"_L1).toDouble(1);
    account.minorUnits = json.value("minor_units"_L1).toInt(100);
    return account;
}

AdSetPlan adSetOf(const QJsonObject &json)
{
    AdSetPlan adSet;
    adSet.json = json;
    adSet.name = text(json, "name"_L1);
    adSet.optimizationGoal = text(json, "optimization_goal"_L1);
    adSet.attribution = text(json, "attribution"_L1);
    adSet.audience = text(json, "audience"_L1);
    adSet.customEventType = text(json, "custom_event_type"_L1);
    adSet.destination = text(json, "destination_type"_L1);
    adSet.templates = textsOf(json.value("templates"_L1));
    adSet.spendShare = json.value("spend_share"_L1).toDouble();
    adSet.dynamic = json.value("is_dynamic_creative"_L1).toBool();
    return adSet;
}

CampaignPlan campaignOf(const QJsonObject &json)
{
    CampaignPlan campaign;
    campaign.json = json;
    campaign.name = text(json, "name"_L1);
    campaign.objective = text(json, "objective"_L1);
    campaign.status = text(json, "status"_L1);
    campaign.account = text(json, "account"_L1);
    campaign.language = text(json, "language"_L1);
    campaign.os = text(json, "os"_L1);
    campaign.spendShare = json.value("spend_share"_L1).toDouble();
    campaign.legacy = json.value("legacy"_L1).toBool();
    const QJsonArray adSets = json.value("ad_sets"_L1).toArray();
    for (const QJsonValue &adSet : adSets)
        campaign.adSets.push_back(adSetOf(adSet.toObject()));
    return campaign;
}

void readAssets(const QJsonObject &json, ClientPlan &client)
{
    const QJsonObject page = json.value("pages"_L1).toArray().first().toObject();
    client.pageId = text(page, "id"_L1);
    client.instagramId = text(page, "instagram_user_id"_L1);
    client.pixelId = text(json.value("pixel"_L1).toObject(), "id"_L1);
    client.catalogId = text(json.value("catalog"_L1).toObject(), "id"_L1);
    client.leadFormId = text(json.value("lead_forms"_L1).toArray().first().toObject(), "id"_L1);
    const QJsonObject app = json.value("app"_L1).toObject();
    client.appId = text(app, "id"_L1);
    if (!client.appId.isEmpty())
        client.appStoreUrl = u"http://play.google.com/store/apps/details?id="_s + text(app, "android"_L1);
}

ClientPlan clientOf(const QJsonObject &json)
{
    ClientPlan client;
    client.key = text(json, "key"_L1);
    client.objective = text(json, "objective"_L1);
    client.website = text(json, "website"_L1);
    client.businessId = text(json, "business_id"_L1);
    client.businessName = text(json, "business_name"_L1);
    client.resultTypes = textsOf(json.value("result_action_types"_L1));
    client.adNaming = text(json.value("naming"_L1).toObject(), "ad"_L1);
    client.dailySpend = spreadOf(json.value("daily_spend"_L1));
    client.tagEffects = factorsOf(json.value("tag_effects"_L1));
    readAssets(json, client);
    const QJsonObject kpis = json.value("kpi"_L1).toObject();
    for (auto it = kpis.begin(); it != kpis.end(); ++it)
        client.kpis.insert(it.key(), spreadOf(it.value()));
    const QJsonArray weekdays = json.value("weekday_spend"_L1).toArray();
    for (std::size_t day = 0; day < client.weekdaySpend.size(); ++day)
        client.weekdaySpend[day] = weekdays.at(static_cast<qsizetype>(day)).toDouble(1);
    const QJsonArray accounts = json.value("accounts"_L1).toArray();
    for (const QJsonValue &account : accounts)
        client.accounts.push_back(accountOf(account.toObject()));
    const QJsonArray campaigns = json.value("campaigns"_L1).toArray();
    for (const QJsonValue &campaign : campaigns)
        client.campaigns.push_back(campaignOf(campaign.toObject()));
    return client;
}

} // namespace

Result<AgencyPlan> AgencyPlan::load()
{
    const Result<QJsonObject> json = loadJsonResource(u":/creatives/clients.json"_s);
    if (!json)
        return failure(json.error());
    AgencyPlan agency;
    const QJsonObject user = json->value("agency"_L1).toObject().value("user"_L1).toObject();
    agency.userId = text(user, "id"_L1);
    agency.userName = text(user, "name"_L1);
    const QJsonObject defaults = json->value("defaults"_L1).toObject();
    const QJsonObject fatigue = defaults.value("fatigue"_L1).toObject();
    agency.halfLifeDays = spreadOf(fatigue.value("half_life_days"_L1));
    agency.ctrFloor = fatigue.value("ctr_floor"_L1).toDouble(agency.ctrFloor);
    agency.daySigma = defaults.value("day_sigma"_L1).toDouble(agency.daySigma);
    agency.zeroResultShare = defaults.value("zero_result_ads_share"_L1).toDouble(agency.zeroResultShare);
    agency.topShareOfSpend = defaults.value("share_of_spend_top_20_percent_of_ads"_L1).toDouble(agency.topShareOfSpend);
    agency.audienceFactors = factorsOf(defaults.value("audience_factors"_L1));
    agency.formatFactors = factorsOf(defaults.value("format_factors"_L1));
    const QJsonObject statuses = defaults.value("ad_status"_L1).toObject();
    for (auto it = statuses.begin(); it != statuses.end(); ++it)
        agency.adStatus.emplace_back(it.key(), it.value().toDouble());
    const QJsonArray clients = json->value("clients"_L1).toArray();
    for (const QJsonValue &client : clients)
        agency.clients.push_back(clientOf(client.toObject()));
    return agency;
}

} // namespace mci::sandbox
