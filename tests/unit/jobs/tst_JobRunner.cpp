// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/RateBudgetRepository.h"
#include "support/TestMain.h"
#include "unit/jobs/RunnerFixture.h"

using namespace mci;
using namespace mci::jobs;
using namespace mci::test;
using domain::JobState;

namespace {

const QString kType = QStringLiteral("work");

Status writeBudget(store::Session &session, UtcTime now)
{
    return store::RateBudgetRepository(session).upsert({QStringLiteral("app:1"), std::nullopt, 1, QString(), now});
}

class Recorder final : public JobEvents
{
public:
    void jobChanged(const domain::Job &job) override
    {
        const std::lock_guard guard(m_mutex);
        states.push_back(domain::jobStateName(job.state));
    }
    void jobProgressed(const domain::Job &job) override
    {
        const std::lock_guard guard(m_mutex);
        stages.push_back(job.stage);
    }
    QStringList states;
    QStringList stages;

private:
    std::mutex m_mutex;
};

} // namespace

class TestJobRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completesWithResultRowsAndChildren()
    {
        RunnerFixture fixture;
        fixture.handle(kType, [&fixture](const JobContext &context) -> Result<JobOutcome> {
            context.progress(QStringLiteral("insights"), 0.5, {{QStringLiteral("rows"), 7}});
            JobCompleted done;
            done.result = {{QStringLiteral("rows"), 7}};
            store::NewJob child;
            child.type = QStringLiteral("child");
            child.organizationId = context.job().organizationId;
            done.children = {child, child};
            done.commit = [&fixture](store::Session &session) { return writeBudget(session, fixture.temp.clock.now()); };
            return done;
        });
        fixture.handle(QStringLiteral("child"), [](const JobContext &) -> Result<JobOutcome> { return completed(); });
        Recorder recorder;
        fixture.runner().addObserver(recorder);
        fixture.start();
        const QString id = fixture.enqueue(kType);
        QVERIFY(fixture.waitFor(id, JobState::Completed));
        const auto allEnded = [&] {
            auto session = fixture.temp.session();
            const auto tree = store::JobRepository(session, fixture.temp.clock).tree(id).value();
            return tree.size() == 3
                && std::all_of(tree.begin(), tree.end(), [](const auto &job) { return job.state == JobState::Completed; });
        };
        QVERIFY(fixture.runner().runUntil(allEnded));
        const auto job = fixture.job(id);
        QCOMPARE(job.result.value(QStringLiteral("rows")).toInt(), 7);
        QCOMPARE(job.stage, QStringLiteral("insights"));
        QCOMPARE(job.progress, 1.0);
        auto session = fixture.temp.session();
        QVERIFY(store::RateBudgetRepository(session).find(QStringLiteral("app:1"))->has_value());
        fixture.runner().stop();
        QVERIFY(recorder.stages.contains(QStringLiteral("insights")));
        QCOMPARE(recorder.states.count(QStringLiteral("completed")), 3);
    }
    void aFailedCommitLeavesNothing()
    {
        RunnerFixture fixture;
        fixture.handle(kType, [&fixture](const JobContext &context) -> Result<JobOutcome> {
            JobCompleted done;
            store::NewJob child;
            child.type = QStringLiteral("child");
            child.organizationId = context.job().organizationId;
            done.children = {child};
            done.commit = [&fixture](store::Session &session) -> Status {
                if (auto written = writeBudget(session, fixture.temp.clock.now()); !written)
                    return written;
                return failure(makeError(ErrorCode::DiskFull, Reason::DiskIsFull));
            };
            return done;
        });
        fixture.start();
        const QString id = fixture.enqueue(kType);
        QVERIFY(fixture.waitFor(id, JobState::Postponed));
        QCOMPARE(fixture.job(id).waitReason->reason, Reason::DiskIsFull);
        auto session = fixture.temp.session();
        QVERIFY(!store::RateBudgetRepository(session).find(QStringLiteral("app:1"))->has_value());
        QCOMPARE(store::JobRepository(session, fixture.temp.clock).list({})->size(), 1U);
    }
    void triesAgainThreeTimes()
    {
        RunnerFixture fixture;
        std::atomic<int> tries{0};
        fixture.handle(kType, [&tries](const JobContext &) -> Result<JobOutcome> {
            ++tries;
            return failure(transientError(ErrorCode::Network, Reason::ConnectionCut));
        });
        fixture.options.random = [] { return 0.0; };
        fixture.start();
        const QString id = fixture.enqueue(kType);
        for (int attempt = 1; attempt <= 2; ++attempt) {
            QVERIFY(fixture.runner().runUntil([&] {
                const auto job = fixture.job(id);
                return job.state == JobState::Pending && job.attempt == attempt;
            }));
            fixture.temp.clock.advance(std::chrono::seconds(attempt));
        }
        QVERIFY(fixture.waitFor(id, JobState::Failed));
        QCOMPARE(tries.load(), 3);
        QCOMPARE(fixture.job(id).error->reason, Reason::ConnectionCut);
    }
    void aThrottleIsNotATry()
    {
        RunnerFixture fixture;
        std::atomic<bool> free{false};
        const UtcTime until = fixture.temp.clock.now() + std::chrono::minutes(30);
        fixture.handle(kType, [&](const JobContext &) -> Result<JobOutcome> {
            if (free)
                return completed();
            Error error = makeError(ErrorCode::RateLimited, Reason::MetaAccountThrottled);
            error.resumeAt = until;
            return failure(error);
        });
        fixture.start();
        const QString id = fixture.enqueue(kType);
        QVERIFY(fixture.waitFor(id, JobState::Postponed));
        QVERIFY(fixture.job(id).resumeAt == until);
        QCOMPARE(fixture.job(id).attempt, 0);
        free = true;
        fixture.temp.clock.set(until);
        QVERIFY(fixture.waitFor(id, JobState::Completed));
        QCOMPARE(fixture.job(id).attempt, 1);
    }
    void waitsForTheLogin()
    {
        RunnerFixture fixture;
        std::atomic<bool> loggedIn{false};
        fixture.handle(kType, [&](const JobContext &) -> Result<JobOutcome> {
            if (loggedIn)
                return completed();
            return JobOutcome(JobWaitingLogin{makeError(ErrorCode::TokenExpired, Reason::LoginNeeded)});
        });
        fixture.start();
        store::NewJob job;
        job.type = kType;
        job.connectionId = QStringLiteral("conn_1");
        const QString id = fixture.enqueue(job);
        QVERIFY(fixture.waitFor(id, JobState::WaitingLogin));
        loggedIn = true;
        {
            auto session = fixture.temp.session();
            QCOMPARE(store::JobRepository(session, fixture.temp.clock).resumeWaitingLogin(job.connectionId).value(), 1);
        }
        fixture.runner().wake();
        QVERIFY(fixture.waitFor(id, JobState::Completed));
    }
    void cancelsARunningJob()
    {
        RunnerFixture fixture;
        Gate gate;
        fixture.handle(kType, [&gate](const JobContext &context) -> Result<JobOutcome> {
            gate.pass(context.cancel());
            return failure(cancelledError());
        });
        fixture.start();
        const QString id = fixture.enqueue(kType);
        QVERIFY(gate.waitForArrivals(1));
        {
            // As another program does it: only the row says so.
            auto session = fixture.temp.session();
            QVERIFY(store::JobRepository(session, fixture.temp.clock).cancel(id).value());
        }
        QVERIFY(fixture.waitFor(id, JobState::Cancelled));
    }
    void aTryKnowsWhatEarlierOnesLeftOfItsTime()
    {
        using namespace std::chrono_literals;
        RunnerFixture fixture;
        std::vector<std::chrono::milliseconds> left;
        fixture.handle(
            kType,
            [&](const JobContext &context) -> Result<JobOutcome> {
                fixture.temp.clock.advance(2min);
                left.push_back(context.timeLeft());
                if (left.size() == 2)
                    return completed();
                return jobs::JobPostponed{fixture.temp.clock.now(), makeError(ErrorCode::RateLimited, Reason::MetaAppThrottled)};
            },
            {jobs::PoolKind::Io, 10min});
        fixture.start();
        const QString id = fixture.enqueue(kType);
        QVERIFY(fixture.waitFor(id, JobState::Completed));
        QCOMPARE(left, (std::vector<std::chrono::milliseconds>{8min, 6min}));
    }
    void failsWhatLivesTooLong()
    {
        RunnerFixture fixture;
        Gate gate;
        fixture.handle(
            kType,
            [&gate](const JobContext &context) -> Result<JobOutcome> {
                gate.pass(context.cancel());
                return failure(cancelledError());
            },
            {PoolKind::Cpu, std::chrono::minutes(10)});
        fixture.start();
        const QString id = fixture.enqueue(kType);
        QVERIFY(gate.waitForArrivals(1));
        fixture.temp.clock.advance(std::chrono::minutes(11));
        QVERIFY(fixture.waitFor(id, JobState::Failed));
        QCOMPARE(fixture.job(id).error->reason, Reason::JobLivedTooLong);
    }
    void anUnknownTypeAndAnExceptionFail()
    {
        RunnerFixture fixture;
        fixture.handle(kType, [](const JobContext &) -> Result<JobOutcome> { throw std::runtime_error("x"); });
        fixture.start();
        const QString unknown = fixture.enqueue(QStringLiteral("nobody"));
        const QString thrower = fixture.enqueue(kType);
        QVERIFY(fixture.waitFor(unknown, JobState::Failed));
        QVERIFY(fixture.waitFor(thrower, JobState::Failed));
        QCOMPARE(fixture.job(unknown).error->reason, Reason::JobTypeUnknown);
        QCOMPARE(fixture.job(thrower).error->reason, Reason::InternalFault);
    }
    void accountsRunSideBySideAndCallsOfOneInTurn()
    {
        RunnerFixture fixture;
        Gate gate;
        std::mutex mutex;
        QHash<QString, int> running;
        std::atomic<int> together{0};
        std::atomic<int> clashes{0};
        fixture.handle(kType, [&](const JobContext &context) -> Result<JobOutcome> {
            const QString account = context.job().adAccountId;
            {
                const std::lock_guard guard(mutex);
                clashes += ++running[account] > 1 ? 1 : 0;
            }
            ++together;
            gate.pass(context.cancel());
            const std::lock_guard guard(mutex);
            --running[account];
            return completed();
        });
        fixture.start();
        QStringList ids;
        for (int i = 0; i < 9; ++i) {
            store::NewJob job;
            job.type = kType;
            job.adAccountId = QStringLiteral("act_%1").arg(i % 3);
            job.serialKey = job.adAccountId;
            ids.push_back(fixture.enqueue(job));
        }
        QVERIFY(gate.waitForArrivals(3));
        QCOMPARE(together.load(), 3);
        gate.open();
        for (const QString &id : std::as_const(ids))
            QVERIFY(fixture.waitFor(id, JobState::Completed));
        QCOMPARE(clashes.load(), 0);
    }
    void writesTheEndLaterWhenTheDatabaseRefuses()
    {
        RunnerFixture fixture;
        Gate gate;
        fixture.handle(kType, [&](const JobContext &context) -> Result<JobOutcome> {
            gate.pass(context.cancel());
            // Neither completing nor noting why it did not will be possible for the moment.
            fixture.temp.bomb.arm(1);
            return failure(makeError(ErrorCode::MetaError, Reason::MetaUnknown));
        });
        fixture.start();
        const QString id = fixture.enqueue(kType);
        QVERIFY(gate.waitForArrivals(1));
        gate.open();
        QVERIFY(fixture.waitFor(id, JobState::Failed));
        QCOMPARE(fixture.job(id).error->reason, Reason::MetaUnknown);
    }
};

MCI_TEST_CLASS(TestJobRunner);
#include "tst_JobRunner.moc"
