// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/InsightFields.h"

#include <QHash>

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

template<typename List>
const auto &at(const List &list, int index)
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
        text += "{\"action_type\":\"" + row.world.actionName(entry.type) + "\",\"value\":\"" + trimmedDecimal(entry.value, 2) + "\"}";
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

const QHash<QString, Writer> &identityFields()
{
    static const QHash<QString, Writer> table{
        {QStringLiteral("account_id"), [](const Context &r) { return quoted(at(r.world.accounts(), r.subject.account).id.mid(4)); }},
        {QStringLiteral("account_currency"), [](const Context &r) { return quoted(at(r.world.accounts(), r.subject.account).currency); }},
        {QStringLiteral("account_name"), [](const Context &r) { return quoted(r.world.nameOf({Kind::Account, r.subject.account})); }},
        {QStringLiteral("campaign_id"),
         [](const Context &r) { return r.subject.campaign < 0 ? QByteArray() : quoted(at(r.world.campaigns(), r.subject.campaign).id); }},
        {QStringLiteral("campaign_name"),
         [](const Context &r) { return r.subject.campaign < 0 ? QByteArray() : quoted(at(r.world.campaigns(), r.subject.campaign).name); }},
        {QStringLiteral("objective"),
         [](const Context &r) { return r.subject.campaign < 0 ? QByteArray() : quoted(at(r.world.campaigns(), r.subject.campaign).objective); }},
        {QStringLiteral("adset_id"),
         [](const Context &r) { return r.subject.adSet < 0 ? QByteArray() : quoted(at(r.world.adSets(), r.subject.adSet).id); }},
        {QStringLiteral("adset_name"),
         [](const Context &r) { return r.subject.adSet < 0 ? QByteArray() : quoted(at(r.world.adSets(), r.subject.adSet).name); }},
        {QStringLiteral("optimization_goal"),
         [](const Context &r) { return r.subject.adSet < 0 ? QByteArray() : quoted(at(r.world.adSets(), r.subject.adSet).optimizationGoal); }},
        {QStringLiteral("attribution_setting"),
         [](const Context &r) { return r.subject.adSet < 0 ? QByteArray() : quoted(at(r.world.adSets(), r.subject.adSet).attribution); }},
        {QStringLiteral("ad_id"),
         [](const Context &r) { return r.subject.ad < 0 ? QByteArray() : quoted(at(r.world.ads(), r.subject.ad).id); }},
        {QStringLiteral("ad_name"),
         [](const Context &r) { return r.subject.ad < 0 ? QByteArray() : quoted(at(r.world.ads(), r.subject.ad).name); }},
        {QStringLiteral("date_start"), [](const Context &r) { return quoted(r.range.since.toString(Qt::ISODate)); }},
        {QStringLiteral("date_stop"), [](const Context &r) { return quoted(r.range.until.toString(Qt::ISODate)); }},
        {QStringLiteral("buying_type"), [](const Context &) { return QByteArray("\"AUCTION\""); }},
    };
    return table;
}

const QHash<QString, Writer> &scalarFields()
{
    static const QHash<QString, Writer> table{
        {QStringLiteral("impressions"), [](const Context &r) { return quotedNumber(r.metrics.impressions); }},
        {QStringLiteral("clicks"), [](const Context &r) { return quotedNumber(r.metrics.clicks); }},
        {QStringLiteral("spend"), [](const Context &r) { return '"' + trimmedDecimal(spendOf(r), 6) + '"'; }},
        {QStringLiteral("reach"), [](const Context &r) { return reachOf(r) ? quotedNumber(*reachOf(r)) : QByteArray(); }},
        {QStringLiteral("frequency"),
         [](const Context &r) {
             return reachOf(r) ? quotedRatio(static_cast<double>(r.metrics.impressions), static_cast<double>(*reachOf(r))) : QByteArray();
         }},
        {QStringLiteral("inline_link_clicks"),
         [](const Context &r) { return r.metrics.linkClicks ? quotedNumber(*r.metrics.linkClicks) : QByteArray(); }},
        {QStringLiteral("inline_link_click_ctr"),
         [](const Context &r) {
             return r.metrics.linkClicks
                 ? quotedRatio(100.0 * static_cast<double>(*r.metrics.linkClicks), static_cast<double>(r.metrics.impressions))
                 : QByteArray();
         }},
        {QStringLiteral("ctr"),
         [](const Context &r) {
             return quotedRatio(100.0 * static_cast<double>(r.metrics.clicks), static_cast<double>(r.metrics.impressions));
         }},
        {QStringLiteral("cpc"), [](const Context &r) { return quotedRatio(spendOf(r), static_cast<double>(r.metrics.clicks)); }},
        {QStringLiteral("cpm"), [](const Context &r) { return quotedRatio(1000.0 * spendOf(r), static_cast<double>(r.metrics.impressions)); }},
        {QStringLiteral("quality_ranking"), [](const Context &r) { return r.subject.ad < 0 ? QByteArray() : QByteArray("\"UNKNOWN\""); }},
        {QStringLiteral("engagement_rate_ranking"),
         [](const Context &r) { return r.subject.ad < 0 ? QByteArray() : QByteArray("\"UNKNOWN\""); }},
        {QStringLiteral("conversion_rate_ranking"),
         [](const Context &r) { return r.subject.ad < 0 ? QByteArray() : QByteArray("\"UNKNOWN\""); }},
    };
    return table;
}

