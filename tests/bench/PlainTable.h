// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <variant>
#include <vector>

#include <QString>

namespace mci::bench {

using PlainValue = std::variant<std::monostate, qint64, double, std::string>;

/** The values of `ad_insights` as SQLite keeps them, and the least code that inserts them: SQLite's C API and nothing else. */
class PlainTable
{
public:
    /** Reads all rows of the database. */
    [[nodiscard]] static PlainTable read(const QString &path);
    /** Inserts the rows below another fetch, a transaction for each page; the seconds it took. */
    [[nodiscard]] double insert(const QString &path, const QString &fetchId, std::size_t pageSize) const;

    [[nodiscard]] std::size_t rowCount() const { return m_rows.size(); }
    /** Of all values together. */
    [[nodiscard]] qint64 bytes() const;

private:
    std::string m_insertSql;
    /** The fetch comes first in each row. */
    std::vector<std::vector<PlainValue>> m_rows;
};

} // namespace mci::bench
