// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace mci::json {

/**
 * Reading of foreign JSON, where numbers may be strings, keys may be missing and any value may have another type than agreed.
 * Missing, null and unreadable all give nullopt: a missing number is not zero.
 */
[[nodiscard]] QString string(const QJsonObject &object, QLatin1String key);
[[nodiscard]] std::optional<qint64> integer(const QJsonValue &value);
[[nodiscard]] std::optional<double> number(const QJsonValue &value);
/** A decimal amount as millionths, exact up to six decimals, rounded half up beyond. */
[[nodiscard]] std::optional<qint64> micros(const QJsonValue &value);
/** true/false, "true"/"True"/"false", 0/1. */
[[nodiscard]] std::optional<bool> boolean(const QJsonValue &value);
/** Text as it may be stored: NUL becomes U+FFFD, lone surrogates too. */
[[nodiscard]] QString cleanText(QString text);

} // namespace mci::json
