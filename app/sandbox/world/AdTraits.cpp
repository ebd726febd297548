// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/AdTraits.h"

#include "domain/Objective.h"

namespace mci::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

/** How much of an ad's click and conversion rates comes from one common quality. */
constexpr double kQualityShare = 0.6;

/** The product of all factors on one figure: audience, format, and each tag, style or layout the ad carries. */
double factorOn(const QString &figure, const RateInputs &inputs)
{
    double factor = inputs.agency.audienceFactors.value(inputs.adSet.audience).value(figure, 1);
    factor *= inputs.agency.formatFactors.value(inputs.picture.format).value(figure, 1);
    QStringList tags = inputs.copy.tags;
    tags << inputs.picture.style << inputs.picture.layout;
    tags.removeDuplicates();
    for (const QString &tag : std::as_const(tags))
        factor *= inputs.client.tagEffects.value(tag).value(figure, 1);
    return factor;
}

/** Median conversion of link clicks where the client's own figure is about something else. */
double conversionMedian(const RateInputs &inputs, double own)
{
    const auto goal = domain::objectiveOfCampaign(inputs.campaign.objective);
    const bool formOfAShop = goal == domain::Objective::Lead && inputs.client.objective != "LEAD"_L1;
    if (formOfAShop)
        return 0.06;
    if (inputs.campaign.os == "IOS"_L1) {
        const double android = inputs.client.kpis.value(u"cost_per_install"_s).median;
        const double ios = inputs.client.kpis.value(u"cost_per_install_ios"_s).median;
        return ios > 0 ? own * android / ios : own;
    }
    return own;
}

} // namespace

AdRates drawRates(const RateInputs &inputs, bool zeroResults, Random &random)
{
    const ClientPlan &client = inputs.client;
    const double quality = random.normal();
    const auto qualityDraw = [&] {
        return kQualityShare * quality + std::sqrt(1 - kQualityShare * kQualityShare) * random.normal();
    };
    AdRates rates;
    rates.cpm =
        client.kpi(u"cpm"_s, {18, 10, 32}).at(random.normal()) * inputs.moneyFactor * factorOn(u"cpm"_s, inputs);
    const Spread link = client.kpi(u"ctr_link"_s, {0.013, 0.006, 0.026});
    rates.linkCtr = std::min(0.2, link.at(qualityDraw()) * factorOn(u"ctr"_s, inputs));
    const Spread all = client.kpi(u"ctr"_s, {0.018, 0.009, 0.034});
    rates.clickRatio = std::max(1.05, all.median / link.median * std::exp(0.1 * random.normal()));
    Spread conversion = client.kpi(u"cvr"_s, {0.05, 0.02, 0.1});
    const double median = conversionMedian(inputs, conversion.median);
    rates.conversion =
        std::min(0.8, conversion.at(qualityDraw()) * median / conversion.median * factorOn(u"cvr"_s, inputs));
    if (zeroResults)
        rates.conversion = 0;
    rates.orderValue = client.kpi(u"aov"_s, {}).at(random.normal()) * inputs.moneyFactor * factorOn(u"aov"_s, inputs);
    rates.hook = std::min(0.9, client.kpi(u"hook_rate"_s, {0.28, 0.16, 0.45}).at(random.normal()));
    rates.hold = std::min(0.9, client.kpi(u"hold_rate"_s, {0.1, 0.05, 0.2}).at(random.normal()));
    rates.landing = std::min(0.97, client.kpi(u"landing_view_rate"_s, {0.8, 0.66, 0.9}).at(random.normal()));
    rates.outbound = std::min(0.98, client.kpi(u"outbound_share"_s, {0.86, 0.78, 0.93}).at(random.normal()));
    rates.cart = client.kpi(u"add_to_cart_rate"_s, {0.08, 0.04, 0.13}).at(random.normal());
    rates.checkout = client.kpi(u"checkout_rate"_s, {0.045, 0.02, 0.08}).at(random.normal());
    rates.deeper = std::min(0.9, client.kpi(u"trial_rate"_s, {0.13, 0.07, 0.22}).at(random.normal()));
    rates.halfLifeDays = inputs.agency.halfLifeDays.at(random.normal());
    return rates;
}

} // namespace mci::sandbox
