// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/VaultSecretStore.h"
#include "support/FakeToken.h"
#include "support/Files.h"
#include "support/TestMain.h"

#include <thread>

#include <unistd.h>

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>

using namespace mci;
using namespace mci::secrets;
using mci::test::contentOf;

namespace {

const Secret &key()
{
    static const Secret instance(QByteArray(32, 'k'));
    return instance;
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestVaultSecretStore : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("data/secrets.vault"));
    }
    void keepsOverwritesAndForgetsAcrossOpenings()
    {
        {
            const auto store = VaultSecretStore::open(m_path, key());
            QVERIFY(store.has_value());
            QVERIFY(!QFileInfo::exists(m_path));
            QCOMPARE((*store)->read(QStringLiteral("a")).error().reason, Reason::SecretNotFound);
            QVERIFY((*store)->remove(QStringLiteral("a")).has_value());
            QVERIFY(!QFileInfo::exists(QFileInfo(m_path).path()));
            QVERIFY((*store)->write(QStringLiteral("a"), Secret("one")).has_value());
            QVERIFY((*store)->write(QStringLiteral("a"), Secret("two")).has_value());
            QVERIFY(
                (*store)->write(QStringLiteral("nome com acento ç|"), Secret(QByteArrayLiteral("\0x"))).has_value());
        }
        const auto store = VaultSecretStore::open(m_path, key());
        QVERIFY(store.has_value());
        QCOMPARE((*store)->read(QStringLiteral("a"))->reveal(), QByteArray("two"));
        QCOMPARE((*store)->read(QStringLiteral("nome com acento ç|"))->reveal(), QByteArrayLiteral("\0x"));
        QVERIFY((*store)->remove(QStringLiteral("a")).has_value());
        QCOMPARE((*store)->read(QStringLiteral("a")).error().code, ErrorCode::NotFound);
    }
    void fileIsTheOwnersAndHoldsNoPlainText()
    {
        const auto store = VaultSecretStore::open(m_path, key());
        QVERIFY((*store)->write(QStringLiteral("a"), Secret(test::fakeToken())).has_value());
        constexpr auto owner =
            QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
        QCOMPARE(QFileInfo(m_path).permissions(), QFileDevice::Permissions(owner));
        const auto folder = QFileInfo(QFileInfo(m_path).path()).permissions();
        QVERIFY(!(folder
                  & (QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther)));
        const QByteArray bytes = contentOf(m_path);
        QVERIFY(bytes.startsWith("v1|"));
        QVERIFY(!bytes.contains(test::fakeToken().mid(2)));
        QCOMPARE(QDir(QFileInfo(m_path).path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }
    void tellsMissingShortAndWrongKeys()
    {
        QCOMPARE(VaultSecretStore::open(m_path, Secret()).error().reason, Reason::VaultKeyMissing);
        QCOMPARE(VaultSecretStore::open(m_path, Secret(QByteArray(31, 'k'))).error().reason, Reason::VaultKeyTooShort);
        // 31 characters in 62 bytes are still 31 characters.
        QCOMPARE(VaultSecretStore::open(m_path, Secret(QByteArray("\xc3\xa7").repeated(31))).error().reason,
                 Reason::VaultKeyTooShort);
        QVERIFY((*VaultSecretStore::open(m_path, key()))->write(QStringLiteral("a"), Secret("x")).has_value());
        const QByteArray before = contentOf(m_path);
        const auto wrong = VaultSecretStore::open(m_path, Secret(QByteArray(32, 'K')));
        QCOMPARE(wrong.error().reason, Reason::VaultKeyWrong);
        QCOMPARE(wrong.error().code, ErrorCode::SecretStoreUnavailable);
        QCOMPARE(contentOf(m_path), before);
    }
    void leavesADamagedFileAlone_data()
    {
        QTest::addColumn<int>("damage");
        QTest::newRow("empty file") << 0;
        QTest::newRow("cut in the middle") << 1;
        QTest::newRow("one bit") << 2;
        QTest::newRow("something else") << 3;
        QTest::newRow("line added after the sum") << 4;
    }
    void leavesADamagedFileAlone()
    {
        QFETCH(int, damage);
        const auto store = VaultSecretStore::open(m_path, key());
        QVERIFY((*store)->write(QStringLiteral("a"), Secret("x")).has_value());
        QByteArray bytes = contentOf(m_path);
        switch (damage) {
        case 0:
            bytes.clear();
            break;
        case 1:
            bytes.truncate(bytes.size() / 2);
            break;
        case 2:
            bytes[40] = static_cast<char>(bytes[40] ^ 1);
            break;
        case 3:
            bytes = QByteArray(5000, '\xff');
            break;
        default:
            bytes += "x|y\n";
        }
        put(m_path, bytes);
        QCOMPARE((*store)->read(QStringLiteral("a")).error().reason, Reason::VaultUnreadable);
        QCOMPARE((*store)->write(QStringLiteral("b"), Secret("y")).error().reason, Reason::VaultUnreadable);
        QCOMPARE((*store)->remove(QStringLiteral("a")).error().reason, Reason::VaultUnreadable);
        QCOMPARE(VaultSecretStore::open(m_path, key()).error().reason, Reason::VaultUnreadable);
        QCOMPARE(contentOf(m_path), bytes);
    }
    void refusesAnEntryMovedToAnotherName()
    {
        const auto store = VaultSecretStore::open(m_path, key());
        QVERIFY((*store)->write(QStringLiteral("a"), Secret("x")).has_value());
        VaultContents contents = **readVaultFile(m_path);
        contents.entries.emplace(QStringLiteral("b"), contents.entries.at(QStringLiteral("a")));
        QVERIFY(writeVaultFile(m_path, contents).has_value());
        QCOMPARE((*store)->read(QStringLiteral("b")).error().reason, Reason::VaultUnreadable);
        QVERIFY((*store)->read(QStringLiteral("a")).has_value());
    }
    void seesWhatAnotherStoreWrote()
    {
        const auto one = VaultSecretStore::open(m_path, key());
        const auto two = VaultSecretStore::open(m_path, key());
        QVERIFY((*one)->write(QStringLiteral("a"), Secret("1")).has_value());
        QVERIFY((*two)->write(QStringLiteral("b"), Secret("2")).has_value());
        QCOMPARE((*one)->read(QStringLiteral("b"))->reveal(), QByteArray("2"));
        QCOMPARE((*two)->read(QStringLiteral("a"))->reveal(), QByteArray("1"));
    }
    void losesNothingWhenStoresWriteAtOnce()
    {
        constexpr int writers = 3;
        constexpr int each = 4;
        std::vector<std::thread> threads;
        for (int w = 0; w < writers; ++w) {
            threads.emplace_back([this, w] {
                const auto store = VaultSecretStore::open(m_path, key());
                for (int i = 0; i < each; ++i)
                    (void)(*store)->write(QStringLiteral("%1-%2").arg(w).arg(i), Secret("x"));
            });
        }
        for (auto &thread : threads)
            thread.join();
        QCOMPARE((*readVaultFile(m_path))->entries.size(), std::size_t(writers * each));
    }
    void saysWhenSomebodyHoldsTheLock()
    {
        const auto store = VaultSecretStore::open(m_path, key(), std::chrono::milliseconds(50));
        QVERIFY((*store)->write(QStringLiteral("a"), Secret("x")).has_value());
        QLockFile lock(m_path + QStringLiteral(".lock"));
        QVERIFY(lock.lock());
        QCOMPARE((*store)->write(QStringLiteral("b"), Secret("y")).error().reason, Reason::VaultBusy);
        QVERIFY((*store)->read(QStringLiteral("a")).has_value());
    }
    void saysWhenTheFolderCannotBeWritten()
    {
        const auto blocked = VaultSecretStore::open(QStringLiteral("/proc/nowhere/secrets.vault"), key());
        QCOMPARE((*blocked)->write(QStringLiteral("a"), Secret("x")).error().reason, Reason::VaultUnwritable);
        if (geteuid() == 0)
            QSKIP("root may write everywhere");
        const auto store = VaultSecretStore::open(m_path, key());
        QVERIFY((*store)->write(QStringLiteral("a"), Secret("x")).has_value());
        const QString folder = QFileInfo(m_path).path();
        QVERIFY(QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        QCOMPARE((*store)->write(QStringLiteral("b"), Secret("y")).error().reason, Reason::VaultUnwritable);
        QVERIFY((*store)->read(QStringLiteral("a")).has_value());
        QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
};

MCI_TEST_CLASS(TestVaultSecretStore);
#include "tst_VaultSecretStore.moc"
