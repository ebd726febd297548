// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world/Agency.h"

#include <vector>

namespace mci::sandbox {

/** What an action type's count is made of on a day. */
enum class ActionBase {
    LinkClicks,
    LandingViews,
    Engagement,
    Reactions,
    VideoViews,
    CartAdds,
    Checkouts,
    Results,
    /** The results on the website and the rest on Facebook, for clients that sell in both places. */
    ResultsOnSite,
    ResultsOnFacebook,
    /** A deeper event that some results lead to, such as a trial after an install. */
    DeeperResults,
};

/** One action type that an ad set reports. */
struct ActionRule
{
    QByteArray type;
    ActionBase base = ActionBase::Results;
    /** Also reports the amount in action_values. */
    bool valued = false;
};

/** Which action types an ad set reports, aliases included, and which one Ads Manager shows as its result. */
struct ActionPlan
{
    std::vector<ActionRule> rules;
    /** Empty: none. */
    QByteArray resultType;
    /** The custom conversion that the ad set optimises for; empty: none. */
    QString customConversionId;
};

[[nodiscard]] ActionPlan planActions(const ClientPlan &client, const CampaignPlan &campaign, const AdSetPlan &adSet);

} // namespace mci::sandbox
