// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QString>

namespace mci::domain {

/** One row of an enum's table of stored names. Names are part of the database and the contract: never rename one. */
template <typename Enum> struct EnumName
{
    Enum value;
    const char *name;
};

template <typename Table, typename Enum> [[nodiscard]] QString enumName(const Table &table, Enum value)
{
    for (const auto &row : table) {
        if (row.value == value)
            return QLatin1String(row.name);
    }
    Q_UNREACHABLE();
}

template <typename Table> [[nodiscard]] auto enumFromName(const Table &table, const QString &name)
{
    std::optional<decltype(table[0].value)> found;
    for (const auto &row : table) {
        if (name == QLatin1String(row.name))
            found = row.value;
    }
    return found;
}

} // namespace mci::domain
