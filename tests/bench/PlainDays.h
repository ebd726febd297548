// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Insight.h"

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace mci::bench {

/** A table with a row for each ad and day and their figures as plain columns, written and summed by the SQLite C API alone. */
class PlainDays
{
public:
    explicit PlainDays(const QString &path);
    PlainDays(const PlainDays &) = delete;
    PlainDays &operator=(const PlainDays &) = delete;
    ~PlainDays();

    void begin();
    /** `ad` and `day` are numbers, the smallest keys there can be. */
    void add(int ad, int day, const domain::InsightRow &row);
    void commit();
    /** Seconds that it takes to add up all ads' rows of these days, and how many ads there were. */
    [[nodiscard]] double sum(int firstDay, int lastDay, int &ads);

private:
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_insert = nullptr;
};

} // namespace mci::bench
