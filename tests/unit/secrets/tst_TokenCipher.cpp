// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/TokenCipher.h"
#include "support/FakeToken.h"
#include "support/TestMain.h"

#include <set>

using namespace mci;
using namespace mci::secrets;

namespace {

const QString kName = QStringLiteral("con_1");

/** The real cost, once: cheap parameters would test another product. */
const TokenCipher &cipher()
{
    static const TokenCipher instance =
        *TokenCipher::derive(Secret(QByteArray(32, 'k')), CipherHeader::withRandomSalt());
    return instance;
}

} // namespace

class TestTokenCipher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSealed_data()
    {
        QTest::addColumn<QByteArray>("plain");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("one block") << QByteArray(16, 'b');
        QTest::newRow("token") << mci::test::fakeToken();
        QTest::newRow("binary with NUL") << QByteArrayLiteral("a\0b\xff");
        QTest::newRow("2 KiB") << QByteArray(2048, 'z');
    }
    void opensWhatItSealed()
    {
        QFETCH(QByteArray, plain);
        const auto sealed = cipher().seal(kName, Secret(plain));
        QVERIFY(sealed.has_value());
        QVERIFY(plain.size() < 4 || !sealed->contains(plain));
        const auto opened = cipher().open(kName, *sealed);
        QVERIFY(opened.has_value());
        QCOMPARE(opened->reveal(), plain);
    }
    void refusesEachChangedByte()
    {
        const QByteArray sealed = *cipher().seal(kName, Secret(mci::test::fakeToken()));
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray changed = sealed;
            changed[i] = static_cast<char>(changed[i] ^ 1);
            const auto opened = cipher().open(kName, changed);
            QVERIFY2(!opened, qPrintable(QString::number(i)));
            QCOMPARE(opened.error().reason, Reason::VaultUnreadable);
        }
    }
    void refusesEachShorterAndLongerBlob()
    {
        const QByteArray sealed = *cipher().seal(kName, Secret("token"));
        for (qsizetype size = 0; size < sealed.size(); ++size)
            QVERIFY(!cipher().open(kName, sealed.first(size)));
        QVERIFY(!cipher().open(kName, sealed + '\0'));
    }
    void refusesAnotherName()
    {
        const QByteArray sealed = *cipher().seal(kName, Secret("token"));
        QVERIFY(!cipher().open(QStringLiteral("con_2"), sealed));
    }
    void refusesAnotherKeyAndAnotherSalt()
    {
        const QByteArray sealed = *cipher().seal(kName, Secret("token"));
        const auto otherKey = TokenCipher::derive(Secret(QByteArray(32, 'K')), cipher().header());
        QVERIFY(!otherKey->open(kName, sealed));
        QVERIFY(otherKey->keyCheck() != cipher().keyCheck());
        const auto otherSalt = TokenCipher::derive(Secret(QByteArray(32, 'k')), CipherHeader::withRandomSalt());
        QVERIFY(!otherSalt->open(kName, sealed));
        QVERIFY(otherSalt->keyCheck() != cipher().keyCheck());
    }
    void derivesTheSameKeysAgain()
    {
        const auto again = TokenCipher::derive(Secret(QByteArray(32, 'k')), cipher().header());
        QCOMPARE(again->keyCheck(), cipher().keyCheck());
        QCOMPARE(again->open(kName, *cipher().seal(kName, Secret("t")))->reveal(), QByteArray("t"));
    }
    void neverUsesAnIvTwice()
    {
        std::set<QByteArray> ivs;
        for (int i = 0; i < 200; ++i)
            ivs.insert(cipher().seal(kName, Secret("same"))->first(TokenCipher::kIvBytes));
        QCOMPARE(ivs.size(), std::size_t(200));
    }
    void headerRoundTrips()
    {
        const auto header = CipherHeader::withRandomSalt();
        QCOMPARE(header.costN, quint64(32768));
        QCOMPARE(CipherHeader::fromLine(header.toLine()), std::optional(header));
    }
    void refusesHostileHeaders_data()
    {
        QTest::addColumn<QByteArray>("line");
        const QByteArray salt = QByteArray(16, 's').toBase64();
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("other version") << "v2|" + salt + "|32768|8|1";
        QTest::newRow("salt too short") << QByteArray("v1|c2FsdA==|32768|8|1");
        QTest::newRow("salt not base64") << QByteArray("v1|****|32768|8|1");
        QTest::newRow("N not a power of two") << "v1|" + salt + "|32769|8|1";
        QTest::newRow("N one") << "v1|" + salt + "|1|8|1";
        QTest::newRow("N eats the memory") << "v1|" + salt + "|1073741824|8|1";
        QTest::newRow("N and r eat the memory") << "v1|" + salt + "|1048576|32|1";
        QTest::newRow("r zero") << "v1|" + salt + "|32768|0|1";
        QTest::newRow("p huge") << "v1|" + salt + "|32768|8|4000000000";
        QTest::newRow("negative") << "v1|" + salt + "|-32768|8|1";
        QTest::newRow("field too many") << "v1|" + salt + "|32768|8|1|x";
    }
    void refusesHostileHeaders()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!CipherHeader::fromLine(line));
    }
};

MCI_TEST_CLASS(TestTokenCipher);
#include "tst_TokenCipher.moc"
