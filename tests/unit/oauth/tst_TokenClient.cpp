// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/TokenClient.h"
#include "support/FakeHttpTransport.h"
#include "support/ManualClock.h"
#include "support/FakeToken.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::oauth;
using mci::net::HttpMethod;
using mci::test::FakeHttpTransport;

namespace {

const QString kTokenPath = QStringLiteral("/v26.0/oauth/access_token");
const QByteArray kToken = R"({"access_token":"T","expires_in":3600})";

TokenEndpoint endpoint(const char *secret)
{
    return {QUrl(QStringLiteral("https://graph.test")), QStringLiteral("v26.0"), QStringLiteral("123"), Secret(secret)};
}

QByteArray graphError(int code, int subcode, const QByteArray &message)
{
    return QByteArrayLiteral(R"({"error":{"message":")") + message + R"(","type":"OAuthException","code":)"
        + QByteArray::number(code) + R"(,"error_subcode":)" + QByteArray::number(subcode) + R"(,"fbtrace_id":"AbC"}})";
}

} // namespace

class TestTokenClient : public QObject
{
    Q_OBJECT

    test::ManualClock m_clock;

private Q_SLOTS:
    void exchangesTheCodeInABody()
    {
        FakeHttpTransport http;
        http.expect(HttpMethod::Post, kTokenPath, 200, kToken);
        TokenClient client(http, m_clock, endpoint("s3cret"));
        const auto answer =
            client.exchangeCode(Secret("c0de"), QStringLiteral("http://localhost:1/cb"), Secret("ver"), {});
        QVERIFY(answer.has_value());
        QCOMPARE(answer->token.reveal(), QByteArray("T"));
        QCOMPARE(answer->expiry.at, std::optional(m_clock.now() + std::chrono::hours(1)));
        const auto sent = http.requests().at(0);
        QVERIFY(!sent.url.hasQuery());
        QVERIFY(sent.bearer.isEmpty());
        QCOMPARE(sent.body,
                 QByteArray("client_id=123&redirect_uri=http%3A%2F%2Flocalhost%3A1%2Fcb&code=c0de&code_verifier=ver"
                            "&client_secret=s3cret"));
        QCOMPARE(http.complaint(), QString());
    }
    void sendsNoSecretWhenThereIsNone()
    {
        FakeHttpTransport http;
        http.expect(HttpMethod::Post, kTokenPath, 200, kToken);
        TokenClient client(http, m_clock, endpoint(""));
        QVERIFY(client.exchangeCode(Secret("c"), {}, Secret("v"), {}).has_value());
        QVERIFY(!http.requests().at(0).body.contains("client_secret"));
        QVERIFY(!client.exchangeLongLived(Secret("T"), {}));
        QCOMPARE(http.complaint(), QString());
    }
    void repeatsOnceAsGetWhenPostIsRefused_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("405") << 405 << QByteArray();
        QTest::newRow("code 100") << 400 << graphError(100, 33, "Unsupported post request. Object does not exist");
    }
    void repeatsOnceAsGetWhenPostIsRefused()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        FakeHttpTransport http;
        http.expect(HttpMethod::Post, kTokenPath, status, body);
        http.expect(HttpMethod::Get, kTokenPath, 200, kToken);
        TokenClient client(http, m_clock, endpoint("s"));
        QVERIFY(client.exchangeCode(Secret("c0de"), {}, Secret("v"), {}).has_value());
        QVERIFY(http.requests().at(1).url.query().contains(QStringLiteral("code=c0de")));
        QCOMPARE(http.complaint(), QString());
    }
    void mapsErrors_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<Reason>("reason");
        using enum ErrorCode;
        const auto row = [](const char *name, int status, const QByteArray &body, ErrorCode code, Reason reason) {
            QTest::newRow(name) << status << body << code << reason;
        };
        row("redirect", 400, graphError(100, 36008, "x"), Unauthorized, Reason::LoginRedirectMismatch);
        row("redirect by text", 400, graphError(100, 0, "Error validating redirect_uri"), Unauthorized,
            Reason::LoginRedirectMismatch);
        row("redirect missing", 400, graphError(191, 0, "x"), Unauthorized, Reason::LoginRedirectMismatch);
        row("code run out", 400, graphError(100, 36007, "x"), Unauthorized, Reason::LoginCodeRejected);
        row("code used", 400, graphError(100, 36009, "x"), Unauthorized, Reason::LoginCodeRejected);
        row("secret", 400, graphError(1, 0, "Error validating client secret."), Unauthorized, Reason::LoginSecretWrong);
        row("token", 400, graphError(190, 467, "x"), Unauthorized, Reason::TokenInvalid);
        row("token run out", 400, graphError(190, 463, "x"), TokenExpired, Reason::TokenInvalid);
        row("proof", 400, graphError(100, 0, "API calls from the server require an appsecret_proof argument"),
            Unauthorized, Reason::MetaAppSecretProof);
        row("throttle", 400, graphError(4, 0, "x"), RateLimited, Reason::MetaAppThrottled);
        row("permission", 403, graphError(200, 0, "x"), Forbidden, Reason::MetaPermissionDenied);
        row("temporary", 500, graphError(2, 0, "x"), MetaError, Reason::MetaTemporary);
        row("other parameter", 400, graphError(100, 0, "x"), MetaError, Reason::MetaParameterInvalid);
        row("unknown", 400, graphError(99999, 0, "x"), MetaError, Reason::MetaUnknown);
        row("OAuth names", 400, R"({"error":"invalid_grant"})", Unauthorized, Reason::LoginCodeRejected);
        row("HTML from a broken server", 502, "<html>", MetaError, Reason::MetaServerError);
        row("HTML", 404, "<html>", MetaError, Reason::MetaAnswerNotJson);
        row("success without a token", 200, "{}", MetaError, Reason::LoginAnswerInvalid);
    }
    void mapsErrors()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        FakeHttpTransport http;
        http.expect(HttpMethod::Post, kTokenPath, status, body);
        TokenClient client(http, m_clock, endpoint("s"));
        const auto answer = client.exchangeCode(Secret("c"), {}, Secret("v"), {});
        QVERIFY(!answer);
        QTEST(answer.error().code, "code");
        QTEST(answer.error().reason, "reason");
        QCOMPARE(http.complaint(), QString());
    }
    void keepsMetasNumbersAndHidesTokens()
    {
        FakeHttpTransport http;
        http.expect(HttpMethod::Post, kTokenPath, 400, graphError(100, 36008, "bad " + mci::test::fakeToken()));
        TokenClient client(http, m_clock, endpoint("s"));
        const Error error = client.exchangeCode(Secret("c"), {}, Secret("v"), {}).error();
        QCOMPARE(error.metaCode, std::optional(100));
        QCOMPARE(error.metaSubcode, std::optional(36008));
        QCOMPARE(error.fbtraceId, QStringLiteral("AbC"));
        QCOMPARE(error.httpStatus, std::optional(400));
        QVERIFY(!error.detail.contains(QLatin1String(mci::test::fakeToken())));
    }
    void extendsWithTheSecret()
    {
        FakeHttpTransport http;
        http.expect(HttpMethod::Post, kTokenPath, 200, R"({"access_token":"LONG","expires_in":5183944})");
        TokenClient client(http, m_clock, endpoint("s"));
        QCOMPARE(client.exchangeLongLived(Secret("T"), {})->token.reveal(), QByteArray("LONG"));
        QCOMPARE(http.requests().at(0).body,
                 QByteArray("grant_type=fb_exchange_token&client_id=123&client_secret=s&fb_exchange_token=T"));
    }
    void debugsAsTheAppOrAsTheToken()
    {
        for (const bool withSecret : {true, false}) {
            FakeHttpTransport http;
            http.expect(HttpMethod::Post, QStringLiteral("/v26.0/debug_token"), 200, R"({"data":{"is_valid":true}})");
            TokenClient client(http, m_clock, endpoint(withSecret ? "s" : ""));
            QVERIFY(client.debugToken(Secret("T"), {})->valid);
            QCOMPARE(http.requests().at(0).bearer.reveal(), withSecret ? QByteArray("123|s") : QByteArray("T"));
            QCOMPARE(http.requests().at(0).body, QByteArray("input_token=T"));
        }
    }
    void provesTheSecretOnEveryCall()
    {
        // RFC 4231 case 2 gives the HMAC.
        QCOMPARE(appSecretProof(Secret("Jefe"), Secret("what do ya want for nothing?")),
                 QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
        FakeHttpTransport http;
        http.expect(HttpMethod::Get, QStringLiteral("/v26.0/me"), 200, R"({"id":"7","name":"Ana"})");
        http.expect(HttpMethod::Get, QStringLiteral("/me/permissions"), 200, R"({"data":[]})");
        TokenClient client(http, m_clock, endpoint("s"));
        QCOMPARE(client.me(Secret("T"), {})->id, QStringLiteral("7"));
        QVERIFY(client.permissions(Secret("T"), {}).has_value());
        for (const auto &request : http.requests()) {
            QCOMPARE(request.bearer.reveal(), QByteArray("T"));
            QVERIFY(request.url.query().contains(
                QString::fromLatin1("appsecret_proof=" + appSecretProof(Secret("s"), Secret("T")))));
            QVERIFY(!request.url.query().contains(QStringLiteral("access_token")));
        }
    }
    void revokesBestEffort()
    {
        FakeHttpTransport http;
        const QString path = QStringLiteral("/v26.0/42/permissions");
        http.expect(HttpMethod::Delete, path, 200, R"({"success":true})");
        http.expect(HttpMethod::Delete, path, 400, graphError(190, 460, "x"));
        http.expect(HttpMethod::Delete, path, 500, "oops");
        TokenClient client(http, m_clock, endpoint(""));
        QVERIFY(client.revoke(Secret("T"), QStringLiteral("42"), {}).has_value());
        QVERIFY(client.revoke(Secret("T"), QStringLiteral("42"), {}).has_value());
        QCOMPARE(client.revoke(Secret("T"), QStringLiteral("42"), {}).error().reason, Reason::MetaServerError);
    }
    void passesNetworkErrorsAndCancellationOn()
    {
        FakeHttpTransport http;
        http.expectError(HttpMethod::Get, QStringLiteral("/me"),
                         transientError(ErrorCode::Network, Reason::HostNotFound));
        http.expectHang(HttpMethod::Get, QStringLiteral("/me"));
        TokenClient client(http, m_clock, endpoint(""));
        QCOMPARE(client.me(Secret("T"), {}).error().reason, Reason::HostNotFound);
        CancelSource source;
        std::jthread canceller([&] { source.cancel(); });
        QVERIFY(client.me(Secret("T"), source.token()).error().isCancelled());
    }
};

MCI_TEST_CLASS(TestTokenClient);
#include "tst_TokenClient.moc"
