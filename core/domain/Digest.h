// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

#include <QByteArray>
#include <QString>

namespace mci::domain {

/** Lower-case hex SHA-256 over the parts, each preceded by its length, so that no two lists of parts can be confused.
 */
[[nodiscard]] QByteArray digestOf(std::initializer_list<QString> parts);

} // namespace mci::domain
