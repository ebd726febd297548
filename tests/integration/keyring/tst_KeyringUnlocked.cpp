// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/KeychainSecretStore.h"
#include "support/TestMain.h"

#include <thread>

#include <QProcess>

using namespace mci;
using namespace mci::secrets;

namespace {

QByteArray secretTool(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral("secret-tool"), arguments);
    process.waitForFinished();
    return process.readAllStandardOutput();
}

} // namespace

/** A real, open keychain. */
class TestKeyringUnlocked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (qgetenv("MCI_KEYRING_MODE") != "unlocked")
            QSKIP("needs an open keychain: tests/support/with-keyring.sh unlocked");
    }
    void keepsOverwritesAndForgets()
    {
        KeychainSecretStore store;
        const QString key = QStringLiteral("con_1");
        QCOMPARE(store.read(key).error().reason, Reason::SecretNotFound);
        QCOMPARE(store.read(key).error().code, ErrorCode::NotFound);
        QVERIFY(store.write(key, Secret("one")).has_value());
        QVERIFY(store.write(key, Secret("two")).has_value());
        const auto read = store.read(key);
        QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().detail));
        QCOMPARE(read->reveal(), QByteArray("two"));
        QVERIFY(store.remove(key).has_value());
        QVERIFY(store.remove(key).has_value());
        QCOMPARE(store.read(key).error().reason, Reason::SecretNotFound);
    }
    void itemStandsUnderOurService()
    {
        KeychainSecretStore store;
        QVERIFY(store.write(QStringLiteral("con_2"), Secret("EAACANARY0123456789")).has_value());
        QCOMPARE(
            secretTool({QStringLiteral("lookup"), QStringLiteral("server"),
                        QStringLiteral("meta-creative-intelligence"), QStringLiteral("user"), QStringLiteral("con_2")}),
            QByteArray("EAACANARY0123456789"));
        QVERIFY(store.remove(QStringLiteral("con_2")).has_value());
    }
    void holdsTheLargestAndRefusesMore()
    {
        KeychainSecretStore store;
        const QString key = QStringLiteral("large");
        QVERIFY(store.write(key, Secret(QByteArray(KeychainSecretStore::kLargestSecret, 'x'))).has_value());
        QCOMPARE(store.read(key)->reveal().size(), KeychainSecretStore::kLargestSecret);
        const auto tooLarge = store.write(key, Secret(QByteArray(KeychainSecretStore::kLargestSecret + 1, 'x')));
        QCOMPARE(tooLarge.error().reason, Reason::SecretTooLarge);
        QCOMPARE(tooLarge.error().code, ErrorCode::SecretStoreUnavailable);
        QCOMPARE(store.read(key)->reveal().size(), KeychainSecretStore::kLargestSecret);
    }
    void refusesWhatIsNoText()
    {
        KeychainSecretStore store;
        QVERIFY(!store.write(QStringLiteral("bin"), Secret(QByteArrayLiteral("a\0b"))));
        QVERIFY(!store.write(QStringLiteral("bin"), Secret(QByteArray("\xff\xfe"))));
        QCOMPARE(store.read(QStringLiteral("bin")).error().reason, Reason::SecretNotFound);
    }
    void worksFromManyThreads()
    {
        KeychainSecretStore store;
        std::atomic<int> good{0};
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&store, &good, i] {
                const QString key = QStringLiteral("thread-%1").arg(i);
                const QByteArray value = QByteArray::number(i * 1000);
                if (store.write(key, Secret(value)) && store.read(key)->reveal() == value && store.remove(key))
                    ++good;
            });
        }
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(good.load(), 8);
    }
    void secondStoreWorksAfterTheFirstIsGone()
    {
        for (int i = 0; i < 3; ++i) {
            KeychainSecretStore store;
            QVERIFY(store.write(QStringLiteral("again"), Secret(QByteArray::number(i))).has_value());
            QCOMPARE(store.read(QStringLiteral("again"))->reveal(), QByteArray::number(i));
        }
    }
};

MCI_TEST_CLASS(TestKeyringUnlocked);
#include "tst_KeyringUnlocked.moc"
