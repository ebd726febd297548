// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/support/PatternValues.h"

#include "services/DashboardFacts.h"

namespace mci::test {

using namespace domain;

namespace {

VisualPattern visualOfAnAd()
{
    VisualPattern visual;
    visual.palette = {{QStringLiteral("#0A3029"), 0.47},
                      {QStringLiteral("#F2E8D6"), 0.24},
                      {QStringLiteral("#8B4F2A"), 0.14},
                      {QStringLiteral("#F4B63F"), 0.09},
                      {QStringLiteral("#52301B"), 0.06}};
    visual.dominant = {QStringLiteral("#0A3029")};
    visual.contrast = ContrastLevel::High;
    visual.layout = Layout::RuleOfThirds;
    visual.elements = {Element::Product, Element::Text, Element::CtaButton, Element::DiscountBadge};
    visual.style = StyleType::ProductFocus;
    visual.mood = Mood::Warm;
    visual.photography = true;
    visual.width = visual.height = 1080;
    visual.ratio = QStringLiteral("1:1");
    return visual;
}

MessagePattern messageOfAnAd()
{
    MessagePattern message;
    message.headline = QStringLiteral("Καφές της Τρίτης. Εκεί την Πέμπτη.");
    message.cta = QStringLiteral("Αγορά τώρα");
    message.textInImage = true;
    message.textCoverage = 0.12;
    message.language = CopyLanguage::PtBr;
    message.imageText = QStringLiteral("Καφές της Τρίτης.\nΕκεί την Πέμπτη.\nΑγορά τώρα");
    return message;
}

} // namespace

ui::PatternsState patternsOfAnAd()
{
    ui::PatternsState state;
    state.stage = ui::PatternsStage::There;
    state.patterns.visual = visualOfAnAd();
    state.patterns.message = messageOfAnAd();
    ApproachPattern &approach = state.patterns.approach;
    approach.benefit = Benefit::FreeShipping;
    approach.urgency = Urgency::Low;
    approach.tone = Tone::Friendly;
    approach.words = {{QStringLiteral("benefit"), QStringLiteral("δωρεάν")},
                      {QStringLiteral("urgency"), QStringLiteral("σήμερα")},
                      {QStringLiteral("urgency"), QStringLiteral("τώρα")}};
    state.patterns.confidence = {0.91, 0.87, 0.72};
    state.patterns.extractedAt = fromEpochSeconds(1'795'000'000);
    state.textBoxes = {{0.08, 0.08, 0.62, 0.09}, {0.08, 0.19, 0.55, 0.09}};
    state.button = QRectF(0.3, 0.82, 0.4, 0.1);
    state.tags[{TagDimension::Element, patternName(Element::Product)}] = {0.94, 0.2};
    state.tags[{TagDimension::Element, patternName(Element::Text)}] = {0.99, 0.9};
    state.tags[{TagDimension::Element, patternName(Element::CtaButton)}] = {0.83, 0.5};
    state.tags[{TagDimension::Layout, patternName(Layout::RuleOfThirds)}] = {0.92, 0.1};
    state.tags[{TagDimension::Contrast, patternName(ContrastLevel::High)}] = {0.88, 0.6};
    state.tags[{TagDimension::Benefit, patternName(Benefit::FreeShipping)}] = {0.86, 0.3};
    state.tags[{TagDimension::Urgency, patternName(Urgency::Low)}] = {0.68, 0.3};
    return state;
}

services::CreativeTagMap tagsOf(const services::CreativeOverviewAnswer &answer)
{
    services::CreativeTagMap tags;
    int place = 0;
    const auto all = services::allCreatives(answer);
    for (const services::TopCreative *item : all) {
        if (item == all.back())
            break;
        const bool hasPhoto = place % 3 == 0;
        tags.insert(item->creative.id,
                    {place % 2 ? QStringLiteral("benefit:discount") : QStringLiteral("benefit:free_shipping"),
                     hasPhoto ? QStringLiteral("photography:yes") : QStringLiteral("photography:no"),
                     hasPhoto ? QStringLiteral("layout:full_bleed") : QStringLiteral("layout:grid"),
                     place % 4 ? QStringLiteral("tone:friendly") : QStringLiteral("tone:urgent"),
                     place % 5 ? QStringLiteral("urgency:none") : QStringLiteral("urgency:high"),
                     place % 3 == 1 ? QStringLiteral("mood:premium") : QStringLiteral("mood:warm"),
                     place % 2 ? QStringLiteral("ratio:1:1") : QStringLiteral("ratio:4:5"),
                     QStringLiteral("element:product"), QStringLiteral("language:pt-BR")});
        ++place;
    }
    return tags;
}

} // namespace mci::test
