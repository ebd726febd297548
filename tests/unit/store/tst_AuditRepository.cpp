// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/AuditRepository.h"
#include "support/TempDatabase.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::store;
using mci::test::TempDatabase;

class TestAuditRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempDatabase>();
        auto session = m_temp->session();
        AuditRepository audit(session, m_temp->clock);
        for (int i = 0; i < 5; ++i) {
            AuditEntry entry;
            entry.organizationId = QStringLiteral("org_default");
            entry.actor = QStringLiteral("user");
            entry.action = QStringLiteral("connection.created");
            entry.subject = QStringLiteral("conn_%1").arg(i);
            entry.details = {{QStringLiteral("n"), i}, {QStringLiteral("x"), 1.25}};
            MCI_VERIFY_OK(audit.append(entry));
        }
    }
    void aWholeChainIsIntact()
    {
        auto session = m_temp->session();
        AuditRepository audit(session, m_temp->clock);
        const auto verdict = audit.verify();
        MCI_VERIFY_OK(verdict);
        QVERIFY(verdict->intact());
        QCOMPARE(verdict->entries, 5);
        const auto newest = audit.list(QString(), 2);
        QCOMPARE(newest->size(), 2U);
        QCOMPARE(newest->front().seq, 5);
        QCOMPARE(audit.list(QStringLiteral("org_default"), 10, newest->back().seq)->size(), 3U);
    }
    void nothingCanBeChangedOrDeleted()
    {
        auto session = m_temp->session();
        QVERIFY(!session.run(QStringLiteral("UPDATE meta_audit_logs SET actor = 'x' WHERE seq = 2")));
        QVERIFY(!session.run(QStringLiteral("DELETE FROM meta_audit_logs WHERE seq = 2")));
    }
    void aChangeFromOutsideShows_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<qint64>("broken");
        QTest::newRow("changed") << QStringLiteral("UPDATE meta_audit_logs SET subject = 'x' WHERE seq = 2") << qint64{2};
        QTest::newRow("removed") << QStringLiteral("DELETE FROM meta_audit_logs WHERE seq = 3") << qint64{4};
        QTest::newRow("rehashed") << QStringLiteral("UPDATE meta_audit_logs SET hash = 'x' WHERE seq = 1") << qint64{1};
    }
    void aChangeFromOutsideShows()
    {
        QFETCH(QString, sql);
        QFETCH(qint64, broken);
        auto session = m_temp->session();
        MCI_VERIFY_OK(session.run(QStringLiteral("DROP TRIGGER meta_audit_logs_no_update")));
        MCI_VERIFY_OK(session.run(QStringLiteral("DROP TRIGGER meta_audit_logs_no_delete")));
        MCI_VERIFY_OK(session.run(sql));
        const auto verdict = AuditRepository(session, m_temp->clock).verify();
        MCI_VERIFY_OK(verdict);
        QCOMPARE(verdict->firstBrokenSeq.value_or(0), broken);
    }

private:
    std::unique_ptr<TempDatabase> m_temp;
};

MCI_TEST_CLASS(TestAuditRepository);
#include "tst_AuditRepository.moc"
