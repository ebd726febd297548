// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/QtHttpTransport.h"
#include "support/TestMain.h"
#include "TransportHelpers.h"

#include <atomic>
#include <thread>

#include <QElapsedTimer>

using namespace mci;
using namespace mci::net;
using namespace mci::test;
using namespace std::chrono_literals;

/** Every future ends once, whoever ends it. */
class TestTransportCancel : public QObject
{
    Q_OBJECT

    static void waitForHits(const ScriptedServer &server, int hits)
    {
        QTRY_COMPARE_WITH_TIMEOUT(server.hits(), hits, 10'000);
    }

private Q_SLOTS:
    void cancelsWhileWaiting_data()
    {
        QTest::addColumn<bool>("afterHead");
        QTest::newRow("before the head") << false;
        QTest::newRow("in the body") << true;
    }
    void cancelsWhileWaiting()
    {
        QFETCH(bool, afterHead);
        ScriptedServer server;
        server.on("/x", {.body = "half", .announcedLength = 100, .ending = Script::Ending::Hang, .silent = !afterHead});
        QtHttpTransport transport;
        CancelSource source;
        auto future = transport.send(get(server.url(QStringLiteral("/x"))), source.token());
        waitForHits(server, 1);
        QVERIFY(!future.isFinished());
        QElapsedTimer clock;
        clock.start();
        source.cancel();
        future.waitForFinished();
        const qint64 latency = clock.elapsed();
        qInfo("cancelled after %lld ms", static_cast<long long>(latency));
        QVERIFY(latency < 1000);
        QVERIFY(future.result().error().isCancelled());
    }

    void cancelsBeforeSending()
    {
        ScriptedServer server;
        QtHttpTransport transport;
        CancelSource source;
        source.cancel();
        auto future = transport.send(get(server.url(QStringLiteral("/x"))), source.token());
        future.waitForFinished();
        QVERIFY(future.result().error().isCancelled());
        QCOMPARE(server.connections(), 0);
    }

    void cancelAfterTheEndChangesNothing()
    {
        ScriptedServer server;
        server.on("/x", {.body = "hello"});
        std::atomic<int> ends = 0;
        QtHttpTransport transport([&](const LogEntry &) { ++ends; });
        CancelSource source;
        auto future = transport.send(get(server.url(QStringLiteral("/x"))), source.token());
        future.waitForFinished();
        source.cancel();
        QCOMPARE(future.resultCount(), 1);
        QCOMPARE(future.result()->body, QByteArray("hello"));
        QCOMPARE(ends.load(), 1);
    }

    void endsOnceWhenCancelRacesWithTheAnswer()
    {
        ScriptedServer server;
        server.on("/x", {.body = "hello"});
        std::atomic<int> ends = 0;
        {
            QtHttpTransport transport([&](const LogEntry &) { ++ends; });
            for (int i = 0; i < 100; ++i) {
                CancelSource source;
                auto future = transport.send(get(server.url(QStringLiteral("/x"))), source.token());
                std::thread canceller([&source, i] {
                    for (int spin = 0; spin < i % 20; ++spin)
                        std::this_thread::yield();
                    source.cancel();
                });
                future.waitForFinished();
                canceller.join();
                QCOMPARE(future.resultCount(), 1);
                const auto result = future.result();
                QVERIFY(result ? result->body == "hello" : result.error().isCancelled());
            }
        }
        QVERIFY(ends.load() <= 100);
    }

    void destructionEndsEveryFuture()
    {
        ScriptedServer server;
        server.on("/x", {.silent = true});
        std::vector<QFuture<Result<HttpResponse>>> futures;
        CancelSource source;
        {
            QtHttpTransport transport;
            for (int i = 0; i < 4; ++i)
                futures.push_back(transport.send(get(server.url(QStringLiteral("/x"))), source.token()));
            waitForHits(server, 4);
            for (int i = 0; i < 4; ++i)
                futures.push_back(transport.send(get(server.url(QStringLiteral("/x"))), {}));
        }
        source.cancel();
        for (auto &future : futures) {
            QVERIFY(future.isFinished());
            QCOMPARE(future.resultCount(), 1);
            QVERIFY(future.result().error().isCancelled());
        }
    }

    void destructionWithoutARequestIsFine()
    {
        for (int i = 0; i < 20; ++i)
            const QtHttpTransport transport;
    }
};

MCI_TEST_CLASS(TestTransportCancel);
#include "tst_TransportCancel.moc"
