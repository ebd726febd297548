// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "store/Session.h"

namespace mci::store {

/** A numbered file of schema statements. */
struct Migration
{
    int version = 0;
    QString name;
    QByteArray sql;
};

/** The program's own migrations, in order. */
[[nodiscard]] std::vector<Migration> builtInMigrations();
/** Splits at the lines that consist of `--;;`; drops pieces that hold only comments. */
[[nodiscard]] QStringList splitStatements(const QByteArray &sql);

/** Brings a database from any earlier version to the newest, one transaction a file. */
class Migrator
{
public:
    Migrator(Session &session, const Clock &clock, std::vector<Migration> migrations);

    /** Refuses a database that is newer than the migrations, and one whose history differs from them. */
    [[nodiscard]] Result<bool> pending();
    /** Runs what is pending. Another program may be doing the same at the same time. */
    [[nodiscard]] Status migrate();
    [[nodiscard]] Result<int> version();

private:
    [[nodiscard]] Status apply(const Migration &migration);
    [[nodiscard]] Status checkHistory(int version);

    Session &m_session;
    const Clock &m_clock;
    std::vector<Migration> m_migrations;
};

} // namespace mci::store
