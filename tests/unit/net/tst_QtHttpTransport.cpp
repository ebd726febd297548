// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/QtHttpTransport.h"
#include "support/TestMain.h"
#include "TransportHelpers.h"

#include <atomic>

#include <QThreadPool>

using namespace mci;
using namespace mci::net;
using namespace mci::test;
using namespace std::chrono_literals;

/** Whole answers, what is sent and what is never sent. */
class TestQtHttpTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheWholeAnswer()
    {
        ScriptedServer server;
        server.on("/me", {.headers = {{"X-App-Usage", "{}"}}, .body = "hello"});
        QtHttpTransport transport;
        const auto result = fetch(transport, get(server.url(QStringLiteral("/me?fields=id"))));
        QVERIFY(result.has_value());
        QCOMPARE(result->status, 200);
        QCOMPARE(result->body, QByteArray("hello"));
        QCOMPARE(result->header("x-app-usage"), QByteArray("{}"));
        QCOMPARE(server.seen().at(0).target, QByteArray("/me?fields=id"));
    }

    void treatsErrorStatusesAsAnswers_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {201, 400, 401, 403, 404, 405, 409, 410, 418, 429, 500, 501, 502, 503, 504})
            QTest::addRow("%d", status) << status;
    }
    void treatsErrorStatusesAsAnswers()
    {
        QFETCH(int, status);
        ScriptedServer server;
        server.on("/x",
                  {.status = status, .headers = {{"WWW-Authenticate", "OAuth \"Facebook Platform\""}}, .body = "why"});
        QtHttpTransport transport;
        const auto result = fetch(transport, get(server.url(QStringLiteral("/x"))));
        QVERIFY(result.has_value());
        QCOMPARE(result->status, status);
        QCOMPARE(result->body, QByteArray("why"));
        QCOMPARE(server.hits(), 1);
    }

    void doesNotFollowRedirects()
    {
        ScriptedServer server;
        ScriptedServer other;
        server.on("/x", {.status = 302, .headers = {{"Location", other.url(QStringLiteral("/y")).toEncoded()}}});
        QtHttpTransport transport;
        HttpRequest request = get(server.url(QStringLiteral("/x")));
        request.bearer = Secret("canary-token");
        const auto result = fetch(transport, request);
        QVERIFY(result.has_value());
        QCOMPARE(result->status, 302);
        QCOMPARE(result->header("Location"), other.url(QStringLiteral("/y")).toEncoded());
        QCOMPARE(other.hits(), 0);
    }

    void sendsTheTokenInItsHeaderOnly()
    {
        ScriptedServer server;
        server.on("/echo", {.echo = true});
        QtHttpTransport transport;
        HttpRequest request = get(server.url(QStringLiteral("/echo?a=1")));
        request.bearer = Secret("canary-token");
        const auto result = fetch(transport, request);
        QVERIFY(result.has_value());
        QCOMPARE(result->body.count("canary-token"), 1);
        QVERIFY(result->body.contains("Authorization: Bearer canary-token\r\n"));
    }

    void sendsTheTokenInAnotherHeader()
    {
        ScriptedServer server;
        server.on("/echo", {.echo = true});
        QtHttpTransport transport;
        HttpRequest request = get(server.url(QStringLiteral("/echo")));
        request.bearer = Secret("canary-token");
        request.bearerHeader = "api-key";
        const auto result = fetch(transport, request);
        QVERIFY(result.has_value());
        QCOMPARE(result->body.count("canary-token"), 1);
        QVERIFY(result->body.contains("api-key: canary-token\r\n"));
        QVERIFY(!result->body.contains("Authorization"));
    }

    void sendsNoCredentialsThatAreNotTheRequests()
    {
        ScriptedServer server;
        server.on("/echo", {.headers = {{"Set-Cookie", "crumb=1; Path=/"}}, .echo = true});
        QtHttpTransport transport;
        HttpRequest withToken = get(server.url(QStringLiteral("/echo")));
        withToken.bearer = Secret("canary-token");
        QVERIFY(fetch(transport, withToken).has_value());
        HttpRequest plain = get(server.url(QStringLiteral("/echo")));
        plain.headers = {{"Authorization", "Basic x"}, {"Cookie", "a=b"}, {"User-Agent", "other"}, {"X-Kept", "1"}};
        const auto result = fetch(transport, plain);
        QVERIFY(result.has_value());
        QVERIFY(!result->body.contains("Authorization"));
        QVERIFY(!result->body.toLower().contains("cookie"));
        QVERIFY(!result->body.contains("other"));
        QVERIFY(result->body.contains("X-Kept: 1"));
    }

    void alwaysSendsTheSameUserAgent()
    {
        QVERIFY(QtHttpTransport::userAgent().startsWith("MetaCreativeIntelligence/"));
        QVERIFY(QtHttpTransport::userAgent().endsWith(QByteArray(" Qt/") + qVersion()));
        ScriptedServer server;
        server.on("/echo", {.echo = true});
        QtHttpTransport transport;
        for (const HttpMethod method : {HttpMethod::Get, HttpMethod::Post, HttpMethod::Delete}) {
            HttpRequest request = get(server.url(QStringLiteral("/echo")));
            request.method = method;
            const auto result = fetch(transport, request);
            QVERIFY(result.has_value());
            QVERIFY(result->body.contains("User-Agent: " + QtHttpTransport::userAgent() + "\r\n"));
        }
    }

    void sendsMethodsAndBodies()
    {
        ScriptedServer server;
        server.on("/x", {});
        QtHttpTransport transport;
        HttpRequest request = get(server.url(QStringLiteral("/x")));
        request.method = HttpMethod::Post;
        request.body = formBody({{"code", "a b"}, {"x", "&="}});
        QVERIFY(fetch(transport, request).has_value());
        request.headers = {{"Content-Type", "application/json"}};
        request.body = "{}";
        QVERIFY(fetch(transport, request).has_value());
        request.method = HttpMethod::Delete;
        QVERIFY(fetch(transport, request).has_value());
        request.body.clear();
        QVERIFY(fetch(transport, request).has_value());
        const auto seen = server.seen();
        QCOMPARE(seen.size(), std::size_t{4});
        QCOMPARE(seen[0].method + seen[0].body, QByteArray("POSTcode=a%20b&x=%26%3D"));
        QVERIFY(seen[0].head.contains("Content-Type: application/x-www-form-urlencoded"));
        QVERIFY(seen[1].head.contains("Content-Type: application/json"));
        QCOMPARE(seen[2].method + seen[2].body, QByteArray("DELETE{}"));
        QCOMPARE(seen[3].method + seen[3].body, QByteArray("DELETE"));
    }

    void unpacksGzip()
    {
        // gzip of 1000 times "a", made by `printf … | gzip -9 -n`.
        const QByteArray packed = QByteArray::fromHex("1f8b08000000000002034b4c1c05a360140c77000003da389ae8030000");
        ScriptedServer server;
        server.on("/x", {.headers = {{"Content-Encoding", "gzip"}}, .body = packed});
        QtHttpTransport transport;
        const auto result = fetch(transport, get(server.url(QStringLiteral("/x"))));
        QVERIFY(result.has_value());
        QCOMPARE(result->body, QByteArray(1000, 'a'));
        QVERIFY(server.seen().at(0).head.toLower().contains("accept-encoding: "));
    }

    void refusesWhatIsNotAPlainWebAddress_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("file") << QUrl(QStringLiteral("file:///etc/hostname"));
        QTest::newRow("data") << QUrl(QStringLiteral("data:text/plain,x"));
        QTest::newRow("ftp") << QUrl(QStringLiteral("ftp://127.0.0.1/x"));
        QTest::newRow("empty") << QUrl();
        QTest::newRow("login in the address") << QUrl(QStringLiteral("http://user:word@127.0.0.1/"));
    }
    void refusesWhatIsNotAPlainWebAddress()
    {
        QFETCH(QUrl, url);
        QtHttpTransport transport;
        QCOMPARE(reasonOf(fetch(transport, get(url))), Reason::UrlRefused);
    }

    void refusesATokenThatWouldAddHeaders()
    {
        ScriptedServer server;
        QtHttpTransport transport;
        HttpRequest request = get(server.url(QStringLiteral("/x")));
        request.bearer = Secret("abc\r\nX-Evil: 1");
        QCOMPARE(reasonOf(fetch(transport, request)), Reason::TokenInvalid);
        QCOMPARE(server.connections(), 0);
    }

    void runsManyRequestsAtOnce()
    {
        ScriptedServer server;
        QtHttpTransport transport;
        std::vector<QFuture<Result<HttpResponse>>> futures;
        for (int i = 0; i < 50; ++i) {
            const QByteArray path = "/n" + QByteArray::number(i);
            server.on(path, {.body = path, .delay = 5ms});
            futures.push_back(transport.send(get(server.url(QString::fromLatin1(path))), {}));
        }
        for (int i = 0; i < 50; ++i) {
            const auto result = futures[static_cast<std::size_t>(i)].result();
            QVERIFY(result.has_value());
            QCOMPARE(result->body, "/n" + QByteArray::number(i));
        }
        QCOMPARE(server.hits(), 50);
    }

    void doesNotBlameTheServerForItsOwnQueue()
    {
        ScriptedServer server;
        server.on("/slow", {.body = "slow", .delay = 4 * kShort});
        QtHttpTransport transport;
        std::vector<QFuture<Result<HttpResponse>>> futures;
        for (int i = 0; i < 8; ++i) {
            HttpRequest request = get(server.url(QStringLiteral("/slow")));
            request.limits.connect = kShort;
            futures.push_back(transport.send(request, {}));
        }
        for (auto &future : futures)
            QVERIFY(future.result().has_value());
    }

    void sendsALargeBody()
    {
        ScriptedServer server;
        server.on("/x", {.body = "taken"});
        QtHttpTransport transport;
        HttpRequest request = get(server.url(QStringLiteral("/x")));
        request.method = HttpMethod::Post;
        request.body = QByteArray(5'000'000, 'x');
        const auto result = fetch(transport, request);
        QVERIFY(result.has_value());
        QCOMPARE(server.seen().at(0).body.size(), request.body.size());
        QCOMPARE(server.hits(), 1);
    }

    void letsPoolThreadsWait()
    {
        ScriptedServer server;
        server.on("/echo", {.echo = true});
        QtHttpTransport transport;
        QThreadPool pool;
        pool.setMaxThreadCount(8);
        std::atomic<int> good = 0;
        for (int worker = 0; worker < 8; ++worker) {
            pool.start([&] {
                for (int i = 0; i < 10; ++i) {
                    const auto result = fetch(transport, get(server.url(QStringLiteral("/echo"))));
                    good += result && result->body.startsWith("GET /echo") ? 1 : 0;
                }
            });
        }
        QVERIFY(pool.waitForDone(60'000));
        QCOMPARE(good.load(), 80);
    }

    void logsOneLineWithoutTheQuery()
    {
        ScriptedServer server;
        server.on("/v21.0/me", {.body = "hello"});
        std::vector<LogEntry> lines;
        {
            QtHttpTransport transport([&lines](const LogEntry &entry) { lines.push_back(entry); });
            HttpRequest request = get(server.url(QStringLiteral("/v21.0/me?canary=1")));
            request.bearer = Secret("canary-token");
            QVERIFY(fetch(transport, request).has_value());
            QVERIFY(!fetch(transport, get(QUrl(QStringLiteral("http://127.0.0.1:1/down?canary=2")))).has_value());
        }
        QCOMPARE(lines.size(), std::size_t{2});
        const QByteArray first = formatLogLine(lines[0], {});
        const QByteArray second = formatLogLine(lines[1], {});
        QVERIFY2(first.contains("/v21.0/me") && first.contains("\"status\":200") && first.contains("\"bytes\":5"),
                 first.constData());
        QVERIFY(first.contains("\"level\":\"debug\"") && first.contains("durationMs"));
        QVERIFY2(second.contains("ConnectionRefused"), second.constData());
        QVERIFY(!(first + second).contains("canary"));
    }
};

MCI_TEST_CLASS(TestQtHttpTransport);
#include "tst_QtHttpTransport.moc"
