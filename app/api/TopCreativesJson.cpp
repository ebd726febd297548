// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/ContractJson.h"
#include "api/JsonValues.h"
#include "api/PatternsApiJson.h"
#include "text/HintText.h"
#include "text/PictureText.h"

#include <QDir>
#include <QUrl>

namespace mci::api {

namespace {

using domain::Kpi;

constexpr double kMicros = 1e6;

QJsonValue ratio(int width, int height)
{
    return height > 0 ? QJsonValue(static_cast<double>(width) / height) : QJsonValue();
}

QJsonObject performanceJson(const services::TopCreative &top, domain::Objective objective)
{
    const domain::KpiValues &kpis = top.ranked.kpis;
    QJsonObject json;
    for (const Kpi kpi : domain::allKpis())
        json.insert(domain::kpiName(kpi), numberOrNull(kpis[kpi]));
    json.insert(QStringLiteral("spend"), static_cast<double>(top.row.spendMicros) / kMicros);
    json.insert(QStringLiteral("impressions"), top.row.impressions);
    json.insert(QStringLiteral("clicks"), top.row.clicks ? QJsonValue(*top.row.clicks) : QJsonValue());
    json.insert(QStringLiteral("conversions"), top.ranked.results.count);
    json.insert(QStringLiteral("roas"),
                objective == domain::Objective::Purchase ? numberOrNull(kpis[Kpi::PurchaseRoas]) : QJsonValue());
    return json;
}

QString priorName(domain::stats::PriorSource source)
{
    switch (source) {
    case domain::stats::PriorSource::Fitted:
        return QStringLiteral("fitted");
    case domain::stats::PriorSource::Assumed:
        return QStringLiteral("assumed");
    }
    Q_UNREACHABLE();
}

QJsonValue confidenceJson(const std::optional<domain::stats::Confidence> &confidence)
{
    if (!confidence)
        return {};
    return QJsonObject{
        {QStringLiteral("shrunk"), steady(confidence->shrunk)},
        {QStringLiteral("low"), steady(confidence->low)},
        {QStringLiteral("high"), steady(confidence->high)},
        {QStringLiteral("chanceTopN"), numberOrNull(confidence->chanceTopN)},
        {QStringLiteral("badge"), domain::stats::badgeName(confidence->badge)},
        {QStringLiteral("prior"), priorName(confidence->prior)},
        {QStringLiteral("orderValueCapped"), confidence->orderValueCapped},
    };
}

QJsonValue weightsJson(const domain::RankingRequest &ranking)
{
    if (ranking.ranking != domain::Ranking::Weighted)
        return {};
    QJsonObject weights;
    for (const domain::KpiWeight &weight : ranking.weights)
        weights.insert(domain::kpiName(weight.kpi), weight.weight);
    return weights;
}

QJsonValue thumbnailUrl(const domain::Creative &creative, const QString &thumbnailFolder)
{
    if (!creative.thumbnailFile.isEmpty()) {
        const QString path = QDir(thumbnailFolder).filePath(creative.thumbnailFile);
        if (QFile::exists(path))
            return QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded);
    }
    return textOrNull(creative.thumbnailUrl);
}

QJsonObject creativeJson(const services::TopCreativesAnswer &answer, std::size_t place, const QString &thumbnailFolder)
{
    const services::TopCreative &top = answer.creatives[place];
    const domain::Creative &creative = top.creative;
    const auto patterns = answer.patterns.constFind(creative.id);
    const bool hasPatterns = patterns != answer.patterns.cend();
    const bool hasPicture = creative.pictureState == domain::PictureState::Stored;
    return {{QStringLiteral("id"), creative.id},
            {QStringLiteral("rank"), static_cast<int>(place) + 1},
            {QStringLiteral("metaAdId"), creative.metaAdId},
            {QStringLiteral("metaCreativeId"), textOrNull(creative.metaCreativeId)},
            {QStringLiteral("adName"), creative.adName},
            {QStringLiteral("campaignName"), textOrNull(top.row.campaignName)},
            {QStringLiteral("adSetName"), textOrNull(top.row.adSetName)},
            {QStringLiteral("effectiveStatus"), textOrNull(creative.effectiveStatus)},
            {QStringLiteral("attributionSetting"), textOrNull(top.row.attributionSetting)},
            {QStringLiteral("format"), domain::creativeFormatName(creative.format)},
            {QStringLiteral("headline"), textOrNull(creative.headline)},
            {QStringLiteral("body"), textOrNull(creative.body)},
            {QStringLiteral("description"), textOrNull(creative.description)},
            {QStringLiteral("cta"), textOrNull(creative.callToAction)},
            {QStringLiteral("link"), textOrNull(creative.linkUrl)},
            {QStringLiteral("imageUrl"), textOrNull(creative.imageUrl)},
            {QStringLiteral("thumbnailUrl"), thumbnailUrl(creative, thumbnailFolder)},
            {QStringLiteral("thumbnailFile"), textOrNull(creative.thumbnailFile)},
            {QStringLiteral("pictureState"), domain::pictureStateName(creative.pictureState)},
            {QStringLiteral("pictureNote"), hasPicture ? QJsonValue() : text::pictureStateText(creative.pictureState)},
            {QStringLiteral("width"), creative.width},
            {QStringLiteral("height"), creative.height},
            {QStringLiteral("ratio"), ratio(creative.width, creative.height)},
            {QStringLiteral("imageSha256"), textOrNull(creative.imageSha256)},
            {QStringLiteral("perceptualHash"), textOrNull(creative.perceptualHash)},
            {QStringLiteral("performance"), performanceJson(top, answer.selection.insights.objective)},
            {QStringLiteral("confidence"), confidenceJson(top.ranked.confidence)},
            {QStringLiteral("score"), top.ranked.score ? QJsonValue(steady(*top.ranked.score)) : QJsonValue()},
            {QStringLiteral("patterns"), hasPatterns ? QJsonValue(patternsJson(*patterns)) : QJsonValue()},
            {QStringLiteral("extractedAt"), hasPatterns ? QJsonValue(toIso(patterns->extractedAt)) : QJsonValue()}};
}

QJsonObject filteredOutJson(const domain::FilteredOut &filtered)
{
    return {{QStringLiteral("otherObjective"), filtered.otherObjective},
            {QStringLiteral("minSpend"), filtered.minSpend},
            {QStringLiteral("minConversions"), filtered.minConversions},
            {QStringLiteral("minImpressions"), filtered.minImpressions},
            {QStringLiteral("total"), filtered.total()}};
}

} // namespace

