// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/InsightFetchRows.h"

#include <array>
#include <cmath>

#include <QJsonDocument>

#define MCI_INSIGHT_COLUMNS                                                                                            \
    "ad_id, ad_name, ad_set_id, ad_set_name, campaign_id, campaign_name, campaign_objective, optimization_goal,"       \
    " attribution_setting, currency, since, until, impressions, spend_micros, clicks, inline_link_clicks, reach,"      \
    " actions, action_values, result_indicator, result_value, thru_plays, video_plays, video_p25, video_p50,"          \
    " video_p75, video_p100, video_average_seconds, quality_ranking, engagement_rate_ranking, conversion_rate_ranking"

namespace mci::store {

namespace {

QVariant variant(const QString &text)
{
    return text.isNull() ? QVariant(QStringLiteral("")) : QVariant(text);
}

template<typename T>
QVariant variant(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}

void appendQuoted(QString &out, const QString &text)
{
    const ushort *const first = text.utf16();
    const bool plain = std::none_of(first, first + text.size(), [](ushort c) { return c < u' ' || c == u'"' || c == u'\\'; });
    if (plain) {
        out += u'"';
        out += text;
        out += u'"';
        return;
    }
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    out += QString::fromUtf8(list.mid(1, list.size() - 2));
}

void appendNumber(QString &out, double value)
{
    constexpr double kExactWhole = 9e15;
    if (value == std::floor(value) && std::abs(value) < kExactWhole)
        out += QString::number(static_cast<qint64>(value));
    else
        out += QString::number(value, 'g', QLocale::FloatingPointShortest);
}

/** Written by hand: a row has two of them and a sync a hundred thousand rows. */
QString encode(const std::vector<domain::ActionStat> &stats)
{
    constexpr qsizetype kUsualLength = 40;
    QString out;
    out.reserve(2 + static_cast<qsizetype>(stats.size()) * kUsualLength);
    out += u'[';
    for (const domain::ActionStat &stat : stats) {
        if (out.size() > 1)
            out += u',';
        out += u'[';
        appendQuoted(out, stat.type);
        out += u',';
        appendNumber(out, stat.value);
        out += u']';
    }
    out += u']';
    return out;
}

std::vector<domain::ActionStat> decode(const QJsonArray &array)
{
    std::vector<domain::ActionStat> stats;
    stats.reserve(static_cast<std::size_t>(array.size()));
    for (const QJsonValue entry : array) {
        const QJsonArray pair = entry.toArray();
        stats.push_back({pair.at(0).toString(), pair.at(1).toDouble()});
    }
    return stats;
}

using Encoder = QVariant (*)(const domain::InsightRow &);

struct Column
{
    const char *name;
    Encoder encode;
};

using InsightRow = domain::InsightRow;

/** In the order of the INSERT. */
constexpr std::array kColumns{
    Column{":ad_id", [](const InsightRow &r) { return variant(r.adId); }},
    Column{":ad_name", [](const InsightRow &r) { return variant(r.adName); }},
    Column{":ad_set_id", [](const InsightRow &r) { return variant(r.adSetId); }},
    Column{":ad_set_name", [](const InsightRow &r) { return variant(r.adSetName); }},
    Column{":campaign_id", [](const InsightRow &r) { return variant(r.campaignId); }},
    Column{":campaign_name", [](const InsightRow &r) { return variant(r.campaignName); }},
    Column{":campaign_objective", [](const InsightRow &r) { return variant(r.campaignObjective); }},
    Column{":optimization_goal", [](const InsightRow &r) { return variant(r.optimizationGoal); }},
    Column{":attribution_setting", [](const InsightRow &r) { return variant(r.attributionSetting); }},
    Column{":currency", [](const InsightRow &r) { return variant(r.currency); }},
    Column{":since", [](const InsightRow &r) { return variant(r.since.toString(Qt::ISODate)); }},
    Column{":until", [](const InsightRow &r) { return variant(r.until.toString(Qt::ISODate)); }},
    Column{":impressions", [](const InsightRow &r) { return QVariant(r.impressions); }},
    Column{":spend_micros", [](const InsightRow &r) { return QVariant(r.spendMicros); }},
    Column{":clicks", [](const InsightRow &r) { return variant(r.clicks); }},
    Column{":inline_link_clicks", [](const InsightRow &r) { return variant(r.inlineLinkClicks); }},
    Column{":reach", [](const InsightRow &r) { return variant(r.reach); }},
    Column{":actions", [](const InsightRow &r) { return variant(encode(r.actions)); }},
    Column{":action_values", [](const InsightRow &r) { return variant(encode(r.actionValues)); }},
    Column{":result_indicator", [](const InsightRow &r) { return variant(r.resultIndicator); }},
    Column{":result_value", [](const InsightRow &r) { return variant(r.resultValue); }},
    Column{":thru_plays", [](const InsightRow &r) { return variant(r.thruPlays); }},
    Column{":video_plays", [](const InsightRow &r) { return variant(r.videoPlays); }},
    Column{":video_p25", [](const InsightRow &r) { return variant(r.videoP25); }},
    Column{":video_p50", [](const InsightRow &r) { return variant(r.videoP50); }},
    Column{":video_p75", [](const InsightRow &r) { return variant(r.videoP75); }},
    Column{":video_p100", [](const InsightRow &r) { return variant(r.videoP100); }},
    Column{":video_average_seconds", [](const InsightRow &r) { return variant(r.videoAverageSeconds); }},
    Column{":quality_ranking", [](const InsightRow &r) { return variant(r.qualityRanking); }},
    Column{":engagement_rate_ranking", [](const InsightRow &r) { return variant(r.engagementRateRanking); }},
    Column{":conversion_rate_ranking", [](const InsightRow &r) { return variant(r.conversionRateRanking); }},
};

domain::InsightRow readRow(Row &row)
{
    domain::InsightRow insight;
    insight.adId = row.text();
    insight.adName = row.text();
    insight.adSetId = row.text();
    insight.adSetName = row.text();
    insight.campaignId = row.text();
    insight.campaignName = row.text();
    insight.campaignObjective = row.text();
    insight.optimizationGoal = row.text();
    insight.attributionSetting = row.text();
    insight.currency = row.text();
    insight.since = row.date();
    insight.until = row.date();
    insight.impressions = row.integer();
    insight.spendMicros = row.integer();
    insight.clicks = row.optionalInteger();
    insight.inlineLinkClicks = row.optionalInteger();
    insight.reach = row.optionalInteger();
    insight.actions = decode(row.array());
    insight.actionValues = decode(row.array());
    insight.resultIndicator = row.text();
    insight.resultValue = row.optionalReal();
    insight.thruPlays = row.optionalReal();
    insight.videoPlays = row.optionalReal();
    insight.videoP25 = row.optionalReal();
    insight.videoP50 = row.optionalReal();
    insight.videoP75 = row.optionalReal();
    insight.videoP100 = row.optionalReal();
    insight.videoAverageSeconds = row.optionalReal();
    insight.qualityRanking = row.text();
    insight.engagementRateRanking = row.text();
    insight.conversionRateRanking = row.text();
    return insight;
}

} // namespace

Status upsertInsightRows(Session &session, const InsightFetch &fetch, const std::vector<domain::InsightRow> &rows)
{
    auto statement = session.prepare(QStringLiteral(
        "INSERT INTO ad_insights (fetch_id, organization_id, day, grain, " MCI_INSIGHT_COLUMNS ")"
        " VALUES (:fetch_id, :organization_id, '', 'window', :ad_id, :ad_name, :ad_set_id, :ad_set_name, :campaign_id,"
        " :campaign_name, :campaign_objective, :optimization_goal, :attribution_setting, :currency, :since, :until,"
        " :impressions, :spend_micros, :clicks, :inline_link_clicks, :reach, :actions, :action_values, :result_indicator,"
        " :result_value, :thru_plays, :video_plays, :video_p25, :video_p50, :video_p75, :video_p100,"
        " :video_average_seconds, :quality_ranking, :engagement_rate_ranking, :conversion_rate_ranking)"
        " ON CONFLICT (fetch_id, ad_id, day) DO UPDATE SET ad_name = excluded.ad_name, ad_set_id = excluded.ad_set_id,"
        " ad_set_name = excluded.ad_set_name, campaign_id = excluded.campaign_id, campaign_name = excluded.campaign_name,"
        " campaign_objective = excluded.campaign_objective, optimization_goal = excluded.optimization_goal,"
        " attribution_setting = excluded.attribution_setting, currency = excluded.currency, since = excluded.since,"
        " until = excluded.until, impressions = excluded.impressions, spend_micros = excluded.spend_micros,"
        " clicks = excluded.clicks, inline_link_clicks = excluded.inline_link_clicks, reach = excluded.reach,"
        " actions = excluded.actions, action_values = excluded.action_values, result_indicator = excluded.result_indicator,"
        " result_value = excluded.result_value, thru_plays = excluded.thru_plays, video_plays = excluded.video_plays,"
        " video_p25 = excluded.video_p25, video_p50 = excluded.video_p50, video_p75 = excluded.video_p75,"
        " video_p100 = excluded.video_p100, video_average_seconds = excluded.video_average_seconds,"
        " quality_ranking = excluded.quality_ranking, engagement_rate_ranking = excluded.engagement_rate_ranking,"
        " conversion_rate_ranking = excluded.conversion_rate_ranking"));
    if (!statement)
        return failure(std::move(statement).error());
    QStringList names{QStringLiteral(":fetch_id"), QStringLiteral(":organization_id")};
    const auto count = static_cast<qsizetype>(rows.size());
    std::vector<QVariantList> columns{QVariantList(count, fetch.id), QVariantList(count, fetch.organizationId)};
    for (const Column &column : kColumns) {
        names.push_back(QLatin1String(column.name));
        QVariantList values;
        values.reserve(count);
        for (const domain::InsightRow &row : rows)
            values.push_back(column.encode(row));
        columns.push_back(std::move(values));
    }
    return statement->runBatch(names, columns);
}

Result<std::vector<domain::InsightRow>> readInsightRows(Session &session, const QString &fetchId)
{
    auto statement = session.prepare(
        QStringLiteral("SELECT " MCI_INSIGHT_COLUMNS " FROM ad_insights WHERE fetch_id = :fetch_id AND day = ''"
                       " ORDER BY ad_id"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":fetch_id"), fetchId).all(readRow);
}

Result<std::vector<domain::ActionStat>> sumActions(Session &session, const QString &fetchId)
{
    auto statement
        = session.prepare(QStringLiteral("SELECT actions FROM ad_insights WHERE fetch_id = :fetch_id AND day = ''"));
    if (!statement)
        return failure(std::move(statement).error());
    QHash<QString, double> sums;
    auto read = statement->bind(QStringLiteral(":fetch_id"), fetchId).each([&sums](Row &row) {
        for (const domain::ActionStat &stat : decode(row.array()))
            sums[stat.type] += stat.value;
    });
    if (!read)
        return failure(std::move(read).error());
    std::vector<domain::ActionStat> totals;
    for (auto it = sums.cbegin(); it != sums.cend(); ++it)
        totals.push_back({it.key(), it.value()});
    std::sort(totals.begin(), totals.end(), [](const domain::ActionStat &a, const domain::ActionStat &b) {
        return a.value != b.value ? a.value > b.value : a.type < b.type;
    });
    return totals;
}

} // namespace mci::store
