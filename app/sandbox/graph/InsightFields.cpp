// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/InsightFields.h"

namespace mci::sandbox {

namespace {

using Context = InsightRowWriter::Context;
using Writer = InsightRowWriter::Writer;

/** JSON text of a string; done here because a document for each of a page's thousands of texts takes longest of all. */
QByteArray quoted(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QByteArray plain = text.toUtf8();
    QByteArray quotedText;
    quotedText.reserve(plain.size() + 2);
    quotedText += '"';
    for (const char byte : plain) {
        if (byte == '"' || byte == '\\')
            quotedText += '\\';
        quotedText += static_cast<unsigned char>(byte) < 0x20 ? ' ' : byte;
    }
    return quotedText + '"';
}

QByteArray quotedNumber(qint64 number)
{
    return '"' + QByteArray::number(number) + '"';
}

/** Up to so many decimals, without trailing zeros. */
QByteArray trimmedDecimal(double number, int decimals)
{
    QByteArray text = QByteArray::number(number, 'f', decimals);
    if (text.contains('.')) {
        while (text.endsWith('0'))
            text.chop(1);
        if (text.endsWith('.'))
            text.chop(1);
    }
    return text;
}

QByteArray quotedRatio(double part, double whole)
{
    return whole > 0 ? '"' + QByteArray::number(part / whole, 'f', 6) + '"' : QByteArray();
}

template <typename List> const auto &at(const List &list, int index)
{
    return list.at(static_cast<std::size_t>(index));
}

double spendOf(const Context &row)
{
    return static_cast<double>(row.metrics.spendMicros) / 1e6;
}

QByteArray actionList(const Context &row, const std::vector<ActionCount> &list)
{
    QByteArray text;
    for (const ActionCount &entry : list) {
        if (row.actionTypes && !row.actionTypes->contains(entry.type))
            continue;
        text += text.isEmpty() ? "[" : ",";
        text += "{\"action_type\":\"" + row.world.actionName(entry.type) + "\",\"value\":\""
            + trimmedDecimal(entry.value, 2) + "\"}";
    }
    return text.isEmpty() ? text : text + ']';
}

/** A list with one entry, as the video and outbound figures have. */
QByteArray oneAction(const char *type, double value, int decimals = 0)
{
    if (value <= 0)
        return {};
    return QByteArray("[{\"action_type\":\"") + type + "\",\"value\":\"" + trimmedDecimal(value, decimals) + "\"}]";
}

QByteArray roas(const Context &row, const QByteArray &type)
{
    for (const ActionCount &entry : row.metrics.values) {
        if (row.world.actionName(entry.type) == type && row.metrics.spendMicros > 0)
            return oneAction(type.constData(), entry.value / spendOf(row), 6);
    }
    return {};
}

std::optional<qint64> reachOf(const Context &row)
{
    return row.world.windowReach(row.metrics, row.range.days());
}

/** The Results column of Ads Manager, at ad set level and below, where all delivery has one goal. */
QByteArray resultList(const Context &row, bool cost)
{
    if (row.subject.adSet < 0)
        return {};
    const int type = at(row.world.adSets(), row.subject.adSet).resultType;
    if (type < 0)
        return {};
    const double count = row.metrics.action(type);
    const QByteArray head = "[{\"indicator\":\"actions:" + row.world.actionName(type) + "\",";
    if (count <= 0)
        return head + "\"value\":\"Not available\"}]";
    const QByteArray value = trimmedDecimal(cost ? spendOf(row) / count : count, cost ? 6 : 0);
    return head + "\"values\":[{\"value\":\"" + value + "\",\"attribution_windows\":[\"default\"]}]}]";
}

template <QString AccountRecord::*Member> QByteArray ofAccount(const Context &row)
{
    return quoted(at(row.world.accounts(), row.subject.account).*Member);
}

template <QString CampaignRecord::*Member> QByteArray ofCampaign(const Context &row)
{
    return row.subject.campaign < 0 ? QByteArray() : quoted(at(row.world.campaigns(), row.subject.campaign).*Member);
}

template <QString AdSetRecord::*Member> QByteArray ofAdSet(const Context &row)
{
    return row.subject.adSet < 0 ? QByteArray() : quoted(at(row.world.adSets(), row.subject.adSet).*Member);
}

template <QString AdRecord::*Member> QByteArray ofAd(const Context &row)
{
    return row.subject.ad < 0 ? QByteArray() : quoted(at(row.world.ads(), row.subject.ad).*Member);
}

template <QDate domain::DateRange::*Member> QByteArray ofRange(const Context &row)
{
    return quoted((row.range.*Member).toString(Qt::ISODate));
}

template <qint64 Metrics::*Member> QByteArray count(const Context &row)
{
    return quotedNumber(row.metrics.*Member);
}

template <qint64 Metrics::*Member> QByteArray videoViews(const Context &row)
{
    return oneAction("video_view", static_cast<double>(row.metrics.*Member));
}

QByteArray accountId(const Context &row)
{
    return quoted(at(row.world.accounts(), row.subject.account).id.mid(4));
}

QByteArray reach(const Context &row)
{
    const std::optional<qint64> people = reachOf(row);
    return people ? quotedNumber(*people) : QByteArray();
}

QByteArray frequency(const Context &row)
{
    const std::optional<qint64> people = reachOf(row);
    return people ? quotedRatio(static_cast<double>(row.metrics.impressions), static_cast<double>(*people))
                  : QByteArray();
}

QByteArray linkClicks(const Context &row)
{
    return row.metrics.linkClicks ? quotedNumber(*row.metrics.linkClicks) : QByteArray();
}

QByteArray percentOfImpressions(const Context &row, qint64 clicks)
{
    return quotedRatio(100.0 * static_cast<double>(clicks), static_cast<double>(row.metrics.impressions));
}

QByteArray linkCtr(const Context &row)
{
    return row.metrics.linkClicks ? percentOfImpressions(row, *row.metrics.linkClicks) : QByteArray();
}

QByteArray ctr(const Context &row)
{
    return percentOfImpressions(row, row.metrics.clicks);
}

QByteArray cpc(const Context &row)
{
    return quotedRatio(spendOf(row), static_cast<double>(row.metrics.clicks));
}

QByteArray cpm(const Context &row)
{
    return quotedRatio(1000.0 * spendOf(row), static_cast<double>(row.metrics.impressions));
}

QByteArray spend(const Context &row)
{
    return '"' + trimmedDecimal(spendOf(row), 6) + '"';
}

/** All recorded rows have it so: rankings need more delivery than most ads get. */
QByteArray ranking(const Context &row)
{
    return row.subject.ad < 0 ? QByteArray() : QByteArray("\"UNKNOWN\"");
}

QByteArray outboundClicks(const Context &row)
{
    return oneAction("outbound_click", static_cast<double>(row.metrics.outboundClicks.value_or(0)));
}

QByteArray videoPlays(const Context &row)
{
    return oneAction("video_view", static_cast<double>(row.metrics.videoPlays.value_or(0)));
}

QByteArray averageSeconds(const Context &row)
{
    const double plays = static_cast<double>(row.metrics.videoPlays.value_or(0));
    return plays > 0 ? oneAction("video_view", row.metrics.videoSeconds / plays) : QByteArray();
}

struct FieldWriter
{
    const char *name;
    Writer writer;
};

const FieldWriter kWriters[] = {
    {"account_id", &accountId},
    {"account_currency", &ofAccount<&AccountRecord::currency>},
    {"account_name", &ofAccount<&AccountRecord::name>},
    {"campaign_id", &ofCampaign<&CampaignRecord::id>},
    {"campaign_name", &ofCampaign<&CampaignRecord::name>},
    {"objective", &ofCampaign<&CampaignRecord::objective>},
    {"adset_id", &ofAdSet<&AdSetRecord::id>},
    {"adset_name", &ofAdSet<&AdSetRecord::name>},
    {"optimization_goal", &ofAdSet<&AdSetRecord::optimizationGoal>},
    {"attribution_setting", &ofAdSet<&AdSetRecord::attribution>},
    {"ad_id", &ofAd<&AdRecord::id>},
    {"ad_name", &ofAd<&AdRecord::name>},
    {"date_start", &ofRange<&domain::DateRange::since>},
    {"date_stop", &ofRange<&domain::DateRange::until>},
    {"buying_type",
     [](const Context &) {
         return QByteArray("\"AUCTION\"");
     }},
    {"impressions", &count<&Metrics::impressions>},
    {"clicks", &count<&Metrics::clicks>},
    {"spend", &spend},
    {"reach", &reach},
    {"frequency", &frequency},
    {"inline_link_clicks", &linkClicks},
    {"inline_link_click_ctr", &linkCtr},
    {"ctr", &ctr},
    {"cpc", &cpc},
    {"cpm", &cpm},
    {"quality_ranking", &ranking},
    {"engagement_rate_ranking", &ranking},
    {"conversion_rate_ranking", &ranking},
    {"actions",
     [](const Context &row) {
         return actionList(row, row.metrics.actions);
     }},
    {"action_values",
     [](const Context &row) {
         return actionList(row, row.metrics.values);
     }},
    {"purchase_roas",
     [](const Context &row) {
         return roas(row, "omni_purchase");
     }},
    {"website_purchase_roas",
     [](const Context &row) {
         return roas(row, "offsite_conversion.fb_pixel_purchase");
     }},
    {"results",
     [](const Context &row) {
         return resultList(row, false);
     }},
    {"cost_per_result",
     [](const Context &row) {
         return resultList(row, true);
     }},
    {"outbound_clicks", &outboundClicks},
    {"video_play_actions", &videoPlays},
    {"video_thruplay_watched_actions", &videoViews<&Metrics::thruPlays>},
    {"video_p25_watched_actions", &videoViews<&Metrics::videoP25>},
    {"video_p50_watched_actions", &videoViews<&Metrics::videoP50>},
    {"video_p75_watched_actions", &videoViews<&Metrics::videoP75>},
    {"video_p100_watched_actions", &videoViews<&Metrics::videoP100>},
    {"video_avg_time_watched_actions", &averageSeconds},
};

/** Names of the reference that rows may hold but for which the sandbox has no figure. */
constexpr auto kWithoutFigure =
    "cost_per_action_type cost_per_inline_link_click cpp social_spend conversions conversion_values website_ctr "
    "cost_per_thruplay unique_actions created_time updated_time objective_results inline_post_engagement "
    "outbound_clicks_ctr full_view_impressions mobile_app_purchase_roas catalog_segment_actions dda_results "
    "video_30_sec_watched_actions video_p95_watched_actions video_continuous_2_sec_watched_actions";

} // namespace

Writer insightField(const QString &name)
{
    for (const FieldWriter &field : kWriters) {
        if (name == QLatin1String(field.name))
            return field.writer;
    }
    return nullptr;
}

bool isInsightField(const QString &name)
{
    return insightField(name) != nullptr || QString::fromLatin1(kWithoutFigure).split(u' ').contains(name);
}

} // namespace mci::sandbox
