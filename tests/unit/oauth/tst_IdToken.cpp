// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/IdToken.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::oauth;

namespace {

const UtcTime kNow = fromEpochSeconds(1795521600);

QByteArray jwt(const QByteArray &payload)
{
    constexpr auto url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return QByteArray("{\"alg\":\"RS256\"}").toBase64(url) + '.' + payload.toBase64(url) + ".c2ln";
}

} // namespace

class TestIdToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accepts_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::newRow("plain") << QByteArray(R"({"nonce":"n1","aud":"123","exp":1795525200})");
        QTest::newRow("audience list") << QByteArray(R"({"nonce":"n1","aud":["9","123"],"exp":1795525200})");
        QTest::newRow("expiry as text") << QByteArray(R"({"nonce":"n1","aud":"123","exp":"1795525200"})");
        QTest::newRow("clock a minute off") << QByteArray(R"({"nonce":"n1","aud":"123","exp":1795521540})");
    }
    void accepts()
    {
        QFETCH(QByteArray, payload);
        QVERIFY(checkIdToken(jwt(payload), {"n1", QStringLiteral("123"), kNow}).has_value());
    }
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("two parts") << QByteArray("a.b");
        QTest::newRow("not base64") << QByteArray("a.***.c");
        QTest::newRow("not JSON") << jwt("hello");
        QTest::newRow("array") << jwt("[]");
        QTest::newRow("other nonce") << jwt(R"({"nonce":"n2","aud":"123","exp":1795525200})");
        QTest::newRow("no nonce") << jwt(R"({"aud":"123","exp":1795525200})");
        QTest::newRow("other audience") << jwt(R"({"nonce":"n1","aud":"124","exp":1795525200})");
        QTest::newRow("no audience") << jwt(R"({"nonce":"n1","exp":1795525200})");
        QTest::newRow("over") << jwt(R"({"nonce":"n1","aud":"123","exp":1795520000})");
        QTest::newRow("no expiry") << jwt(R"({"nonce":"n1","aud":"123"})");
        QTest::newRow("absurd expiry") << jwt(R"({"nonce":"n1","aud":"123","exp":9223372036854775807})");
    }
    void refuses()
    {
        QFETCH(QByteArray, token);
        const auto status = checkIdToken(token, {"n1", QStringLiteral("123"), kNow});
        QVERIFY(!status);
        QCOMPARE(status.error().reason, Reason::LoginIdTokenInvalid);
    }
    void anEmptyExpectationMatchesNothing()
    {
        QVERIFY(!checkIdToken(jwt(R"({"nonce":"","aud":"","exp":1795525200})"), {{}, {}, kNow}));
    }
};

MCI_TEST_CLASS(TestIdToken);
#include "tst_IdToken.moc"
