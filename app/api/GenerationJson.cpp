// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/GenerationJson.h"

#include "api/ContractJson.h"
#include "api/JsonValues.h"
#include "domain/brief/BriefJson.h"
#include "writer/CopyNames.h"

#include <QJsonArray>

namespace mci::api {

namespace {

QString letterOf(std::size_t number)
{
    return QChar(static_cast<char16_t>(u'a' + number));
}

QString shapeOf(domain::AdFormat format)
{
    return domain::adFormatName(format).replace(QLatin1Char(':'), QLatin1Char('x'));
}

QJsonObject copyJson(const services::MadeCreative &creative, const services::Generation &generation, std::size_t number)
{
    const writer::WrittenCopy &copy = creative.copy;
    QJsonArray warnings;
    for (const writer::CopyWarning warning : copy.warnings)
        warnings.append(writer::copyWarningName(warning));
    return {{QStringLiteral("variation"), letterOf(number)},
            {QStringLiteral("language"), domain::patternName(generation.language)},
            {QStringLiteral("headline"), copy.headline},
            {QStringLiteral("primaryText"), copy.primaryText},
            {QStringLiteral("description"), copy.description},
            {QStringLiteral("callToAction"), copy.callToAction},
            {QStringLiteral("callToActionLabel"), creative.callToActionLabel},
            {QStringLiteral("framework"), writer::frameworkName(copy.framework)},
            {QStringLiteral("warnings"), warnings}};
}

QJsonObject verdictJson(const domain::CloneVerdict &verdict, int rejected)
{
    QJsonArray layers;
    for (const domain::CloneFinding &finding : verdict.findings)
        layers.append(QJsonObject{{QStringLiteral("layer"), domain::cloneLayerName(finding.layer)},
                                  {QStringLiteral("originality"), steady(1 - finding.likeness)},
                                  {QStringLiteral("nearest"), textOrNull(finding.nearestId)}});
    return {{QStringLiteral("passed"), verdict.passes()},
            {QStringLiteral("antiCloneScore"), steady(verdict.originality)},
            {QStringLiteral("decidedBy"), domain::cloneLayerName(verdict.decidedBy)},
            {QStringLiteral("nearest"), textOrNull(verdict.nearestId)},
            {QStringLiteral("encoder"), textOrNull(verdict.encoderId)},
            {QStringLiteral("threshold"), steady(1 - domain::CloneVerdict::kBlockedFrom)},
            {QStringLiteral("rejectedBefore"), rejected},
            {QStringLiteral("layers"), layers}};
}

QJsonValue rangeJson(const std::optional<services::ValueRange> &range)
{
    return range ? QJsonValue(QJsonArray{steady(range->low), steady(range->high)}) : QJsonValue(QJsonValue::Null);
}

QJsonObject scoreJson(const services::MadeCreative &creative)
{
    QJsonObject parts;
    for (const services::PartScore &part : creative.scores)
        parts.insert(services::scorePartName(part.part),
                     QJsonObject{{QStringLiteral("value"), steady(part.value)},
                                 {QStringLiteral("weight"), part.weight},
                                 {QStringLiteral("range"), rangeJson(part.range)}});
    return {{QStringLiteral("total"), steady(creative.score())}, {QStringLiteral("parts"), parts}};
}

/** Whoever did any of it. */
domain::MakerKind makerOf(const services::Generation &generation)
{
    return generation.model.isEmpty() ? domain::MakerKind::ThisComputer : domain::MakerKind::Provider;
}

QJsonValue fallbackJson(const std::optional<Error> &error)
{
    if (!error)
        return QJsonValue::Null;
    QJsonObject document = errorDocument(*error);
    document.remove(QLatin1String("status"));
    return document;
}

QJsonArray combinedJson(const domain::CombinedPatterns &patterns)
{
    QJsonArray dimensions;
    for (const domain::CombinedDimension &dimension : patterns.dimensions) {
        QJsonArray votes;
        for (const domain::PatternVote &vote : dimension.votes)
            votes.append(QJsonObject{{QStringLiteral("value"), vote.value},
                                     {QStringLiteral("creatives"), vote.lenders},
                                     {QStringLiteral("share"), steady(vote.share)}});
        dimensions.append(QJsonObject{{QStringLiteral("dimension"), domain::tagDimensionName(dimension.dimension)},
                                      {QStringLiteral("chosen"), QJsonArray::fromStringList(dimension.chosen)},
                                      {QStringLiteral("of"), dimension.asked},
                                      {QStringLiteral("votes"), votes}});
    }
    return dimensions;
}

} // namespace

MadeFiles madeFiles(const services::MadeCreative &creative, std::size_t number)
{
    const QString stem = QStringLiteral("variation-") + letterOf(number);
    MadeFiles files;
    for (const services::MadePicture &picture : creative.pictures)
        files.commercial.append(stem + QLatin1Char('-') + shapeOf(picture.plan.format) + QLatin1Char('.')
                                + compose::adFileSuffix(picture.file.kind));
    files.conceptual = stem + QStringLiteral("-sketch.") + compose::adFileSuffix(creative.sketch.kind);
    return files;
}

QJsonObject generationDocument(const services::Generation &generation)
{
    QJsonArray copy;
    QJsonArray conceptual;
    QJsonArray commercial;
    QJsonArray variations;
    double least = 1;
    for (std::size_t i = 0; i < generation.creatives.size(); ++i) {
        const services::MadeCreative &creative = generation.creatives[i];
        const MadeFiles files = madeFiles(creative, i);
        copy.append(copyJson(creative, generation, i));
        conceptual.append(files.conceptual);
        for (const QString &file : files.commercial)
            commercial.append(file);
        least = std::min(least, creative.verdict.originality);
        variations.append(QJsonObject{{QStringLiteral("variation"), letterOf(i)},
                                      {QStringLiteral("images"), QJsonArray::fromStringList(files.commercial)},
                                      {QStringLiteral("layout"), creative.pictures.front().plan.family},
                                      {QStringLiteral("score"), scoreJson(creative)},
                                      {QStringLiteral("antiClone"), verdictJson(creative.verdict, creative.rejected)}});
    }
    const QStringList inspiredBy = domain::creativeIdsOf(generation.request.sources);
    const std::size_t best = generation.best();
    const QJsonObject metadata{{QStringLiteral("inspiredBy"), QJsonArray::fromStringList(inspiredBy)},
                               {QStringLiteral("antiCloneScore"), steady(least)},
                               {QStringLiteral("comparedWith"), generation.compared},
                               {QStringLiteral("comparedByTextAlone"), generation.withoutPicture},
                               {QStringLiteral("patterns"), combinedJson(generation.patterns)},
                               {QStringLiteral("variations"), variations},
                               {QStringLiteral("madeBy"), domain::makerKindName(makerOf(generation))},
                               {QStringLiteral("model"), textOrNull(generation.model)},
                               {QStringLiteral("costMicros"), generation.costMicros},
                               {QStringLiteral("fallback"), fallbackJson(generation.fallback)},
                               {QStringLiteral("brief"), domain::briefJson(generation.request.brief)}};
    const QJsonObject output{
        {QStringLiteral("copy"), copy},
        {QStringLiteral("conceptualImages"), conceptual},
        {QStringLiteral("commercialImages"), commercial},
        {QStringLiteral("bestImage"), madeFiles(generation.creatives[best], best).commercial.front()},
        {QStringLiteral("metadata"), metadata}};
    return {{QStringLiteral("status"), QStringLiteral("success")}, {QStringLiteral("creativeOutput"), output}};
}

} // namespace mci::api
