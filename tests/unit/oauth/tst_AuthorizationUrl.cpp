// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/AuthorizationUrl.h"
#include "support/TestMain.h"

#include <QUrlQuery>

using namespace mci::oauth;

namespace {

AuthorizationRequest request()
{
    AuthorizationRequest result;
    result.dialogUrl = QUrl(QStringLiteral("https://www.facebook.com"));
    result.version = QStringLiteral("v26.0");
    result.appId = QStringLiteral("123");
    result.redirectUri = QStringLiteral("http://localhost:5000/callback");
    result.state = "st_-1";
    result.codeChallenge = "ch";
    result.scopes = {QStringLiteral("ads_read"), QStringLiteral("business_management")};
    return result;
}

QString item(const QUrl &url, const char *name)
{
    return QUrlQuery(url).queryItemValue(QLatin1String(name), QUrl::FullyDecoded);
}

} // namespace

class TestAuthorizationUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatTheDialogNeeds()
    {
        const QUrl url = authorizationUrl(request());
        QVERIFY(url.toString().startsWith(QStringLiteral("https://www.facebook.com/v26.0/dialog/oauth?")));
        QCOMPARE(item(url, "client_id"), QStringLiteral("123"));
        QCOMPARE(item(url, "redirect_uri"), QStringLiteral("http://localhost:5000/callback"));
        QCOMPARE(item(url, "state"), QStringLiteral("st_-1"));
        QCOMPARE(item(url, "response_type"), QStringLiteral("code"));
        QCOMPARE(item(url, "scope"), QStringLiteral("ads_read,business_management"));
        QCOMPARE(item(url, "code_challenge"), QStringLiteral("ch"));
        QCOMPARE(item(url, "code_challenge_method"), QStringLiteral("S256"));
        for (const char *absent : {"nonce", "auth_type", "config_id", "client_secret"})
            QVERIFY(!QUrlQuery(url).hasQueryItem(QLatin1String(absent)));
    }
    void asksForOpenIdWithANonce()
    {
        auto r = request();
        r.nonce = "n1";
        const QUrl url = authorizationUrl(r);
        QCOMPARE(item(url, "scope"), QStringLiteral("openid,ads_read,business_management"));
        QCOMPARE(item(url, "nonce"), QStringLiteral("n1"));
    }
    void asksAgainOnRequest()
    {
        auto r = request();
        r.rerequest = true;
        QCOMPARE(item(authorizationUrl(r), "auth_type"), QStringLiteral("rerequest"));
    }
    void configurationReplacesTheScopes()
    {
        auto r = request();
        r.configId = QStringLiteral("77");
        const QUrl url = authorizationUrl(r);
        QCOMPARE(item(url, "config_id"), QStringLiteral("77"));
        QVERIFY(!QUrlQuery(url).hasQueryItem(QStringLiteral("scope")));
    }
    void keepsAPathBeforeTheVersionAndEncodesReservedCharacters()
    {
        auto r = request();
        r.dialogUrl = QUrl(QStringLiteral("http://127.0.0.1:9/dialogs/"));
        r.redirectUri = QStringLiteral("https://a.example/cb?x=1&y=a+b%20c");
        const QUrl url = authorizationUrl(r);
        QVERIFY(url.toEncoded().startsWith("http://127.0.0.1:9/dialogs/v26.0/dialog/oauth?"));
        QVERIFY(url.toEncoded().contains("redirect_uri=https%3A%2F%2Fa.example%2Fcb%3Fx%3D1%26y%3Da%2Bb%2520c"));
        QCOMPARE(item(url, "redirect_uri"), r.redirectUri);
    }
};

MCI_TEST_CLASS(TestAuthorizationUrl);
#include "tst_AuthorizationUrl.moc"
