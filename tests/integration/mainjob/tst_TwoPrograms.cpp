// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Workbench.h"

#include "support/TestMain.h"

#include <csignal>

using namespace mci;
using namespace mci::test;
using namespace Qt::Literals::StringLiterals;

/** Two programs on one profile: one works, the other follows. */
class TestTwoPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyOneWorks()
    {
        Workbench bench(leadWorld(5));
        const auto first = bench.start({u"work"_s});
        QVERIFY(!first->waitForStatus(u"working"_s).isEmpty());
        for (const QStringList &call : {QStringList{u"work"_s}, QStringList{u"work"_s, u"--until-idle"_s}}) {
            const MciRun second = bench.run(call);
            MCI_COMPARE_EXIT(second, 1);
            QCOMPARE(second.error(), u"conflict"_s);
            QCOMPARE(second.last().value("httpStatus"_L1).toInt(), 409);
        }
        QVERIFY(first->isRunning());
        first->send(SIGTERM);
        const MciRun ended = first->finish(3000);
        MCI_COMPARE_EXIT(ended, 0);
        QCOMPARE(ended.status(), u"stopped"_s);
        MCI_COMPARE_EXIT(bench.workUntilIdle(), 0);
    }
    void theSecondFollowsToTheEnd()
    {
        sandbox::SandboxOptions options = leadWorld(60);
        options.latency = std::chrono::milliseconds(100);
        Workbench bench(options);
        QVERIFY(!bench.connectToken().isEmpty());
        const auto worker = bench.start({u"work"_s});
        QVERIFY(!worker->waitForStatus(u"working"_s).isEmpty());
        const MciRun followed = bench.sync();
        MCI_COMPARE_EXIT(followed, 0);
        QCOMPARE(followed.status(), u"completed"_s);
        QVERIFY(worker->isRunning());
        MCI_COMPARE_EXIT(bench.top(), 0);
    }
    void aQueueThatTheWindowPausedIsPausedForAll()
    {
        Workbench bench(leadWorld(5));
        QVERIFY(!bench.connectToken().isEmpty());
        (void)bench.value(u"INSERT INTO queue_pauses (id, since_ms) VALUES ('queue', 1)"_s);
        const MciRun synced = bench.sync();
        MCI_COMPARE_EXIT(synced, 3);
        QCOMPARE(synced.status(), u"pending"_s);
        QCOMPARE(synced.last().value("reason"_L1).toString(), u"queue_paused"_s);
        MCI_COMPARE_EXIT(bench.workUntilIdle(), 0);
        QCOMPARE(bench.insightsCalls(), 0);
        (void)bench.value(u"DELETE FROM queue_pauses"_s);
        MCI_COMPARE_EXIT(bench.workUntilIdle(), 0);
        QCOMPARE(bench.value(u"SELECT count(*) FROM queue_jobs WHERE state <> 'completed'"_s).toInt(), 0);
        QVERIFY(bench.insightsCalls() > 0);
    }
    void theFollowerTakesOverFromADeadWorker()
    {
        sandbox::SandboxOptions options = leadWorld(60);
        options.latency = std::chrono::milliseconds(500);
        Workbench bench(options);
        QVERIFY(!bench.connectToken().isEmpty());
        const auto worker = bench.start({u"work"_s});
        QVERIFY(!worker->waitForStatus(u"working"_s).isEmpty());
        const auto follower = bench.start(bench.select(u"sync"_s, {u"--wait"_s}));
        QVERIFY(!follower->waitForStatus(u"processing"_s).isEmpty());
        worker->send(SIGKILL);
        const MciRun followed = follower->finish();
        MCI_COMPARE_EXIT(followed, 0);
        QCOMPARE(followed.status(), u"completed"_s);
    }
    void bothQueue()
    {
        sandbox::SandboxOptions options = leadWorld(60);
        options.latency = std::chrono::milliseconds(50);
        Workbench bench(options);
        QVERIFY(!bench.connectToken().isEmpty());
        const QString earlier = lastDay().addDays(-7).toString(Qt::ISODate);
        const auto first = bench.start(bench.select(u"sync"_s, {u"--wait"_s}));
        const auto second = bench.start(bench.select(u"sync"_s, {u"--wait"_s, u"--until"_s, earlier}));
        const auto same = bench.start(bench.select(u"sync"_s, {u"--wait"_s}));
        for (MciProcess *program : {first.get(), second.get(), same.get()}) {
            const MciRun ended = program->finish();
            MCI_COMPARE_EXIT(ended, 0);
            QCOMPARE(ended.status(), u"completed"_s);
        }
        QCOMPARE(bench.value(u"SELECT count(*) FROM queue_jobs WHERE state <> 'completed'"_s).toInt(), 0);
        QCOMPARE(bench.insightsCalls(), 2);
        QCOMPARE(bench.integrity(), u"ok"_s);
        MCI_COMPARE_EXIT(bench.top(), 0);
        MCI_COMPARE_EXIT(bench.top({u"--until"_s, earlier}), 0);
    }
    void manyQueueAtOnce()
    {
        Workbench bench(leadWorld(20));
        QVERIFY(!bench.connectToken().isEmpty());
        bench.setVariable(u"META_API_RATE_LIMIT_PER_HOUR"_s, u"100"_s);
        std::vector<std::unique_ptr<MciProcess>> programs;
        QSet<QString> jobs;
        for (int day = 0; day < 12; ++day)
            programs.push_back(
                bench.start(bench.select(u"sync"_s, {u"--until"_s, lastDay().addDays(-day).toString(Qt::ISODate)})));
        for (const auto &program : programs) {
            const MciRun queued = program->finish();
            MCI_COMPARE_EXIT(queued, 0);
            jobs.insert(queued.last().value("jobId"_L1).toString());
        }
        QCOMPARE(jobs.size(), 12);
        MCI_COMPARE_EXIT(bench.workUntilIdle(), 0);
        QCOMPARE(bench
                     .value(u"SELECT count(*) FROM queue_jobs WHERE type = 'meta_insights_fetch'"
                            " AND state = 'completed'"_s)
                     .toInt(),
                 12);
    }
};

MCI_TEST_CLASS(TestTwoPrograms);
#include "tst_TwoPrograms.moc"
