// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/SchemaCheck.h"

#include "support/Files.h"

#include <cmath>

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace mci::test {

namespace {

using namespace Qt::Literals::StringLiterals;

QString shown(const QJsonValue &value)
{
    constexpr int kMost = 80;
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact))
        .mid(1)
        .chopped(1)
        .left(kMost);
}

bool isOfType(const QJsonValue &value, const QString &type)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return type == u"null"_s;
    case QJsonValue::Bool:
        return type == u"boolean"_s;
    case QJsonValue::Double:
        return type == u"number"_s || (type == u"integer"_s && value.toDouble() == std::floor(value.toDouble()));
    case QJsonValue::String:
        return type == u"string"_s;
    case QJsonValue::Array:
        return type == u"array"_s;
    case QJsonValue::Object:
        return type == u"object"_s;
    default:
        return false;
    }
}

QJsonArray listOf(const QJsonValue &value)
{
    return value.isArray() ? value.toArray() : QJsonArray{value};
}

/** One walk over a value beside its schema. */
class Check
{
public:
    explicit Check(const QJsonObject &root)
        : m_root(root)
    {
    }
    void walk(const QJsonValue &value, const QJsonObject &schema, const QString &place)
    {
        for (auto rule = schema.begin(); rule != schema.end(); ++rule)
            apply(rule.key(), rule.value(), value, schema, place);
    }
    [[nodiscard]] const QStringList &faults() const { return m_faults; }

private:
    void apply(const QString &keyword, const QJsonValue &rule, const QJsonValue &value, const QJsonObject &schema,
               const QString &place)
    {
        static const QStringList notes{u"$schema"_s, u"$id"_s,     u"$defs"_s,    u"$comment"_s,
                                       u"title"_s,   u"default"_s, u"examples"_s, u"description"_s};
        if (notes.contains(keyword))
            return;
        const bool isKnown = applyToAny(keyword, rule, value, place) || applyToList(keyword, rule, value, place)
            || applyToObject(keyword, rule, value, schema, place) || applyToText(keyword, rule, value, place)
            || applyToNumber(keyword, rule, value, place);
        expect(isKnown, place, u"the keyword %1 is not known here"_s.arg(keyword));
    }

    bool applyToAny(const QString &keyword, const QJsonValue &rule, const QJsonValue &value, const QString &place)
    {
        const QJsonArray list = listOf(rule);
        if (keyword == "type"_L1) {
            const bool fits = std::any_of(list.begin(), list.end(),
                                          [&](const QJsonValue &type) { return isOfType(value, type.toString()); });
            expect(fits, place, u"%1 is no %2"_s.arg(shown(value), shown(rule)));
        } else if (keyword == "enum"_L1) {
            expect(list.contains(value), place, u"%1 is none of the enum"_s.arg(shown(value)));
        } else if (keyword == "const"_L1) {
            expect(value == rule, place, u"%1 is not %2"_s.arg(shown(value), shown(rule)));
        } else if (keyword == "anyOf"_L1) {
            const bool fits = std::any_of(list.begin(), list.end(), [&](const QJsonValue &one) {
                Check inner(m_root);
                inner.walk(value, one.toObject(), place);
                return inner.faults().isEmpty();
            });
            expect(fits, place, u"%1 is nothing of anyOf"_s.arg(shown(value)));
        } else if (keyword == "$ref"_L1) {
            QJsonValue target = m_root;
            for (const QString &step : rule.toString().mid(1).split(u'/', Qt::SkipEmptyParts))
                target = target[step];
            expect(target.isObject(), place, u"%1 leads nowhere"_s.arg(rule.toString()));
            walk(value, target.toObject(), place);
        } else {
            return false;
        }
        return true;
    }

