// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Transaction.h"
#include "support/TempDatabase.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::store;
using mci::test::TempDatabase;

class TestStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textComesBackAsItWent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("null is the empty text") << QString();
        QTest::newRow("quote") << QStringLiteral("'; DROP TABLE organizations; --");
        QTest::newRow("emoji") << QString::fromUtf8("👩‍👩‍👧 promoção ✨");
        QTest::newRow("right to left") << QString::fromUtf8("\u202Eעברית العربية");
        QTest::newRow("combining and zero width") << QString::fromUtf8("e\u0301\u200Bx\uFEFF");
        QTest::newRow("long") << QString(10'000, u'é');
        QTest::newRow("line ends") << QStringLiteral("a\r\nb\tc");
    }
    void textComesBackAsItWent()
    {
        QFETCH(QString, text);
        TempDatabase temp;
        auto session = temp.session();
        auto statement = session.prepare(QStringLiteral("SELECT :text"));
        const auto back
            = statement->bind(QStringLiteral(":text"), text).one([](Row &row) { return row.text(); });
        MCI_VERIFY_OK(back);
        QCOMPARE(**back, text.isNull() ? QStringLiteral("") : text);
    }
    void readingNullOrAnotherTypeFails_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("null") << QStringLiteral("SELECT NULL");
        QTest::newRow("real") << QStringLiteral("SELECT 1.5");
        QTest::newRow("text") << QStringLiteral("SELECT 'x'");
        QTest::newRow("no column") << QStringLiteral("SELECT 1 WHERE 1 = 1");
    }
    void readingNullOrAnotherTypeFails()
    {
        QFETCH(QString, sql);
        TempDatabase temp;
        auto session = temp.session();
        auto statement = session.prepare(sql);
        const bool tooFew = QByteArray(QTest::currentDataTag()) == "no column";
        const auto value = statement->one([tooFew](Row &row) {
            const qint64 first = row.integer();
            return tooFew ? row.integer() : first;
        });
        QVERIFY(!value);
        QCOMPARE(value.error().reason, Reason::DatabaseFailed);
    }
    void rowsAreReadOneAtATime()
    {
        TempDatabase temp;
        auto session = temp.session();
        auto statement = session.prepare(QStringLiteral("SELECT 1 UNION SELECT 2 UNION SELECT NULL ORDER BY 1 DESC"));
        for (int run = 0; run < 2; ++run) {
            MCI_VERIFY_OK(statement->open());
            std::vector<qint64> numbers;
            const auto visit = [&](Row &row) { numbers.push_back(row.integer()); };
            QCOMPARE(statement->next(visit).value(), true);
            QCOMPARE(statement->next(visit).value(), true);
            QCOMPARE(numbers, (std::vector<qint64>{2, 1}));
            QCOMPARE(statement->next(visit).error().reason, Reason::DatabaseFailed);
        }
        auto none = session.prepare(QStringLiteral("SELECT 1 WHERE 1 = 2"));
        MCI_VERIFY_OK(none->open());
        QCOMPARE(none->next([](Row &) { QFAIL("there is no row"); }).value(), false);
    }
    void innerTransactionJoinsTheOuterOne()
    {
        TempDatabase temp;
        auto session = temp.session();
        MCI_VERIFY_OK(session.run(QStringLiteral("CREATE TABLE t (x INTEGER)")));
        const auto insert = [&session] { return session.run(QStringLiteral("INSERT INTO t VALUES (1)")); };
        const auto count = [&session] {
            auto statement = session.prepare(QStringLiteral("SELECT COUNT(*) FROM t"));
            return statement->one([](Row &row) { return row.integer(); }).value().value();
        };
        MCI_VERIFY_OK(inTransaction(session, [&] { return inTransaction(session, insert); }));
        QCOMPARE(count(), 1);
        {
            auto outer = Transaction::begin(session);
            MCI_VERIFY_OK(inTransaction(session, insert));
        }
        QCOMPARE(count(), 1);
        auto outer = Transaction::begin(session);
        {
            auto inner = Transaction::begin(session);
            MCI_VERIFY_OK(insert());
        }
        QVERIFY2(!outer->commit(), "what an inner part gave up must not be committed by the outer one");
        QCOMPARE(count(), 1);
        QVERIFY(!session.inTransaction());
    }
    void failedCommitRollsBack()
    {
        TempDatabase temp;
        auto session = temp.session();
        MCI_VERIFY_OK(session.run(QStringLiteral("CREATE TABLE t (x INTEGER)")));
        temp.bomb.arm(3);
        QVERIFY(!inTransaction(session, [&] { return session.run(QStringLiteral("INSERT INTO t VALUES (1)")); }));
        temp.bomb.disarm();
        QVERIFY(!session.inTransaction());
        MCI_VERIFY_OK(inTransaction(session, [&] { return session.run(QStringLiteral("INSERT INTO t VALUES (2)")); }));
    }
};

MCI_TEST_CLASS(TestStatement);
#include "tst_Statement.moc"
