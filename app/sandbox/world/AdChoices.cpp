// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/world/AdChoices.h"

#include "sandbox/world/PictureBook.h"

namespace mci::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

std::size_t place(int index)
{
    return static_cast<std::size_t>(index);
}

} // namespace

QString statusOfAd(const AgencyPlan &agency, const QString &campaignStatus, Random &random)
{
    double chance = random.unit();
    QString own = u"ACTIVE"_s;
    for (const auto &[status, share] : agency.adStatus) {
        own = status;
        chance -= share;
        if (chance < 0)
            break;
    }
    if (campaignStatus == "ACTIVE"_L1 || own == "ARCHIVED"_L1)
        return own;
    return campaignStatus == "PAUSED"_L1 ? u"CAMPAIGN_PAUSED"_s : campaignStatus;
}

CreativeShape shapeOf(const PictureTemplate &picture, const ClientPlan &client, const CampaignPlan &campaign,
                      const AdSetPlan &adSet, Random &random)
{
    if (picture.format == "carousel"_L1)
        return CreativeShape::Carousel;
    if (picture.format == "video_cover"_L1)
        return CreativeShape::Video;
    const bool sellsCatalog = campaign.objective == "PRODUCT_CATALOG_SALES"_L1 || campaign.name.contains("DPA"_L1);
    if (!client.catalogId.isEmpty() && (sellsCatalog || random.unit() < 0.04))
        return CreativeShape::ProductCatalog;
    if (adSet.dynamic)
        return CreativeShape::Dynamic;
    return random.unit() < 0.08 ? CreativeShape::Post : CreativeShape::Link;
}

void chooseVariant(const Catalog &catalog, const CampaignPlan &campaign, const AdSetPlan &adSet, int ordinal,
                   AdTraits &traits)
{
    const QStringList &ids = adSet.templates;
    traits.pictureTemplate = catalog.indexOf(ids.at(ordinal % ids.size()));
    const std::vector<CopyText> &copies = catalog.templates.at(place(traits.pictureTemplate)).copies;
    // A template's first copy is in the client's own language.
    const QString language = campaign.language.isEmpty() ? copies.front().language : campaign.language;
    std::vector<int> fitting;
    for (int i = 0; i < static_cast<int>(copies.size()); ++i) {
        if (copies.at(place(i)).language.startsWith(language))
            fitting.push_back(i);
    }
    if (fitting.empty())
        fitting.push_back(0);
    const int round = ordinal / static_cast<int>(ids.size());
    const int variants = static_cast<int>(fitting.size());
    traits.copy = fitting.at(place(round % variants));
    traits.colour = round / variants % kColourVariants;
}

void choosePeriod(bool legacy, const QString &status, int days, Random &random, AdTraits &traits)
{
    const int last = days - 1;
    const auto within = [last](double share) {
        return static_cast<int>(share * last);
    };
    if (legacy) {
        traits.firstDay = random.between(0, within(0.15));
        traits.lastDay = random.between(traits.firstDay, std::max(traits.firstDay, within(0.33)));
    } else if (status == "ACTIVE"_L1) {
        traits.firstDay = random.unit() < 0.45 ? 0 : random.between(0, within(0.92));
        traits.lastDay = last;
    } else if (status == "WITH_ISSUES"_L1) {
        traits.lastDay = std::max(0, last - random.between(2, 10));
        traits.firstDay = random.between(0, traits.lastDay);
    } else if (status == "ARCHIVED"_L1) {
        traits.firstDay = random.between(0, within(0.5));
        traits.lastDay = std::min(last, traits.firstDay + random.between(5, 25));
    } else {
        traits.firstDay = random.between(0, within(0.8));
        traits.lastDay = std::min(last, traits.firstDay + random.between(6, 40));
    }
    traits.ageAtFirstDay = traits.firstDay == 0 ? random.between(0, 45) : 0;
}

} // namespace mci::sandbox
