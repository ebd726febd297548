// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/MemorySecretStore.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::secrets;

class TestMemorySecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOverwritesAndForgets()
    {
        MemorySecretStore store;
        QCOMPARE(store.read(QStringLiteral("a")).error().reason, Reason::SecretNotFound);
        QCOMPARE(store.read(QStringLiteral("a")).error().code, ErrorCode::NotFound);
        QVERIFY(store.write(QStringLiteral("a"), Secret("one")).has_value());
        QVERIFY(store.write(QStringLiteral("a"), Secret("two")).has_value());
        QCOMPARE(store.read(QStringLiteral("a"))->reveal(), QByteArray("two"));
        QVERIFY(store.remove(QStringLiteral("a")).has_value());
        QVERIFY(store.remove(QStringLiteral("a")).has_value());
        QVERIFY(!store.read(QStringLiteral("a")));
    }
};

MCI_TEST_CLASS(TestMemorySecretStore);
#include "tst_MemorySecretStore.moc"
