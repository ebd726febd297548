// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/TestMain.h"
#include "unit/jobs/RunnerFixture.h"

using namespace mci;
using namespace mci::jobs;
using namespace mci::test;
using domain::JobState;

namespace {

const QString kUrgent = QStringLiteral("urgent");
const QString kBackground = QStringLiteral("background");

store::NewJob background(const QString &serialKey = {})
{
    store::NewJob job;
    job.type = kBackground;
    job.serialKey = serialKey;
    job.priority = domain::kBackgroundPriority;
    return job;
}

store::NewJob urgent(const QString &serialKey)
{
    store::NewJob job;
    job.type = kUrgent;
    job.serialKey = serialKey;
    return job;
}

} // namespace

class TestBackgroundJobs : public QObject
{
    Q_OBJECT

private:
    /** A background job runs until it is told to stop, or the gate opens. */
    void handleAll(RunnerFixture &fixture, Gate &gate)
    {
        fixture.handle(
            kBackground,
            [&gate](const JobContext &context) -> Result<JobOutcome> {
                gate.pass(context.cancel());
                if (context.cancel().isCancelled())
                    return failure(cancelledError());
                return completed();
            },
            {PoolKind::Background, std::chrono::minutes(30)});
        fixture.handle(kUrgent, [](const JobContext &) -> Result<JobOutcome> { return completed(); });
    }

private Q_SLOTS:
    void givesWayToAJobOfItsKey()
    {
        Gate gate;
        RunnerFixture fixture;
        handleAll(fixture, gate);
        fixture.start();
        const QString slow = fixture.enqueue(background(QStringLiteral("account:1")));
        QVERIFY(gate.waitForArrivals(1));
        const QString wanted = fixture.enqueue(urgent(QStringLiteral("account:1")));
        QVERIFY(fixture.waitFor(wanted, JobState::Completed));
        // It goes on afterwards, and no attempt is lost.
        QVERIFY(gate.waitForArrivals(2));
        QTRY_COMPARE(fixture.job(slow).state, JobState::Processing);
        QCOMPARE(fixture.job(slow).attempt, 1);
        gate.open();
        QVERIFY(fixture.waitFor(slow, JobState::Completed));
        QCOMPARE(fixture.job(slow).attempt, 1);
    }
    void staysWhileOthersWork()
    {
        Gate gate;
        RunnerFixture fixture;
        handleAll(fixture, gate);
        fixture.start();
        const QString slow = fixture.enqueue(background(QStringLiteral("account:1")));
        QVERIFY(gate.waitForArrivals(1));
        QVERIFY(fixture.waitFor(fixture.enqueue(urgent(QStringLiteral("account:2"))), JobState::Completed));
        QVERIFY(fixture.waitFor(fixture.enqueue(urgent({})), JobState::Completed));
        QCOMPARE(fixture.job(slow).state, JobState::Processing);
        QCOMPARE(gate.arrived(), 1);
        gate.open();
        QVERIFY(fixture.waitFor(slow, JobState::Completed));
    }
    void oneRunsAtATimeAndTheOthersHoldNothing()
    {
        Gate gate;
        RunnerFixture fixture;
        handleAll(fixture, gate);
        fixture.start();
        const QString first = fixture.enqueue(background(QStringLiteral("account:1")));
        QVERIFY(gate.waitForArrivals(1));
        QStringList more;
        for (int i = 2; i < 8; ++i)
            more.append(fixture.enqueue(background(QStringLiteral("account:%1").arg(i))));
        // Their accounts are free, although they stand before it in time.
        QVERIFY(fixture.waitFor(fixture.enqueue(urgent(QStringLiteral("account:3"))), JobState::Completed));
        for (const QString &id : std::as_const(more))
            QCOMPARE(fixture.job(id).state, JobState::Pending);
        QCOMPARE(gate.arrived(), 1);
        gate.open();
        for (const QString &id : std::as_const(more))
            QVERIFY(fixture.waitFor(id, JobState::Completed));
        QCOMPARE(fixture.job(first).state, JobState::Completed);
    }
    void whatComputesRunsBesideWhatWaitsAndOneAtATime()
    {
        Gate waits;
        Gate computes;
        RunnerFixture fixture;
        handleAll(fixture, waits);
        const QString type = QStringLiteral("computing");
        fixture.handle(type,
                       [&computes](const JobContext &context) -> Result<JobOutcome> {
                           if (context.job().payload.contains(QLatin1String("waits")))
                               computes.pass(context.cancel());
                           return completed();
                       },
                       {PoolKind::Cpu, std::chrono::minutes(30)});
        fixture.options.threads = 4;
        fixture.start();
        const QString slow = fixture.enqueue(background());
        QVERIFY(waits.waitForArrivals(1));
        QStringList ids;
        for (int i = 0; i < 12; ++i) {
            store::NewJob job = background();
            job.type = type;
            job.payload = {{QStringLiteral("waits"), true}};
            ids.append(fixture.enqueue(job));
        }
        QVERIFY(computes.waitForArrivals(1));
        // Twelve that wait take no place from somebody who asks, of the same type or another.
        store::NewJob asked = urgent({});
        QVERIFY(fixture.waitFor(fixture.enqueue(asked), JobState::Completed));
        asked.type = type;
        QVERIFY(fixture.waitFor(fixture.enqueue(asked), JobState::Completed));
        QCOMPARE(std::count_if(ids.begin(), ids.end(),
                               [&](const QString &id) { return fixture.job(id).state == JobState::Processing; }),
                 1);
        QCOMPARE(computes.arrived(), 1);
        QCOMPARE(fixture.job(slow).state, JobState::Processing);
        computes.open();
        for (const QString &id : std::as_const(ids))
            QVERIFY(fixture.waitFor(id, JobState::Completed));
        QCOMPARE(fixture.job(slow).state, JobState::Processing);
        waits.open();
        QVERIFY(fixture.waitFor(slow, JobState::Completed));
    }
    void whoWaitsForOneJobDoesNotDoIt()
    {
        Gate gate;
        gate.open();
        RunnerFixture fixture;
        fixture.options.background = false;
        int planned = 0;
        fixture.options.plan = [&planned]() -> Status {
            ++planned;
            return {};
        };
        handleAll(fixture, gate);
        const QString slow = fixture.enqueue(background());
        fixture.start();
        for (int i = 0; i < 5; ++i)
            QVERIFY(fixture.waitFor(fixture.enqueue(urgent({})), JobState::Completed));
        QCOMPARE(fixture.job(slow).state, JobState::Pending);
        QCOMPARE(fixture.job(slow).attempt, 0);
        QCOMPARE(planned, 0);
    }
    void plansAtTheStartAndThenEachInterval()
    {
        RunnerFixture fixture;
        std::atomic<int> planned{0};
        fixture.options.plan = [&planned]() -> Status {
            ++planned;
            return failure(makeError(ErrorCode::Internal, Reason::DatabaseBusy));
        };
        Gate gate;
        handleAll(fixture, gate);
        fixture.start();
        // Before start() returns, so that a runner that ends when idle knows what is to do; a failure ends nothing.
        QCOMPARE(planned.load(), 1);
        QVERIFY(fixture.waitFor(fixture.enqueue(urgent({})), JobState::Completed));
        QCOMPARE(planned.load(), 1);
        fixture.temp.clock.advance(std::chrono::minutes(1));
        fixture.runner().wake();
        QTRY_COMPARE(planned.load(), 2);
    }
    void aPostponedJobOfItsKeyCountsOnlyWhenDue()
    {
        Gate gate;
        RunnerFixture fixture;
        handleAll(fixture, gate);
        fixture.start();
        const QString slow = fixture.enqueue(background(QStringLiteral("account:1")));
        QVERIFY(gate.waitForArrivals(1));
        store::NewJob later = urgent(QStringLiteral("account:1"));
        later.runAt = fixture.temp.clock.now() + std::chrono::minutes(5);
        const QString id = fixture.enqueue(later);
        QVERIFY(fixture.waitFor(fixture.enqueue(urgent({})), JobState::Completed));
        QCOMPARE(fixture.job(slow).state, JobState::Processing);
        fixture.temp.clock.advance(std::chrono::minutes(5));
        fixture.runner().wake();
        QVERIFY(fixture.waitFor(id, JobState::Completed));
        gate.open();
        QVERIFY(fixture.waitFor(slow, JobState::Completed));
    }
};

MCI_TEST_CLASS(TestBackgroundJobs);
#include "tst_BackgroundJobs.moc"
