// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Migrator.h"

#include "store/Transaction.h"

#include <QCryptographicHash>
#include <QDir>

namespace mci::store {

namespace {

QString checksum(const Migration &migration)
{
    return QString::fromLatin1(QCryptographicHash::hash(migration.sql, QCryptographicHash::Sha256).toHex());
}

Error migrationError(Reason reason, const Migration &migration, const QString &detail)
{
    return makeError(ErrorCode::Internal, reason, detail, {{QStringLiteral("migration"), migration.name}});
}

bool isComment(const QByteArray &line)
{
    const QByteArray trimmed = line.trimmed();
    return trimmed.isEmpty() || trimmed.startsWith("--");
}

Status setUserVersion(Session &session, int version)
{
    // A pragma takes no parameter; the number is ours.
    const QString sql = QStringLiteral("PRAGMA user_version = %1").arg(version);
    return session.run(sql);
}

Result<bool> hasHistory(Session &session)
{
    auto statement = session.prepare(
        QStringLiteral("SELECT COUNT(*) FROM sqlite_master WHERE type = 'table' AND name = 'schema_history'"));
    if (!statement)
        return failure(std::move(statement).error());
    const auto count = statement->one([](Row &row) { return row.integer(); });
    if (!count)
        return failure(count.error());
    return count->value_or(0) > 0;
}

Status recordHistory(Session &session, const Migration &migration, UtcTime now)
{
    auto made = session.run(QStringLiteral("CREATE TABLE IF NOT EXISTS schema_history (version INTEGER NOT NULL PRIMARY KEY,"
                                           " name TEXT NOT NULL, sha256 TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT"));
    if (!made)
        return made;
    auto statement = session.prepare(QStringLiteral("INSERT INTO schema_history (version, name, sha256, applied_at)"
                                                    " VALUES (:version, :name, :sha256, :applied_at)"));
    if (!statement)
        return failure(std::move(statement).error());
    return statement->bind(QStringLiteral(":version"), migration.version)
        .bind(QStringLiteral(":name"), migration.name)
        .bind(QStringLiteral(":sha256"), checksum(migration))
        .bind(QStringLiteral(":applied_at"), now)
        .run();
}

Status expectForeignKeysHold(Session &session, const Migration &migration)
{
    auto statement = session.prepare(QStringLiteral("PRAGMA foreign_key_check"));
    if (!statement)
        return failure(std::move(statement).error());
    const auto broken = statement->one([](Row &row) { return row.text(); });
    if (!broken)
        return failure(broken.error());
    if (*broken)
        return failure(migrationError(Reason::MigrationFailed, migration, QStringLiteral("broken keys in ") + **broken));
    return {};
}

} // namespace

std::vector<Migration> builtInMigrations()
{
    std::vector<Migration> migrations;
    const QDir folder(QStringLiteral(":/sql"));
    for (const QString &name : folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QFile::ReadOnly))
            migrations.push_back({name.section(u'_', 0, 0).toInt(), name, file.readAll()});
    }
    Q_ASSERT(!migrations.empty());
    return migrations;
}

QStringList splitStatements(const QByteArray &sql)
{
    QStringList statements;
    QByteArray current;
    bool meaningful = false;
    const auto flush = [&] {
        if (meaningful)
            statements.push_back(QString::fromUtf8(current).trimmed());
        current.clear();
        meaningful = false;
    };
    for (const QByteArray &line : sql.split('\n')) {
        if (line.trimmed() == "--;;") {
            flush();
            continue;
        }
        meaningful = meaningful || !isComment(line);
        current += line;
        current += '\n';
    }
    flush();
    return statements;
}

Migrator::Migrator(Session &session, const Clock &clock, std::vector<Migration> migrations)
    : m_session(session)
    , m_clock(clock)
    , m_migrations(std::move(migrations))
{
}

Result<int> Migrator::version()
{
    auto statement = m_session.prepare(QStringLiteral("PRAGMA user_version"));
    if (!statement)
        return failure(std::move(statement).error());
    const auto version = statement->one([](Row &row) { return row.smallInteger(); });
    if (!version)
        return failure(version.error());
    return version->value_or(0);
}

Result<bool> Migrator::pending()
{
    const auto current = version();
    if (!current)
        return failure(current.error());
    const int newest = m_migrations.empty() ? 0 : m_migrations.back().version;
    if (*current > newest) {
        return failure(makeError(ErrorCode::DatabaseNewer, Reason::DatabaseTooNew, {},
                                 {{QStringLiteral("found"), QString::number(*current)},
                                  {QStringLiteral("known"), QString::number(newest)}}));
    }
    if (auto same = checkHistory(*current); !same)
        return failure(std::move(same).error());
    return *current < newest;
}

Status Migrator::checkHistory(int version)
{
    if (version == 0)
        return {};
    const auto known = hasHistory(m_session);
    if (!known)
        return failure(known.error());
    if (!*known)
        return failure(migrationError(Reason::MigrationChanged, {}, QStringLiteral("the schema history is missing")));
    auto statement = m_session.prepare(QStringLiteral("SELECT sha256 FROM schema_history WHERE version = :version"));
    if (!statement)
        return failure(std::move(statement).error());
    for (const Migration &migration : m_migrations) {
        if (migration.version > version)
            break;
        const auto stored
            = statement->bind(QStringLiteral(":version"), migration.version).one([](Row &row) { return row.text(); });
        if (!stored)
            return failure(stored.error());
        if (*stored != checksum(migration))
            return failure(migrationError(Reason::MigrationChanged, migration, QStringLiteral("checksum differs")));
    }
    return {};
}

Status Migrator::migrate()
{
    // A table that is rebuilt breaks keys for a while; they are checked before each commit. The pragma is void inside a
    // transaction, hence here.
    if (auto off = m_session.run(QStringLiteral("PRAGMA foreign_keys = OFF")); !off)
        return off;
    Status status;
    for (const Migration &migration : m_migrations) {
        status = apply(migration);
        if (!status)
            break;
    }
    auto on = m_session.run(QStringLiteral("PRAGMA foreign_keys = ON"));
    return status ? on : status;
}

Status Migrator::apply(const Migration &migration)
{
    return inTransaction(m_session, [&]() -> Status {
        // Only under the lock it is certain that no other program has just done it.
        const auto current = version();
        if (!current)
            return failure(current.error());
        if (*current >= migration.version)
            return {};
        for (const QString &sql : splitStatements(migration.sql)) {
            auto done = m_session.run(sql);
            if (!done && done.error().reason == Reason::DatabaseFailed)
                return failure(migrationError(Reason::MigrationFailed, migration, done.error().detail));
            if (!done)
                return done;
        }
        if (auto recorded = recordHistory(m_session, migration, m_clock.now()); !recorded)
            return recorded;
        if (auto whole = expectForeignKeysHold(m_session, migration); !whole)
            return whole;
        return setUserVersion(m_session, migration.version);
    });
}

} // namespace mci::store
