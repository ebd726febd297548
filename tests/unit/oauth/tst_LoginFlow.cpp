// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/LoginFlow.h"
#include "support/FakeHttpTransport.h"
#include "support/ManualClock.h"
#include "support/TestMain.h"

#include <QUrlQuery>

using namespace mci;
using namespace mci::oauth;
using mci::net::HttpMethod;
using mci::test::FakeHttpTransport;

namespace {

const QString kTokenPath = QStringLiteral("/v26.0/oauth/access_token");
const QByteArray kGranted = R"({"data":[{"permission":"ads_read","status":"granted"}]})";

LoginRequest request(const char *secret)
{
    LoginRequest result;
    result.appId = QStringLiteral("123");
    result.appSecret = Secret(secret);
    result.dialogUrl = QUrl(QStringLiteral("https://www.facebook.test"));
    result.graphUrl = QUrl(QStringLiteral("https://graph.test"));
    result.version = QStringLiteral("v26.0");
    result.scopes = {QStringLiteral("ads_read")};
    result.externalPort = quint16(4000);
    return result;
}

void expectChecks(FakeHttpTransport &http, const QByteArray &permissions)
{
    http.expect(
        HttpMethod::Post, QStringLiteral("/debug_token"), 200,
        R"({"data":{"type":"USER","is_valid":true,"expires_at":1800000000,"data_access_expires_at":1803000000}})");
    http.expect(HttpMethod::Get, QStringLiteral("/v26.0/me"), 200, R"({"id":"7","name":"Ana"})");
    http.expect(HttpMethod::Get, QStringLiteral("/me/permissions"), 200, permissions);
}

QByteArray idToken(const QByteArray &nonce)
{
    constexpr auto url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return "e30." + QByteArray("{\"aud\":\"123\",\"exp\":1800000000,\"nonce\":\"" + nonce + "\"}").toBase64(url)
        + ".sig";
}

QByteArray tokenWith(const QByteArray &idToken)
{
    return "{\"access_token\":\"T\",\"id_token\":\"" + idToken + "\"}";
}

} // namespace

class TestLoginFlow : public QObject
{
    Q_OBJECT

