// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/brief/DraftJson.h"

#include "domain/brief/BriefJson.h"
#include "domain/patterns/PatternFields.h"
#include "domain/patterns/StrictJson.h"

namespace mci::domain {

namespace {

constexpr double kMostValue = 1e15;

QJsonValue numberOrNull(const std::optional<double> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject sourceJson(const BriefSource &source)
{
    QStringList layers;
    for (const PatternLayer layer : {PatternLayer::Visual, PatternLayer::Message, PatternLayer::Approach}) {
        if (source.layers.contains(layer))
            layers.append(patternLayerName(layer));
    }
    return {{QStringLiteral("creativeId"), source.creativeId},
            {QStringLiteral("layers"), QJsonArray::fromStringList(layers)},
            {QStringLiteral("chanceOfBetter"), numberOrNull(source.chanceOfBetter)},
            {QStringLiteral("kpi"), source.kpi ? QJsonValue(kpiName(*source.kpi)) : QJsonValue()},
            {QStringLiteral("value"), numberOrNull(source.value)},
            {QStringLiteral("currency"), source.currency}};
}

BriefSource sourceOf(StrictJson &json)
{
    BriefSource source;
    source.creativeId = json.text("creativeId");
    source.layers.clear();
    for (const QJsonValue &name : json.array("layers")) {
        if (const auto layer = patternLayerFromName(name.toString()))
            source.layers.insert(*layer);
        else
            json.fail("layers");
    }
    source.chanceOfBetter = json.numberOrNull("chanceOfBetter", 0, 1);
    if (json.has("kpi"))
        source.kpi = json.named("kpi", kpiFromName);
    source.value = json.numberOrNull("value", -kMostValue, kMostValue);
    source.currency = json.text("currency");
    return source;
}

BriefDraft restOf(StrictJson &json)
{
    BriefDraft draft;
    for (const QJsonValue &value : json.array("sources")) {
        StrictJson source = json.element("sources", value);
        draft.sources.push_back(sourceOf(source));
    }
    draft.maker = json.named("maker", makerKindFromName);
    return draft;
}

} // namespace

QJsonObject draftJson(const BriefDraft &draft)
{
    QJsonArray sources;
    for (const BriefSource &source : draft.sources)
        sources.append(sourceJson(source));
    return {{QStringLiteral("brief"), briefJson(draft.brief)},
            {QStringLiteral("sources"), sources},
            {QStringLiteral("maker"), makerKindName(draft.maker)}};
}

Result<BriefDraft> draftFromJson(const QJsonObject &json)
{
    auto brief = briefFromJson(json.value(QLatin1String("brief")).toObject(), BriefState::Draft);
    if (!brief)
        return failure(std::move(brief).error());
    return readStrictly(json, restOf).transform([&](BriefDraft draft) {
        draft.brief = *std::move(brief);
        return draft;
    });
}

QJsonObject brandKitJson(const BrandKit &kit)
{
    Brief brief;
    brief.brand = kit;
    return briefJson(brief).value(QLatin1String("brand")).toObject();
}

Result<BrandKit> brandKitFromJson(const QJsonObject &json)
{
    return briefFromJson({{QStringLiteral("brand"), json}}, BriefState::Draft).transform([](Brief brief) {
        return std::move(brief.brand);
    });
}

} // namespace mci::domain
