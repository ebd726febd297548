// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace mci::test {

/** Of resources/generate; empty for none. */
[[nodiscard]] QJsonObject generateSchema(const QString &name);

/**
 * What a JSON schema does not allow, each with its place; empty for a valid value. For the keywords that our schemas are written
 * with: any other is told, so that nothing passes unchecked.
 */
[[nodiscard]] QStringList schemaFaults(const QJsonValue &value, const QJsonObject &schema);

} // namespace mci::test
