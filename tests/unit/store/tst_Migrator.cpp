// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Migrator.h"
#include "store/Transaction.h"
#include "support/TempDatabase.h"
#include "support/TestMain.h"

#include <thread>

using namespace mci;
using namespace mci::store;
using mci::test::TempDatabase;

namespace {

std::vector<Migration> withSecond()
{
    auto migrations = builtInMigrations();
    const int next = migrations.back().version + 1;
    migrations.push_back({next, QStringLiteral("next_example.sql"),
                          "CREATE TABLE one (id TEXT NOT NULL PRIMARY KEY) STRICT;\n--;;\n"
                          "INSERT INTO one (id) VALUES ('a;b');\n--;;\n"
                          "ALTER TABLE one ADD COLUMN extra TEXT NOT NULL DEFAULT '';\n--;;\n"});
    return migrations;
}

qint64 number(Session &session, const QString &sql)
{
    auto statement = session.prepare(sql);
    return statement ? statement->one([](Row &row) { return row.integer(); }).value().value() : -1;
}

} // namespace

class TestMigrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsAtItsOwnMarkOnly()
    {
        const QStringList parts = splitStatements("-- c\nCREATE TRIGGER t BEGIN\n SELECT 1;\nEND;\n--;;\n-- only words\n--;;\nSELECT ';';");
        QCOMPARE(parts.size(), 2);
        QVERIFY(parts.at(0).contains(QStringLiteral("END;")));
        QCOMPARE(parts.at(1), QStringLiteral("SELECT ';';"));
    }
    void builtInOnesAreNumberedFromOne()
    {
        int expected = 1;
        for (const Migration &migration : builtInMigrations())
            QCOMPARE(migration.version, expected++);
    }
    void recordsWhatItDid()
    {
        TempDatabase temp;
        auto session = temp.session();
        const auto newest = builtInMigrations().back().version;
        QCOMPARE(number(session, QStringLiteral("PRAGMA user_version")), newest);
        QCOMPARE(number(session, QStringLiteral("SELECT COUNT(*) FROM schema_history")), newest);
        QCOMPARE(number(session, QStringLiteral("SELECT COUNT(*) FROM organizations WHERE id = 'org_default'")), 1);
        MCI_VERIFY_OK(temp.database().check());
    }
    void everyTableIsStrict()
    {
        TempDatabase temp;
        auto session = temp.session();
        QCOMPARE(number(session, QStringLiteral("SELECT COUNT(*) FROM pragma_table_list WHERE schema = 'main'"
                                                " AND name NOT LIKE 'sqlite_%' AND type = 'table' AND strict = 0")),
                 0);
    }
    void noticesAChangedFile()
    {
        TempDatabase temp;
        auto session = temp.session();
        auto migrations = builtInMigrations();
        migrations.front().sql += "\n-- edited";
        const auto pending = Migrator(session, temp.clock, migrations).pending();
        QVERIFY(!pending);
        QCOMPARE(pending.error().reason, Reason::MigrationChanged);
    }
    void crashAtAnyStatementLeavesOldOrNew()
    {
        for (int failAt = 1;; ++failAt) {
            TempDatabase temp;
            auto session = temp.session();
            const qint64 before = number(session, QStringLiteral("SELECT COUNT(*) FROM sqlite_master"));
            Migrator migrator(session, temp.clock, withSecond());
            temp.bomb.arm(failAt);
            const auto migrated = migrator.migrate();
            temp.bomb.disarm();
            if (migrated) {
                QVERIFY(failAt > 5);
                QCOMPARE(number(session, QStringLiteral("SELECT COUNT(*) FROM one WHERE id = 'a;b'")), 1);
                break;
            }
            const auto version = number(session, QStringLiteral("PRAGMA user_version"));
            const auto tables = number(session, QStringLiteral("SELECT COUNT(*) FROM sqlite_master"));
            if (version == builtInMigrations().back().version)
                QCOMPARE(tables, before);
            MCI_VERIFY_OK(temp.database().check());
            // What was interrupted succeeds the next time.
            MCI_VERIFY_OK(migrator.migrate());
            QCOMPARE(number(session, QStringLiteral("SELECT COUNT(*) FROM one WHERE id = 'a;b'")), 1);
        }
    }
    void refusesBrokenKeys()
    {
        TempDatabase temp;
        auto session = temp.session();
        auto migrations = builtInMigrations();
        migrations.push_back(
            {migrations.back().version + 1, QStringLiteral("bad.sql"),
             "INSERT INTO ai_metrics VALUES ('m', 'org_missing', '', '', 0, 0, 1, '', 0, '', '{}', '');"});
        const auto migrated = Migrator(session, temp.clock, migrations).migrate();
        QVERIFY(!migrated);
        QCOMPARE(migrated.error().reason, Reason::MigrationFailed);
        QCOMPARE(number(session, QStringLiteral("SELECT COUNT(*) FROM ai_metrics")), 0);
        QCOMPARE(number(session, QStringLiteral("PRAGMA foreign_keys")), 1);
    }
    void twoProgramsMayMigrateAtOnce()
    {
        TempDatabase temp;
        std::atomic<int> good{0};
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i) {
            threads.emplace_back([&] {
                auto session = temp.database().session();
                if (session && Migrator(*session, temp.clock, withSecond()).migrate())
                    ++good;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(good.load(), 4);
        auto session = temp.session();
        QCOMPARE(number(session, QStringLiteral("SELECT COUNT(*) FROM one")), 1);
    }
};

MCI_TEST_CLASS(TestMigrator);
#include "tst_Migrator.moc"