QJsonObject topCreativesDocument(const services::TopCreativesAnswer &answer, const QString &thumbnailFolder)
{
    const domain::InsightSelection &selection = answer.selection.insights;
    QJsonArray creatives;
    for (std::size_t i = 0; i < answer.creatives.size(); ++i)
        creatives.append(creativeJson(answer, i, thumbnailFolder));
    QJsonArray hints;
    for (const domain::Hint &hint : answer.hints)
        hints.append(QJsonObject{{QStringLiteral("message"), text::hintText(hint, text::Surface::CommandLine)}});
    return {{QStringLiteral("status"), QStringLiteral("success")},
            {QStringLiteral("creatives"), creatives},
            {QStringLiteral("cacheHit"), answer.fresh},
            {QStringLiteral("cacheKey"), answer.cacheKey},
            {QStringLiteral("cacheExpiresAt"), toIso(answer.expiresAt)},
            {QStringLiteral("fetchedAt"), toIso(answer.fetchedAt)},
            {QStringLiteral("filteredOut"), filteredOutJson(answer.filteredOut)},
            {QStringLiteral("considered"), answer.considered},
            {QStringLiteral("currency"), answer.selection.ref.account.currency},
            {QStringLiteral("timeWindow"),
             QJsonObject{{QStringLiteral("start"), selection.window.since.toString(Qt::ISODate)},
                         {QStringLiteral("end"), selection.window.until.toString(Qt::ISODate)}}},
            {QStringLiteral("objective"), domain::objectiveName(selection.objective)},
            {QStringLiteral("primaryKpi"), domain::kpiName(answer.selection.ranking.primary)},
            {QStringLiteral("ranking"), domain::rankingName(answer.selection.ranking.ranking)},
            {QStringLiteral("weights"), weightsJson(answer.selection.ranking)},
            {QStringLiteral("conversionEvent"), textOrNull(selection.conversionEvent)},
            {QStringLiteral("hints"), hints}};
}

} // namespace mci::api
