// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meta/InsightsDecoder.h"

#include "base/JsonReader.h"

namespace mci::meta {

namespace {

using domain::ActionStat;
using domain::InsightRow;

std::vector<ActionStat> actionStats(const QJsonValue &list)
{
    std::vector<ActionStat> stats;
    const QJsonArray array = list.toArray();
    stats.reserve(static_cast<std::size_t>(array.size()));
    for (const QJsonValue &item : array) {
        const QJsonObject object = item.toObject();
        const QString type = json::string(object, QLatin1String("action_type"));
        const std::optional<double> value = json::number(object.value(QLatin1String("value")));
        if (!type.isEmpty() && value)
            stats.push_back({type, *value});
    }
    return stats;
}

/** Video lists hold one entry of type video_view. */
std::optional<double> videoValue(const QJsonObject &row, const char *key)
{
    const std::vector<ActionStat> stats = actionStats(row.value(QLatin1String(key)));
    if (stats.empty())
        return std::nullopt;
    return stats.front().value;
}

void decodeResults(const QJsonObject &row, InsightRow &out)
{
    const QJsonArray results = row.value(QLatin1String("results")).toArray();
    if (results.isEmpty())
        return;
    const QJsonObject first = results.first().toObject();
    const QString indicator = json::string(first, QLatin1String("indicator"));
    // "actions:lead", "conversions:contact_total": only the name says what is counted.
    out.resultIndicator = indicator.section(QLatin1Char(':'), -1);
    const QJsonArray values = first.value(QLatin1String("values")).toArray();
    out.resultValue = values.isEmpty() ? json::number(first.value(QLatin1String("value")))
                                       : json::number(values.first().toObject().value(QLatin1String("value")));
}

void decodeVideo(const QJsonObject &row, InsightRow &out)
{
    out.thruPlays = videoValue(row, "video_thruplay_watched_actions");
    out.videoPlays = videoValue(row, "video_play_actions");
    out.videoP25 = videoValue(row, "video_p25_watched_actions");
    out.videoP50 = videoValue(row, "video_p50_watched_actions");
    out.videoP75 = videoValue(row, "video_p75_watched_actions");
    out.videoP100 = videoValue(row, "video_p100_watched_actions");
    out.videoAverageSeconds = videoValue(row, "video_avg_time_watched_actions");
}

QDate date(const QJsonObject &row, const char *key)
{
    return QDate::fromString(row.value(QLatin1String(key)).toString(), Qt::ISODate);
}

} // namespace

std::optional<InsightRow> decodeInsightRow(const QJsonObject &row)
{
    const auto text = [&row](const char *key) { return json::string(row, QLatin1String(key)); };
    const auto integer = [&row](const char *key) { return json::integer(row.value(QLatin1String(key))); };
    InsightRow out;
    out.adId = text("ad_id");
    if (out.adId.isEmpty())
        return std::nullopt;
    out.adName = text("ad_name");
    out.adSetId = text("adset_id");
    out.adSetName = text("adset_name");
    out.campaignId = text("campaign_id");
    out.campaignName = text("campaign_name");
    out.campaignObjective = text("objective");
    out.optimizationGoal = text("optimization_goal");
    out.attributionSetting = text("attribution_setting");
    out.currency = text("account_currency");
    out.since = date(row, "date_start");
    out.until = date(row, "date_stop");
    out.impressions = integer("impressions").value_or(0);
    out.spendMicros = json::micros(row.value(QLatin1String("spend"))).value_or(0);
    out.clicks = integer("clicks");
    out.inlineLinkClicks = integer("inline_link_clicks");
    out.reach = integer("reach");
    out.actions = actionStats(row.value(QLatin1String("actions")));
    out.actionValues = actionStats(row.value(QLatin1String("action_values")));
    out.qualityRanking = text("quality_ranking");
    out.engagementRateRanking = text("engagement_rate_ranking");
    out.conversionRateRanking = text("conversion_rate_ranking");
    decodeResults(row, out);
    decodeVideo(row, out);
    return out;
}

Result<DecodedRows> decodeInsightRows(const QJsonObject &answer)
{
    const QJsonValue data = answer.value(QLatin1String("data"));
    if (!data.isArray())
        return failure(transientError(ErrorCode::MetaError, Reason::MetaAnswerIncomplete,
                                      QStringLiteral("insights answer without data")));
    DecodedRows decoded;
    const QJsonArray array = data.toArray();
    decoded.rows.reserve(static_cast<std::size_t>(array.size()));
    for (const QJsonValue &item : array) {
        if (auto row = decodeInsightRow(item.toObject()))
            decoded.rows.push_back(std::move(*row));
        else
            ++decoded.dropped;
    }
    return decoded;
}

domain::AdSetGoal decodeAdSetGoal(const QJsonObject &adSet)
{
    const QJsonObject promoted = adSet.value(QLatin1String("promoted_object")).toObject();
    domain::AdSetGoal goal;
    goal.adSetId = json::string(adSet, QLatin1String("id"));
    goal.optimizationGoal = json::string(adSet, QLatin1String("optimization_goal"));
    goal.customConversionId = json::string(promoted, QLatin1String("custom_conversion_id"));
    goal.customEventType = json::string(promoted, QLatin1String("custom_event_type"));
    goal.customEventName = json::string(promoted, QLatin1String("custom_event_str"));
    return goal;
}

} // namespace mci::meta
