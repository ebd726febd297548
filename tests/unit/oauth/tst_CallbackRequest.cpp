// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/CallbackRequest.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::oauth;

namespace {

const CallbackExpectation kExpected{5000, "/callback", "good"};

QByteArray get(const QByteArray &target, const QByteArray &headers = "Host: localhost:5000\r\n")
{
    return "GET " + target + " HTTP/1.1\r\n" + headers + "\r\n";
}

} // namespace

class TestCallbackRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsTheRedirect_data()
    {
        QTest::addColumn<QByteArray>("head");
        const QByteArray target = "/callback?code=c0de&state=good";
        QTest::newRow("localhost") << get(target);
        QTest::newRow("IPv4") << get(target, "Host: 127.0.0.1:5000\r\n");
        QTest::newRow("IPv6") << get(target, "Host: [::1]:5000\r\n");
        QTest::newRow("any case") << get(target, "hOsT: LocalHost:5000\r\nAccept: */*\r\n");
        QTest::newRow("other order and strangers") << get("/callback?x=1&state=good&y&code=c0de&x=2");
        QTest::newRow("encoded") << get("/callback?code=%630de&state=%67ood");
        QTest::newRow("empty body announced") << get(target, "Host: localhost:5000\r\nContent-Length: 0\r\n");
        QTest::newRow("HTTP/1.0") << QByteArray("GET " + target + " HTTP/1.0\r\nHost: localhost:5000\r\n\r\n");
    }
    void acceptsTheRedirect()
    {
        QFETCH(QByteArray, head);
        const auto verdict = judgeCallback(head, kExpected);
        QCOMPARE(verdict.status, 200);
        QVERIFY(verdict.outcome && !verdict.outcome->isError());
        QCOMPARE(verdict.outcome->code.reveal(), QByteArray("c0de"));
    }
    void acceptsARefusalWithTheRightState()
    {
        const auto verdict = judgeCallback(get("/callback?error=access_denied&error_reason=user_denied&error_"
                                               "description=Permissions+error&state=good"),
                                           kExpected);
        QCOMPARE(verdict.status, 200);
        QVERIFY(verdict.outcome->isError());
        QCOMPARE(verdict.outcome->error, QStringLiteral("access_denied"));
        QCOMPARE(verdict.outcome->errorReason, QStringLiteral("user_denied"));
        QCOMPARE(verdict.outcome->errorDescription, QStringLiteral("Permissions error"));
    }
    void refusesTheRest_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("status");
        const QByteArray target = "/callback?code=c0de&state=good";
        const QByteArray host = "Host: localhost:5000\r\n";
        QTest::newRow("nothing") << QByteArray() << 400;
        QTest::newRow("only line ends") << QByteArray("\r\n\r\n") << 400;
        QTest::newRow("no head end") << QByteArray("GET / HTTP/1.1\r\n") << 400;
        QTest::newRow("bytes after the head") << get(target) + "x" << 400;
        QTest::newRow("lower-case verb") << QByteArray("get " + target + " HTTP/1.1\r\n" + host + "\r\n") << 400;
        QTest::newRow("POST") << QByteArray("POST " + target + " HTTP/1.1\r\n" + host + "\r\n") << 405;
        QTest::newRow("HEAD") << QByteArray("HEAD " + target + " HTTP/1.1\r\n" + host + "\r\n") << 405;
        QTest::newRow("OPTIONS") << QByteArray("OPTIONS * HTTP/1.1\r\n" + host + "\r\n") << 400;
        QTest::newRow("other version") << QByteArray("GET " + target + " HTTP/2\r\n" + host + "\r\n") << 400;
        QTest::newRow("absolute form") << get("http://localhost:5000" + target) << 400;
        QTest::newRow("fragment") << get(target + "#_=_") << 400;
        QTest::newRow("NUL in the line") << get(QByteArrayLiteral("/callback?code=c\0&state=good")) << 400;
        QTest::newRow("bad UTF-8") << get("/callback?code=\xff\xfe&state=good") << 400;
        QTest::newRow("line too long") << get("/callback?state=good&code=" + QByteArray(4096, 'a')) << 400;
        QTest::newRow("head too long") << get(target, host + "X: " + QByteArray(8192, 'a') + "\r\n") << 400;
        QTest::newRow("no host") << get(target, "Accept: */*\r\n") << 400;
        QTest::newRow("two hosts") << get(target, host + host) << 400;
        QTest::newRow("foreign host") << get(target, "Host: evil.example:5000\r\n") << 400;
        QTest::newRow("other port") << get(target, "Host: localhost:5001\r\n") << 400;
        QTest::newRow("no port") << get(target, "Host: localhost\r\n") << 400;
        QTest::newRow("host as prefix") << get(target, "Host: localhost:5000.evil.example\r\n") << 400;
        QTest::newRow("folded header") << get(target, host + " evil\r\n") << 400;
        QTest::newRow("header without colon") << get(target, host + "evil\r\n") << 400;
        QTest::newRow("body") << get(target, host + "Content-Length: 5\r\n") << 400;
        QTest::newRow("chunks") << get(target, host + "Transfer-Encoding: chunked\r\n") << 400;
        QTest::newRow("favicon") << get("/favicon.ico") << 404;
        QTest::newRow("longer path") << get("/callback/?code=c0de&state=good") << 404;
        QTest::newRow("path in disguise") << get("/%63allback?code=c0de&state=good") << 404;
        QTest::newRow("dots") << get("/x/../callback?code=c0de&state=good") << 404;
        QTest::newRow("no query") << get("/callback") << 400;
        QTest::newRow("no state") << get("/callback?code=c0de") << 400;
        QTest::newRow("empty state") << get("/callback?code=c0de&state=") << 400;
        QTest::newRow("wrong state") << get("/callback?code=c0de&state=goof") << 400;
        QTest::newRow("state with more") << get("/callback?code=c0de&state=goodx") << 400;
        QTest::newRow("state twice") << get("/callback?code=c0de&state=good&state=good") << 400;
        QTest::newRow("state twice, encoded") << get("/callback?code=c0de&state=good&%73tate=evil") << 400;
        QTest::newRow("code twice") << get("/callback?code=a&code=b&state=good") << 400;
        QTest::newRow("no code") << get("/callback?state=good") << 400;
        QTest::newRow("empty code") << get("/callback?code=&state=good") << 400;
        QTest::newRow("code and error") << get("/callback?code=a&error=b&state=good") << 400;
        QTest::newRow("error with wrong state") << get("/callback?error=access_denied&state=evil") << 400;
    }
    void refusesTheRest()
    {
        QFETCH(QByteArray, head);
        const auto verdict = judgeCallback(head, kExpected);
        QTEST(verdict.status, "status");
        QVERIFY(!verdict.outcome);
    }
    void noStateIsRightBeforeOneIsExpected()
    {
        QCOMPARE(judgeCallback(get("/callback?code=c&state="), {5000, "/callback", {}}).status, 400);
        QVERIFY(!readCallbackQuery("code=c&state=", {}));
        QVERIFY(!readCallbackQuery("code=c", {}));
    }
    void leavesThePortOutOnlyForThePort80()
    {
        const QByteArray head = get("/callback?code=c&state=good", "Host: localhost\r\n");
        QCOMPARE(judgeCallback(head, {80, "/callback", "good"}).status, 200);
    }
    void survivesEveryCutOfARequest()
    {
        const QByteArray head = get("/callback?code=c0de&state=good");
        for (qsizetype size = 0; size < head.size(); ++size)
            QVERIFY(!judgeCallback(head.first(size), kExpected).outcome);
    }
};

MCI_TEST_CLASS(TestCallbackRequest);
#include "tst_CallbackRequest.moc"
