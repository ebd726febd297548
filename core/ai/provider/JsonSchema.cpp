// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/provider/JsonSchema.h"

#include <cmath>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace mci::ai {

namespace {

constexpr auto kProperties = "properties";

QString within(const QString &place, const QString &name)
{
    return place.isEmpty() ? name : place + u'.' + name;
}

QString said(const QString &place, const QString &problem)
{
    return (place.isEmpty() ? QStringLiteral("the answer") : place) + u' ' + problem;
}

bool isOfType(const QJsonValue &value, const QString &type)
{
    switch (value.type()) {
    case QJsonValue::Object:
        return type == u"object";
    case QJsonValue::Array:
        return type == u"array";
    case QJsonValue::String:
        return type == u"string";
    case QJsonValue::Bool:
        return type == u"boolean";
    case QJsonValue::Null:
        return type == u"null";
    case QJsonValue::Double:
        return type == u"number" || (type == u"integer" && value.toDouble() == std::floor(value.toDouble()));
    case QJsonValue::Undefined:
        return false;
    }
    return false;
}

std::optional<QString> typeProblem(const QJsonValue &value, const QJsonObject &schema, const QString &place)
{
    const QJsonValue wanted = schema.value(QLatin1String("type"));
    QStringList types;
    for (const QJsonValue &type : wanted.isArray() ? wanted.toArray() : QJsonArray{wanted})
        types.append(type.toString());
    const bool fits =
        std::any_of(types.begin(), types.end(), [&](const QString &type) { return isOfType(value, type); });
    return fits ? std::nullopt
                : std::optional(said(place, QStringLiteral("is to be of type ") + types.join(QStringLiteral(" or "))));
}

std::optional<QString> textProblem(const QString &text, const QJsonObject &schema, const QString &place)
{
    const QJsonArray names = schema.value(QLatin1String("enum")).toArray();
    if (!names.isEmpty() && !names.contains(text)) {
        QStringList list;
        for (const QJsonValue &name : names)
            list.append(name.toString());
        return said(place, QStringLiteral("is to be one of: ") + list.join(QStringLiteral(", ")));
    }
    const QString pattern = schema.value(QLatin1String("pattern")).toString();
    // "$" alone also holds before a line break at the end.
    if (!pattern.isEmpty() && (text.contains(u'\n') || !QRegularExpression(pattern).match(text).hasMatch()))
        return said(place, QStringLiteral("is to match ") + pattern);
    return std::nullopt;
}

std::optional<QString> objectProblem(const QJsonObject &object, const QJsonObject &schema, const QString &place)
{
    const QJsonObject properties = schema.value(QLatin1String(kProperties)).toObject();
    for (const QJsonValue &name : schema.value(QLatin1String("required")).toArray()) {
        if (!object.contains(name.toString()))
            return said(within(place, name.toString()), QStringLiteral("is missing"));
    }
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (!properties.contains(member.key()))
            return said(place, QStringLiteral("has a key that is not in the schema"));
        auto problem =
            schemaProblem(member.value(), properties.value(member.key()).toObject(), within(place, member.key()));
        if (problem)
            return problem;
    }
    return std::nullopt;
}

std::optional<QString> arrayProblem(const QJsonArray &array, const QJsonObject &schema, const QString &place)
{
    const QJsonObject items = schema.value(QLatin1String("items")).toObject();
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (auto problem = schemaProblem(array.at(i), items, place + QStringLiteral("[%1]").arg(i)))
            return problem;
    }
    return std::nullopt;
}

} // namespace

QJsonObject schemaIn(const QString &resource)
{
    QFile file(resource);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject withoutPatterns(QJsonObject schema)
{
    schema.remove(QLatin1String("pattern"));
    if (schema.contains(QLatin1String("items")))
        schema[QLatin1String("items")] = withoutPatterns(schema.value(QLatin1String("items")).toObject());
    QJsonObject properties = schema.value(QLatin1String(kProperties)).toObject();
    for (auto property = properties.begin(); property != properties.end(); ++property)
        *property = withoutPatterns(property->toObject());
    if (!properties.isEmpty())
        schema[QLatin1String(kProperties)] = properties;
    return schema;
}

std::optional<QString> schemaProblem(const QJsonValue &value, const QJsonObject &schema, const QString &place)
{
    if (auto problem = typeProblem(value, schema, place))
        return problem;
    if (value.isObject())
        return objectProblem(value.toObject(), schema, place);
    if (value.isArray())
        return arrayProblem(value.toArray(), schema, place);
    return value.isString() ? textProblem(value.toString(), schema, place) : std::nullopt;
}

} // namespace mci::ai
