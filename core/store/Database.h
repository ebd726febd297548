// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "store/Session.h"

#include <chrono>
#include <functional>

namespace mci::store {

/** Asked before a statement runs; an error that it returns takes the place of the run. Called on the session's thread. */
using StatementHook = std::function<std::optional<Error>(const QString &sql)>;

struct DatabaseOptions
{
    std::chrono::milliseconds busyTimeout{5000};
    /** How many backups are kept. */
    int backups = 3;
    StatementHook beforeStatement;
};

/**
 * The database of a profile: a path and how to open it. Safe to share between threads; each takes its own session.
 * Errors carry Reason::ProfileUnreadable (with `path`), DatabaseTooNew, DatabaseCorrupt, DatabaseReadOnly, DatabaseBusy,
 * DiskIsFull, MigrationFailed, MigrationChanged or DatabaseFailed.
 */
class Database
{
public:
    /**
     * Opens or creates `path` (folders 0700, files 0600) and brings its schema up to date, after a backup into the
     * folder `backups` beside it. Safe when several programs do it at once.
     */
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, const Clock &clock,
                                                                DatabaseOptions options = {});

    /** Opens a connection for the calling thread. */
    [[nodiscard]] Result<Session> session() const;
    /** Copies the database into the folder `backups` beside it, keeps the newest ones, and returns the copy's path. */
    [[nodiscard]] Result<QString> backUp() const;
    /** Version of the database engine. */
    [[nodiscard]] Result<QString> engineVersion() const;
    /** quick_check and foreign_key_check. */
    [[nodiscard]] Status check() const;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    Database(QString path, const Clock &clock, DatabaseOptions options);
    [[nodiscard]] Status makeReady() const;

    QString m_path;
    const Clock &m_clock;
    DatabaseOptions m_options;
};

} // namespace mci::store
