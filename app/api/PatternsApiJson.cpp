// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/PatternsApiJson.h"

#include "api/JsonValues.h"

#include <QJsonArray>

namespace mci::api {

namespace {

QJsonObject visualJson(const domain::VisualPattern &visual)
{
    QJsonArray colours;
    QJsonArray shares;
    for (const domain::PaletteColour &colour : visual.palette) {
        colours.append(colour.hex);
        shares.append(steady(colour.share));
    }
    QJsonArray elements;
    for (const domain::Element element : visual.elements)
        elements.append(domain::patternName(element));
    return {{QStringLiteral("colors"), colours},
            {QStringLiteral("colorShares"), shares},
            {QStringLiteral("dominantColors"), QJsonArray::fromStringList(visual.dominant)},
            {QStringLiteral("contrast"), domain::patternName(visual.contrast)},
            {QStringLiteral("composition"), domain::patternName(visual.layout)},
            {QStringLiteral("balance"), domain::patternName(visual.balance)},
            {QStringLiteral("elements"), elements},
            {QStringLiteral("style"), domain::patternName(visual.style)},
            {QStringLiteral("mood"), domain::patternName(visual.mood)},
            {QStringLiteral("photography"), visual.photography},
            {QStringLiteral("dimensions"),
             QJsonObject{{QStringLiteral("width"), visual.width},
                         {QStringLiteral("height"), visual.height},
                         {QStringLiteral("ratio"), visual.ratio}}}};
}

QJsonObject messageJson(const domain::CreativePatterns &patterns)
{
    const domain::MessagePattern &message = patterns.message;
    return {{QStringLiteral("headline"), textOrNull(message.headline)},
            {QStringLiteral("body"), textOrNull(message.body)},
            {QStringLiteral("cta"), textOrNull(message.cta)},
            {QStringLiteral("tone"), domain::patternName(patterns.approach.tone)},
            {QStringLiteral("textInImage"), message.textInImage},
            {QStringLiteral("textCoverage"), steady(message.textCoverage)},
            {QStringLiteral("imageText"), textOrNull(message.imageText)},
            {QStringLiteral("language"), domain::patternName(message.language)}};
}

QJsonObject approachJson(const domain::ApproachPattern &approach)
{
    QJsonArray words;
    for (const domain::DecidingWord &word : approach.words) {
        words.append(QJsonObject{{QStringLiteral("dimension"), word.dimension}, {QStringLiteral("word"), word.word}});
    }
    return {{QStringLiteral("urgency"), domain::patternName(approach.urgency)},
            {QStringLiteral("benefit"), domain::patternName(approach.benefit)},
            {QStringLiteral("tone"), domain::patternName(approach.tone)},
            {QStringLiteral("targeting"), domain::patternName(approach.targeting)},
            {QStringLiteral("words"), words}};
}

} // namespace

QJsonObject patternsJson(const domain::CreativePatterns &patterns)
{
    const domain::PatternConfidence &confidence = patterns.confidence;
    return {{QStringLiteral("visual"), visualJson(patterns.visual)},
            {QStringLiteral("message"), messageJson(patterns)},
            {QStringLiteral("approach"), approachJson(patterns.approach)},
            {QStringLiteral("confidence"),
             QJsonObject{{QStringLiteral("visual"), steady(confidence.visual)},
                         {QStringLiteral("message"), steady(confidence.message)},
                         {QStringLiteral("approach"), steady(confidence.approach)}}},
            {QStringLiteral("lowResolution"), patterns.lowResolution},
            {QStringLiteral("source"), domain::patternName(patterns.source)},
            {QStringLiteral("model"), patterns.model}};
}

} // namespace mci::api
