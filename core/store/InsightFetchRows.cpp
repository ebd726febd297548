// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/InsightFetchRows.h"

#include "domain/ActionTotals.h"

#include <array>
#include <charconv>
#include <cmath>

#include <QJsonDocument>

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

void appendQuoted(QByteArray &out, const QString &text)
{
    const bool plain = std::all_of(text.begin(), text.end(),
                                   [](QChar c) { return c >= u' ' && c <= u'~' && c != u'"' && c != u'\\'; });
    if (!plain) {
        const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
        out += QByteArrayView(list).sliced(1, list.size() - 2);
        return;
    }
    out += '"';
    for (const QChar c : text)
        out += c.toLatin1();
    out += '"';
}

void appendNumber(QByteArray &out, double value)
{
    constexpr double kExactWhole = 9e15;
    std::array<char, 32> digits{};
    const bool whole = std::abs(value) < kExactWhole && value == std::trunc(value);
    const auto written = whole ? std::to_chars(digits.begin(), digits.end(), static_cast<qint64>(value))
                               : std::to_chars(digits.begin(), digits.end(), value);
    out.append(digits.data(), written.ptr - digits.data());
}

/** Written by hand: a row has two of them and a sync a hundred thousand rows. */
QVariant variant(const std::vector<domain::ActionStat> &stats)
{
    constexpr qsizetype kUsualLength = 48;
    QByteArray out;
    out.reserve(2 + static_cast<qsizetype>(stats.size()) * kUsualLength);
    out += '[';
    for (const domain::ActionStat &stat : stats) {
        out += out.size() > 1 ? ",[" : "[";
        appendQuoted(out, stat.type);
        out += ',';
        appendNumber(out, stat.value);
        out += ']';
    }
    out += ']';
    return QString::fromUtf8(out);
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

using InsightRow = domain::InsightRow;
using Encoder = QVariant (*)(const InsightRow &);

struct Column
{
    const char *name;
    Encoder encode;
};

/** What a row consists of, in the order of writing and of readRow(). */
constexpr std::array kColumns{
    Column{"ad_id", [](const InsightRow &r) { return variant(r.adId); }},
    Column{"ad_name", [](const InsightRow &r) { return variant(r.adName); }},
    Column{"ad_set_id", [](const InsightRow &r) { return variant(r.adSetId); }},
    Column{"ad_set_name", [](const InsightRow &r) { return variant(r.adSetName); }},
    Column{"campaign_id", [](const InsightRow &r) { return variant(r.campaignId); }},
    Column{"campaign_name", [](const InsightRow &r) { return variant(r.campaignName); }},
    Column{"campaign_objective", [](const InsightRow &r) { return variant(r.campaignObjective); }},
    Column{"optimization_goal", [](const InsightRow &r) { return variant(r.optimizationGoal); }},
    Column{"attribution_setting", [](const InsightRow &r) { return variant(r.attributionSetting); }},
    Column{"currency", [](const InsightRow &r) { return variant(r.currency); }},
    Column{"since", [](const InsightRow &r) { return variant(r.since.toString(Qt::ISODate)); }},
    Column{"until", [](const InsightRow &r) { return variant(r.until.toString(Qt::ISODate)); }},
    Column{"impressions", [](const InsightRow &r) { return QVariant(r.impressions); }},
    Column{"spend_micros", [](const InsightRow &r) { return QVariant(r.spendMicros); }},
    Column{"clicks", [](const InsightRow &r) { return variant(r.clicks); }},
    Column{"inline_link_clicks", [](const InsightRow &r) { return variant(r.inlineLinkClicks); }},
    Column{"reach", [](const InsightRow &r) { return variant(r.reach); }},
    Column{"actions", [](const InsightRow &r) { return variant(r.actions); }},
    Column{"action_values", [](const InsightRow &r) { return variant(r.actionValues); }},
    Column{"result_indicator", [](const InsightRow &r) { return variant(r.resultIndicator); }},
    Column{"result_value", [](const InsightRow &r) { return variant(r.resultValue); }},
    Column{"thru_plays", [](const InsightRow &r) { return variant(r.thruPlays); }},
    Column{"video_plays", [](const InsightRow &r) { return variant(r.videoPlays); }},
    Column{"video_p25", [](const InsightRow &r) { return variant(r.videoP25); }},
    Column{"video_p50", [](const InsightRow &r) { return variant(r.videoP50); }},
    Column{"video_p75", [](const InsightRow &r) { return variant(r.videoP75); }},
    Column{"video_p100", [](const InsightRow &r) { return variant(r.videoP100); }},
    Column{"video_average_seconds", [](const InsightRow &r) { return variant(r.videoAverageSeconds); }},
    Column{"quality_ranking", [](const InsightRow &r) { return variant(r.qualityRanking); }},
    Column{"engagement_rate_ranking", [](const InsightRow &r) { return variant(r.engagementRateRanking); }},
    Column{"conversion_rate_ranking", [](const InsightRow &r) { return variant(r.conversionRateRanking); }},
};

QStringList columnNames()
{
    QStringList names;
    for (const Column &column : kColumns)
        names.push_back(QLatin1String(column.name));
    return names;
}

/** An ad that the fetch has already is replaced: after an interruption a page may come twice. */
QString upsertSql()
{
    const QStringList names = columnNames();
    QStringList updates;
    for (const QString &name : names)
        updates.push_back(QStringLiteral("%1 = excluded.%1").arg(name));
    return QStringLiteral("INSERT INTO ad_insights (fetch_id, organization_id, day, grain, %1)"
                          " VALUES (:fetch_id, :organization_id, '', 'window', :%2)"
                          " ON CONFLICT (fetch_id, ad_id, day) DO UPDATE SET %3")
        .arg(names.join(QStringLiteral(", ")), names.join(QStringLiteral(", :")), updates.join(QStringLiteral(", ")));
}

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
    auto statement = session.prepare(upsertSql());
    if (!statement)
        return failure(std::move(statement).error());
    statement->bind(QStringLiteral(":fetch_id"), fetch.id)
        .bind(QStringLiteral(":organization_id"), fetch.organizationId);
    // Made once a page: a row has more than thirty of them.
    QStringList placeholders;
    for (const Column &column : kColumns)
        placeholders.push_back(QLatin1Char(':') + QLatin1String(column.name));
    for (const domain::InsightRow &row : rows) {
        auto placeholder = placeholders.cbegin();
        for (const Column &column : kColumns)
            statement->bindVariant(*placeholder++, column.encode(row));
        if (auto stored = statement->run(); !stored)
            return stored;
    }
    return {};
}

