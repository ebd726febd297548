// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/QtHttpTransport.h"
#include "support/TestMain.h"
#include "TransportHelpers.h"

using namespace mci;
using namespace mci::net;
using namespace mci::test;

/** The system's proxy is asked for other hosts and never for this machine. */
class TestTransportProxy : public QObject
{
    Q_OBJECT

    static void useProxy(const QByteArray &url)
    {
        for (const char *variable : {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy"})
            qputenv(variable, url);
    }

private Q_SLOTS:
    void cleanup()
    {
        for (const char *variable : {"http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "all_proxy"})
            qunsetenv(variable);
    }

    void reachesLoopbackDirectly()
    {
        ScriptedServer proxy;
        ScriptedServer server;
        server.on("/x", {.body = "direct"});
        useProxy(proxy.url({}).toEncoded());
        QtHttpTransport transport;
        QUrl url = server.url(QStringLiteral("/x"));
        for (const QString &host : {QStringLiteral("127.0.0.1"), QStringLiteral("localhost")}) {
            url.setHost(host);
            const auto result = fetch(transport, get(url));
            QVERIFY(result.has_value());
            QCOMPARE(result->body, QByteArray("direct"));
        }
        QCOMPARE(proxy.connections(), 0);
    }

    void sendsOtherHostsThroughTheProxy()
    {
        ScriptedServer proxy;
        proxy.on("http://nothing.invalid/x", {.body = "by proxy"});
        useProxy(proxy.url({}).toEncoded());
        QtHttpTransport transport;
        const auto result = fetch(transport, get(QUrl(QStringLiteral("http://nothing.invalid/x"))));
        QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail));
        QCOMPARE(result->body, QByteArray("by proxy"));
    }

    void tellsThatTheProxyWantsALogin_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("http") << QUrl(QStringLiteral("http://nothing.invalid/x"));
        QTest::newRow("https") << QUrl(QStringLiteral("https://nothing.invalid/x"));
    }
    void tellsThatTheProxyWantsALogin()
    {
        QFETCH(QUrl, url);
        ScriptedServer proxy;
        const QByteArray target = url.scheme() == QLatin1String("https") ? "nothing.invalid:443" : url.toEncoded();
        proxy.on(target, {.status = 407, .headers = {{"Proxy-Authenticate", "Basic realm=\"office\""}}});
        useProxy(proxy.url({}).toEncoded());
        QtHttpTransport transport;
        const auto result = fetch(transport, get(url));
        QCOMPARE(reasonName(reasonOf(result)), reasonName(Reason::ProxyLoginNeeded));
        QVERIFY(result.error().isPermanent());
    }

    void tellsADeadProxy()
    {
        useProxy("http://127.0.0.1:1");
        QtHttpTransport transport;
        const auto result = fetch(transport, get(QUrl(QStringLiteral("https://nothing.invalid/x"))));
        QCOMPARE(reasonName(reasonOf(result)), reasonName(Reason::ProxyFailure));
    }
};

MCI_TEST_CLASS(TestTransportProxy);
#include "tst_TransportProxy.moc"
