// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SandboxClient.h"
#include "support/TestMain.h"

#include <QElapsedTimer>
#include <QTcpSocket>

using namespace mci;
using namespace mci::sandbox;
using namespace mci::test;

namespace {

const QString kPath = QStringLiteral("/v26.0/act_990010000000101/insights");

SandboxOptions withFaults(const QStringList &faults)
{
    SandboxOptions options;
    options.ads = 40;
    for (const QString &fault : faults)
        options.faults.append(*parseFault(fault));
    return options;
}

/** Bytes that arrive within the time, and whether the server closed. */
struct RawAnswer
{
    QByteArray bytes;
    bool closed = false;
};

RawAnswer rawGet(const SandboxClient &client, int waitMs)
{
    QTcpSocket socket;
    const QUrl url = client.url(kPath);
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    if (!socket.waitForConnected(5000))
        return {};
    socket.write("GET " + url.path().toLatin1() + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer t\r\n\r\n");
    RawAnswer answer;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < waitMs && socket.state() == QAbstractSocket::ConnectedState) {
        socket.waitForReadyRead(50);
        answer.bytes += socket.readAll();
    }
    answer.closed = socket.state() != QAbstractSocket::ConnectedState;
    return answer;
}

qsizetype promisedLength(const QByteArray &answer)
{
    const qsizetype at = answer.indexOf("Content-Length: ") + 16;
    return answer.mid(at, answer.indexOf('\r', at) - at).toLongLong();
}

QByteArray bodyOf(const QByteArray &answer)
{
    return answer.mid(answer.indexOf("\r\n\r\n") + 4);
}

} // namespace