    bool applyToList(const QString &keyword, const QJsonValue &rule, const QJsonValue &value, const QString &place)
    {
        const QJsonArray array = value.toArray();
        if (keyword == "items"_L1) {
            for (qsizetype i = 0; i < array.size(); ++i)
                walk(array[i], rule.toObject(), place + u"[%1]"_s.arg(i));
        } else if (keyword == "minItems"_L1) {
            expect(!value.isArray() || array.size() >= rule.toInt(), place, u"too few"_s);
        } else if (keyword == "maxItems"_L1) {
            expect(!value.isArray() || array.size() <= rule.toInt(), place, u"too many"_s);
        } else {
            return false;
        }
        return true;
    }

    bool applyToObject(const QString &keyword, const QJsonValue &rule, const QJsonValue &value,
                       const QJsonObject &schema, const QString &place)
    {
        const QJsonObject object = value.toObject();
        if (keyword == "required"_L1) {
            for (const QJsonValue &name : rule.toArray())
                expect(!value.isObject() || object.contains(name.toString()), place,
                       u"%1 is missing"_s.arg(name.toString()));
        } else if (keyword == "properties"_L1) {
            const QJsonObject properties = rule.toObject();
            for (auto one = properties.begin(); one != properties.end(); ++one) {
                if (object.contains(one.key()))
                    walk(object[one.key()], one.value().toObject(), place + u'.' + one.key());
            }
        } else if (keyword == "additionalProperties"_L1) {
            const QJsonObject properties = schema["properties"_L1].toObject();
            for (auto one = object.begin(); one != object.end(); ++one) {
                if (properties.contains(one.key()))
                    continue;
                expect(rule != QJsonValue(false), place, u"%1 is not allowed"_s.arg(one.key()));
                walk(one.value(), rule.toObject(), place + u'.' + one.key());
            }
        } else {
            return false;
        }
        return true;
    }

    bool applyToText(const QString &keyword, const QJsonValue &rule, const QJsonValue &value, const QString &place)
    {
        const QString text = value.toString();
        const qsizetype length = text.toUcs4().size();
        if (keyword == "minLength"_L1)
            expect(!value.isString() || length >= rule.toInt(), place, u"too short"_s);
        else if (keyword == "maxLength"_L1)
            expect(!value.isString() || length <= rule.toInt(), place, u"too long"_s);
        else if (keyword == "pattern"_L1)
            expect(!value.isString() || QRegularExpression(rule.toString()).match(text).hasMatch(), place,
                   u"%1 does not match %2"_s.arg(shown(value), rule.toString()));
        else if (keyword == "format"_L1 && rule == "date-time"_L1)
            expect(!value.isString() || QDateTime::fromString(text, Qt::ISODateWithMs).isValid(), place,
                   u"%1 is no time"_s.arg(text));
        else
            return false;
        return true;
    }

    bool applyToNumber(const QString &keyword, const QJsonValue &rule, const QJsonValue &value, const QString &place)
    {
        const double number = value.toDouble();
        if (keyword == "minimum"_L1)
            expect(!value.isDouble() || number >= rule.toDouble(), place, u"%1 is too little"_s.arg(number));
        else if (keyword == "maximum"_L1)
            expect(!value.isDouble() || number <= rule.toDouble(), place, u"%1 is too much"_s.arg(number));
        else
            return false;
        return true;
    }

    void expect(bool fits, const QString &place, const QString &fault)
    {
        if (!fits)
            m_faults << (place.isEmpty() ? u"."_s : place) + u": "_s + fault;
    }

    const QJsonObject m_root;
    QStringList m_faults;
};

} // namespace

QJsonObject generateSchema(const QString &name)
{
    const QByteArray text = contentOf(QStringLiteral(MCI_SOURCE_DIR "/resources/generate/") + name);
    return QJsonDocument::fromJson(text).object();
}

QStringList schemaFaults(const QJsonValue &value, const QJsonObject &schema)
{
    Check check(schema);
    check.walk(value, schema, {});
    return check.faults();
}

} // namespace mci::test
