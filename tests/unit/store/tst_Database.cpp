// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TempDatabase.h"
#include "support/TestMain.h"

#include <QDirIterator>

using namespace mci;
using namespace mci::store;
using mci::test::ManualClock;
using mci::test::TempDatabase;

namespace {

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(bytes);
}

void setUserVersion(const QString &path, int version)
{
    QFile file(path);
    QVERIFY(file.open(QFile::ReadWrite));
    // The header holds user_version big-endian at byte 60.
    file.seek(60);
    file.write(QByteArray(3, '\0') + static_cast<char>(version));
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsPrivate()
    {
        TempDatabase temp;
        temp.addConnection();
        MCI_VERIFY_OK(temp.database().backUp());
        const auto session = temp.session();
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        int seen = 0;
        QDirIterator it(QFileInfo(temp.folder()).path(), QDir::AllEntries | QDir::NoDotAndDotDot,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
            ++seen;
        }
        QVERIFY(seen >= 4);
        QVERIFY(!(QFile::permissions(QFileInfo(temp.folder()).path()) & others));
    }
    void closesAnOpenFolderAndFile()
    {
        const QTemporaryDir folder;
        const ManualClock clock;
        const QString path = folder.filePath(QStringLiteral("mci.sqlite"));
        writeFile(path, {});
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
        MCI_VERIFY_OK(Database::open(path, clock));
        QVERIFY(!(QFile::permissions(path) & QFile::ReadOther));
    }
    void usesWalAndKeys()
    {
        TempDatabase temp;
        auto session = temp.session();
        const auto ask = [&session](const QString &sql) {
            auto statement = session.prepare(sql);
            return statement ? statement->one([](Row &row) { return row.integer(); }) : failure(statement.error());
        };
        QCOMPARE(ask(QStringLiteral("PRAGMA foreign_keys")).value().value(), 1);
        QCOMPARE(ask(QStringLiteral("PRAGMA synchronous")).value().value(), 1);
        QCOMPARE(ask(QStringLiteral("PRAGMA busy_timeout")).value().value(), 5000);
        auto journal = session.prepare(QStringLiteral("PRAGMA journal_mode"));
        QCOMPARE(journal->one([](Row &row) { return row.text(); }).value().value(), QStringLiteral("wal"));
    }
    void refusesANewerDatabaseAndLeavesItAlone()
    {
        const QTemporaryDir folder;
        const ManualClock clock;
        const QString path = folder.filePath(QStringLiteral("mci.sqlite"));
        MCI_VERIFY_OK(Database::open(path, clock));
        setUserVersion(path, 99);
        QFile file(path);
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray before = file.readAll();
        const auto opened = Database::open(path, clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::DatabaseNewer);
        QCOMPARE(opened.error().reason, Reason::DatabaseTooNew);
        QCOMPARE(opened.error().params.value(QStringLiteral("found")), QStringLiteral("99"));
        file.seek(0);
        QCOMPARE(file.readAll(), before);
    }
    void refusesACorruptHeader()
    {
        const QTemporaryDir folder;
        const ManualClock clock;
        const QString path = folder.filePath(QStringLiteral("mci.sqlite"));
        writeFile(path, QByteArray(8192, 'x'));
        const auto opened = Database::open(path, clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().reason, Reason::DatabaseCorrupt);
        QCOMPARE(opened.error().params.value(QStringLiteral("path")), path);
    }
    void refusesAProfileThatIsNoFolder()
    {
        const QTemporaryDir folder;
        const ManualClock clock;
        const QString file = folder.filePath(QStringLiteral("profile"));
        writeFile(file, "x");
        const auto opened = Database::open(file + QStringLiteral("/data/mci.sqlite"), clock);
        QVERIFY(!opened);
        QCOMPARE(opened.error().reason, Reason::ProfileUnreadable);
        QVERIFY(!opened.error().params.value(QStringLiteral("path")).isEmpty());
    }
    void refusesAFolderInTheFilesPlace()
    {
        const QTemporaryDir folder;
        const ManualClock clock;
        const QString path = folder.filePath(QStringLiteral("mci.sqlite"));
        QVERIFY(QDir().mkpath(path));
        QCOMPARE(Database::open(path, clock).error().reason, Reason::ProfileUnreadable);
    }
    void noticesThatTheFileIsGone()
    {
        TempDatabase temp;
        QVERIFY(QFile::remove(temp.path()));
        const auto session = temp.database().session();
        QVERIFY(!session);
        QCOMPARE(session.error().reason, Reason::ProfileUnreadable);
        QVERIFY(!QFileInfo::exists(temp.path()));
    }
    void busyIsTransient()
    {
        TempDatabase temp;
        DatabaseOptions options;
        options.busyTimeout = std::chrono::milliseconds(1);
        auto impatient = Database::open(temp.path(), temp.clock, options);
        MCI_VERIFY_OK(impatient);
        auto holder = temp.session();
        MCI_VERIFY_OK(holder.run(QStringLiteral("BEGIN IMMEDIATE")));
        auto other = (*impatient)->session();
        MCI_VERIFY_OK(other);
        const auto refused = other->run(QStringLiteral("BEGIN IMMEDIATE"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::DatabaseBusy);
        QVERIFY(refused.error().isTransient());
    }
    void fullIsADiskFull()
    {
        TempDatabase temp;
        auto session = temp.session();
        // SQLite reports its own page limit like a full disk.
        MCI_VERIFY_OK(session.run(QStringLiteral("CREATE TABLE big (x TEXT)")));
        MCI_VERIFY_OK(session.run(QStringLiteral("PRAGMA max_page_count = 1")));
        const auto refused = session.run(QStringLiteral("INSERT INTO big VALUES (hex(zeroblob(4000000)))"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DiskFull);
        QCOMPARE(refused.error().reason, Reason::DiskIsFull);
    }
    void keepsThreeBackups()
    {
        TempDatabase temp;
        temp.addConnection();
        QString last;
        for (int i = 0; i < 5; ++i) {
            const auto copy = temp.database().backUp();
            MCI_VERIFY_OK(copy);
            last = *copy;
            temp.clock.advance(std::chrono::seconds(1));
        }
        const QDir backups(temp.folder() + QStringLiteral("/backups"));
        QCOMPARE(backups.entryList(QDir::Files).size(), 3);
        QVERIFY(QFileInfo::exists(last));
        auto copy = Database::open(last, temp.clock);
        MCI_VERIFY_OK(copy);
        auto session = (*copy)->session();
        QVERIFY(ConnectionRepository(*session).find(QStringLiteral("conn_1")).value().has_value());
    }
    void twoProgramsMayCreateItAtOnce()
    {
        const QTemporaryDir folder;
        const ManualClock clock;
        const QString path = folder.filePath(QStringLiteral("mci.sqlite"));
        std::atomic<int> good{0};
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] { good += Database::open(path, clock).has_value() ? 1 : 0; });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(good.load(), 4);
    }
};

MCI_TEST_CLASS(TestDatabase);
#include "tst_Database.moc"
