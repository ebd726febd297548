// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/QtHttpTransport.h"
#include "support/TestMain.h"
#include "TransportHelpers.h"

#include <QTcpServer>

using namespace mci;
using namespace mci::net;
using namespace mci::test;
using namespace std::chrono_literals;

/** What ends a request without a whole answer. */
class TestTransportFaults : public QObject
{
    Q_OBJECT

    /** Sends one GET to `/x` of a server with that script. */
    static Result<HttpResponse> run(Script script, const HttpLimits &limits = {})
    {
        ScriptedServer server;
        server.on("/x", std::move(script));
        QtHttpTransport transport;
        HttpRequest request = get(server.url(QStringLiteral("/x")));
        request.limits = limits;
        return fetch(transport, request);
    }

    static void expectTransient(const Result<HttpResponse> &result, ErrorCode code, Reason reason)
    {
        QVERIFY(!result.has_value());
        QCOMPARE(reasonName(result.error().reason), reasonName(reason));
        QCOMPARE(result.error().code, code);
        QVERIFY(result.error().isTransient());
    }

private Q_SLOTS:
    void endsAtTheConnectLimit()
    {
        // A server that takes the connection and never says a word of TLS.
        ScriptedServer server;
        QtHttpTransport transport;
        QUrl url = server.url(QStringLiteral("/x"));
        url.setScheme(QStringLiteral("https"));
        HttpRequest request = get(url);
        request.limits.connect = kShort;
        expectTransient(fetch(transport, request), ErrorCode::Timeout, Reason::ConnectTimeout);
    }
    void endsAtTheIdleLimitBeforeTheHead()
    {
        expectTransient(run({.silent = true}, {.idle = kShort}), ErrorCode::Timeout, Reason::IdleTimeout);
    }
    void endsAtTheIdleLimitAfterTheHead()
    {
        expectTransient(run({.body = "half", .announcedLength = 100, .ending = Script::Ending::Hang}, {.idle = kShort}),
                        ErrorCode::Timeout, Reason::IdleTimeout);
    }
    void endsAtTheTotalLimitOfASlowBody()
    {
        expectTransient(run({.body = QByteArray(10'000, 'x'), .drip = 5ms}, {.idle = 5s, .total = 2 * kShort}),
                        ErrorCode::Timeout, Reason::TotalTimeout);
    }
    void waitsForASlowBodyWithinTheLimits()
    {
        const auto result = run({.body = QByteArray(20, 'x'), .delay = 20ms, .drip = 5ms}, {.idle = 5s});
        QVERIFY(result.has_value());
        QCOMPARE(result->body.size(), 20);
        QVERIFY(result->duration >= 100ms);
    }

    void noticesACutBody()
    {
        expectTransient(run({.body = "half", .announcedLength = 100, .ending = Script::Ending::Cut}),
                        ErrorCode::Network, Reason::ConnectionCut);
    }
    void noticesACutBeforeTheHead()
    {
        expectTransient(run({.dropped = true}), ErrorCode::Network, Reason::ConnectionCut);
    }
    void neverSendsABodyTwice_data()
    {
        QTest::addColumn<int>("method");
        QTest::newRow("post") << static_cast<int>(HttpMethod::Post);
        QTest::newRow("delete") << static_cast<int>(HttpMethod::Delete);
    }
    void neverSendsABodyTwice()
    {
        QFETCH(int, method);
        ScriptedServer server;
        server.on("/x", {.dropped = true});
        QtHttpTransport transport;
        HttpRequest request = get(server.url(QStringLiteral("/x")));
        request.method = static_cast<HttpMethod>(method);
        request.body = "code=once";
        expectTransient(fetch(transport, request), ErrorCode::Network, Reason::ConnectionCut);
        QCOMPARE(server.hits(), 1);
    }
    void noticesACutErrorAnswer()
    {
        expectTransient(run({.status = 500, .body = "half", .announcedLength = 100, .ending = Script::Ending::Cut}),
                        ErrorCode::Network, Reason::ConnectionCut);
    }
    void noticesBadGzip_data()
    {
        QTest::addColumn<QByteArray>("packed");
        QTest::newRow("garbage") << QByteArray("this is not gzip at all");
        QTest::newRow("bad in the middle")
            << QByteArray::fromHex("1f8b0800000000000203ffffffffffffffff") + QByteArray(64, 'z');
        QTest::newRow("stops in the middle") << QByteArray::fromHex("1f8b08000000000002034b4c1c05a360");
        QTest::newRow("wrong checksum") << QByteArray::fromHex(
            "1f8b08000000000002034b4c1c05a360140c77000003da389be8030000");
    }
    void noticesBadGzip()
    {
        QFETCH(QByteArray, packed);
        expectTransient(run({.headers = {{"Content-Encoding", "gzip"}}, .body = packed}), ErrorCode::Network,
                        Reason::ConnectionCut);
    }

    void noticesACutGzipBody()
    {
        const QByteArray packed = QByteArray::fromHex("1f8b08000000000002034b4c1c05a360");
        expectTransient(run({.headers = {{"Content-Encoding", "gzip"}},
                             .body = packed,
                             .announcedLength = 29,
                             .ending = Script::Ending::Cut}),
                        ErrorCode::Network, Reason::ConnectionCut);
    }
    void noticesACutChunk()
    {
        expectTransient(
            run({.headers = {{"Transfer-Encoding", "chunked"}}, .body = "64\r\nhalf", .ending = Script::Ending::Cut}),
            ErrorCode::Network, Reason::ConnectionCut);
    }

    void stopsAtTheBodyCap_data()
    {
        QTest::addColumn<bool>("announced");
        QTest::newRow("announced") << true;
        QTest::newRow("found while reading") << false;
    }
    void stopsAtTheBodyCap()
    {
        QFETCH(bool, announced);
        Script script{.body = QByteArray(8 * 1024 * 1024, 'x')};
        if (!announced) {
            // Without a length the body ends with the connection.
            script.headers = {{"Transfer-Encoding", "chunked"}};
            script.body = "800000\r\n" + script.body + "\r\n0\r\n\r\n";
        }
        const auto result = run(script, {.bodyBytes = 100'000});
        QCOMPARE(reasonOf(result), Reason::BodyTooLarge);
        QVERIFY(!result.error().isTransient());
    }
    void stopsAGzipBombAtTheBodyCap()
    {
        // 1000 bytes from 29: the cap counts what comes out.
        const QByteArray packed = QByteArray::fromHex("1f8b08000000000002034b4c1c05a360140c77000003da389ae8030000");
        QCOMPARE(reasonOf(run({.headers = {{"Content-Encoding", "gzip"}}, .body = packed}, {.bodyBytes = 500})),
                 Reason::BodyTooLarge);
    }
    void takesABodyOfExactlyTheCap() { QVERIFY(run({.body = QByteArray(1000, 'x')}, {.bodyBytes = 1000}).has_value()); }

    void tellsADeadPort()
    {
        QTcpServer closed;
        QVERIFY(closed.listen(QHostAddress::LocalHost, 0));
        const QUrl url(QStringLiteral("http://127.0.0.1:%1/").arg(closed.serverPort()));
        closed.close();
        QtHttpTransport transport;
        expectTransient(fetch(transport, get(url)), ErrorCode::Network, Reason::ConnectionRefused);
    }
    void tellsAnUnknownHost()
    {
        QtHttpTransport transport;
        HttpRequest request = get(QUrl(QStringLiteral("http://nothing.invalid/")));
        const auto result = fetch(transport, request);
        expectTransient(result, ErrorCode::Network, Reason::HostNotFound);
    }

    void refusesASelfSignedCertificate()
    {
        ScriptedServer server(ScriptedServer::Security::SelfSigned);
        server.on("/x", {.body = "secret"});
        QtHttpTransport transport;
        HttpRequest request = get(server.url(QStringLiteral("/x")));
        request.bearer = Secret("canary-token");
        const auto result = fetch(transport, request);
        QCOMPARE(reasonOf(result), Reason::TlsFailure);
        QVERIFY(result.error().isPermanent());
        QCOMPARE(server.hits(), 0);
    }
};

MCI_TEST_CLASS(TestTransportFaults);
#include "tst_TransportFaults.moc"
