// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/MadeWorldBuilder.h"

#include "domain/TimeWindow.h"
#include "sandbox/world/AdChoices.h"
#include "sandbox/world/AdNaming.h"
#include "sandbox/world/Apportion.h"
#include "sandbox/world/CreativeFields.h"
#include "sandbox/world/PlanFields.h"

namespace mci::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kCampaignIds = 10;
constexpr int kAdSetIds = 20;
constexpr int kAdIds = 30;
constexpr int kCreativeIds = 40;
/** The agency's money is planned for so many ads; an account with more of them spends more. */
constexpr int kPlannedAds = 300;
/** Reais a dollar in the clients' own money factors (0.19). */
constexpr double kReaisPerDollar = 1 / 0.19;
/** ln sigma of the ads' weights within an ad set, with which the top 20 % of an agency's ads take about 72 % of the
 * spend. */
constexpr double kWeightSigma = 1.9;

std::size_t place(int index)
{
    return static_cast<std::size_t>(index);
}

double reaisADay(const ClientPlan &client, const AccountPlan &account)
{
    const double rate = client.accounts.front().currency == "USD"_L1 ? kReaisPerDollar : 1;
    return client.dailySpend.median * account.spendShare * rate;
}

} // namespace

MadeWorldBuilder::MadeWorldBuilder(MadeWorld &world, const SandboxOptions &options, UtcTime now)
    : m_world(world)
    , m_options(options)
    , m_now(now)
{
}

void MadeWorldBuilder::build()
{
    m_world.setUser(m_world.m_agency.userId);
    const std::vector<int> counts = adsPerAccount();
    int account = 0;
    for (int client = 0; client < static_cast<int>(m_world.m_agency.clients.size()); ++client) {
        const ClientPlan &plan = m_world.m_agency.clients.at(place(client));
        for (const AccountPlan &accountPlan : plan.accounts) {
            Site site{client, account, &plan, &accountPlan, counts.at(place(account)), 0};
            const double planned = plan.dailySpend.median * accountPlan.spendShare * accountPlan.moneyFactor;
            double total = 0;
            for (const ClientPlan &each : m_world.m_agency.clients)
                total += reaisADay(each, each.accounts.front()) / each.accounts.front().spendShare;
            const double plannedAds = std::max(1.0, kPlannedAds * reaisADay(plan, accountPlan) / total);
            site.dailySpend = planned * std::max(1.0, site.ads / plannedAds);
            addAccount(site);
            addCampaigns(site);
            ++account;
        }
    }
}

std::vector<int> MadeWorldBuilder::adsPerAccount() const
{
    std::vector<double> shares;
    std::vector<QString> ids;
    for (const ClientPlan &client : m_world.m_agency.clients) {
        for (const AccountPlan &account : client.accounts) {
            shares.push_back(reaisADay(client, account));
            ids.push_back(account.id);
        }
    }
    std::vector<int> counts = apportion(m_options.ads, shares);
    for (std::size_t i = 0; i < ids.size(); ++i)
        counts[i] = m_options.accountAds.value(ids[i], counts[i]);
    return counts;
}

void MadeWorldBuilder::addAccount(const Site &site)
{
    const AccountPlan &plan = *site.accountPlan;
    const QDate today = domain::accountToday(m_now, plan.timeZone);
    m_world.World::addAccount({plan.id, plan.json.value("name"_L1).toString(), plan.currency, plan.timeZone});
    m_world.m_madeAccounts.push_back(
        {site.client, today.addDays(-m_options.days), plan.minorUnits, accountFields(*site.plan, plan, m_now)});
}

std::vector<const CampaignPlan *> MadeWorldBuilder::campaignsOf(const Site &site) const
{
    std::vector<const CampaignPlan *> own;
    std::vector<const CampaignPlan *> shared;
    const bool first = site.plan->accounts.front().id == site.accountPlan->id;
    for (const CampaignPlan &campaign : site.plan->campaigns) {
        if (campaign.account == site.accountPlan->id || (campaign.account.isEmpty() && first))
            own.push_back(&campaign);
        else if (campaign.account.isEmpty() && campaign.legacy == (site.accountPlan->role == "legacy"_L1))
            shared.push_back(&campaign);
    }
    // An account that no campaign names runs copies of the first account's.
    return own.empty() ? shared : own;
}

