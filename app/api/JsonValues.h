// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"

#include <optional>

#include <QJsonValue>

namespace mci::api {

[[nodiscard]] inline QJsonValue numberOrNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

/** Without the last digits of a double, which depend on the machine's mathematics library. */
[[nodiscard]] inline double steady(double value)
{
    constexpr int kDigits = 9;
    return QString::number(value, 'g', kDigits).toDouble();
}

[[nodiscard]] inline QJsonValue timeOrNull(const std::optional<UtcTime> &time)
{
    return time ? QJsonValue(toIso(*time)) : QJsonValue(QJsonValue::Null);
}

[[nodiscard]] inline QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace mci::api