    test::ManualClock m_clock;

private Q_SLOTS:
    void logsInWithASecret()
    {
        FakeHttpTransport http;
        http.expect(HttpMethod::Post, kTokenPath, 200, R"({"access_token":"SHORT","expires_in":3600})");
        http.expect(HttpMethod::Post, kTokenPath, 200, R"({"access_token":"LONG"})");
        expectChecks(http, kGranted);
        LoginFlow flow(http, m_clock);
        const QUrl url = *flow.start(request("s"));
        QCOMPARE(flow.state(), LoginState::AwaitingCallback);
        QCOMPARE(QUrlQuery(url).queryItemValue(QStringLiteral("state")).toLatin1(), flow.expectedState());
        QVERIFY(!QUrlQuery(url).hasQueryItem(QStringLiteral("nonce")));
        const auto outcome = flow.finishWithQuery("code=c0de&state=" + flow.expectedState(), {});
        QVERIFY(outcome.has_value());
        QCOMPARE(flow.state(), LoginState::Done);
        QCOMPARE(outcome->token.reveal(), QByteArray("LONG"));
        QCOMPARE(outcome->userName, QStringLiteral("Ana"));
        QCOMPARE(outcome->expiresAt, std::optional(fromEpochSeconds(1800000000)));
        QCOMPARE(outcome->dataAccessExpiresAt, std::optional(fromEpochSeconds(1803000000)));
        QVERIFY(outcome->longLived);
        QVERIFY(http.requests().at(0).body.contains("redirect_uri=http%3A%2F%2Flocalhost%3A4000%2Fcallback"));
        QCOMPARE(http.complaint(), QString());
    }
    void logsInWithoutASecret_data()
    {
        QTest::addColumn<bool>("withIdToken");
        QTest::newRow("id_token") << true;
        QTest::newRow("openid not granted") << false;
    }
    void logsInWithoutASecret()
    {
        QFETCH(bool, withIdToken);
        FakeHttpTransport http;
        LoginFlow flow(http, m_clock);
        const QUrlQuery query(*flow.start(request("")));
        const QByteArray nonce = query.queryItemValue(QStringLiteral("nonce")).toLatin1();
        QCOMPARE(query.queryItemValue(QStringLiteral("scope"), QUrl::FullyDecoded), QStringLiteral("openid,ads_read"));
        http.expect(HttpMethod::Post, kTokenPath, 200, tokenWith(withIdToken ? idToken(nonce) : QByteArray()));
        expectChecks(http, kGranted);
        const auto outcome = flow.finishWithQuery("code=c0de&state=" + flow.expectedState(), {});
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->token.reveal(), QByteArray("T"));
        const QByteArray body = http.requests().at(0).body;
        QVERIFY(!body.contains("client_secret"));
        const QByteArray verifier = body.mid(body.indexOf("code_verifier=") + 14);
        QCOMPARE(query.queryItemValue(QStringLiteral("code_challenge")).toLatin1(), pkceChallenge(verifier));
        QCOMPARE(http.complaint(), QString());
    }
    void refusesAForeignIdToken()
    {
        FakeHttpTransport http;
        http.expect(HttpMethod::Post, kTokenPath, 200, tokenWith(idToken("other")));
        LoginFlow flow(http, m_clock);
        QVERIFY(flow.start(request("")).has_value());
        const auto outcome = flow.finishWithQuery("code=c&state=" + flow.expectedState(), {});
        QCOMPARE(outcome.error().reason, Reason::LoginIdTokenInvalid);
        QCOMPARE(flow.state(), LoginState::Failed);
    }
    void keepsTheShortTokenWhenItCannotBeExtended()
    {
        FakeHttpTransport http;
        http.expect(HttpMethod::Post, kTokenPath, 200, R"({"access_token":"SHORT","expires_in":3600})");
        http.expect(HttpMethod::Post, kTokenPath, 500, "oops");
        http.expect(HttpMethod::Post, QStringLiteral("/debug_token"), 500, "oops");
        http.expect(HttpMethod::Get, QStringLiteral("/v26.0/me"), 200, R"({"id":"7","name":"Ana"})");
        http.expect(HttpMethod::Get, QStringLiteral("/me/permissions"), 200, kGranted);
        LoginFlow flow(http, m_clock);
        QVERIFY(flow.start(request("s")).has_value());
        const auto outcome = flow.finishWithQuery("code=c&state=" + flow.expectedState(), {});
        QCOMPARE(outcome->token.reveal(), QByteArray("SHORT"));
        QCOMPARE(outcome->expiresAt, std::optional(m_clock.now() + std::chrono::hours(1)));
        QVERIFY(!outcome->longLived);
    }
    void aWrongStateLeavesTheFlowWaiting()
    {
        FakeHttpTransport http;
        LoginFlow flow(http, m_clock);
        QVERIFY(flow.start(request("s")).has_value());
        const auto wrong = flow.finishWithQuery("code=c&state=evil", {});
        QCOMPARE(wrong.error().code, ErrorCode::InvalidRequest);
        QCOMPARE(flow.state(), LoginState::AwaitingCallback);
        const auto denied = flow.finishWithQuery("error=access_denied&state=" + flow.expectedState(), {});
        QCOMPARE(denied.error().code, ErrorCode::AccessDenied);
        QCOMPARE(denied.error().reason, Reason::LoginDenied);
        QCOMPARE(flow.state(), LoginState::Failed);
        QVERIFY(!flow.finishWithQuery("code=c&state=" + flow.expectedState(), {}));
        QCOMPARE(http.complaint(), QString());
    }
    void saysThatAdsReadWasDeclined()
    {
        FakeHttpTransport http;
        http.expect(HttpMethod::Post, kTokenPath, 200, R"({"access_token":"T"})");
        expectChecks(http, R"({"data":[{"permission":"ads_read","status":"declined"}]})");
        LoginFlow flow(http, m_clock);
        auto again = request("");
        again.rerequest = true;
        QVERIFY(flow.start(again)->query().contains(QStringLiteral("auth_type=rerequest")));
        QCOMPARE(flow.finishWithQuery("code=c&state=" + flow.expectedState(), {}).error().reason,
                 Reason::ScopeDeclined);
    }
    void needsAnAppId()
    {
        FakeHttpTransport http;
        LoginFlow flow(http, m_clock);
        auto empty = request("");
        empty.appId.clear();
        QCOMPARE(flow.start(empty).error().reason, Reason::AppIdMissing);
        QVERIFY(!flow.start(request("")));
        QVERIFY(!flow.finish({}));
    }
    void bouncePageLearnsThePortFromTheState()
    {
        FakeHttpTransport http;
        LoginFlow flow(http, m_clock);
        auto bounce = request("");
        bounce.redirect = *RedirectUri::parse(QStringLiteral("https://agency.example/meta"));
        const QUrlQuery query(*flow.start(bounce));
        QVERIFY(flow.expectedState().startsWith("4000."));
        QCOMPARE(query.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded),
                 QStringLiteral("https://agency.example/meta"));
    }
    void cancellationEndsTheWait()
    {
        FakeHttpTransport http;
        LoginFlow flow(http, m_clock);
        auto own = request("");
        own.externalPort.reset();
        QVERIFY(flow.start(own).has_value());
        CancelSource source;
        std::jthread canceller([&] { source.cancel(); });
        QVERIFY(flow.finish(source.token()).error().isCancelled());
        QCOMPARE(flow.state(), LoginState::Failed);
    }
};

MCI_TEST_CLASS(TestLoginFlow);
#include "tst_LoginFlow.moc"
