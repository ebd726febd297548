// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/GenerationJson.h"

#include "api/ContractJson.h"
#include "api/JsonValues.h"
#include "domain/brief/BriefJson.h"
#include "writer/CopyNames.h"

#include <QJsonArray>
#include <QRegularExpression>

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

/** One variation, from wherever it comes. */
struct Reported
{
    const writer::WrittenCopy &copy;
    QString callToActionLabel;
    QString layout;
    MadeFiles files;
    const domain::CloneVerdict &verdict;
    int rejected = 0;
    const std::vector<services::PartScore> &scores;
    const std::vector<services::PreflightCheck> &preflight;
    std::optional<UtcTime> approvedAt;
    QString approvedBy = {};
};

/** What all of them share. */
struct ReportHead
{
    QStringList inspiredBy;
    domain::CopyLanguage language = domain::CopyLanguage::En;
    services::GateReach reach;
    const domain::CombinedPatterns &patterns;
    QString model;
    qint64 costMicros = 0;
    std::optional<Error> fallback;
    domain::Brief brief;
};

QJsonObject copyJson(const Reported &variation, domain::CopyLanguage language, std::size_t number)
{
    const writer::WrittenCopy &copy = variation.copy;
    QJsonArray warnings;
    for (const writer::CopyWarning warning : copy.warnings)
        warnings.append(writer::copyWarningName(warning));
    return {
        {QStringLiteral("variation"), letterOf(number)},
        {QStringLiteral("language"), domain::patternName(language)},
        {QStringLiteral("headline"), copy.headline},
        {QStringLiteral("primaryText"), copy.primaryText},
        {QStringLiteral("description"), copy.description},
        {QStringLiteral("callToAction"), copy.callToAction},
        {QStringLiteral("callToActionLabel"), variation.callToActionLabel},
        {QStringLiteral("framework"), textOrNull(copy.framework ? writer::frameworkName(*copy.framework) : QString())},
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
            {QStringLiteral("pictures"), verdict.pictures},
            {QStringLiteral("picturesByMeaning"), verdict.byMeaning},
            {QStringLiteral("threshold"), steady(1 - domain::CloneVerdict::kBlockedFrom)},
            {QStringLiteral("rejectedBefore"), rejected},
            {QStringLiteral("layers"), layers}};
}

QJsonValue rangeJson(const std::optional<services::ValueRange> &range)
{
    return range ? QJsonValue(QJsonArray{steady(range->low), steady(range->high)}) : QJsonValue(QJsonValue::Null);
}

QJsonObject scoreJson(const std::vector<services::PartScore> &scores)
{
    QJsonObject parts;
    for (const services::PartScore &part : scores)
        parts.insert(services::scorePartName(part.part),
                     QJsonObject{{QStringLiteral("value"), steady(part.value)},
                                 {QStringLiteral("weight"), part.weight},
                                 {QStringLiteral("range"), rangeJson(part.range)}});
    return {{QStringLiteral("total"), steady(services::totalOf(scores))}, {QStringLiteral("parts"), parts}};
}

QJsonArray preflightJson(const std::vector<services::PreflightCheck> &checks)
{
    QJsonArray array;
    for (const services::PreflightCheck &check : checks)
        array.append(QJsonObject{
            {QStringLiteral("rule"), services::preflightRuleName(check.rule)},
            {QStringLiteral("passed"), check.passed},
            {QStringLiteral("detail"), textOrNull(check.detail)},
            {QStringLiteral("format"), textOrNull(check.format ? domain::adFormatName(*check.format) : QString())}});
    return array;
}

