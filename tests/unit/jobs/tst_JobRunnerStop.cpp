// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/QueuePauseRepository.h"
#include "support/TestMain.h"
#include "unit/jobs/RunnerFixture.h"

#include <QElapsedTimer>

using namespace mci;
using namespace mci::jobs;
using namespace mci::test;
using domain::JobState;

namespace {

const QString kType = QStringLiteral("work");

} // namespace

class TestJobRunnerStop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheJobsBack()
    {
        RunnerFixture fixture;
        Gate gate;
        fixture.handle(kType, [&gate](const JobContext &context) -> Result<JobOutcome> {
            gate.pass(context.cancel());
            return failure(cancelledError());
        });
        fixture.start();
        QStringList ids;
        for (int i = 0; i < 8; ++i)
            ids.push_back(fixture.enqueue(kType));
        QVERIFY(gate.waitForArrivals(4));
        QElapsedTimer timer;
        timer.start();
        fixture.runner().stop();
        QVERIFY(timer.elapsed() < 3000);
        QVERIFY(!fixture.runner().isRunning());
        for (const QString &id : std::as_const(ids)) {
            const auto job = fixture.job(id);
            QCOMPARE(job.state, JobState::Pending);
            QCOMPARE(job.attempt, 0);
            QCOMPARE(job.crashCount, 0);
        }
    }
    void givesAJobBackWhoseHandlerDoesNotListen()
    {
        Gate gate;
        RunnerFixture fixture;
        fixture.options.stopLimit = std::chrono::milliseconds(50);
        fixture.handle(kType, [&gate](const JobContext &) -> Result<JobOutcome> {
            gate.pass();
            return completed();
        });
        fixture.start();
        const QString id = fixture.enqueue(kType);
        QVERIFY(gate.waitForArrivals(1));
        fixture.runner().stop();
        QCOMPARE(fixture.job(id).state, JobState::Pending);
        gate.open();
        // What the handler says afterwards is refused, because the lease is gone; then it starts afresh.
        fixture.start();
        QVERIFY(fixture.waitFor(id, JobState::Completed));
        QCOMPARE(fixture.job(id).attempt, 1);
    }
    void runUntilEndsWithTheInterrupt()
    {
        RunnerFixture fixture;
        fixture.start();
        CancelSource interrupt;
        std::thread later([&interrupt] { interrupt.cancel(); });
        QVERIFY(!fixture.runner().runUntil([] { return false; }, interrupt.token()));
        later.join();
    }
    void oneProgramWorks()
    {
        RunnerFixture fixture;
        fixture.options.lockFile = fixture.temp.folder() + QStringLiteral("/workers.lock");
        fixture.start();
        JobRegistry registry;
        JobRunner second(fixture.temp.database(), registry, fixture.temp.clock, fixture.options);
        const auto refused = second.start();
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::WorkersElsewhere);
        fixture.runner().stop();
        MCI_VERIFY_OK(second.start());
    }
    void aPausedQueueEndsWhatRunsAndBeginsNothing()
    {
        RunnerFixture fixture;
        Gate gate;
        fixture.handle(kType, [&](const JobContext &context) -> Result<JobOutcome> {
            gate.pass(context.cancel());
            JobCompleted done;
            store::NewJob child;
            child.type = QStringLiteral("child");
            child.organizationId = context.job().organizationId;
            done.children = {child};
            return done;
        });
        std::atomic<int> children{0};
        fixture.handle(QStringLiteral("child"), [&children](const JobContext &) -> Result<JobOutcome> {
            ++children;
            return completed();
        });
        fixture.start();
        const QString running = fixture.enqueue(kType);
        QVERIFY(gate.waitForArrivals(1));
        const auto pause = [&fixture](bool on) {
            auto session = fixture.temp.session();
            store::QueuePauseRepository pauses(session);
            const Status done = on ? pauses.pause(fixture.temp.clock.now()) : pauses.resume();
            fixture.runner().wake();
            return done;
        };
        MCI_VERIFY_OK(pause(true));
        const QString waiting = fixture.enqueue(kType);
        gate.open();
        QVERIFY(fixture.waitFor(running, JobState::Completed));
        // The runner has looked again since, more than once.
        int looks = 0;
        QVERIFY(fixture.runner().runUntil([&looks] { return ++looks > 20; }));
        QCOMPARE(fixture.job(waiting).state, JobState::Pending);
        QCOMPARE(children.load(), 0);
        MCI_VERIFY_OK(pause(false));
        QVERIFY(fixture.waitFor(waiting, JobState::Completed));
        QVERIFY(fixture.runner().runUntil([&children] { return children == 2; }));
    }
    void takesOverWhatADeadProgramHeld()
    {
        RunnerFixture fixture;
        fixture.options.lockFile = fixture.temp.folder() + QStringLiteral("/workers.lock");
        fixture.handle(kType, [](const JobContext &) -> Result<JobOutcome> { return completed(); });
        const QString id = fixture.enqueue(kType);
        {
            auto session = fixture.temp.session();
            store::JobRepository jobs(session, fixture.temp.clock);
            QCOMPARE(jobs.claim(QStringLiteral("dead"), 1, std::chrono::hours(9))->size(), 1U);
        }
        fixture.start();
        QVERIFY(fixture.waitFor(id, JobState::Completed));
        QCOMPARE(fixture.job(id).crashCount, 1);
    }
    void aLostLeaseStopsTheHandler()
    {
        RunnerFixture fixture;
        Gate gate;
        std::atomic<bool> stopped{false};
        fixture.options.claimLimit = 1;
        fixture.handle(kType, [&](const JobContext &context) -> Result<JobOutcome> {
            if (context.job().crashCount > 0)
                return completed();
            gate.pass(context.cancel());
            stopped = context.cancel().isCancelled();
            return completed({{QStringLiteral("stale"), true}});
        });
        fixture.start();
        const QString id = fixture.enqueue(kType);
        QVERIFY(gate.waitForArrivals(1));
        {
            auto session = fixture.temp.session();
            QCOMPARE(store::JobRepository(session, fixture.temp.clock).reclaim(QStringLiteral("other"), true).value(), 1);
        }
        fixture.temp.clock.advance(fixture.options.heartbeat);
        QVERIFY(fixture.waitFor(id, JobState::Completed));
        QVERIFY(stopped);
        QVERIFY(fixture.job(id).result.isEmpty());
    }
};

MCI_TEST_CLASS(TestJobRunnerStop);
#include "tst_JobRunnerStop.moc"
