// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/patterns/StrictJson.h"

#include <cmath>

namespace mci::domain {

namespace {

constexpr qsizetype kBoxNumbers = 4;

} // namespace

void StrictJson::fail(const char *key)
{
    if (m_problem.isEmpty())
        m_problem = QLatin1String(key);
}

QString StrictJson::text(const char *key)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isString())
        fail(key);
    return value.toString();
}

QString StrictJson::textOrNull(const char *key)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    return value.isNull() ? QString() : text(key);
}

bool StrictJson::boolean(const char *key)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isBool())
        fail(key);
    return value.toBool();
}

double StrictJson::number(const char *key, double least, double most)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isDouble() || value.toDouble() < least || value.toDouble() > most)
        fail(key);
    return std::clamp(value.toDouble(), least, most);
}

std::optional<double> StrictJson::numberOrNull(const char *key, double least, double most)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    return value.isNull() ? std::nullopt : std::optional(number(key, least, most));
}

int StrictJson::integer(const char *key, int least, int most)
{
    const double value = number(key, least, most);
    if (value != std::floor(value))
        fail(key);
    return static_cast<int>(value);
}

QJsonArray StrictJson::array(const char *key)
{
    const QJsonValue value = m_object.value(QLatin1String(key));
    if (!value.isArray())
        fail(key);
    return value.toArray();
}

StrictJson StrictJson::object(const char *key)
{
    return element(key, m_object.value(QLatin1String(key)));
}

StrictJson StrictJson::element(const char *key, const QJsonValue &value)
{
    if (!value.isObject())
        fail(key);
    return {value.toObject(), m_problem};
}

QRectF StrictJson::box(const char *key)
{
    const QJsonArray numbers = array(key);
    const bool allNumbers =
        std::all_of(numbers.begin(), numbers.end(), [](const QJsonValue &value) { return value.isDouble(); });
    if (numbers.size() != kBoxNumbers || !allNumbers) {
        fail(key);
        return {};
    }
    return {numbers.at(0).toDouble(), numbers.at(1).toDouble(), numbers.at(2).toDouble(), numbers.at(3).toDouble()};
}

QJsonArray boxJson(const QRectF &box)
{
    return {box.x(), box.y(), box.width(), box.height()};
}

} // namespace mci::domain
