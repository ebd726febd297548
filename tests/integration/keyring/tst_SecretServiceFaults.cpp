// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FakeSecretService.h"

#include "secrets/KeychainSecretStore.h"
#include "support/TestMain.h"

#include <QElapsedTimer>

using namespace mci;
using namespace mci::secrets;
using mci::test::FakeSecretService;
using mci::test::ServiceFault;

/** A Secret Service that answers wrongly, or not at all; on a bus of its own. */
class TestSecretServiceFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (qgetenv("MCI_KEYRING_MODE") != "no-service")
            QSKIP("needs a bus without a Secret Service: tests/support/with-keyring.sh no-service");
    }
    void cleanup() { qunsetenv("DISPLAY"); }
    void tellsTheFaultsApart_data()
    {
        QTest::addColumn<ServiceFault>("fault");
        QTest::addColumn<bool>("display");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("hangs") << ServiceFault::NeverAnswers << false << Reason::KeychainSlow;
        QTest::newRow("no default collection")
            << ServiceFault::NoDefaultCollection << false << Reason::KeychainUnavailable;
        QTest::newRow("refuses everything") << ServiceFault::RefusesAll << false << Reason::KeychainFailed;
        QTest::newRow("prompt without a display") << ServiceFault::PromptDismissed << false << Reason::KeychainLocked;
        QTest::newRow("prompt dismissed") << ServiceFault::PromptDismissed << true << Reason::KeychainDenied;
        QTest::newRow("prompt not answered") << ServiceFault::PromptIgnored << true << Reason::KeychainLocked;
    }
    void tellsTheFaultsApart()
    {
        QFETCH(ServiceFault, fault);
        QFETCH(bool, display);
        QFETCH(Reason, reason);
        if (display)
            qputenv("DISPLAY", ":7");
        const FakeSecretService service(fault);
        QVERIFY(service.isUp());
        KeychainSecretStore store({std::chrono::milliseconds(1500), true});
        QElapsedTimer timer;
        timer.start();
        const auto read = store.read(QStringLiteral("con_1"));
        QVERIFY(!read);
        QVERIFY2(read.error().reason == reason,
                 qPrintable(reasonName(read.error().reason) + u' ' + read.error().detail));
        QCOMPARE(read.error().code, ErrorCode::SecretStoreUnavailable);
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(service.promptsShown(), display ? 1 : 0);
    }
    void neverPromptsWhenToldNotTo()
    {
        qputenv("DISPLAY", ":7");
        const FakeSecretService service(ServiceFault::PromptDismissed);
        KeychainSecretStore store({std::chrono::milliseconds(1500), false});
        QCOMPARE(store.read(QStringLiteral("con_1")).error().reason, Reason::KeychainLocked);
        QCOMPARE(service.promptsShown(), 0);
        QTRY_COMPARE(service.promptsDismissedByClient(), 1);
    }
    void aHangingCallDoesNotSpoilTheNext()
    {
        KeychainSecretStore store({std::chrono::milliseconds(300), true});
        {
            const FakeSecretService service(ServiceFault::NeverAnswers);
            QCOMPARE(store.read(QStringLiteral("con_1")).error().reason, Reason::KeychainSlow);
        }
        QTRY_COMPARE(store.read(QStringLiteral("con_1")).error().reason, Reason::KeychainUnavailable);
    }
};

MCI_TEST_CLASS(TestSecretServiceFaults);
#include "tst_SecretServiceFaults.moc"
