// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/KeychainSecretStore.h"
#include "support/TestMain.h"

#include <QElapsedTimer>

using namespace mci;
using namespace mci::secrets;

/** Machines whose keychain is locked or not there: each call says so, soon. */
class TestKeyringMissing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhy()
    {
        const QByteArray mode = qgetenv("MCI_KEYRING_MODE");
        if (mode.isEmpty() || mode == "unlocked")
            QSKIP("needs a keychain that does not work: tests/support/with-keyring.sh MODE");
        const Reason expected = mode == "locked" ? Reason::KeychainLocked : Reason::KeychainUnavailable;
        KeychainSecretStore store;
        QElapsedTimer timer;
        timer.start();
        const auto read = store.read(QStringLiteral("con_1"));
        const auto written = store.write(QStringLiteral("con_1"), Secret("x"));
        const auto removed = store.remove(QStringLiteral("con_1"));
        QVERIFY(!read);
        QVERIFY(!written);
        QVERIFY(!removed);
        for (const Error &error : {read.error(), written.error(), removed.error()}) {
            QVERIFY2(error.reason == expected, qPrintable(reasonName(error.reason) + u' ' + error.detail));
            QCOMPARE(error.code, ErrorCode::SecretStoreUnavailable);
        }
        // The homeless service is the one that made the bare library wait for minutes.
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }
};

MCI_TEST_CLASS(TestKeyringMissing);
#include "tst_KeyringMissing.moc"
