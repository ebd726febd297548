// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/desktop/ProgramRun.h"
#include "store/Database.h"
#include "support/TempDatabase.h"
#include "support/TestMain.h"

#include <QTemporaryDir>

using namespace mci;
using test::logged;
using test::ProgramRun;

/** The program as people start it. */
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup() { m_folder.reset(); }

    void wrongOptionsOpenNothing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitState");
        QTest::newRow("unknown") << QStringList{QStringLiteral("--window")} << 2;
        QTest::newRow("no value") << QStringList{QStringLiteral("--secret-store")} << 2;
        QTest::newRow("no such store") << QStringList{QStringLiteral("--secret-store"), QStringLiteral("drawer")} << 1;
        QTest::newRow("a word") << QStringList{QStringLiteral("sync")} << 2;
        QTest::newRow("help") << QStringList{QStringLiteral("--help")} << 0;
        QTest::newRow("version") << QStringList{QStringLiteral("--version")} << 0;
    }
    void wrongOptionsOpenNothing()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitState);
        ProgramRun run(path(), arguments);
        QCOMPARE(run.exitState(), exitState);
        QVERIFY(!run.output().isEmpty());
        QVERIFY(!QFile::exists(path() + QStringLiteral("/data")));
    }
    void theDemoHasItsAccountsAndItsOwnProfile()
    {
        ProgramRun run(path(), {QStringLiteral("--demo")});
        const QString demo = path() + QStringLiteral("/demo");
        QTRY_VERIFY_WITH_TIMEOUT(logged(demo, QStringLiteral("window_painted")) == 1, 20'000);
        QVERIFY(!QFile::exists(path() + QStringLiteral("/data")));
        run.askToEnd();
        QCOMPARE(run.exitState(3000), 0);
        const SystemClock clock;
        const auto database = store::Database::open(demo + QStringLiteral("/data/mci.sqlite"), clock);
        MCI_VERIFY_OK(database);
        auto session = (*database)->session();
        QCOMPARE(store::ConnectionRepository(*session).list()->size(), 1U);
        // No secret of any kind stays behind.
        QVERIFY(!QFile::exists(demo + QStringLiteral("/data/secrets.vault")));
    }
    void aSecondStartRaisesTheFirst()
    {
        ProgramRun first(path(), {QStringLiteral("--secret-store"), QStringLiteral("session")});
        QTRY_VERIFY_WITH_TIMEOUT(logged(path(), QStringLiteral("window_painted")) == 1, 20'000);
        ProgramRun second(path(), {});
        QCOMPARE(second.exitState(5000), 0);
        QVERIFY(first.isRunning());
        // After a crash the next start is a first one again.
        first.kill();
        (void)first.exitState();
        ProgramRun third(path(), {});
        QTRY_VERIFY_WITH_TIMEOUT(logged(path(), QStringLiteral("window_painted")) == 2, 20'000);
        third.askToEnd();
        QCOMPARE(third.exitState(3000), 0);
    }
    void aDatabaseFromTheFutureIsSaidSo()
    {
        {
            const SystemClock clock;
            QVERIFY(QDir().mkpath(path() + QStringLiteral("/data")));
            const auto database = store::Database::open(path() + QStringLiteral("/data/mci.sqlite"), clock);
            MCI_VERIFY_OK(database);
            auto session = (*database)->session();
            MCI_VERIFY_OK(session->run(QStringLiteral("PRAGMA user_version = 9999")));
        }
        ProgramRun run(path(), {});
        QTRY_VERIFY_WITH_TIMEOUT(logged(path(), QStringLiteral("not_opened")) == 1, 20'000);
        QVERIFY(run.isRunning());
        run.askToEnd();
        QCOMPARE(run.exitState(3000), 1);
    }
    void aProfileThatCannotBeMadeIsSaidSo()
    {
        QFile file(path() + QStringLiteral("/data"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        ProgramRun run(path(), {});
        QTRY_VERIFY_WITH_TIMEOUT(run.output().contains("not_opened"), 20'000);
        QVERIFY(run.isRunning());
        run.askToEnd();
        QCOMPARE(run.exitState(3000), 1);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->path(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

MCI_TEST_CLASS(TestProgram);
#include "tst_Program.moc"
