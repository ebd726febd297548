// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world/AdTraits.h"

namespace mci::sandbox {

/** The effective status of an ad: its own, drawn, or that of its campaign. */
[[nodiscard]] QString statusOfAd(const AgencyPlan &agency, const QString &campaignStatus, Random &random);

[[nodiscard]] CreativeShape shapeOf(const PictureTemplate &picture, const ClientPlan &client,
                                    const CampaignPlan &campaign, const AdSetPlan &adSet, Random &random);

/** Template, copy and colours of an ad set's n-th ad (from 0): all templates take turns, then the copies, then the
 * colours. */
void chooseVariant(const Catalog &catalog, const CampaignPlan &campaign, const AdSetPlan &adSet, int ordinal,
                   AdTraits &traits);

/** When the ad runs within a history of so many days. */
void choosePeriod(bool legacy, const QString &status, int days, Random &random, AdTraits &traits);

} // namespace mci::sandbox
