// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/DayFigures.h"

namespace mci::sandbox {

namespace {

qint64 part(qint64 whole, double share)
{
    return std::llround(static_cast<double>(whole) * share);
}

/** One in ten results of a client that sells in both places happens on Facebook. */
qint64 onFacebook(qint64 results)
{
    return results / 10;
}

void drawVideo(const DayInputs &inputs, DayFigures &figures)
{
    figures.video = true;
    figures.videoPlays = std::max<qint64>(1, part(figures.impressions, 0.93));
    figures.videoViews = std::min(figures.videoPlays, part(figures.impressions, inputs.ad.rates.hook));
    figures.thruPlays = std::min(figures.videoViews, part(figures.videoViews, inputs.ad.rates.hold));
}

} // namespace

DayFigures drawDay(const DayInputs &inputs, int day)
{
    const AdRates &rates = inputs.ad.rates;
    Random random(Random::mix(inputs.ad.seed, static_cast<quint64>(day)));
    DayFigures figures;
    const double meant = inputs.budget * std::exp(inputs.agency.daySigma * random.normal());
    const qint64 minor = std::max<qint64>(1, std::llround(meant * inputs.minorUnits));
    figures.spendMicros = minor * (1'000'000 / inputs.minorUnits);
    const double spend = static_cast<double>(minor) / inputs.minorUnits;
    const double cpm = rates.cpm * std::exp(0.5 * inputs.agency.daySigma * random.normal());
    figures.impressions = std::max<qint64>(1, std::llround(spend / cpm * 1000));
    const double age = inputs.ad.ageAtFirstDay + day - inputs.ad.firstDay;
    const double fatigue = std::max(inputs.agency.ctrFloor, std::exp2(-age / rates.halfLifeDays));
    figures.linkClicks = std::min(figures.impressions,
                                  random.poisson(static_cast<double>(figures.impressions) * rates.linkCtr * fatigue));
    const qint64 others = random.poisson(static_cast<double>(figures.linkClicks) * (rates.clickRatio - 1));
    figures.clicks = std::min(figures.impressions, figures.linkClicks + others);
    figures.results =
        std::min(figures.linkClicks, random.poisson(static_cast<double>(figures.linkClicks) * rates.conversion));
    figures.landingViews = part(figures.linkClicks, rates.landing);
    figures.outbound = part(figures.linkClicks, rates.outbound);
    figures.reactions = part(others, 0.4);
    figures.checkouts = std::max(figures.results, part(figures.linkClicks, rates.checkout));
    figures.cartAdds = std::max(figures.checkouts, part(figures.linkClicks, rates.cart));
    figures.deeper = part(figures.results, rates.deeper);
    if (figures.results > 0) {
        const double deviation = 0.2 * random.normal() / std::sqrt(static_cast<double>(figures.results));
        const double amount = static_cast<double>(figures.results) * rates.orderValue * std::max(0.3, 1 + deviation);
        figures.orderValue = std::round(amount * inputs.minorUnits) / inputs.minorUnits;
    }
    if (inputs.ad.video)
        drawVideo(inputs, figures);
    return figures;
}

qint64 DayFigures::count(ActionBase base) const
{
    switch (base) {
    case ActionBase::LinkClicks:
        return linkClicks;
    case ActionBase::LandingViews:
        return landingViews;
    case ActionBase::Engagement:
        return linkClicks + reactions + videoViews;
    case ActionBase::Reactions:
        return reactions;
    case ActionBase::VideoViews:
        return videoViews;
    case ActionBase::CartAdds:
        return cartAdds;
    case ActionBase::Checkouts:
        return checkouts;
    case ActionBase::Results:
        return results;
    case ActionBase::ResultsOnSite:
        return results - onFacebook(results);
    case ActionBase::ResultsOnFacebook:
        return onFacebook(results);
    case ActionBase::DeeperResults:
        return deeper;
    }
    Q_UNREACHABLE();
}

double DayFigures::value(ActionBase base) const
{
    if (results == 0)
        return 0;
    const double share = static_cast<double>(count(base)) / static_cast<double>(results);
    return std::round(orderValue * share * 100) / 100;
}

void DayFigures::addTo(Metrics &metrics) const
{
    metrics.impressions += impressions;
    metrics.clicks += clicks;
    metrics.spendMicros += spendMicros;
    metrics.reachOfDays += std::max<qint64>(1, part(impressions, 0.89));
    metrics.linkClicks = metrics.linkClicks.value_or(0) + linkClicks;
    metrics.outboundClicks = metrics.outboundClicks.value_or(0) + outbound;
    if (!video)
        return;
    metrics.videoPlays = metrics.videoPlays.value_or(0) + videoPlays;
    metrics.thruPlays += thruPlays;
    metrics.videoP25 += part(videoViews, 0.62);
    metrics.videoP50 += part(videoViews, 0.38);
    metrics.videoP75 += part(videoViews, 0.24);
    metrics.videoP100 += part(videoViews, 0.14);
    metrics.videoSeconds += 1.2 * static_cast<double>(videoPlays) + 4.0 * static_cast<double>(videoViews);
}

} // namespace mci::sandbox
