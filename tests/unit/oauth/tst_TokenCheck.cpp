// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/TokenCheck.h"
#include "support/FakeHttpTransport.h"
#include "support/ManualClock.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::oauth;
using mci::net::HttpMethod;
using mci::test::FakeHttpTransport;

namespace {

const QString kDebug = QStringLiteral("/debug_token");
const QString kMe = QStringLiteral("/v26.0/me");
const QString kPermissions = QStringLiteral("/me/permissions");
const QByteArray kAna = R"({"id":"7","name":"Ana"})";
const QByteArray kGranted =
    R"({"data":[{"permission":"ads_read","status":"granted"},{"permission":"x","status":"declined"}]})";
const QByteArray kRefused = R"({"error":{"message":"no","code":100}})";

TokenEndpoint endpoint()
{
    return {QUrl(QStringLiteral("https://graph.test")), QStringLiteral("v26.0"), {}, {}};
}

} // namespace

class TestTokenCheck : public QObject
{
    Q_OBJECT

    test::ManualClock m_clock;

private Q_SLOTS:
    void describesASystemUsersToken()
    {
        FakeHttpTransport http;
        http.expect(
            HttpMethod::Post, kDebug, 200,
            R"({"data":{"type":"SYSTEM_USER","is_valid":true,"expires_at":0,"data_access_expires_at":0,"scopes":["ads_read"]}})");
        http.expect(HttpMethod::Get, kMe, 200, kAna);
        http.expect(HttpMethod::Get, kPermissions, 400, kRefused);
        TokenClient client(http, m_clock, endpoint());
        const auto outcome = validatePasted(client, Secret("  EAAtoken\n"), {});
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->token.reveal(), QByteArray("EAAtoken"));
        QCOMPARE(outcome->tokenType, QStringLiteral("system_user"));
        QCOMPARE(outcome->userName, QStringLiteral("Ana"));
        QCOMPARE(outcome->grantedScopes, QStringList{QStringLiteral("ads_read")});
        QVERIFY(outcome->expiryKnown);
        QVERIFY(!outcome->expiresAt);
        QVERIFY(outcome->longLived);
        QCOMPARE(http.complaint(), QString());
    }
    void livesWithoutDebugToken()
    {
        FakeHttpTransport http;
        http.expect(HttpMethod::Post, kDebug, 400, kRefused);
        http.expect(HttpMethod::Get, kMe, 200, kAna);
        http.expect(HttpMethod::Get, kPermissions, 200, kGranted);
        TokenClient client(http, m_clock, endpoint());
        const auto outcome = validatePasted(client, Secret("EAAtoken"), {});
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->userId, QStringLiteral("7"));
        QCOMPARE(outcome->declinedScopes, QStringList{QStringLiteral("x")});
        QVERIFY(!outcome->expiryKnown);
        QVERIFY(!outcome->longLived);
        QCOMPARE(outcome->tokenType, QStringLiteral("user"));
    }
    void refusesWhatIsNoToken_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("empty") << QByteArray() << Reason::TokenEmpty;
        QTest::newRow("blank") << QByteArray(" \n\t") << Reason::TokenEmpty;
        QTest::newRow("two words") << QByteArray("EAA token") << Reason::TokenInvalid;
        QTest::newRow("second header") << QByteArray("EAA\r\nX-Evil: 1") << Reason::TokenInvalid;
        QTest::newRow("accents") << QByteArray("EAA\xc3\xa7") << Reason::TokenInvalid;
    }
    void refusesWhatIsNoToken()
    {
        QFETCH(QByteArray, text);
        FakeHttpTransport http;
        TokenClient client(http, m_clock, endpoint());
        const auto outcome = validatePasted(client, Secret(text), {});
        QVERIFY(!outcome);
        QTEST(outcome.error().reason, "reason");
        QCOMPARE(http.complaint(), QString());
    }
    void refusesAnInvalidToken()
    {
        FakeHttpTransport http;
        http.expect(HttpMethod::Post, kDebug, 200, R"({"data":{"is_valid":false,"error":{"code":190}}})");
        TokenClient client(http, m_clock, endpoint());
        const auto outcome = validatePasted(client, Secret("EAAtoken"), {});
        QCOMPARE(outcome.error().reason, Reason::TokenInvalid);
        QVERIFY(outcome.error().needsLogin());
    }
    void saysWhichScopeIsMissing()
    {
        FakeHttpTransport http;
        http.expect(HttpMethod::Post, kDebug, 400, kRefused);
        http.expect(HttpMethod::Get, kMe, 200, kAna);
        http.expect(HttpMethod::Get, kPermissions, 200, R"({"data":[{"permission":"ads_read","status":"declined"}]})");
        TokenClient client(http, m_clock, endpoint());
        const Error error = validatePasted(client, Secret("EAAtoken"), {}).error();
        QCOMPARE(error.code, ErrorCode::AccessDenied);
        QCOMPARE(error.reason, Reason::ScopeDeclined);
        QCOMPARE(error.params.value(QStringLiteral("scope")), QStringLiteral("ads_read"));
    }
    void managingImpliesReading()
    {
        FakeHttpTransport http;
        http.expect(HttpMethod::Post, kDebug, 400, kRefused);
        http.expect(HttpMethod::Get, kMe, 200, kAna);
        http.expect(HttpMethod::Get, kPermissions, 200,
                    R"({"data":[{"permission":"ads_management","status":"granted"}]})");
        TokenClient client(http, m_clock, endpoint());
        QVERIFY(validatePasted(client, Secret("EAAtoken"), {}).has_value());
    }
};

MCI_TEST_CLASS(TestTokenCheck);
#include "tst_TokenCheck.moc"
