// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Database.h"

#include "store/Migrator.h"
#include "store/PrivateFiles.h"
#include "store/SessionData.h"

#include <array>
#include <atomic>
#include <thread>

#include <QDir>
#include <QFileInfo>

namespace mci::store {

namespace {

QString uniqueConnectionName()
{
    static std::atomic<quint64> counter{0};
    return QStringLiteral("mci-%1").arg(counter.fetch_add(1));
}

/** True where the file system carries WAL (a network home may not). */
Result<bool> enterWal(Session &session)
{
    auto statement = session.prepare(QStringLiteral("PRAGMA journal_mode = WAL"));
    if (!statement)
        return failure(std::move(statement).error());
    auto mode = statement->one([](Row &row) { return row.text(); });
    if (!mode)
        return failure(std::move(mode).error());
    return mode->value_or(QString()) == QStringLiteral("wal");
}

Status chooseJournal(Session &session, std::chrono::milliseconds limit)
{
    constexpr std::chrono::milliseconds kStep{20};
    for (auto waited = kStep;; waited += kStep) {
        const auto wal = enterWal(session);
        if (wal)
            return *wal ? Status{} : session.run(QStringLiteral("PRAGMA journal_mode = DELETE"));
        // SQLite's own busy wait does not cover the change of the journal mode by two programs at once.
        if (!wal.error().isTransient() || waited > limit)
            return failure(wal.error());
        std::this_thread::sleep_for(kStep);
    }
}

Status expectNoRows(Session &session, const QString &sql, const QString &expected)
{
    auto statement = session.prepare(sql);
    if (!statement)
        return failure(std::move(statement).error());
    auto answer = statement->one([](Row &row) { return row.text(); });
    if (!answer)
        return failure(std::move(answer).error());
    if (answer->value_or(expected) != expected) {
        return failure(makeError(ErrorCode::Internal, Reason::DatabaseCorrupt,
                                 QStringLiteral("check failed: ") + **answer));
    }
    return {};
}

void keepNewest(const QDir &folder, int count)
{
    // The names begin with the time, so they sort by age.
    QStringList names = folder.entryList({QStringLiteral("mci-*.sqlite")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : std::as_const(names).mid(count))
        QFile::remove(folder.filePath(name));
}

Error withPath(Error error, const QString &path)
{
    if (error.reason == Reason::ProfileUnreadable || error.reason == Reason::DatabaseCorrupt
        || error.reason == Reason::DatabaseReadOnly) {
        error.params.insert(QStringLiteral("path"), path);
    }
    return error;
}

} // namespace

Database::Database(QString path, const Clock &clock, DatabaseOptions options)
    : m_path(std::move(path))
    , m_clock(clock)
    , m_options(std::move(options))
{
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const Clock &clock, DatabaseOptions options)
{
    if (auto folder = ensurePrivateFolder(QFileInfo(path).absolutePath()); !folder)
        return failure(std::move(folder).error());
    if (auto file = ensurePrivateFile(path); !file)
        return failure(std::move(file).error());
    std::unique_ptr<Database> database(new Database(path, clock, std::move(options)));
    if (auto ready = database->makeReady(); !ready)
        return failure(withPath(std::move(ready).error(), path));
    return database;
}

Status Database::makeReady() const
{
    auto session = this->session();
    if (!session)
        return failure(std::move(session).error());
    Migrator migrator(*session, m_clock, builtInMigrations());
    // Before anything is written: a newer program's file stays as it is.
    const auto pending = migrator.pending();
    if (!pending)
        return failure(pending.error());
    if (auto journal = chooseJournal(*session, m_options.busyTimeout); !journal)
        return journal;
    if (!*pending)
        return {};
    const auto version = migrator.version();
    if (!version)
        return failure(version.error());
    if (*version > 0) {
        if (auto copy = backUp(); !copy)
            return failure(std::move(copy).error());
    }
    if (auto migrated = migrator.migrate(); !migrated)
        return migrated;
    return check();
}

Result<Session> Database::session() const
{
    if (!QFileInfo::exists(m_path)) {
        // SQLite would make a new, empty file and the program would go on with it.
        return failure(makeError(ErrorCode::Internal, Reason::ProfileUnreadable, QStringLiteral("the database is gone"),
                                 {{QStringLiteral("path"), m_path}}));
    }
    QSqlDatabase handle = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), uniqueConnectionName());
    handle.setDatabaseName(m_path);
    handle.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(m_options.busyTimeout.count()));
    const bool opened = handle.open();
    Session session(std::make_unique<SessionData>(handle, m_options.beforeStatement));
    const QSqlError error = handle.lastError();
    handle = QSqlDatabase();
    if (!opened)
        return failure(withPath(toError(error, QStringLiteral("opening")), m_path));
    static const std::array kPragmas{
        QStringLiteral("PRAGMA synchronous = NORMAL"),
        QStringLiteral("PRAGMA foreign_keys = ON"),
        QStringLiteral("PRAGMA temp_store = MEMORY"),
        QStringLiteral("PRAGMA trusted_schema = OFF"),
    };
    for (const QString &pragma : kPragmas) {
        if (auto done = session.run(pragma); !done)
            return failure(withPath(std::move(done).error(), m_path));
    }
    return session;
}

Result<QString> Database::backUp() const
{
    const QDir folder(QFileInfo(m_path).absoluteDir().filePath(QStringLiteral("backups")));
    if (auto made = ensurePrivateFolder(folder.path()); !made)
        return failure(std::move(made).error());
    const QString stamp = toDateTime(m_clock.now()).toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    QString target = folder.filePath(QStringLiteral("mci-%1.sqlite").arg(stamp));
    for (int i = 2; QFileInfo::exists(target); ++i)
        target = folder.filePath(QStringLiteral("mci-%1-%2.sqlite").arg(stamp).arg(i));
    // VACUUM INTO accepts an empty file and keeps its mode.
    if (auto made = ensurePrivateFile(target); !made)
        return failure(std::move(made).error());
    auto session = this->session();
    if (!session)
        return failure(std::move(session).error());
    auto statement = session->prepare(QStringLiteral("VACUUM INTO :target"));
    if (!statement)
        return failure(std::move(statement).error());
    if (auto copied = statement->bind(QStringLiteral(":target"), target).run(); !copied) {
        QFile::remove(target);
        return failure(std::move(copied).error());
    }
    keepNewest(folder, m_options.backups);
    return target;
}

Result<QString> Database::engineVersion() const
{
    Result<Session> opened = session();
    if (!opened)
        return failure(std::move(opened).error());
    auto statement = opened->prepare(QStringLiteral("SELECT sqlite_version()"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->one([](Row &row) { return row.text(); }).transform([](const std::optional<QString> &version) {
        return version.value_or(QString());
    });
}

Status Database::check() const
{
    auto session = this->session();
    if (!session)
        return failure(std::move(session).error());
    if (auto sound = expectNoRows(*session, QStringLiteral("PRAGMA quick_check(1)"), QStringLiteral("ok")); !sound)
        return sound;
    return expectNoRows(*session, QStringLiteral("PRAGMA foreign_key_check"), QString());
}

} // namespace mci::store
