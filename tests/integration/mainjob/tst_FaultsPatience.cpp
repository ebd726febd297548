// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Workbench.h"

#include "support/TestMain.h"

#include <csignal>

#include <QElapsedTimer>

using namespace mci;
using namespace mci::test;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kInterruptMs = 3000;
const QStringList kNoMinimums{u"--min-spend"_s, u"0"_s, u"--min-conversions"_s, u"0"_s, u"--min-impressions"_s, u"0"_s,
                              u"--top"_s,       u"3"_s};

} // namespace

/** A user who does not want to wait any longer: the program ends, and the work is not lost. */
class TestFaultsPatience : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void interrupted_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<int>("latencyMs");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<int>("signal");
        for (const int signal : {SIGINT, SIGTERM}) {
            const char *name = signal == SIGINT ? "SIGINT" : "SIGTERM";
            const auto add = [&](const char *when, const QString &fault, int latency, const QString &asked) {
                QTest::addRow("%s: %s", name, when) << fault << latency << asked << signal;
            };
            add("slow answers", QString(), 4000, u"/insights"_s);
            if (signal == SIGTERM)
                continue;
            add("no answer", u"hang:/insights"_s, 0, u"/insights"_s);
            add("answer byte by byte", u"drip:/insights"_s, 0, u"/insights"_s);
            add("no goals", u"hang:/adsets"_s, 0, u"/adsets"_s);
            add("no creatives", u"hang:ids="_s, 0, u"ids="_s);
            add("no pictures", u"hang:/media/x*"_s, 0, u"/media/"_s);
        }
    }
    void interrupted()
    {
        QFETCH(QString, fault);
        QFETCH(int, latencyMs);
        QFETCH(QString, asked);
        QFETCH(int, signal);
        Workbench bench(leadWorld(20));
        QVERIFY(!bench.connectToken().isEmpty());
        sandbox::SandboxOptions options = leadWorld(20, fault.isEmpty() ? QStringList() : QStringList{fault});
        options.latency = std::chrono::milliseconds(latencyMs);
        bench.replaceSandbox(options);

        const auto program = bench.start(bench.select(u"sync"_s, QStringList{u"--wait"_s} + kNoMinimums));
        QTRY_VERIFY_WITH_TIMEOUT(bench.sandbox().calls(asked) > 0, 20'000);
        QElapsedTimer timer;
        timer.start();
        program->send(signal);
        const MciRun stopped = program->finish();
        QVERIFY2(timer.elapsed() <= kInterruptMs, QByteArray::number(timer.elapsed()).constData());
        // It ended by itself, and said how the job stands.
        QVERIFY2(stopped.exitCode > 0, stopped.story().constData());
        QVERIFY(stopped.strangers.isEmpty());
        QCOMPARE(bench.value(u"SELECT count(*) FROM queue_jobs WHERE state = 'pending' AND attempt = 0"_s).toInt(), 1);
        QCOMPARE(bench.value(u"SELECT count(*) FROM queue_jobs WHERE state NOT IN ('pending', 'completed')"_s).toInt(),
                 0);
        QCOMPARE(bench.value(u"SELECT sum(crash_count) FROM queue_jobs"_s).toInt(), 0);
        QCOMPARE(bench.integrity(), u"ok"_s);

        bench.replaceSandbox(leadWorld(20));
        MCI_COMPARE_EXIT(bench.workUntilIdle(), 0);
        QCOMPARE(bench.value(u"SELECT count(*) FROM queue_jobs WHERE state <> 'completed'"_s).toInt(), 0);
        QCOMPARE(bench.top(kNoMinimums).last()["creatives"_L1].toArray().size(), 3);
    }
    void aFollowerLetsTheWorkerWork()
    {
        sandbox::SandboxOptions options = leadWorld(20);
        options.latency = std::chrono::milliseconds(300);
        Workbench bench(options);
        QVERIFY(!bench.connectToken().isEmpty());
        const auto worker = bench.start({u"work"_s});
        QVERIFY(!worker->waitForStatus(u"working"_s).isEmpty());
        const auto follower = bench.start(bench.select(u"sync"_s, {u"--wait"_s}));
        QVERIFY(!follower->waitForStatus(u"processing"_s).isEmpty());
        QElapsedTimer timer;
        timer.start();
        follower->send(SIGINT);
        (void)follower->finish();
        QCOMPARE_LE(timer.elapsed(), kInterruptMs);
        QVERIFY(worker->isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(bench.value(u"SELECT count(*) FROM queue_jobs WHERE state <> 'completed'"_s).toInt(),
                                  0, 20'000);
    }
    void anInterruptedLoginLeavesNothing()
    {
        Workbench bench(leadWorld(5));
        const auto login = bench.start({u"connect"_s, u"--no-browser"_s});
        QVERIFY(!login->waitForStatus(u"redirect"_s).isEmpty());
        QElapsedTimer timer;
        timer.start();
        login->send(SIGINT);
        const MciRun stopped = login->finish();
        QCOMPARE_LE(timer.elapsed(), kInterruptMs);
        MCI_COMPARE_EXIT(stopped, 1);
        QCOMPARE(stopped.status(), u"error"_s);
        QCOMPARE(bench.value(u"SELECT count(*) FROM meta_connections"_s).toInt(), 0);
    }
};

MCI_TEST_CLASS(TestFaultsPatience);
#include "tst_FaultsPatience.moc"