/** Whoever did any of it. */
domain::MakerKind makerOf(const QString &model)
{
    return model.isEmpty() ? domain::MakerKind::ThisComputer : domain::MakerKind::Provider;
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

QJsonObject documentOf(const ReportHead &head, const std::vector<Reported> &reported)
{
    QJsonArray copy;
    QJsonArray conceptual;
    QJsonArray commercial;
    QJsonArray variations;
    double least = 1;
    std::size_t best = 0;
    for (std::size_t i = 0; i < reported.size(); ++i) {
        const Reported &one = reported[i];
        copy.append(copyJson(one, head.language, i));
        conceptual.append(one.files.conceptual);
        for (const QString &file : one.files.commercial)
            commercial.append(file);
        least = std::min(least, one.verdict.originality);
        if (services::totalOf(one.scores) > services::totalOf(reported[best].scores))
            best = i;
        variations.append(QJsonObject{{QStringLiteral("variation"), letterOf(i)},
                                      {QStringLiteral("images"), QJsonArray::fromStringList(one.files.commercial)},
                                      {QStringLiteral("layout"), one.layout},
                                      {QStringLiteral("score"), scoreJson(one.scores)},
                                      {QStringLiteral("antiClone"), verdictJson(one.verdict, one.rejected)},
                                      {QStringLiteral("preflight"), preflightJson(one.preflight)},
                                      {QStringLiteral("approvedAt"), timeOrNull(one.approvedAt)},
                                      {QStringLiteral("approvedBy"), textOrNull(one.approvedBy)}});
    }
    const QJsonObject metadata{{QStringLiteral("inspiredBy"), QJsonArray::fromStringList(head.inspiredBy)},
                               {QStringLiteral("antiCloneScore"), steady(least)},
                               {QStringLiteral("comparedWith"), head.reach.compared},
                               {QStringLiteral("comparedByTextAlone"), head.reach.byTextAlone},
                               {QStringLiteral("notYetRead"), head.reach.notRead},
                               {QStringLiteral("patterns"), combinedJson(head.patterns)},
                               {QStringLiteral("variations"), variations},
                               {QStringLiteral("madeBy"), domain::makerKindName(makerOf(head.model))},
                               {QStringLiteral("model"), textOrNull(head.model)},
                               {QStringLiteral("costMicros"), head.costMicros},
                               {QStringLiteral("fallback"), fallbackJson(head.fallback)},
                               {QStringLiteral("brief"), domain::briefJson(head.brief)}};
    const QJsonObject output{{QStringLiteral("copy"), copy},
                             {QStringLiteral("conceptualImages"), conceptual},
                             {QStringLiteral("commercialImages"), commercial},
                             {QStringLiteral("bestImage"), reported[best].files.commercial.front()},
                             {QStringLiteral("metadata"), metadata}};
    return {{QStringLiteral("status"), QStringLiteral("success")}, {QStringLiteral("creativeOutput"), output}};
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

bool isMadeFile(const QString &name, int variations)
{
    static const QRegularExpression shape(
        QStringLiteral("^variation-([a-z])-(?:1x1|4x5|9x16|1\\.91x1|sketch)\\.(?:png|jpg)\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(name);
    return match.hasMatch() && match.capturedView(1)[0].toLower().unicode() < u'a' + variations;
}

QJsonObject generationDocument(const services::Generation &generation)
{
    std::vector<Reported> reported;
    for (std::size_t i = 0; i < generation.creatives.size(); ++i) {
        const services::MadeCreative &creative = generation.creatives[i];
        reported.push_back({creative.copy, creative.callToActionLabel, creative.pictures.front().plan.family,
                            madeFiles(creative, i), creative.verdict, creative.rejected, creative.scores,
                            creative.preflight, std::nullopt});
    }
    return documentOf({domain::creativeIdsOf(generation.request.sources), generation.language, generation.reach,
                       generation.patterns, generation.model, generation.costMicros, generation.fallback,
                       domain::withoutFiles(generation.request.brief)},
                      reported);
}

QJsonObject exportDocument(const services::MadeOutput &output, const domain::CombinedPatterns &patterns,
                           const services::ExportPlan &plan)
{
    std::vector<Reported> reported;
    for (const services::ExportedVariation &exported : plan.variations) {
        for (const services::MadeVariation &variation : output.variations) {
            const services::VariationRevision &shown = variation.shown;
            if (variation.id == exported.variationId)
                reported.push_back({shown.copy,
                                    shown.callToActionLabel,
                                    shown.plan.family,
                                    {exported.pictures, exported.sketch},
                                    shown.verdict,
                                    shown.rejected,
                                    shown.scores,
                                    shown.preflight,
                                    variation.approvedAt,
                                    variation.approvedBy});
        }
    }
    return documentOf({domain::creativeIdsOf(output.draft.sources), output.language, output.reach, patterns,
                       output.model, output.costMicros, output.fallback, domain::withoutFiles(output.draft.brief)},
                      reported);
}

} // namespace mci::api
