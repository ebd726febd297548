// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/PlainTable.h"

#include <memory>

#include <sqlite3.h>

#include <QElapsedTimer>

namespace mci::bench {

namespace {

struct CloseDatabase
{
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
};
struct FinalizeStatement
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using DatabaseHandle = std::unique_ptr<sqlite3, CloseDatabase>;
using StatementHandle = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

void expect(sqlite3 *database, int result, int wanted)
{
    if (result != wanted)
        qFatal("SQLite: %s", sqlite3_errmsg(database));
}

void run(sqlite3 *database, const char *sql)
{
    expect(database, sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK);
}

/** Opened as the product opens it; the file already keeps its write-ahead log. */
DatabaseHandle open(const QString &path)
{
    sqlite3 *raw = nullptr;
    const int opened = sqlite3_open(path.toUtf8().constData(), &raw);
    DatabaseHandle database(raw);
    expect(raw, opened, SQLITE_OK);
    run(raw, "PRAGMA synchronous = NORMAL");
    run(raw, "PRAGMA foreign_keys = ON");
    run(raw, "PRAGMA temp_store = MEMORY");
    run(raw, "PRAGMA trusted_schema = OFF");
    return database;
}

StatementHandle prepare(sqlite3 *database, const std::string &sql)
{
    sqlite3_stmt *statement = nullptr;
    expect(database, sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr), SQLITE_OK);
    return StatementHandle(statement);
}

PlainValue valueAt(sqlite3_stmt *statement, int column)
{
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER:
        return qint64{sqlite3_column_int64(statement, column)};
    case SQLITE_FLOAT:
        return sqlite3_column_double(statement, column);
    case SQLITE_TEXT:
        return std::string(reinterpret_cast<const char *>(sqlite3_column_text(statement, column)));
    default:
        return std::monostate{};
    }
}

void bindText(sqlite3_stmt *statement, int position, const std::string &text)
{
    // Without a destructor SQLite does not copy: the value outlives the step.
    sqlite3_bind_text(statement, position, text.data(), static_cast<int>(text.size()), nullptr);
}

void bind(sqlite3_stmt *statement, int position, const PlainValue &value)
{
    if (const auto *text = std::get_if<std::string>(&value))
        bindText(statement, position, *text);
    else if (const auto *whole = std::get_if<qint64>(&value))
        sqlite3_bind_int64(statement, position, *whole);
    else if (const auto *real = std::get_if<double>(&value))
        sqlite3_bind_double(statement, position, *real);
    else
        sqlite3_bind_null(statement, position);
}

} // namespace

PlainTable PlainTable::read(const QString &path)
{
    const DatabaseHandle database = open(path);
    const StatementHandle statement = prepare(database.get(), "SELECT * FROM ad_insights ORDER BY rowid");
    const int columns = sqlite3_column_count(statement.get());
    PlainTable table;
    table.m_insertSql = "INSERT INTO ad_insights VALUES (?";
    for (int i = 1; i < columns; ++i)
        table.m_insertSql += ",?";
    table.m_insertSql += ')';
    while (sqlite3_step(statement.get()) == SQLITE_ROW) {
        std::vector<PlainValue> row;
        row.reserve(static_cast<std::size_t>(columns));
        for (int i = 0; i < columns; ++i)
            row.push_back(valueAt(statement.get(), i));
        table.m_rows.push_back(std::move(row));
    }
    return table;
}

double PlainTable::insert(const QString &path, const QString &fetchId, std::size_t pageSize) const
{
    const DatabaseHandle database = open(path);
    const std::string fetch = fetchId.toStdString();
    QElapsedTimer timer;
    timer.start();
    const StatementHandle statement = prepare(database.get(), m_insertSql);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (i % pageSize == 0)
            run(database.get(), "BEGIN IMMEDIATE");
        bindText(statement.get(), 1, fetch);
        const std::vector<PlainValue> &row = m_rows[i];
        for (std::size_t column = 1; column < row.size(); ++column)
            bind(statement.get(), static_cast<int>(column) + 1, row[column]);
        expect(database.get(), sqlite3_step(statement.get()), SQLITE_DONE);
        sqlite3_reset(statement.get());
        if (i % pageSize == pageSize - 1 || i + 1 == m_rows.size())
            run(database.get(), "COMMIT");
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

qint64 PlainTable::bytes() const
{
    qint64 sum = 0;
    for (const auto &row : m_rows) {
        for (const PlainValue &value : row) {
            const auto *text = std::get_if<std::string>(&value);
            sum += text ? static_cast<qint64>(text->size()) : qint64{sizeof(qint64)};
        }
    }
    return sum;
}

} // namespace mci::bench
