// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BrowserDouble.h"

#include "support/TestMain.h"

#include <mutex>

#include <QElapsedTimer>

using namespace mci;
using namespace mci::test;

namespace {

std::mutex logMutex;
QString logged;

void collect(QtMsgType, const QMessageLogContext &, const QString &message)
{
    const std::scoped_lock guard(logMutex);
    logged += message + u'\n';
}

} // namespace

/** Whatever strangers do to the port, the login that is waiting for its browser still succeeds. */
class TestLoopbackAttack : public QObject
{
    Q_OBJECT

    /** The end of every test here: the right callback still works, soon. */
    void succeeds(WaitingServer &server)
    {
        QVERIFY(server.isWaiting());
        QElapsedTimer timer;
        timer.start();
        const QByteArray page = BrowserDouble(server.port()).callback();
        const auto outcome = server.outcome();
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(outcome.has_value());
        QCOMPARE(outcome->code.reveal(), QByteArray("c0de"));
        QVERIFY(page.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(page.contains("Pronto"));
    }

private Q_SLOTS:
    void survivesGarbage_data()
    {
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<bool>("answered");
        QTest::newRow("word") << QByteArray("hello\r\n\r\n") << true;
        QTest::newRow("unknown verb") << QByteArray("BREW /pot HTCPCP/1.0\r\n\r\n") << true;
        QTest::newRow("spaces") << QByteArray("GET  /callback  HTTP/1.1\r\n\r\n") << true;
        QTest::newRow("NULs") << QByteArrayLiteral("GET /\0\0\0\0 HTTP/1.1\r\n\r\n") << true;
        QTest::newRow("only NULs") << QByteArray(6000, '\0') << true;
        QTest::newRow("bad UTF-8") << QByteArray("GET /callback?code=\xc3\x28&state=\xff\xfe HTTP/1.1\r\n\r\n") << true;
        QTest::newRow("binary") << QByteArrayLiteral("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\n") << true;
        QTest::newRow("line ends only") << QByteArray("\r\n\r\n\r\n\r\n") << true;
        QTest::newRow("half a line") << QByteArray("GET /callb") << false;
        QTest::newRow("half a head") << QByteArray("GET /callback?x HTTP/1.1\r\nHost: local") << false;
        QTest::newRow("bare line feeds") << QByteArray("GET /callback?x HTTP/1.1\nHost: x\n\n") << false;
        QTest::newRow("nothing") << QByteArray() << false;
        QTest::newRow("address of 1 MB") << "GET /callback?code=" + QByteArray(1'000'000, 'a') << true;
        QTest::newRow("headers of 1 MB") << "GET /callback HTTP/1.1\r\nX: " + QByteArray(1'000'000, 'a') << true;
        QTest::newRow("format string") << QByteArray("GET /%s%n%x{{title}} HTTP/1.1\r\nHost: %n\r\n\r\n") << true;
    }
    void survivesGarbage()
    {
        QFETCH(QByteArray, payload);
        QFETCH(bool, answered);
        oauth::LoopbackOptions options;
        options.socketLife = std::chrono::milliseconds(200);
        WaitingServer server(options);
        const QByteArray answer = BrowserDouble(server.port()).send(payload);
        // A listener that closes on a flood may take its own answer back with it.
        if (answered && payload.size() < 10'000)
            QVERIFY2(answer.startsWith("HTTP/1.1 400 "), answer.left(60).constData());
        else if (!answered)
            QCOMPARE(answer, QByteArray());
        succeeds(server);
    }
    void refusesWrongRequestsAndGoesOn_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<QByteArray>("status");
        const auto row = [](const char *name, const char *target, const char *host, const char *status) {
            QTest::newRow(name) << QByteArray(target) << QByteArray(host) << QByteArray(status);
        };
        row("wrong state", "/callback?code=x&state=the-wrong-state", "", "400");
        row("empty state", "/callback?code=x&state=", "", "400");
        row("no state", "/callback?code=x", "", "400");
        row("duplicate state", "/callback?code=x&state=the-right-state&state=the-right-state", "", "400");
        row("no code", "/callback?state=the-right-state", "", "400");
        row("error with wrong state", "/callback?error=access_denied&state=evil", "", "400");
        row("foreign host", "/callback?code=x&state=the-right-state", "evil.example", "400");
        row("host without port", "/callback?code=x&state=the-right-state", "localhost", "400");
        row("other path", "/", "", "404");
        row("favicon", "/favicon.ico", "", "404");
        row("other path, right state", "/other?code=x&state=the-right-state", "", "404");
    }
    void refusesWrongRequestsAndGoesOn()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, host);
        QFETCH(QByteArray, status);
        WaitingServer server;
        const QByteArray answer = BrowserDouble(server.port()).get(target, host);
        QVERIFY2(answer.startsWith("HTTP/1.1 " + status), answer.left(40).constData());
        succeeds(server);
    }
    void refusesOtherMethods()
    {
        WaitingServer server;
        const QByteArray rest = " /callback?code=x&state=the-right-state HTTP/1.1\r\nHost: localhost:"
            + QByteArray::number(server.port()) + "\r\n\r\n";
        for (const char *method : {"HEAD", "POST", "PUT", "DELETE", "OPTIONS", "CONNECT"})
            QVERIFY(BrowserDouble(server.port()).send(method + rest).startsWith("HTTP/1.1 405 "));
        succeeds(server);
    }
    void hundredIdleSocketsDoNotKeepTheBrowserOut()
    {
        WaitingServer server;
        std::vector<std::unique_ptr<QTcpSocket>> idle;
        for (int i = 0; i < 100; ++i)
            idle.push_back(BrowserDouble(server.port()).connected());
        succeeds(server);
    }
    void hundredHalfRequestsDoNotKeepTheBrowserOut()
    {
        WaitingServer server;
        std::vector<std::unique_ptr<QTcpSocket>> half;
        for (int i = 0; i < 100; ++i) {
            half.push_back(BrowserDouble(server.port()).connected());
            half.back()->write("GET /callback?code=");
            half.back()->flush();
        }
        succeeds(server);
    }
    void dropsASlowClient()
    {
        oauth::LoopbackOptions options;
        options.socketLife = std::chrono::milliseconds(300);
        WaitingServer server(options);
        const auto slow = BrowserDouble(server.port()).connected();
        QElapsedTimer timer;
        timer.start();
        // A byte now and then does not buy more time.
        while (slow->state() == QAbstractSocket::ConnectedState && timer.elapsed() < 5000) {
            slow->write("G");
            (void)slow->waitForDisconnected(20);
        }
        QVERIFY(slow->state() != QAbstractSocket::ConnectedState);
        QVERIFY(timer.elapsed() < 3000);
        succeeds(server);
    }
    void escapesTheDescriptionOfARefusal()
    {
        WaitingServer server;
        const QByteArray page =
            BrowserDouble(server.port())
                .get("/callback?error=access_denied&error_description=%3Cscript%3Ealert(1)%3C/script%3E&state="
                     + QByteArray(kState));
        QVERIFY(page.startsWith("HTTP/1.1 200 "));
        QVERIFY(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"));
        QVERIFY(!page.contains("<script>alert"));
        QVERIFY(page.contains("\r\nCache-Control: no-store\r\n"));
        QVERIFY(page.contains("\r\nContent-Security-Policy: default-src 'none'; script-src 'sha256-"));
        const auto outcome = server.outcome();
        QVERIFY(outcome && outcome->isError());
        QCOMPARE(outcome->error, QStringLiteral("access_denied"));
    }
    void logsNothingThatArrived()
    {
        const auto previous = qInstallMessageHandler(&collect);
        {
            WaitingServer server;
            (void)BrowserDouble(server.port()).get("/callback?code=EAACANARY&state=canary-state");
            (void)BrowserDouble(server.port()).send("canary-garbage\r\n\r\n");
            (void)BrowserDouble(server.port()).callback();
            (void)server.outcome();
        }
        qInstallMessageHandler(previous);
        const std::scoped_lock guard(logMutex);
        for (const char *word : {"CANARY", "canary", "c0de", kState})
            QVERIFY2(!logged.contains(QLatin1String(word)), qPrintable(logged));
    }
};

MCI_TEST_CLASS(TestLoopbackAttack);
#include "tst_LoopbackAttack.moc"
