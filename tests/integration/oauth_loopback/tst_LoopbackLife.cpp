// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "BrowserDouble.h"

#include "support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QNetworkInterface>
#include <QTcpServer>

using namespace mci;
using namespace mci::test;

namespace {

/** Local addresses, in the kernel's spelling, on which somebody listens at the port. */
QList<QByteArray> listenersAt(quint16 port)
{
    QList<QByteArray> result;
    const QByteArray suffix = ':' + QByteArray::number(port, 16).rightJustified(4, '0').toUpper();
    for (const char *table : {"/proc/net/tcp", "/proc/net/tcp6"}) {
        QFile file(QString::fromLatin1(table));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : file.readAll().split('\n')) {
            const QList<QByteArray> fields = line.simplified().split(' ');
            if (fields.size() > 3 && fields[1].endsWith(suffix) && fields[3] == "0A")
                result.append(fields[1].chopped(suffix.size()));
        }
    }
    return result;
}

qsizetype openDescriptors()
{
    return QDir(QStringLiteral("/proc/self/fd"))
        .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)
        .size();
}

bool hasIpv6()
{
    QTcpServer probe;
    return probe.listen(QHostAddress(QHostAddress::LocalHostIPv6));
}

} // namespace

/** When the port opens, to whom, and that it closes. */
class TestLoopbackLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listensOnLoopbackOnly()
    {
        WaitingServer server;
        const QList<QByteArray> addresses = listenersAt(server.port());
        QCOMPARE(addresses.size(), hasIpv6() ? 2 : 1);
        for (const QByteArray &address : addresses)
            QVERIFY2(address == "0100007F" || address == "00000000000000000000000001000000", address.constData());
        for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
            if (!address.isLoopback() && address.protocol() == QAbstractSocket::IPv4Protocol)
                QVERIFY2(BrowserDouble(server.port(), address).isRefused(), qPrintable(address.toString()));
        }
    }
    void answersOnBothAddresses()
    {
        if (!hasIpv6())
            QSKIP("no IPv6 here");
        WaitingServer server;
        const BrowserDouble v6(server.port(), QHostAddress(QHostAddress::LocalHostIPv6));
        const QByteArray host = "[::1]:" + QByteArray::number(server.port());
        QVERIFY(v6.get("/callback?code=c&state=the-right-state", host).startsWith("HTTP/1.1 200 "));
        QVERIFY(server.outcome().has_value());
    }
    void closesAfterSuccess()
    {
        WaitingServer server;
        const auto early = BrowserDouble(server.port()).connected();
        QVERIFY(BrowserDouble(server.port()).callback().startsWith("HTTP/1.1 200 "));
        // The page is there, so the port must be gone; also for whoever had connected before.
        QVERIFY(BrowserDouble(server.port()).isRefused());
        QVERIFY(BrowserDouble(server.port(), QHostAddress(QHostAddress::LocalHostIPv6)).isRefused());
        early->write("GET /callback?code=x&state=the-right-state HTTP/1.1\r\n\r\n");
        (void)early->waitForDisconnected(2000);
        QVERIFY(!early->readAll().contains("200 OK"));
        QCOMPARE(server.outcome()->code.reveal(), QByteArray("c0de"));
    }
    void closesAfterItsTime()
    {
        oauth::LoopbackOptions options;
        options.life = std::chrono::milliseconds(200);
        WaitingServer server(options);
        const auto outcome = server.outcome();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().reason, Reason::LoginTimedOut);
        QCOMPARE(outcome.error().code, ErrorCode::Timeout);
        QVERIFY(BrowserDouble(server.port()).isRefused());
    }
    void closesOnCancel()
    {
        WaitingServer server;
        server.cancel();
        const auto outcome = server.outcome();
        QVERIFY(outcome.error().isCancelled());
        QVERIFY(BrowserDouble(server.port()).isRefused());
    }
    void closesWhenNobodyWaits()
    {
        quint16 port = 0;
        {
            const auto server = oauth::LoopbackServer::listen({});
            QVERIFY(server.has_value());
            port = (*server)->port();
            QVERIFY(!BrowserDouble(port).isRefused());
        }
        QVERIFY(BrowserDouble(port).isRefused());
    }
    void givesEveryDescriptorBack()
    {
        {
            const WaitingServer warmUp;
        }
        const qsizetype before = openDescriptors();
        for (int i = 0; i < 5; ++i) {
            WaitingServer server;
            const auto idle = BrowserDouble(server.port()).connected();
            (void)BrowserDouble(server.port()).callback();
            QVERIFY(server.outcome().has_value());
        }
        QCOMPARE(openDescriptors(), before);
    }
    void noStateIsRightBeforeItIsExpected()
    {
        const auto server = oauth::LoopbackServer::listen({});
        QVERIFY(BrowserDouble((*server)->port()).callback("").startsWith("HTTP/1.1 400 "));
        QVERIFY(BrowserDouble((*server)->port()).callback().startsWith("HTTP/1.1 400 "));
    }
    void takesTheListedPortAndSaysWhenItIsBusy()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
        oauth::LoopbackOptions options;
        options.port = other.serverPort();
        const auto busy = oauth::LoopbackServer::listen(options);
        QVERIFY(!busy);
        QCOMPARE(busy.error().reason, Reason::LoginPortBusy);
        other.close();
        const auto server = oauth::LoopbackServer::listen(options);
        QVERIFY(server.has_value());
        QCOMPARE((*server)->port(), options.port);
    }
    void doesNotShareThePortWithAStrangerOnIpv6()
    {
        if (!hasIpv6())
            QSKIP("no IPv6 here");
        QTcpServer stranger;
        QVERIFY(stranger.listen(QHostAddress(QHostAddress::LocalHostIPv6)));
        oauth::LoopbackOptions options;
        options.port = stranger.serverPort();
        QCOMPARE(oauth::LoopbackServer::listen(options).error().reason, Reason::LoginPortBusy);
        QVERIFY(BrowserDouble(options.port).isRefused());
    }
    void worksWhileTheMainThreadBlocks()
    {
        auto server = oauth::LoopbackServer::listen({});
        (*server)->expectState(kState);
        const quint16 port = (*server)->port();
        auto page = std::async(std::launch::async, [port] { return BrowserDouble(port).callback(); });
        const auto outcome = (*server)->waitForCallback({});
        QVERIFY(outcome.has_value());
        server->reset();
        QVERIFY(page.get().contains("200 OK"));
    }
};

MCI_TEST_CLASS(TestLoopbackLife);
#include "tst_LoopbackLife.moc"
