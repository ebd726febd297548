// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/Filters.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace mci::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList valuesOf(const QJsonValue &value)
{
    QStringList values;
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &entry : list)
        values.append(entry.isDouble() ? QString::number(entry.toDouble(), 'g', 17) : entry.toString());
    return values;
}

bool isFigure(const QString &field)
{
    return field == "impressions"_L1 || field == "spend"_L1 || field == "clicks"_L1;
}

bool isKnownField(const QString &field)
{
    static const QStringList attributes{u"id"_s, u"name"_s, u"effective_status"_s, u"objective"_s};
    static const QStringList levels{u"campaign"_s, u"adset"_s, u"ad"_s};
    const QString leaf = field.section(u'.', -1);
    const bool level = !field.contains(u'.') || levels.contains(field.section(u'.', 0, 0));
    return field == "action_type"_L1 || (level && (attributes.contains(leaf) || isFigure(leaf)));
}

bool isKnownOperation(const QString &operation)
{
    static const QStringList known{u"IN"_s,        u"NOT_IN"_s,  u"EQUAL"_s,       u"NOT_EQUAL"_s,  u"GREATER_THAN"_s,
                                   u"LESS_THAN"_s, u"CONTAIN"_s, u"NOT_CONTAIN"_s, u"STARTS_WITH"_s};
    return known.contains(operation);
}

bool textPasses(const Filter &filter, const QString &text)
{
    const QString first = filter.values.value(0);
    if (filter.operation == "IN"_L1)
        return filter.values.contains(text);
    if (filter.operation == "NOT_IN"_L1)
        return !filter.values.contains(text);
    if (filter.operation == "EQUAL"_L1)
        return text == first;
    if (filter.operation == "NOT_EQUAL"_L1)
        return text != first;
    if (filter.operation == "CONTAIN"_L1)
        return text.contains(first, Qt::CaseInsensitive);
    if (filter.operation == "NOT_CONTAIN"_L1)
        return !text.contains(first, Qt::CaseInsensitive);
    return text.startsWith(first, Qt::CaseInsensitive);
}

bool numberPasses(const Filter &filter, double number)
{
    const double bound = filter.values.value(0).toDouble();
    if (filter.operation == "GREATER_THAN"_L1)
        return number > bound;
    if (filter.operation == "LESS_THAN"_L1)
        return number < bound;
    return filter.operation == "NOT_EQUAL"_L1 ? number != bound : number == bound;
}

/** The node or its parent that a filter on "campaign.…", "adset.…" or "ad.…" looks at; nothing if it has no such
 * parent. */
std::optional<Node> levelOf(const World &world, Node node, const QString &level)
{
    const auto ad = [&]() -> const AdRecord & {
        return world.ads().at(static_cast<std::size_t>(node.index));
    };
    const auto adSet = [&]() -> const AdSetRecord & {
        return world.adSets().at(static_cast<std::size_t>(node.index));
    };
    if (level == "ad"_L1)
        return node.kind == Kind::Ad ? std::optional(node) : std::nullopt;
    if (level == "adset"_L1) {
        if (node.kind == Kind::Ad)
            return Node{Kind::AdSet, ad().adSet};
        return node.kind == Kind::AdSet ? std::optional(node) : std::nullopt;
    }
    if (level == "campaign"_L1) {
        if (node.kind == Kind::Ad)
            return Node{Kind::Campaign, ad().campaign};
        if (node.kind == Kind::AdSet)
            return Node{Kind::Campaign, adSet().campaign};
        return node.kind == Kind::Campaign ? std::optional(node) : std::nullopt;
    }
    return node;
}

QString attributeOf(const World &world, Node node, const QString &leaf)
{
    if (leaf == "id"_L1)
        return world.idOf(node);
    if (leaf == "name"_L1)
        return world.nameOf(node);
    if (leaf == "objective"_L1)
        return node.kind == Kind::Campaign ? world.campaigns().at(static_cast<std::size_t>(node.index)).objective
                                           : QString();
    return world.statusOf(node);
}

} // namespace

tl::expected<FilterSet, GraphError> FilterSet::parse(const Parameters &parameters)
{
    FilterSet set;
    const QJsonDocument filtering = QJsonDocument::fromJson(parameters.value(u"filtering"_s, u"[]"_s).toUtf8());
    if (!filtering.isArray())
        return tl::unexpected(invalidParameter(u"param filtering must be an array."_s));
    const QJsonArray entries = filtering.array();
    for (const QJsonValue &entry : entries) {
        const QJsonObject object = entry.toObject();
        const Filter filter{object.value("field"_L1).toString(), object.value("operator"_L1).toString(),
                            valuesOf(object.value("value"_L1))};
        if (!isKnownField(filter.field))
            return tl::unexpected(invalidParameter(u"Filtering field %1 is invalid"_s.arg(filter.field)));
        if (!isKnownOperation(filter.operation))
            return tl::unexpected(invalidParameter(u"Filtering operator %1 is invalid"_s.arg(filter.operation)));
        set.m_filters.push_back(filter);
    }
    const QJsonArray statuses = QJsonDocument::fromJson(parameters.value(u"effective_status"_s).toUtf8()).array();
    if (!statuses.isEmpty())
        set.m_filters.push_back({u"effective_status"_s, u"IN"_s, valuesOf(statuses)});
    set.m_updatedSince = parameters.value(u"updated_since"_s).toLongLong();
    return set;
}

bool FilterSet::passes(const World &world, Node node) const
{
    if (node.kind == Kind::Ad && world.ads().at(static_cast<std::size_t>(node.index)).updatedAt < m_updatedSince)
        return false;
    return std::all_of(m_filters.cbegin(), m_filters.cend(), [&](const Filter &filter) {
        const QString leaf = filter.field.section(u'.', -1);
        if (filter.field == "action_type"_L1 || isFigure(leaf))
            return true;
        const QString level = filter.field.contains(u'.') ? filter.field.section(u'.', 0, 0) : QString();
        const std::optional<Node> looked = levelOf(world, node, level);
        return !looked || textPasses(filter, attributeOf(world, *looked, leaf));
    });
}

bool FilterSet::passes(const Metrics &metrics) const
{
    return std::all_of(m_filters.cbegin(), m_filters.cend(), [&](const Filter &filter) {
        const QString leaf = filter.field.section(u'.', -1);
        if (leaf == "impressions"_L1)
            return numberPasses(filter, static_cast<double>(metrics.impressions));
        if (leaf == "clicks"_L1)
            return numberPasses(filter, static_cast<double>(metrics.clicks));
        if (leaf == "spend"_L1)
            return numberPasses(filter, static_cast<double>(metrics.spendMicros) / 1e6);
        return true;
    });
}

bool FilterSet::looksAtFigures() const
{
    return std::any_of(m_filters.cbegin(), m_filters.cend(), [](const Filter &filter) {
        const QString leaf = filter.field.section(u'.', -1);
        const bool anyImpression =
            leaf == "impressions"_L1 && filter.operation == "GREATER_THAN"_L1 && filter.values.value(0).toDouble() <= 0;
        return isFigure(leaf) && !anyImpression;
    });
}

bool FilterSet::namesStatus() const
{
    return std::any_of(m_filters.cbegin(), m_filters.cend(),
                       [](const Filter &filter) { return filter.field.endsWith("effective_status"_L1); });
}

QStringList FilterSet::actionTypes() const
{
    QStringList types;
    for (const Filter &filter : m_filters) {
        if (filter.field == "action_type"_L1)
            types += filter.values;
    }
    return types;
}

} // namespace mci::sandbox