class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void graphErrors_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("subcode");
        QTest::newRow("throttle") << QStringLiteral("throttle") << 400 << 17 << 2446079;
        QTest::newRow("throttle4") << QStringLiteral("throttle4") << 400 << 4 << 1504022;
        QTest::newRow("throttle80004") << QStringLiteral("throttle80004") << 400 << 80004 << 2446079;
        QTest::newRow("expire") << QStringLiteral("expire") << 400 << 190 << 463;
        QTest::newRow("revoke") << QStringLiteral("revoke") << 400 << 190 << 460;
        QTest::newRow("reduce") << QStringLiteral("reduce") << 500 << 1 << 0;
        QTest::newRow("error in 200") << QStringLiteral("error-in-200") << 200 << 2 << 0;
    }
    void graphErrors()
    {
        QFETCH(QString, fault);
        SandboxClient client(withFaults({fault}));
        const SandboxReply hit = client.get(kPath);
        QTEST(hit.status, "status");
        QTEST(hit.errorCode(), "code");
        QTEST(hit.errorSubcode(), "subcode");
        QVERIFY(client.get(kPath).errorCode() == 0);
    }
    void throttleTellsTheWait()
    {
        SandboxClient client(withFaults({QStringLiteral("throttle")}));
        const QJsonObject usage =
            QJsonDocument::fromJson(client.get(kPath).headers.value("x-business-use-case-usage")).object();
        QCOMPARE(usage.value(QLatin1String("990010000000101"))
                     .toArray()
                     .at(0)
                     .toObject()
                     .value(QLatin1String("estimated_time_to_regain_access"))
                     .toInt(),
                 1);
    }
    void reduceSaysWhatToDo()
    {
        SandboxClient client(withFaults({QStringLiteral("reduce")}));
        QVERIFY(client.get(kPath)
                    .error()
                    .value(QLatin1String("message"))
                    .toString()
                    .startsWith(QLatin1String("Please reduce the amount of data")));
    }
    void hitsTheRequestsItIsMeantFor()
    {
        SandboxClient client(withFaults({QStringLiteral("5xx:insights@2x2")}));
        QList<int> statuses;
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(client.get(QStringLiteral("/v26.0/me")).status, 200);
            statuses.append(client.get(kPath).status);
        }
        QCOMPARE(statuses, (QList<int>{200, 503, 503, 200}));
        QCOMPARE(client.server().calls(QStringLiteral("insights")), 4);
        QCOMPARE(client.server().calls(QStringLiteral("/me")), 4);
        QCOMPARE(client.server().calls(), 8);
    }
    void lastsForEver()
    {
        SandboxClient client(withFaults({QStringLiteral("html:/mex*")}));
        for (int i = 0; i < 3; ++i) {
            const SandboxReply reply = client.get(QStringLiteral("/v26.0/me"));
            QCOMPARE(reply.status, 200);
            QVERIFY(reply.headers.value("content-type").startsWith("text/html"));
            QVERIFY(reply.body.contains("<html>"));
        }
        QCOMPARE(client.get(kPath).errorCode(), 0);
    }
    void truncatedIsValidHttpWithBrokenJson()
    {
        SandboxClient client(withFaults({QStringLiteral("truncated")}));
        const SandboxReply reply = client.get(kPath);
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.complete);
        QVERIFY(reply.body.startsWith('{'));
        QJsonParseError error;
        QJsonDocument::fromJson(reply.body, &error);
        QVERIFY(error.error != QJsonParseError::NoError);
    }
    void cutEndsMidBody()
    {
        SandboxClient client(withFaults({QStringLiteral("cut")}));
        const RawAnswer answer = rawGet(client, 5000);
        QVERIFY(answer.closed);
        QVERIFY(answer.bytes.startsWith("HTTP/1.1 200"));
        QVERIFY(!bodyOf(answer.bytes).isEmpty());
        QVERIFY(bodyOf(answer.bytes).size() < promisedLength(answer.bytes));
    }
    void hangNeverAnswers()
    {
        SandboxClient client(withFaults({QStringLiteral("hang")}));
        const RawAnswer answer = rawGet(client, 400);
        QVERIFY(answer.bytes.isEmpty());
        QVERIFY(!answer.closed);
        QCOMPARE(client.get(kPath).status, 200);
    }
    void dripSendsAByteASecond()
    {
        SandboxClient client(withFaults({QStringLiteral("drip")}));
        const RawAnswer answer = rawGet(client, 2600);
        QVERIFY(!answer.closed);
        QVERIFY2(!answer.bytes.isEmpty() && answer.bytes.size() <= 3, qPrintable(QString::number(answer.bytes.size())));
        QVERIFY(QByteArray("HTT").startsWith(answer.bytes));
    }
    void latencyDelaysAnswers()
    {
        SandboxOptions options = withFaults({});
        options.latency = std::chrono::milliseconds(120);
        SandboxClient client(options);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(client.get(QStringLiteral("/v26.0/me")).status, 200);
        QVERIFY(timer.elapsed() >= 118);
    }
    void closesWhenTheClientAsks()
    {
        SandboxClient client(withFaults({}));
        QTcpSocket socket;
        socket.connectToHost(client.server().url().host(), static_cast<quint16>(client.server().url().port()));
        QVERIFY(socket.waitForConnected(5000));
        socket.write("GET /v26.0/me?access_token=t HTTP/1.1\r\nConnection: close\r\n\r\n");
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(socket.readAll().startsWith("HTTP/1.1 200"));
    }
    void answersAPipelineInOrder()
    {
        SandboxClient client(withFaults({}));
        QTcpSocket socket;
        socket.connectToHost(client.server().url().host(), static_cast<quint16>(client.server().url().port()));
        QVERIFY(socket.waitForConnected(5000));
        socket.write("GET /v26.0/me?access_token=t HTTP/1.1\r\n\r\nGET /v26.0/nobody?access_token=t HTTP/1.1\r\n\r\n"
                     "GET /v26.0/me?access_token=t HTTP/1.1\r\n\r\n");
        QByteArray answers;
        QTRY_VERIFY((answers += socket.readAll()).count("HTTP/1.1 ") == 3);
        QVERIFY(answers.indexOf("HTTP/1.1 200") < answers.indexOf("HTTP/1.1 400"));
        QVERIFY(answers.indexOf("HTTP/1.1 400") < answers.lastIndexOf("HTTP/1.1 200"));
    }
    void portInUseIsAnError()
    {
        SandboxClient client(withFaults({}));
        SandboxOptions options = withFaults({});
        options.port = static_cast<quint16>(client.server().url().port());
        SandboxServer second(options);
        const auto started = second.start();
        QVERIFY(!started.has_value());
        QCOMPARE(started.error().reason, Reason::PortInUse);
        QVERIFY(second.url().isEmpty());
    }
    void startsAgainAfterStop()
    {
        SandboxClient client(withFaults({}));
        client.server().stop();
        QVERIFY(client.server().url().isEmpty());
        QVERIFY(client.server().start().has_value());
        QCOMPARE(client.get(QStringLiteral("/v26.0/me")).status, 200);
    }
};

MCI_TEST_CLASS(TestFaults);
#include "tst_Faults.moc"