void MadeWorldBuilder::addCampaigns(const Site &site)
{
    const std::vector<const CampaignPlan *> campaigns = campaignsOf(site);
    double liveShare = 0;
    for (const CampaignPlan *campaign : campaigns)
        liveShare += campaign->legacy ? 0 : campaign->spendShare;
    std::vector<int> adSets;
    std::vector<double> shares;
    for (const CampaignPlan *campaign : campaigns) {
        const QString id = newObjectId(kCampaignIds, site.account);
        const int index =
            m_world.addCampaign({id, campaign->name, campaign->objective, campaign->status, site.account});
        m_world.m_madeCampaigns.push_back({campaignFields(*campaign, *site.accountPlan, id, m_now)});
        for (const AdSetPlan &plan : campaign->adSets) {
            adSets.push_back(addAdSet(site, *campaign, plan, index));
            shares.push_back(campaign->spendShare * plan.spendShare);
        }
    }
    const std::vector<int> counts = apportion(site.ads, shares);
    for (std::size_t i = 0; i < adSets.size(); ++i) {
        addAds(site, adSets[i], counts[i]);
        spreadSpend(site, adSets[i], liveShare > 0 ? shares[i] / liveShare : shares[i]);
    }
}

int MadeWorldBuilder::addAdSet(const Site &site, const CampaignPlan &campaign, const AdSetPlan &plan, int campaignIndex)
{
    const QString id = newObjectId(kAdSetIds, site.account);
    ActionPlan actions = planActions(*site.plan, campaign, plan);
    std::vector<int> types;
    for (const ActionRule &rule : actions.rules)
        types.push_back(m_world.internAction(rule.type));
    const int resultType = actions.resultType.isEmpty() ? -1 : m_world.internAction(actions.resultType);
    const QString status = campaign.status == "PAUSED"_L1 ? u"CAMPAIGN_PAUSED"_s : campaign.status;
    const int index = m_world.World::addAdSet(
        {id, plan.name, status, plan.optimizationGoal, plan.attribution, site.account, campaignIndex, resultType});
    const QString campaignId = m_world.campaigns().at(place(campaignIndex)).id;
    QJsonObject fields = adSetFields({*site.plan, campaign, plan, *site.accountPlan, actions}, id, campaignId, m_now);
    m_world.m_madeAdSets.push_back(
        {std::move(fields), site.plan, &campaign, &plan, std::move(actions), std::move(types), {}});
    return index;
}

void MadeWorldBuilder::addAds(const Site &site, int adSet, int count)
{
    for (int ordinal = 0; ordinal < count; ++ordinal)
        addAd(site, adSet, ordinal, count);
}

