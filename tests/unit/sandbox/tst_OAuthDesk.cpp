// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxClient.h"
#include "support/ManualClock.h"
#include "support/TestMain.h"

#include <QCryptographicHash>

using namespace mci;
using namespace mci::test;

namespace {

const QString kRedirect = QStringLiteral("http://localhost:41234/callback");
const QByteArray kVerifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
constexpr auto kUrlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QueryItems dialogItems()
{
    const QByteArray challenge = QCryptographicHash::hash(kVerifier, QCryptographicHash::Sha256).toBase64(kUrlSafe);
    return {{QStringLiteral("client_id"), QStringLiteral("4711")},
            {QStringLiteral("redirect_uri"), kRedirect},
            {QStringLiteral("state"), QStringLiteral("s t&1")},
            {QStringLiteral("scope"), QStringLiteral("openid,ads_read")},
            {QStringLiteral("nonce"), QStringLiteral("n0nce")},
            {QStringLiteral("code_challenge"), QString::fromLatin1(challenge)},
            {QStringLiteral("code_challenge_method"), QStringLiteral("S256")}};
}

QueryItems exchangeItems(const QString &code, const QByteArray &verifier = kVerifier,
                         const QString &redirect = kRedirect)
{
    return {{QStringLiteral("client_id"), QStringLiteral("4711")},
            {QStringLiteral("redirect_uri"), redirect},
            {QStringLiteral("code"), code},
            {QStringLiteral("code_verifier"), QString::fromLatin1(verifier)}};
}

const QString kTokenPath = QStringLiteral("/v26.0/oauth/access_token");

} // namespace

class TestOAuthDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_client = std::make_unique<SandboxClient>(sandbox::SandboxOptions(), &m_clock);
        QVERIFY(m_client->isStarted());
    }

    void dancesWithPkceAndOpenId()
    {
        const QUrlQuery query(locationOf(*m_client));
        QCOMPARE(query.queryItemValue(QStringLiteral("state"), QUrl::FullyDecoded), QStringLiteral("s t&1"));
        const SandboxReply reply =
            m_client->post(kTokenPath, exchangeItems(query.queryItemValue(QStringLiteral("code"))));
        QCOMPARE(reply.status, 200);
        const QString token = reply.json().value(QLatin1String("access_token")).toString();
        QVERIFY(token.startsWith(QLatin1String("EAAB")));
        QVERIFY(reply.json().value(QLatin1String("expires_in")).toInt() > 0);
        const QStringList parts = reply.json().value(QLatin1String("id_token")).toString().split(u'.');
        QCOMPARE(parts.size(), 3);
        const QJsonObject claims =
            QJsonDocument::fromJson(QByteArray::fromBase64(parts.at(1).toLatin1(), kUrlSafe)).object();
        QCOMPARE(claims.value(QLatin1String("iss")).toString(), QStringLiteral("https://www.facebook.com"));
        QCOMPARE(claims.value(QLatin1String("aud")).toString(), QStringLiteral("4711"));
        QCOMPARE(claims.value(QLatin1String("nonce")).toString(), QStringLiteral("n0nce"));
        QVERIFY(claims.value(QLatin1String("exp")).toInteger() > toEpochMs(m_clock.now()) / 1000);
    }
    void refusesAWrongVerifier()
    {
        const QString code = QUrlQuery(locationOf(*m_client)).queryItemValue(QStringLiteral("code"));
        const SandboxReply refused =
            m_client->post(kTokenPath, exchangeItems(code, "wrong-verifier-wrong-verifier-wrong-verifier"));
        QCOMPARE(refused.status, 400);
        QVERIFY(refused.errorCode() == 100);
        QVERIFY(!m_client->post(kTokenPath, exchangeItems(code, {})).error().isEmpty());
        QCOMPARE(m_client->post(kTokenPath, exchangeItems(code)).status, 200);
    }
    void acceptsACodeOnceAndOnlyForItsRedirect()
    {
        const QString code = QUrlQuery(locationOf(*m_client)).queryItemValue(QStringLiteral("code"));
        const SandboxReply moved =
            m_client->post(kTokenPath, exchangeItems(code, kVerifier, kRedirect + QLatin1Char('/')));
        QCOMPARE(moved.errorCode(), 100);
        QCOMPARE(moved.errorSubcode(), 36008);
        QCOMPARE(m_client->post(kTokenPath, exchangeItems(code)).status, 200);
        QCOMPARE(m_client->post(kTokenPath, exchangeItems(code)).errorSubcode(), 36009);
    }
    void forgetsCodesAndTokens()
    {
        const QString late = QUrlQuery(locationOf(*m_client)).queryItemValue(QStringLiteral("code"));
        m_clock.advance(std::chrono::minutes(11));
        QCOMPARE(m_client->post(kTokenPath, exchangeItems(late)).errorSubcode(), 36007);
        m_client->setToken(login());
        QCOMPARE(m_client->get(QStringLiteral("/v26.0/me")).status, 200);
        m_clock.advance(std::chrono::hours(2));
        const SandboxReply expired = m_client->get(QStringLiteral("/v26.0/me"));
        QCOMPARE(expired.errorCode(), 190);
        QCOMPARE(expired.errorSubcode(), 463);
    }
    void exchangesForALongLivedTokenWithTheSecret()
    {
        const QueryItems items{{QStringLiteral("grant_type"), QStringLiteral("fb_exchange_token")},
                               {QStringLiteral("client_id"), QStringLiteral("4711")},
                               {QStringLiteral("fb_exchange_token"), QString::fromLatin1(login())}};
        QCOMPARE(m_client->post(kTokenPath, items).errorCode(), 101);
        const SandboxReply reply =
            m_client->post(kTokenPath, items + QueryItems{{QStringLiteral("client_secret"), QStringLiteral("shh")}});
        QCOMPARE(reply.json().value(QLatin1String("expires_in")).toInt(), 5183944);
    }
    void tellsAboutTokensAndPermissions()
    {
        const QByteArray token = login();
        m_client->setToken(token);
        const QJsonArray permissions = m_client->get(QStringLiteral("/v26.0/me/permissions")).data();
        QVERIFY(permissions.contains(QJsonObject{{QStringLiteral("permission"), QStringLiteral("ads_read")},
                                                 {QStringLiteral("status"), QStringLiteral("granted")}}));
        const QueryItems debug{{QStringLiteral("input_token"), QString::fromLatin1(token)},
                               {QStringLiteral("access_token"), QStringLiteral("4711|shh")}};
        m_client->setToken({});
        QJsonObject data =
            m_client->post(QStringLiteral("/v26.0/debug_token"), debug).json().value(QLatin1String("data")).toObject();
        QVERIFY(data.value(QLatin1String("is_valid")).toBool());
        QCOMPARE(data.value(QLatin1String("app_id")).toString(), QStringLiteral("4711"));
        m_client->setToken(token);
        QVERIFY(
            m_client->remove(QStringLiteral("/v26.0/me/permissions")).json().value(QLatin1String("success")).toBool());
        QCOMPARE(m_client->get(QStringLiteral("/v26.0/me")).errorCode(), 190);
        m_client->setToken({});
        data =
            m_client->post(QStringLiteral("/v26.0/debug_token"), debug).json().value(QLatin1String("data")).toObject();
        QVERIFY(!data.value(QLatin1String("is_valid")).toBool());
    }
    void deniesWhenTold()
    {
        sandbox::SandboxOptions options;
        options.deny = true;
        SandboxClient client(options);
        const QUrl location = locationOf(client);
        const QUrlQuery query(location);
        QCOMPARE(query.queryItemValue(QStringLiteral("error")), QStringLiteral("access_denied"));
        QCOMPARE(query.queryItemValue(QStringLiteral("error_reason")), QStringLiteral("user_denied"));
        QVERIFY(location.toEncoded().contains("error_description=Permissions+error&error_code=200"));
        QVERIFY(query.hasQueryItem(QStringLiteral("state")));
        QVERIFY(!query.hasQueryItem(QStringLiteral("code")));
    }

private:
    static QUrl locationOf(SandboxClient &client)
    {
        const SandboxReply reply = client.get(QStringLiteral("/v26.0/dialog/oauth"), dialogItems());
        return reply.status == 302 ? QUrl::fromEncoded(reply.headers.value("location")) : QUrl();
    }
    QByteArray login()
    {
        const QString code = QUrlQuery(locationOf(*m_client)).queryItemValue(QStringLiteral("code"));
        return m_client->post(kTokenPath, exchangeItems(code))
            .json()
            .value(QLatin1String("access_token"))
            .toString()
            .toLatin1();
    }

    ManualClock m_clock;
    std::unique_ptr<SandboxClient> m_client;
};

MCI_TEST_CLASS(TestOAuthDesk);
#include "tst_OAuthDesk.moc"
