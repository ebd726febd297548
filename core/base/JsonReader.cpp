// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/JsonReader.h"

#include <cmath>
#include <limits>

#include <QLocale>

namespace mci::json {

namespace {

constexpr double kLargestExact = 9007199254740992.0; // 2^53

std::optional<qint64> decimalToMicros(QString text)
{
    text = text.trimmed();
    bool negative = false;
    if (text.startsWith(u'-')) {
        negative = true;
        text.remove(0, 1);
    }
    qint64 whole = 0;
    qint64 fraction = 0;
    int decimals = -1;
    bool roundUp = false;
    if (text.isEmpty())
        return std::nullopt;
    for (const QChar c : text) {
        if (c == u'.' && decimals < 0) {
            decimals = 0;
        } else if (c >= u'0' && c <= u'9') {
            const int digit = c.unicode() - u'0';
            if (decimals < 0) {
                if (whole > (std::numeric_limits<qint64>::max() / 1000000 - digit) / 10)
                    return std::nullopt;
                whole = whole * 10 + digit;
            } else if (decimals < 6) {
                fraction = fraction * 10 + digit;
                ++decimals;
            } else if (decimals == 6) {
                roundUp = digit >= 5;
                ++decimals;
            }
        } else {
            return std::nullopt;
        }
    }
    for (int i = std::max(decimals, 0); i < 6; ++i)
        fraction *= 10;
    const qint64 result = whole * 1000000 + fraction + (roundUp ? 1 : 0);
    return negative ? -result : result;
}

} // namespace

QString string(const QJsonObject &object, QLatin1String key)
{
    const QJsonValue value = object.value(key);
    if (value.isString())
        return cleanText(value.toString());
    // Ids are strings, but old answers and recordings hold some as numbers.
    if (value.isDouble() && std::abs(value.toDouble()) <= kLargestExact)
        return QString::number(value.toInteger());
    return {};
}

std::optional<qint64> integer(const QJsonValue &value)
{
    if (value.isString()) {
        bool ok = false;
        const qint64 result = value.toString().trimmed().toLongLong(&ok);
        if (ok)
            return result;
    }
    const std::optional<double> real = number(value);
    if (!real || std::abs(*real) > kLargestExact)
        return std::nullopt;
    return static_cast<qint64>(std::llround(*real));
}

std::optional<double> number(const QJsonValue &value)
{
    double result = 0;
    if (value.isDouble()) {
        result = value.toDouble();
    } else if (value.isString()) {
        bool ok = false;
        result = QLocale::c().toDouble(value.toString().trimmed(), &ok);
        if (!ok || value.toString().contains(u','))
            return std::nullopt;
    } else {
        return std::nullopt;
    }
    if (!std::isfinite(result))
        return std::nullopt;
    return result;
}

std::optional<qint64> micros(const QJsonValue &value)
{
    if (value.isString()) {
        if (const auto exact = decimalToMicros(value.toString()))
            return exact;
    }
    const std::optional<double> real = number(value);
    if (!real || std::abs(*real) > 9.0e12)
        return std::nullopt;
    return static_cast<qint64>(std::llround(*real * 1e6));
}

std::optional<bool> boolean(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    if (value.isDouble())
        return value.toDouble() != 0;
    if (value.isString()) {
        const QString text = value.toString().toLower();
        if (text == u"true" || text == u"1")
            return true;
        if (text == u"false" || text == u"0")
            return false;
    }
    return std::nullopt;
}

QString cleanText(QString text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool pairStart = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
        if (pairStart) {
            ++i;
        } else if (c.isNull() || c.isSurrogate()) {
            text[i] = QChar::ReplacementCharacter;
        }
    }
    return text;
}

} // namespace mci::json
