// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Redaction.h"
#include "support/TestMain.h"

using namespace mci;

class TestRedaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesSecrets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("secret");
        QTest::newRow("bare token") << QStringLiteral("x EAACANARY0123456789abcd y") << QStringLiteral("EAACANARY");
        QTest::newRow("query") << QStringLiteral("https://g/me?access_token=abcdefgh1&x=1") << QStringLiteral("abcdefgh1");
        QTest::newRow("json") << QStringLiteral("{\"access_token\":\"abcdefgh1\"}") << QStringLiteral("abcdefgh1");
        QTest::newRow("header") << QStringLiteral("Authorization: Bearer abcdefgh1") << QStringLiteral("abcdefgh1");
        QTest::newRow("code") << QStringLiteral("GET /callback?code=AQDabc_d-e&state=zzzzzz") << QStringLiteral("AQDabc_d-e");
        QTest::newRow("state") << QStringLiteral("GET /callback?code=AQDabc_d-e&state=zzzzzz") << QStringLiteral("zzzzzz");
        QTest::newRow("app secret") << QStringLiteral("client_secret=0123456789abcdef&b=1") << QStringLiteral("0123456789abcdef");
        QTest::newRow("proof") << QStringLiteral("appsecret_proof=deadbeef00") << QStringLiteral("deadbeef00");
        QTest::newRow("ai key") << QStringLiteral("key sk-abcdefghijklmnop") << QStringLiteral("sk-abcdefghijklmnop");
    }
    void hidesSecrets()
    {
        QFETCH(QString, text);
        QFETCH(QString, secret);
        const QString out = redacted(text);
        QVERIFY2(!out.contains(secret), qPrintable(out));
        QVERIFY(out.contains(QStringLiteral("[redacted]")));
    }
    void keepsErrorCodesReadable()
    {
        const QString body = QStringLiteral("{\"error\":{\"code\":190,\"error_subcode\":463}}");
        QCOMPARE(redacted(body), body);
    }
};

MCI_TEST_CLASS(TestRedaction);
#include "tst_Redaction.moc"
