// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QJsonObject>
#include <QString>

namespace mci::ai {

/** The schema in a file of our own resources. */
[[nodiscard]] QJsonObject schemaIn(const QString &resource);
/** Without `pattern`, for which some servers refuse the whole schema. */
[[nodiscard]] QJsonObject withoutPatterns(QJsonObject schema);

/**
 * The first thing in `value` that is not as the schema wants it, in English; nullopt for nothing. It names places of the schema
 * and never repeats what the value says, so that it can be told to a model. Knows as much of JSON Schema as ours uses: type,
 * properties, required, additionalProperties false, items, enum, pattern.
 */
[[nodiscard]] std::optional<QString> schemaProblem(const QJsonValue &value, const QJsonObject &schema,
                                                   const QString &place = {});

} // namespace mci::ai
