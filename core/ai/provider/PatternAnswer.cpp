// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/provider/PatternAnswer.h"

#include "ai/provider/JsonSchema.h"
#include "ai/provider/PatternSchema.h"
#include "ai/provider/SchemaAnswer.h"
#include "ai/VisualReader.h"
#include "domain/patterns/PatternsJson.h"

#include <set>

#include <QJsonArray>

namespace mci::ai {

namespace {

constexpr qsizetype kMostHeadline = 200;
constexpr qsizetype kMostBody = 2000;
constexpr qsizetype kMostLabel = 60;
constexpr qsizetype kMostDominantColours = 3;
constexpr qsizetype kFewestColours = 3;
constexpr qsizetype kMostColours = 8;

using Problem = std::optional<QString>;

/** The case of hex digits says nothing, and servers that take no `pattern` cannot be held to it. */
QJsonArray inUpperCase(const QJsonArray &colours)
{
    QJsonArray out;
    for (const QJsonValue &colour : colours)
        out.append(colour.isString() ? QJsonValue(colour.toString().toUpper()) : colour);
    return out;
}

QJsonObject withUpperCaseColours(QJsonObject answer)
{
    QJsonObject visual = answer.value(QLatin1String("visual")).toObject();
    QJsonObject colours = visual.value(QLatin1String("colors")).toObject();
    for (const QLatin1String key : {QLatin1String("dominant"), QLatin1String("palette")}) {
        if (colours.value(key).isArray())
            colours[key] = inUpperCase(colours.value(key).toArray());
    }
    if (!colours.isEmpty()) {
        visual[QLatin1String("colors")] = colours;
        answer[QLatin1String("visual")] = visual;
    }
    return answer;
}

bool repeats(const QJsonArray &array)
{
    std::set<QString> seen;
    return std::any_of(array.begin(), array.end(),
                       [&seen](const QJsonValue &value) { return !seen.insert(value.toString()).second; });
}

Problem colourProblem(const QJsonObject &colours)
{
    const QJsonArray dominant = colours.value(QLatin1String("dominant")).toArray();
    const QJsonArray palette = colours.value(QLatin1String("palette")).toArray();
    if (dominant.isEmpty() || dominant.size() > kMostDominantColours || repeats(dominant))
        return QStringLiteral("visual.colors.dominant is to have 1 to 3 different colours");
    if (palette.size() < kFewestColours || palette.size() > kMostColours || repeats(palette))
        return QStringLiteral("visual.colors.palette is to have 3 to 8 different colours");
    if (!std::all_of(dominant.begin(), dominant.end(), [&](const QJsonValue &c) { return palette.contains(c); }))
        return QStringLiteral("visual.colors.palette is to hold the colours of visual.colors.dominant");
    return std::nullopt;
}

Problem confidenceProblem(const QJsonObject &confidence)
{
    for (const QJsonValue &value : confidence) {
        if (value.toDouble() < 0 || value.toDouble() > 1)
            return QStringLiteral("confidence is to be from 0 to 1 for each layer");
    }
    return std::nullopt;
}

/** What a portable schema cannot say. */
Problem ruleProblem(const QJsonObject &answer)
{
    const QJsonObject visual = answer.value(QLatin1String("visual")).toObject();
    if (auto problem = colourProblem(visual.value(QLatin1String("colors")).toObject()))
        return problem;
    if (repeats(visual.value(QLatin1String("composition"))[QLatin1String("elements")].toArray()))
        return QStringLiteral("visual.composition.elements is to have each element at most once");
    return confidenceProblem(answer.value(QLatin1String("confidence")).toObject());
}

/** As patterns are stored: with the real size, and with nothing where only the local analysis knows something. */
QJsonObject asStoredVisual(QJsonObject visual, const PatternQuestion &question)
{
    QJsonObject colours = visual.value(QLatin1String("colors")).toObject();
    QJsonArray shares;
    for (qsizetype i = 0; i < colours.value(QLatin1String("palette")).toArray().size(); ++i)
        shares.append(0);
    colours.insert(QStringLiteral("paletteShares"), shares);
    visual.insert(QStringLiteral("colors"), colours);
    visual.insert(QStringLiteral("dimensions"),
                  QJsonObject{{QStringLiteral("width"), question.width},
                              {QStringLiteral("height"), question.height},
                              {QStringLiteral("ratio"), ratioName(question.width, question.height)}});
    return visual;
}

void cleanTexts(domain::MessagePattern &message, const Secret &key)
{
    message.headline = ownText(message.headline.simplified(), kMostHeadline, key);
    message.body = ownText(message.body, kMostBody, key);
    message.cta = ownText(message.cta.simplified(), kMostLabel, key);
}

Result<domain::CreativePatterns> patternsOf(const QJsonObject &answer, const PatternQuestion &question)
{
    QJsonObject message = answer.value(QLatin1String("message")).toObject();
    message.insert(QStringLiteral("textCoverage"), 0);
    message.insert(QStringLiteral("imageText"), QString());
    QJsonObject approach = answer.value(QLatin1String("approach")).toObject();
    approach.insert(QStringLiteral("words"), QJsonArray());
    auto visualLayer =
        domain::visualPatternFromJson(asStoredVisual(answer.value(QLatin1String("visual")).toObject(), question));
    auto messageLayer = domain::messagePatternFromJson(message);
    auto approachLayer = domain::approachPatternFromJson(approach);
    for (const Error *error :
         {visualLayer ? nullptr : &visualLayer.error(), messageLayer ? nullptr : &messageLayer.error(),
          approachLayer ? nullptr : &approachLayer.error()}) {
        if (error)
            return failure(offSchema(error->detail));
    }
    const QJsonObject confidence = answer.value(QLatin1String("confidence")).toObject();
    domain::CreativePatterns patterns;
    patterns.visual = *std::move(visualLayer);
    patterns.message = *std::move(messageLayer);
    patterns.approach = *std::move(approachLayer);
    patterns.confidence = {confidence.value(QLatin1String("visual")).toDouble(),
                           confidence.value(QLatin1String("message")).toDouble(),
                           confidence.value(QLatin1String("approach")).toDouble()};
    patterns.source = domain::PatternSource::Provider;
    return patterns;
}

} // namespace

Result<domain::CreativePatterns> readPatternAnswer(const QString &content, const PatternQuestion &question,
                                                   const ProviderEndpoint &endpoint)
{
    const Result<QJsonObject> object = objectIn(content, endpoint);
    if (!object)
        return failure(object.error());
    const QJsonObject answer = withUpperCaseColours(*object);
    if (const Problem problem = schemaProblem(answer, patternSchema()))
        return failure(offSchema(*problem));
    if (const Problem problem = ruleProblem(answer))
        return failure(offSchema(*problem));
    Result<domain::CreativePatterns> patterns = patternsOf(answer, question);
    if (patterns)
        cleanTexts(patterns->message, endpoint.key);
    return patterns;
}

} // namespace mci::ai