const QHash<QString, Writer> &listFields()
{
    static const QHash<QString, Writer> table{
        {QStringLiteral("actions"), [](const Context &r) { return actionList(r, r.metrics.actions); }},
        {QStringLiteral("action_values"), [](const Context &r) { return actionList(r, r.metrics.values); }},
        {QStringLiteral("purchase_roas"), [](const Context &r) { return roas(r, "omni_purchase"); }},
        {QStringLiteral("website_purchase_roas"), [](const Context &r) { return roas(r, "offsite_conversion.fb_pixel_purchase"); }},
        {QStringLiteral("results"), [](const Context &r) { return resultList(r, false); }},
        {QStringLiteral("cost_per_result"), [](const Context &r) { return resultList(r, true); }},
        {QStringLiteral("outbound_clicks"),
         [](const Context &r) { return oneAction("outbound_click", static_cast<double>(r.metrics.outboundClicks.value_or(0))); }},
        {QStringLiteral("video_play_actions"),
         [](const Context &r) { return oneAction("video_view", static_cast<double>(r.metrics.videoPlays.value_or(0))); }},
        {QStringLiteral("video_thruplay_watched_actions"),
         [](const Context &r) { return oneAction("video_view", static_cast<double>(r.metrics.thruPlays)); }},
        {QStringLiteral("video_p25_watched_actions"),
         [](const Context &r) { return oneAction("video_view", static_cast<double>(r.metrics.videoP25)); }},
        {QStringLiteral("video_p50_watched_actions"),
         [](const Context &r) { return oneAction("video_view", static_cast<double>(r.metrics.videoP50)); }},
        {QStringLiteral("video_p75_watched_actions"),
         [](const Context &r) { return oneAction("video_view", static_cast<double>(r.metrics.videoP75)); }},
        {QStringLiteral("video_p100_watched_actions"),
         [](const Context &r) { return oneAction("video_view", static_cast<double>(r.metrics.videoP100)); }},
        {QStringLiteral("video_avg_time_watched_actions"),
         [](const Context &r) {
             const double plays = static_cast<double>(r.metrics.videoPlays.value_or(0));
             return plays > 0 ? oneAction("video_view", r.metrics.videoSeconds / plays) : QByteArray();
         }},
    };
    return table;
}

/** Names of the reference that rows may hold but for which the sandbox has no figure. */
bool isFieldWithoutFigure(const QString &name)
{
    static const QStringList names{
        QStringLiteral("cost_per_action_type"), QStringLiteral("cost_per_inline_link_click"), QStringLiteral("cpp"),
        QStringLiteral("social_spend"), QStringLiteral("conversions"), QStringLiteral("conversion_values"),
        QStringLiteral("website_ctr"), QStringLiteral("cost_per_thruplay"), QStringLiteral("unique_actions"),
        QStringLiteral("created_time"), QStringLiteral("updated_time"), QStringLiteral("objective_results"),
        QStringLiteral("inline_post_engagement"), QStringLiteral("outbound_clicks_ctr"), QStringLiteral("full_view_impressions"),
        QStringLiteral("mobile_app_purchase_roas"), QStringLiteral("catalog_segment_actions"), QStringLiteral("dda_results"),
        QStringLiteral("video_30_sec_watched_actions"), QStringLiteral("video_p95_watched_actions"),
        QStringLiteral("video_continuous_2_sec_watched_actions")};
    return names.contains(name);
}

} // namespace

Writer insightField(const QString &name)
{
    for (const QHash<QString, Writer> *table : {&identityFields(), &scalarFields(), &listFields()}) {
        if (const Writer writer = table->value(name, nullptr))
            return writer;
    }
    return nullptr;
}

bool isInsightField(const QString &name)
{
    return insightField(name) != nullptr || isFieldWithoutFigure(name);
}

} // namespace mci::sandbox
