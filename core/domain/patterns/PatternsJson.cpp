// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/patterns/PatternsJson.h"

#include "domain/patterns/StrictJson.h"

namespace mci::domain {

namespace {

constexpr int kLargestSide = 1 << 20;

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QStringList readTexts(StrictJson &json, const char *key)
{
    QStringList texts;
    for (const QJsonValue &value : json.array(key)) {
        if (!value.isString())
            json.fail(key);
        texts.append(value.toString());
    }
    return texts;
}

QJsonObject coloursJson(const VisualPattern &pattern)
{
    QJsonArray palette;
    QJsonArray shares;
    for (const PaletteColour &colour : pattern.palette) {
        palette.append(colour.hex);
        shares.append(colour.share);
    }
    return {{QStringLiteral("dominant"), QJsonArray::fromStringList(pattern.dominant)},
            {QStringLiteral("palette"), palette},
            {QStringLiteral("paletteShares"), shares},
            {QStringLiteral("contrast"), patternName(pattern.contrast)}};
}

void readColours(StrictJson json, VisualPattern &pattern)
{
    pattern.dominant = readTexts(json, "dominant");
    const QStringList palette = readTexts(json, "palette");
    const QJsonArray shares = json.array("paletteShares");
    if (shares.size() != palette.size())
        json.fail("paletteShares");
    for (qsizetype i = 0; i < std::min(palette.size(), shares.size()); ++i) {
        const double share = shares.at(i).toDouble(-1);
        if (share < 0 || share > 1)
            json.fail("paletteShares");
        pattern.palette.push_back({palette.at(i), share});
    }
    pattern.contrast = json.named("contrast", patternFromName<ContrastLevel>);
}

QJsonObject compositionJson(const VisualPattern &pattern)
{
    QJsonArray elements;
    for (const Element element : pattern.elements)
        elements.append(patternName(element));
    return {{QStringLiteral("layout"), patternName(pattern.layout)},
            {QStringLiteral("elements"), elements},
            {QStringLiteral("balance"), patternName(pattern.balance)}};
}

void readComposition(StrictJson json, VisualPattern &pattern)
{
    pattern.layout = json.named("layout", patternFromName<Layout>);
    pattern.balance = json.named("balance", patternFromName<Balance>);
    for (const QString &name : readTexts(json, "elements")) {
        const auto element = patternFromName<Element>(name);
        if (element)
            pattern.elements.push_back(*element);
        else
            json.fail("elements");
    }
}

void readStyle(StrictJson json, VisualPattern &pattern)
{
    pattern.style = json.named("type", patternFromName<StyleType>);
    pattern.mood = json.named("mood", patternFromName<Mood>);
    pattern.photography = json.boolean("photography");
}

void readDimensions(StrictJson json, VisualPattern &pattern)
{
    pattern.width = json.integer("width", 0, kLargestSide);
    pattern.height = json.integer("height", 0, kLargestSide);
    pattern.ratio = json.text("ratio");
}

} // namespace

QJsonObject visualPatternJson(const VisualPattern &pattern)
{
    return {{QStringLiteral("colors"), coloursJson(pattern)},
            {QStringLiteral("composition"), compositionJson(pattern)},
            {QStringLiteral("style"),
             QJsonObject{{QStringLiteral("type"), patternName(pattern.style)},
                         {QStringLiteral("mood"), patternName(pattern.mood)},
                         {QStringLiteral("photography"), pattern.photography}}},
            {QStringLiteral("dimensions"),
             QJsonObject{{QStringLiteral("width"), pattern.width},
                         {QStringLiteral("height"), pattern.height},
                         {QStringLiteral("ratio"), pattern.ratio}}}};
}

Result<VisualPattern> visualPatternFromJson(const QJsonObject &json)
{
    return readStrictly(json, [](StrictJson &object) {
        VisualPattern pattern;
        readColours(object.object("colors"), pattern);
        readComposition(object.object("composition"), pattern);
        readStyle(object.object("style"), pattern);
        readDimensions(object.object("dimensions"), pattern);
        return pattern;
    });
}

QJsonObject messagePatternJson(const MessagePattern &pattern)
{
    return {{QStringLiteral("headline"), textOrNull(pattern.headline)},
            {QStringLiteral("body"), textOrNull(pattern.body)},
            {QStringLiteral("cta"), textOrNull(pattern.cta)},
            {QStringLiteral("textInImage"), pattern.textInImage},
            {QStringLiteral("textCoverage"), pattern.textCoverage},
            {QStringLiteral("language"), patternName(pattern.language)},
            {QStringLiteral("imageText"), pattern.imageText}};
}

Result<MessagePattern> messagePatternFromJson(const QJsonObject &json)
{
    return readStrictly(json, [](StrictJson &object) {
        MessagePattern pattern;
        pattern.headline = object.textOrNull("headline");
        pattern.body = object.textOrNull("body");
        pattern.cta = object.textOrNull("cta");
        pattern.textInImage = object.boolean("textInImage");
        pattern.textCoverage = object.number("textCoverage", 0, 1);
        pattern.language = object.named("language", patternFromName<CopyLanguage>);
        pattern.imageText = object.text("imageText");
        return pattern;
    });
}

QJsonObject approachPatternJson(const ApproachPattern &pattern)
{
    QJsonArray words;
    for (const DecidingWord &word : pattern.words) {
        words.append(QJsonObject{{QStringLiteral("dimension"), word.dimension}, {QStringLiteral("word"), word.word}});
    }
    return {{QStringLiteral("urgency"), patternName(pattern.urgency)},
            {QStringLiteral("benefit"), patternName(pattern.benefit)},
            {QStringLiteral("tone"), patternName(pattern.tone)},
            {QStringLiteral("targeting"), patternName(pattern.targeting)},
            {QStringLiteral("words"), words}};
}

Result<ApproachPattern> approachPatternFromJson(const QJsonObject &json)
{
    return readStrictly(json, [](StrictJson &object) {
        ApproachPattern pattern;
        pattern.urgency = object.named("urgency", patternFromName<Urgency>);
        pattern.benefit = object.named("benefit", patternFromName<Benefit>);
        pattern.tone = object.named("tone", patternFromName<Tone>);
        pattern.targeting = object.named("targeting", patternFromName<Targeting>);
        for (const QJsonValue &value : object.array("words")) {
            StrictJson word = object.element("words", value);
            pattern.words.push_back({word.text("dimension"), word.text("word")});
        }
        return pattern;
    });
}

} // namespace mci::domain