Result<std::vector<domain::InsightRow>> readInsightRowsOf(Session &session, const QString &fetchId,
                                                          const QStringList &adIds)
{
    auto statement = session.prepare(
        QStringLiteral("SELECT %1 FROM ad_insights WHERE fetch_id = :fetch_id AND ad_id = :ad_id AND day = ''")
            .arg(columnNames().join(QStringLiteral(", "))));
    if (!statement)
        return failure(std::move(statement).error());
    std::vector<domain::InsightRow> rows;
    for (const QString &adId : adIds) {
        auto row = statement->bind(QStringLiteral(":fetch_id"), fetchId).bind(QStringLiteral(":ad_id"), adId).one(readRow);
        if (!row)
            return failure(std::move(row).error());
        if (*row)
            rows.push_back(**std::move(row));
    }
    return rows;
}

Result<std::vector<domain::InsightRow>> readInsightRows(Session &session, const QString &fetchId)
{
    auto statement = session.prepare(
        QStringLiteral("SELECT %1 FROM ad_insights WHERE fetch_id = :fetch_id AND day = '' ORDER BY ad_id")
            .arg(columnNames().join(QStringLiteral(", "))));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":fetch_id"), fetchId).all(readRow);
}

Result<std::vector<domain::ActionStat>> sumActions(Session &session, const QString &fetchId)
{
    auto statement =
        session.prepare(QStringLiteral("SELECT actions FROM ad_insights WHERE fetch_id = :fetch_id AND day = ''"));
    if (!statement)
        return failure(std::move(statement).error());
    domain::ActionTotals totals;
    auto read = statement->bind(QStringLiteral(":fetch_id"), fetchId).each([&totals](Row &row) {
        totals.add(decode(row.array()));
    });
    if (!read)
        return failure(std::move(read).error());
    return totals.ordered();
}

} // namespace mci::store
