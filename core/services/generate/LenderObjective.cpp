// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/generate/LenderObjective.h"

#include "store/AdSetRepository.h"
#include "store/DayFiguresReader.h"
#include "store/InsightRepository.h"
#include "writer/CallToAction.h"

#include <algorithm>

namespace mci::services {

namespace {

using domain::Objective;

std::optional<Objective> mostOf(const std::vector<Objective> &votes)
{
    const auto most = std::max_element(votes.begin(), votes.end(), [&](Objective a, Objective b) {
        return std::count(votes.begin(), votes.end(), a) < std::count(votes.begin(), votes.end(), b);
    });
    return most == votes.end() ? std::nullopt : std::optional(*most);
}

/** Of the days that are kept, the last one that the ad was shown on. */
Result<std::optional<store::AdOrigin>> originInDays(store::Session &session, const Clock &clock,
                                                    const domain::Creative &creative)
{
    store::DaySeriesRepository repository(session, clock);
    const auto series = repository.find(creative.connectionId, creative.adAccountId);
    if (!series)
        return failure(series.error());
    if (!*series)
        return std::nullopt;
    const auto days = repository.coverage((*series)->id);
    if (!days)
        return failure(days.error());
    if (days->empty())
        return std::nullopt;
    std::optional<store::AdOrigin> origin;
    const auto take = [&origin](const store::AdDays &ad, const store::DayNames &names) {
        if (ad.adSet < names.adSets.size())
            origin = {names.adSets[ad.adSet].adSetId, names.adSets[ad.adSet].campaignObjective};
    };
    const Status read = store::DayFiguresReader(session, clock, **series)
                            .oneAd(creative.metaAdId, {days->front().day, days->back().day}, take);
    if (!read)
        return failure(read.error());
    return origin;
}

Result<std::optional<store::AdOrigin>> originOf(store::Session &session, const Clock &clock,
                                                const domain::Creative &creative)
{
    auto origin = store::InsightRepository(session, clock)
                      .originOf(creative.connectionId, creative.adAccountId, creative.metaAdId);
    return !origin || *origin ? origin : originInDays(session, clock, creative);
}

Result<std::optional<Objective>> objectiveOfAd(store::Session &session, const Clock &clock,
                                               const domain::Creative &creative)
{
    const auto origin = originOf(session, clock, creative);
    if (!origin)
        return failure(origin.error());
    if (!*origin)
        return std::nullopt;
    if (const auto campaign = domain::objectiveOfCampaign((*origin)->campaignObjective))
        return campaign;
    return store::AdSetRepository(session)
        .goals(creative.connectionId, creative.adAccountId)
        .transform([&](const QHash<QString, domain::AdSetGoal> &goals) {
            return domain::objectiveOfCustomEvent(goals.value((*origin)->adSetId).customEventType);
        });
}

} // namespace

std::optional<Objective> objectiveOfButton(const QString &callToAction)
{
    switch (writer::goalOfButton(callToAction)) {
    case writer::Goal::Buy:
        return Objective::Purchase;
    case writer::Goal::Sign:
    case writer::Goal::Book:
    case writer::Goal::Talk:
        return Objective::Lead;
    case writer::Goal::Install:
        return Objective::Install;
    case writer::Goal::Give:
    case writer::Goal::Learn:
        return std::nullopt;
    }
    return std::nullopt;
}

Result<std::optional<Objective>> objectiveOf(store::Session &session, const Clock &clock,
                                             const std::vector<domain::Creative> &creatives)
{
    std::vector<Objective> ofAds;
    std::vector<Objective> ofButtons;
    for (const domain::Creative &creative : creatives) {
        const auto ofAd = objectiveOfAd(session, clock, creative);
        if (!ofAd)
            return failure(ofAd.error());
        if (*ofAd)
            ofAds.push_back(**ofAd);
        if (const auto ofButton = objectiveOfButton(creative.callToAction))
            ofButtons.push_back(*ofButton);
    }
    return mostOf(ofAds.empty() ? ofButtons : ofAds);
}

} // namespace mci::services
