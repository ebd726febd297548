// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/http/RequestReader.h"
#include "support/TestMain.h"

using namespace mci::sandbox;

class TestRequestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPipelinedRequestsByteByByte()
    {
        const QByteArray stream = "GET /v26.0/me?a=1+2&b=%C3%A1 HTTP/1.1\r\nHost: x\r\n\r\n"
                                  "GET /plain HTTP/1.1\r\n\r\n"
                                  "POST /act_1/insights HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                                  "Content-Length: 14\r\n\r\nlevel=ad&c=%2B";
        RequestReader reader;
        QList<Request> requests;
        for (const char byte : stream) {
            reader.feed(QByteArray(1, byte));
            while (const auto request = reader.next())
                requests.append(*request);
        }
        QVERIFY(!reader.isBroken());
        QCOMPARE(requests.size(), 3);
        QCOMPARE(requests[1].path, QStringLiteral("/plain"));
        QCOMPARE(requests[0].path, QStringLiteral("/v26.0/me"));
        QCOMPARE(requests[0].parameters.value(QStringLiteral("a")), QStringLiteral("1 2"));
        QCOMPARE(requests[0].parameters.value(QStringLiteral("b")), QStringLiteral("á"));
        QCOMPARE(requests[2].method, QByteArray("POST"));
        QCOMPARE(requests[2].parameters.value(QStringLiteral("level")), QStringLiteral("ad"));
        QCOMPARE(requests[2].parameters.value(QStringLiteral("c")), QStringLiteral("+"));
    }
    void readsJsonBodies()
    {
        const QByteArray body = R"({"level":"ad","limit":5,"filtering":[{"field":"ad.id"}],"ok":true})";
        RequestReader reader;
        reader.feed("POST / HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: "
                    + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        const auto request = reader.next();
        QVERIFY(request.has_value());
        QCOMPARE(request->parameters.value(QStringLiteral("limit")), QStringLiteral("5"));
        QCOMPARE(request->parameters.value(QStringLiteral("ok")), QStringLiteral("true"));
        QCOMPARE(request->parameters.value(QStringLiteral("filtering")), QStringLiteral("[{\"field\":\"ad.id\"}]"));
    }
    void refusesWhatIsNoHttp_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("noise") << QByteArray("hello\r\n\r\n");
        QTest::newRow("header without colon") << QByteArray("GET / HTTP/1.1\r\nfoo\r\n\r\n");
        QTest::newRow("negative length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: -5\r\n\r\n");
        QTest::newRow("huge length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: 99999999999\r\n\r\n");
        QTest::newRow("endless head") << QByteArray(70 * 1024, 'a');
    }
    void refusesWhatIsNoHttp()
    {
        QFETCH(QByteArray, bytes);
        RequestReader reader;
        reader.feed(bytes);
        QVERIFY(!reader.next().has_value());
        QVERIFY(reader.isBroken());
    }
};

MCI_TEST_CLASS(TestRequestReader);
#include "tst_RequestReader.moc"
