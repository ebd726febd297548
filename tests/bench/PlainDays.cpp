// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/PlainDays.h"

#include <sqlite3.h>

#include <QElapsedTimer>

namespace mci::bench {

namespace {

void expect(sqlite3 *database, int result, int wanted)
{
    if (result != wanted)
        qFatal("SQLite: %s", sqlite3_errmsg(database));
}

void run(sqlite3 *database, const char *sql)
{
    expect(database, sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK);
}

sqlite3_stmt *prepare(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    expect(database, sqlite3_prepare_v2(database, sql, -1, &statement, nullptr), SQLITE_OK);
    return statement;
}

double firstOf(const std::vector<domain::ActionStat> &stats, const char *type)
{
    for (const domain::ActionStat &stat : stats) {
        if (stat.type == QLatin1String(type))
            return stat.value;
    }
    return 0;
}

} // namespace

PlainDays::PlainDays(const QString &path)
{
    expect(nullptr, sqlite3_open(path.toUtf8().constData(), &m_database), SQLITE_OK);
    run(m_database, "PRAGMA journal_mode = WAL");
    run(m_database, "PRAGMA synchronous = NORMAL");
    run(m_database, "CREATE TABLE days (ad INTEGER NOT NULL, day INTEGER NOT NULL, impressions INTEGER, spend INTEGER,"
                    " clicks INTEGER, link_clicks INTEGER, purchases REAL, amount REAL, plays REAL, thru_plays REAL,"
                    " PRIMARY KEY (ad, day)) STRICT, WITHOUT ROWID");
    m_insert = prepare(m_database, "INSERT INTO days VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
}

PlainDays::~PlainDays()
{
    sqlite3_finalize(m_insert);
    sqlite3_close(m_database);
}

void PlainDays::begin()
{
    run(m_database, "BEGIN");
}

void PlainDays::add(int ad, int day, const domain::InsightRow &row)
{
    sqlite3_bind_int(m_insert, 1, ad);
    sqlite3_bind_int(m_insert, 2, day);
    sqlite3_bind_int64(m_insert, 3, row.impressions);
    sqlite3_bind_int64(m_insert, 4, row.spendMicros);
    sqlite3_bind_int64(m_insert, 5, row.clicks.value_or(0));
    sqlite3_bind_int64(m_insert, 6, row.inlineLinkClicks.value_or(0));
    sqlite3_bind_double(m_insert, 7, firstOf(row.actions, "omni_purchase"));
    sqlite3_bind_double(m_insert, 8, firstOf(row.actionValues, "omni_purchase"));
    sqlite3_bind_double(m_insert, 9, firstOf(row.actions, "video_view"));
    sqlite3_bind_double(m_insert, 10, row.thruPlays.value_or(0));
    expect(m_database, sqlite3_step(m_insert), SQLITE_DONE);
    sqlite3_reset(m_insert);
}

void PlainDays::commit()
{
    run(m_database, "COMMIT");
    run(m_database, "PRAGMA wal_checkpoint(TRUNCATE)");
}

double PlainDays::sum(int firstDay, int lastDay, int &ads)
{
    QElapsedTimer timer;
    timer.start();
    sqlite3_stmt *statement = prepare(
        m_database, "SELECT ad, SUM(impressions), SUM(spend), SUM(clicks), SUM(link_clicks), SUM(purchases), SUM(amount),"
                    " SUM(plays), SUM(thru_plays) FROM days WHERE day BETWEEN ? AND ? GROUP BY ad");
    sqlite3_bind_int(statement, 1, firstDay);
    sqlite3_bind_int(statement, 2, lastDay);
    ads = 0;
    qint64 impressions = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        ++ads;
        impressions += sqlite3_column_int64(statement, 1);
    }
    sqlite3_finalize(statement);
    if (impressions <= 0)
        qFatal("nothing was added up");
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

} // namespace mci::bench
