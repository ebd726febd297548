// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/InsightQuery.h"

#include "domain/TimeWindow.h"
#include "sandbox/graph/FieldTree.h"
#include "sandbox/graph/InsightRow.h"

#include <QJsonDocument>

namespace mci::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<domain::DateRange> presetRange(const QString &preset, QDate today)
{
    const QDate yesterday = today.addDays(-1);
    static const QMap<QString, int> lastDays{{u"last_3d"_s, 3},   {u"last_7d"_s, 7},   {u"last_14d"_s, 14},
                                             {u"last_28d"_s, 28}, {u"last_30d"_s, 30}, {u"last_90d"_s, 90}};
    const QDate firstOfMonth(today.year(), today.month(), 1);
    if (lastDays.contains(preset))
        return domain::DateRange{today.addDays(-lastDays.value(preset)), yesterday};
    if (preset == "today"_L1)
        return domain::DateRange{today, today};
    if (preset == "yesterday"_L1)
        return domain::DateRange{yesterday, yesterday};
    if (preset == "this_month"_L1)
        return domain::DateRange{firstOfMonth, today};
    if (preset == "last_month"_L1)
        return domain::DateRange{firstOfMonth.addMonths(-1), firstOfMonth.addDays(-1)};
    if (preset == "maximum"_L1 || preset == "data_maximum"_L1)
        return domain::DateRange{today.addMonths(-domain::kInsightMonths), today};
    return std::nullopt;
}

tl::expected<domain::DateRange, GraphError> rangeOf(const Parameters &parameters, QDate today)
{
    domain::DateRange range{today.addDays(-30), today.addDays(-1)};
    if (parameters.contains(u"time_range"_s)) {
        const QJsonObject object = QJsonDocument::fromJson(parameters.value(u"time_range"_s).toUtf8()).object();
        range.since = QDate::fromString(object.value("since"_L1).toString(), Qt::ISODate);
        range.until = QDate::fromString(object.value("until"_L1).toString(), Qt::ISODate);
        if (!range.since.isValid() || !range.until.isValid())
            return tl::unexpected(invalidParameter(u"Must specify a valid time_range"_s));
    } else if (parameters.contains(u"date_preset"_s)) {
        const std::optional<domain::DateRange> preset = presetRange(parameters.value(u"date_preset"_s), today);
        if (!preset)
            return tl::unexpected(invalidParameter(u"param date_preset is not a known value"_s));
        range = *preset;
    }
    if (range.since > range.until)
        return tl::unexpected(invalidParameter(u"time_range[since] must be before time_range[until]"_s));
    if (range.since < today.addMonths(-domain::kInsightMonths)) {
        return tl::unexpected(GraphError{
            400, 3018, 0,
            u"(#3018) The start date of the time range cannot be beyond 37 months from the current date"_s, false});
    }
    return range;
}

std::optional<InsightLevel> levelFromName(const QString &name)
{
    if (name == "account"_L1)
        return InsightLevel::Account;
    if (name == "campaign"_L1)
        return InsightLevel::Campaign;
    if (name == "adset"_L1)
        return InsightLevel::AdSet;
    if (name == "ad"_L1)
        return InsightLevel::Ad;
    return std::nullopt;
}

InsightLevel ownLevel(Kind kind)
{
    switch (kind) {
    case Kind::Campaign:
        return InsightLevel::Campaign;
    case Kind::AdSet:
        return InsightLevel::AdSet;
    case Kind::Ad:
        return InsightLevel::Ad;
    default:
        return InsightLevel::Account;
    }
}

tl::expected<QStringList, GraphError> fieldNames(const QString &text)
{
    const tl::expected<FieldList, GraphError> fields = parseFields(text);
    if (!fields)
        return tl::unexpected(fields.error());
    QStringList names;
    for (const Field &field : *fields) {
        if (!isInsightField(field.name))
            return tl::unexpected(
                invalidParameter(u"%1 is not valid for fields param. please check "
                                 "https://developers.facebook.com/docs/marketing-api/insights"_s.arg(field.name)));
        names.append(field.name);
    }
    if (names.isEmpty())
        names = QStringList{u"account_id"_s, u"campaign_id"_s, u"adset_id"_s, u"ad_id"_s, u"impressions"_s, u"spend"_s};
    return names;
}

} // namespace

tl::expected<InsightQuery, GraphError> parseInsightQuery(Node root, const Parameters &parameters, QDate today)
{
    InsightQuery query;
    query.root = root;
    query.level = ownLevel(root.kind);
    if (parameters.contains(u"level"_s)) {
        const std::optional<InsightLevel> level = levelFromName(parameters.value(u"level"_s));
        if (!level)
            return tl::unexpected(
                invalidParameter(u"level must be one of the following values: ad, adset, campaign, account"_s));
        query.level = std::max(*level, query.level);
    }
    if (!parameters.value(u"breakdowns"_s).isEmpty() && parameters.value(u"breakdowns"_s) != "[]"_L1)
        return tl::unexpected(invalidParameter(u"breakdowns are not part of this sandbox"_s));
    const QString increment = parameters.value(u"time_increment"_s, u"all_days"_s);
    if (increment != "1"_L1 && increment != "all_days"_L1)
        return tl::unexpected(invalidParameter(u"time_increment must be 1 or all_days in this sandbox"_s));
    query.daily = increment == "1"_L1;
    const auto range = rangeOf(parameters, today);
    if (!range)
        return tl::unexpected(range.error());
    query.range = *range;
    const auto fields = fieldNames(parameters.value(u"fields"_s));
    if (!fields)
        return tl::unexpected(fields.error());
    query.fields = *fields;
    auto filters = FilterSet::parse(parameters);
    if (!filters)
        return tl::unexpected(filters.error());
    query.filters = std::move(*filters);
    return query;
}

} // namespace mci::sandbox
