// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/world/Agency.h"
#include "sandbox/world/Catalog.h"

namespace mci::sandbox {

/** How a creative is put together, which decides where its copy and picture are found. */
enum class CreativeShape { Link, Video, Carousel, Dynamic, ProductCatalog, Post };

/** An ad's true rates, before a day's chance. Money is the account's. */
struct AdRates
{
    double cpm = 0;
    double linkCtr = 0;
    /** All clicks ÷ link clicks. */
    double clickRatio = 1;
    double conversion = 0;
    double orderValue = 0;
    double hook = 0;
    double hold = 0;
    double landing = 0;
    double outbound = 0;
    double cart = 0;
    double checkout = 0;
    double deeper = 0;
    double halfLifeDays = 24;
};

/** What makes an ad what it is; 100 to 200 bytes, so that big accounts stay small. */
struct AdTraits
{
    quint64 seed = 0;
    int client = 0;
    int pictureTemplate = 0;
    int copy = 0;
    /** Variant of the template's colours, 0 = its own. */
    int colour = 0;
    CreativeShape shape = CreativeShape::Link;
    bool video = false;
    /** Share of the ad set's spend, relative to its other ads. */
    double weight = 1;
    /** First and last day of delivery within the history. */
    int firstDay = 0;
    int lastDay = -1;
    /** Days it had run before the first one. */
    int ageAtFirstDay = 0;
    AdRates rates;
};

/** What the rates of an ad are drawn from. */
struct RateInputs
{
    const AgencyPlan &agency;
    const ClientPlan &client;
    const CampaignPlan &campaign;
    const AdSetPlan &adSet;
    const PictureTemplate &picture;
    const CopyText &copy;
    double moneyFactor = 1;
};

/** Draws the rates by the client's spreads and applies audience, format and tag effects. */
[[nodiscard]] AdRates drawRates(const RateInputs &inputs, bool zeroResults, Random &random);

} // namespace mci::sandbox