void MadeWorldBuilder::addAd(const Site &site, int adSetIndex, int ordinal, int count)
{
    const MadeWorld::AdSet &adSet = m_world.m_madeAdSets.at(place(adSetIndex));
    AdTraits traits;
    traits.seed =
        Random::mix(Random::mix(m_options.seed, static_cast<quint64>(adSetIndex)), static_cast<quint64>(ordinal));
    Random random(traits.seed);
    traits.client = site.client;
    chooseVariant(m_world.m_catalog, *adSet.campaign, *adSet.plan, ordinal, traits);
    const PictureTemplate &picture = m_world.m_catalog.templates.at(place(traits.pictureTemplate));
    traits.shape = shapeOf(picture, *adSet.client, *adSet.campaign, *adSet.plan, random);
    traits.video = picture.format == "video_cover"_L1;
    traits.weight = std::exp(kWeightSigma * random.normal());
    const QString status = statusOfAd(m_world.m_agency, adSet.campaign->status, random);
    choosePeriod(adSet.campaign->legacy, status, m_options.days, random, traits);
    // Ads that cost little more often have nothing to show.
    const double zeroChance = m_world.m_agency.zeroResultShare * (traits.weight < 1 ? 1.85 : 0.15);
    const bool zeroResults = random.unit() < zeroChance;
    const CopyText &copy = picture.copies.at(place(traits.copy));
    traits.rates = drawRates(
        {m_world.m_agency, *adSet.client, *adSet.campaign, *adSet.plan, picture, copy, site.accountPlan->moneyFactor},
        zeroResults, random);
    const AdSetRecord &record = m_world.adSets().at(place(adSetIndex));
    const qint64 daysAgo = m_options.days - traits.firstDay + traits.ageAtFirstDay;
    const qint64 updated =
        toEpochMs(m_now) / 1000 / 3600 * 3600 - daysAgo * 86400 + static_cast<qint64>(traits.seed % 3600);
    const QString name = adName(*adSet.client, picture, copy, {ordinal + 1, count, updated, random.unit() < 0.05});
    const int ad = m_world.World::addAd({newObjectId(kAdIds, site.account), name, status, site.account, record.campaign,
                                         adSetIndex, static_cast<int>(m_world.ads().size()), updated});
    m_world.addCreative(newObjectId(kCreativeIds, site.account), site.account);
    if (traits.shape == CreativeShape::Video)
        m_world.addVideo(videoIdOf(m_world.idOf({Kind::Creative, ad})), ad);
    enterPictures(traits);
    m_world.m_traits.push_back(traits);
}

void MadeWorldBuilder::enterPictures(const AdTraits &traits)
{
    const PictureTemplate &picture = m_world.m_catalog.templates.at(place(traits.pictureTemplate));
    m_world.m_pictures.add(m_world.m_catalog, {traits.pictureTemplate, -1, traits.copy, traits.colour});
    for (int card = 0; card < static_cast<int>(picture.cards.size()); ++card)
        m_world.m_pictures.add(m_world.m_catalog, {traits.pictureTemplate, card, traits.copy, 0});
    if (traits.shape == CreativeShape::Dynamic) {
        for (int colour = 0; colour < kColourVariants; ++colour)
            m_world.m_pictures.add(m_world.m_catalog, {traits.pictureTemplate, -1, traits.copy, colour});
    }
}

void MadeWorldBuilder::spreadSpend(const Site &site, int adSetIndex, double share)
{
    MadeWorld::AdSet &adSet = m_world.m_madeAdSets.at(place(adSetIndex));
    adSet.spendPerWeight.assign(place(m_options.days), 0);
    for (std::size_t i = 0; i < m_world.m_traits.size(); ++i) {
        if (m_world.ads()[i].adSet != adSetIndex)
            continue;
        const AdTraits &ad = m_world.m_traits[i];
        for (int day = ad.firstDay; day <= ad.lastDay; ++day)
            adSet.spendPerWeight[place(day)] += static_cast<float>(ad.weight);
    }
    Random random(Random::mix(m_options.seed, 0x5eed0000ULL + static_cast<quint64>(adSetIndex)));
    const QDate first = m_world.m_madeAccounts.at(place(site.account)).firstDay;
    for (int day = 0; day < m_options.days; ++day) {
        const int weekday = first.addDays(day).dayOfWeek() - 1;
        const double budget = site.dailySpend * share * site.plan->weekdaySpend.at(place(weekday))
            * std::exp(m_world.m_agency.daySigma * random.normal());
        float &entry = adSet.spendPerWeight[place(day)];
        entry = entry > 0 ? static_cast<float>(budget) / entry : 0;
    }
}

QString MadeWorldBuilder::newObjectId(int kind, int account)
{
    // 17 digits, beyond what a double holds exactly, as Meta's are.
    return u"1202%1%2%3"_s.arg(kind, 2).arg(account, 3, 10, QLatin1Char('0')).arg(++m_lastId, 8, 10, QLatin1Char('0'));
}

} // namespace mci::sandbox
