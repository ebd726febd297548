// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/JobRepository.h"
#include "store/QueuePauseRepository.h"
#include "store/Transaction.h"
#include "support/TempDatabase.h"
#include "support/TestMain.h"

#include <set>
#include <thread>

using namespace mci;
using namespace mci::store;
using namespace mci::test;
using domain::JobState;
using Kind = JobSettlement::Kind;

namespace {

constexpr std::chrono::minutes kLease{1};
const QString kWorker = QStringLiteral("w");

NewJob newJob()
{
    NewJob job;
    job.type = QStringLiteral("t");
    job.organizationId = QStringLiteral("org_default");
    job.connectionId = QStringLiteral("conn_1");
    return job;
}

JobSettlement settlement(Kind kind, std::optional<UtcTime> runAt = std::nullopt)
{
    JobSettlement settlement;
    settlement.kind = kind;
    settlement.runAt = runAt;
    if (kind != Kind::Completed)
        settlement.error = makeError(ErrorCode::Network, Reason::ConnectionCut);
    return settlement;
}

} // namespace

class TestJobRepository : public QObject
{
    Q_OBJECT

private:
    ClaimedJob claimOne(JobRepository &jobs, const QString &worker = kWorker)
    {
        auto claimed = jobs.claim(worker, 1, kLease);
        if (!claimed || claimed->size() != 1)
            qFatal("nothing to claim");
        return claimed->front();
    }

private Q_SLOTS:
    void init() { m_temp = std::make_unique<TempDatabase>(); }

    void theSameWorkAgainIsANewFirstJob()
    {
        auto session = m_temp->session();
        JobRepository jobs(session, m_temp->clock);
        NewJob job = newJob();
        job.dedupeKey = QStringLiteral("same");
        job.serialKey = QStringLiteral("act_1");
        job.payload = {{QStringLiteral("n"), 1}};
        job.priority = 7;
        const QString first = jobs.enqueue(job)->id;
        QVERIFY(jobs.enqueueAgain(first)->existing);
        QVERIFY(jobs.cancel(first).value());
        const auto again = jobs.enqueueAgain(first);
        MCI_VERIFY_OK(again);
        QVERIFY(!again->existing);
        const auto row = jobs.find(again->id).value().value();
        QCOMPARE(row.rootId, again->id);
        QCOMPARE(row.payload, job.payload);
        QCOMPARE(row.attempt, 0);
        // The keys came along: the same work is there now, and runs alone.
        QVERIFY(jobs.enqueueAgain(first)->existing);
        QCOMPARE(jobs.enqueueAgain(QStringLiteral("job_x")).error().reason, Reason::JobUnknown);
    }

    void claimsInOrder()
    {
        auto session = m_temp->session();
        JobRepository jobs(session, m_temp->clock);
        NewJob late = newJob();
        late.runAt = m_temp->clock.now() + std::chrono::seconds(10);
        const QString lateId = jobs.enqueue(late)->id;
        const QString normal = jobs.enqueue(newJob())->id;
        NewJob urgent = newJob();
        urgent.priority = 1;
        const QString urgentId = jobs.enqueue(urgent)->id;
        const auto claimed = jobs.claim(kWorker, 10, kLease);
        MCI_VERIFY_OK(claimed);
        QCOMPARE(claimed->size(), 2U);
        QCOMPARE(claimed->at(0).job.id, urgentId);
        QCOMPARE(claimed->at(1).job.id, normal);
        QCOMPARE(claimed->at(0).job.attempt, 1);
        QCOMPARE(claimed->at(0).job.rootId, urgentId);
        m_temp->clock.advance(std::chrono::seconds(10));
        QCOMPARE(claimOne(jobs).job.id, lateId);
    }
    void sameKeyIsTheSameJobWhileItLives()
    {
        auto session = m_temp->session();
        JobRepository jobs(session, m_temp->clock);
        NewJob job = newJob();
        job.dedupeKey = QStringLiteral("k");
        const auto first = jobs.enqueue(job);
        const auto second = jobs.enqueue(job);
        QVERIFY(second->existing);
        QCOMPARE(second->id, first->id);
        const auto claimed = claimOne(jobs);
        QVERIFY(jobs.enqueue(job)->existing);
        QVERIFY(jobs.settle(claimed.job.id, claimed.leaseToken, settlement(Kind::Completed)).value());
        QVERIFY(!jobs.enqueue(job)->existing);
    }
    void oneSerialKeyRunsOneAfterTheOther()
    {
        auto session = m_temp->session();
        JobRepository jobs(session, m_temp->clock);
        NewJob job = newJob();
        job.serialKey = QStringLiteral("conn_1/act_1");
        const QString first = jobs.enqueue(job)->id;
        // Within one millisecond the order is left to the ids.
        m_temp->clock.advance(std::chrono::milliseconds(1));
        const QString second = jobs.enqueue(job)->id;
        job.serialKey = QStringLiteral("conn_1/act_2");
        const QString other = jobs.enqueue(job)->id;
        auto claimed = jobs.claim(kWorker, 10, kLease).value();
        QCOMPARE(claimed.size(), 2U);
        QCOMPARE(claimed.at(0).job.id, first);
        QCOMPARE(claimed.at(1).job.id, other);
        QVERIFY(jobs.claim(kWorker, 10, kLease)->empty());
        QVERIFY(jobs.settle(first, claimed.at(0).leaseToken, settlement(Kind::Failed)).value());
        QCOMPARE(claimOne(jobs).job.id, second);
    }
    void aStaleWorkerCannotSettle()
    {
        auto session = m_temp->session();
        JobRepository jobs(session, m_temp->clock);
        const QString id = jobs.enqueue(newJob())->id;
        const auto stale = claimOne(jobs);
        QCOMPARE(jobs.reclaim(QStringLiteral("other"), false).value(), 0);
        m_temp->clock.advance(kLease + std::chrono::seconds(1));
        QCOMPARE(jobs.reclaim(kWorker, false).value(), 0);
        QCOMPARE(jobs.reclaim(QStringLiteral("other"), false).value(), 1);
        const auto fresh = claimOne(jobs, QStringLiteral("other"));
        QCOMPARE(fresh.job.attempt, 1);
        QCOMPARE(fresh.job.crashCount, 1);
        QVERIFY(!jobs.settle(id, stale.leaseToken, settlement(Kind::Completed)).value());
        QVERIFY(!jobs.heartbeat(id, stale.leaseToken, kLease).value());
        QVERIFY(!jobs.setProgress(id, stale.leaseToken, 1, QStringLiteral("s"), {}).value());
        QCOMPARE(jobs.find(id).value()->state, JobState::Processing);
        QVERIFY(jobs.settle(id, fresh.leaseToken, settlement(Kind::Completed)).value());
        QVERIFY(!jobs.settle(id, fresh.leaseToken, settlement(Kind::Failed)).value());
        QCOMPARE(jobs.find(id).value()->state, JobState::Completed);
    }
    void aHeartbeatKeepsTheLease()
    {
        auto session = m_temp->session();
        JobRepository jobs(session, m_temp->clock);
        jobs.enqueue(newJob()).value();
        const auto claimed = claimOne(jobs);
        m_temp->clock.advance(kLease - std::chrono::seconds(1));
        QVERIFY(jobs.heartbeat(claimed.job.id, claimed.leaseToken, kLease).value());
        m_temp->clock.advance(kLease - std::chrono::seconds(1));
        QCOMPARE(jobs.reclaim(QStringLiteral("other"), false).value(), 0);
    }
    void settlements_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("attempt");
        QTest::newRow("completed") << int(Kind::Completed) << QStringLiteral("completed") << 1;
        QTest::newRow("failed") << int(Kind::Failed) << QStringLiteral("failed") << 1;
        QTest::newRow("cancelled") << int(Kind::Cancelled) << QStringLiteral("cancelled") << 0;
        QTest::newRow("retry") << int(Kind::Retry) << QStringLiteral("pending") << 1;
        QTest::newRow("postponed") << int(Kind::Postponed) << QStringLiteral("postponed") << 0;
        QTest::newRow("login") << int(Kind::WaitingLogin) << QStringLiteral("waiting_login") << 0;
        QTest::newRow("given back") << int(Kind::GivenBack) << QStringLiteral("pending") << 0;
    }
    void settlements()
    {
        QFETCH(int, kind);
        QFETCH(QString, state);
        QFETCH(int, attempt);
        auto session = m_temp->session();
        JobRepository jobs(session, m_temp->clock);
        const QString id = jobs.enqueue(newJob())->id;
        const auto claimed = claimOne(jobs);
        const UtcTime later = m_temp->clock.now() + std::chrono::hours(1);
        QVERIFY(jobs.settle(id, claimed.leaseToken, settlement(Kind(kind), later)).value());
        const auto job = jobs.find(id).value().value();
        QCOMPARE(domain::jobStateName(job.state), state);
        QCOMPARE(job.attempt, attempt);
        QCOMPARE(job.resumeAt.has_value(), Kind(kind) == Kind::Postponed);
        QCOMPARE(job.waitReason.has_value(), Kind(kind) == Kind::Postponed || Kind(kind) == Kind::WaitingLogin);
        QCOMPARE(job.finishedAt.has_value(), domain::isFinal(job.state));
    }
    void waitingForALoginEndsWithIt()
    {
        auto session = m_temp->session();
        JobRepository jobs(session, m_temp->clock);
        const QString id = jobs.enqueue(newJob())->id;
        const auto claimed = claimOne(jobs);
        QVERIFY(jobs.settle(id, claimed.leaseToken, settlement(Kind::WaitingLogin)).value());
        QVERIFY(jobs.claim(kWorker, 1, kLease)->empty());
        QCOMPARE(jobs.busyCount().value(), 0);
        QCOMPARE(jobs.resumeWaitingLogin(QStringLiteral("conn_2")).value(), 0);
        QCOMPARE(jobs.resumeWaitingLogin(QStringLiteral("conn_1")).value(), 1);
        QCOMPARE(claimOne(jobs).job.id, id);
    }
    void aPostponedJobRunsWhenItsTimeComes()
    {
        auto session = m_temp->session();
        JobRepository jobs(session, m_temp->clock);
        const QString id = jobs.enqueue(newJob())->id;
        const auto claimed = claimOne(jobs);
        const UtcTime later = m_temp->clock.now() + std::chrono::hours(1);
        QVERIFY(jobs.settle(id, claimed.leaseToken, settlement(Kind::Postponed, later)).value());
        QVERIFY(jobs.nextRunAt().value() == later);
        QVERIFY(jobs.claim(kWorker, 1, kLease)->empty());
        QCOMPARE(jobs.resumePostponed(Reason::DiskIsFull).value(), 0);
        m_temp->clock.set(later);
        QCOMPARE(claimOne(jobs).job.id, id);
        QVERIFY(!jobs.find(id).value()->waitReason);
    }
    void aPausedQueueGivesNothingAway()
    {
        auto session = m_temp->session();
        JobRepository jobs(session, m_temp->clock);
        QueuePauseRepository pauses(session);
        const QString running = jobs.enqueue(newJob())->id;
        const auto claimed = claimOne(jobs);
        const QString waiting = jobs.enqueue(newJob())->id;
        QVERIFY(!pauses.pausedSince().value());
        const UtcTime since = m_temp->clock.now();
        MCI_VERIFY_OK(pauses.pause(since));
        m_temp->clock.advance(std::chrono::minutes(1));
        MCI_VERIFY_OK(pauses.pause(m_temp->clock.now()));
        QCOMPARE(pauses.pausedSince().value(), std::optional(since));
        QVERIFY(jobs.claim(kWorker, 5, kLease)->empty());
        QVERIFY(!jobs.nextRunAt().value());
        QCOMPARE(jobs.busyCount().value(), 1);
        // What runs goes on, and what waits can be cancelled.
        QVERIFY(jobs.heartbeat(running, claimed.leaseToken, kLease).value());
        QVERIFY(jobs.settle(running, claimed.leaseToken, settlement(Kind::Completed)).value());
        QCOMPARE(jobs.busyCount().value(), 0);
        QVERIFY(jobs.cancel(waiting).value());
        const QString later = jobs.enqueue(newJob())->id;
        MCI_VERIFY_OK(pauses.resume());
        QVERIFY(!pauses.pausedSince().value());
        QCOMPARE(claimOne(jobs).job.id, later);
    }
    void nothingGivesWayToWhatAPauseHolds()
    {
        auto session = m_temp->session();
        JobRepository jobs(session, m_temp->clock);
        NewJob background = newJob();
        background.serialKey = QStringLiteral("account:1");
        background.priority = domain::kBackgroundPriority;
        const QString running = jobs.enqueue(background)->id;
        claimOne(jobs);
        NewJob sync = background;
        sync.priority = domain::kBackgroundPriority - 1;
        MCI_VERIFY_OK(jobs.enqueue(sync));
        QCOMPARE(jobs.outranked(kWorker).value(), QStringList{running});
        QueuePauseRepository pauses(session);
        MCI_VERIFY_OK(pauses.pause(m_temp->clock.now()));
        QVERIFY(jobs.outranked(kWorker)->isEmpty());
        MCI_VERIFY_OK(pauses.resume());
        QCOMPARE(jobs.outranked(kWorker).value(), QStringList{running});
    }
    void cancelling()
    {
        auto session = m_temp->session();
        JobRepository jobs(session, m_temp->clock);
        const QString running = jobs.enqueue(newJob())->id;
        const auto claimed = claimOne(jobs);
        NewJob child = newJob();
        child.parentId = running;
        child.rootId = running;
        const QString pending = jobs.enqueue(child)->id;
        QVERIFY(jobs.cancel(running).value());
        QCOMPARE(jobs.find(running).value()->state, JobState::Processing);
        QCOMPARE(jobs.find(pending).value()->state, JobState::Cancelled);
        QCOMPARE(jobs.cancelRequested(kWorker).value(), QStringList{running});
        // The wish survives a handler that wanted to try again.
        QVERIFY(jobs.settle(running, claimed.leaseToken, settlement(Kind::Retry)).value());
        QCOMPARE(jobs.find(running).value()->state, JobState::Cancelled);
        QVERIFY(!jobs.cancel(running).value());
        QCOMPARE(jobs.tree(running)->size(), 2U);
    }
    void threeCrashesAreEnough()
    {
        auto session = m_temp->session();
        JobRepository jobs(session, m_temp->clock);
        const QString id = jobs.enqueue(newJob())->id;
        for (int crash = 1; crash <= 3; ++crash) {
            claimOne(jobs, QStringLiteral("dead_%1").arg(crash));
            QCOMPARE(jobs.reclaim(QStringLiteral("next"), true).value(), 1);
            QCOMPARE(jobs.find(id).value()->crashCount, crash);
        }
        const auto job = jobs.find(id).value().value();
        QCOMPARE(job.state, JobState::Failed);
        QCOMPARE(job.error->reason, Reason::JobCrashedRepeatedly);
    }
    void gettingFurtherForgivesCrashes()
    {
        auto session = m_temp->session();
        JobRepository jobs(session, m_temp->clock);
        const QString id = jobs.enqueue(newJob())->id;
        double reached = 0.1;
        for (int crash = 0; crash < 10; ++crash) {
            const auto claimed = claimOne(jobs, QStringLiteral("dead"));
            reached += 0.05;
            QVERIFY(jobs.setProgress(id, claimed.leaseToken, reached, QStringLiteral("s"), {}).value());
            QCOMPARE(jobs.reclaim(QStringLiteral("next"), true).value(), 1);
        }
        QCOMPARE(jobs.find(id).value()->state, JobState::Pending);
        for (int crash = 0; crash < 2; ++crash) {
            const auto claimed = claimOne(jobs, QStringLiteral("dead"));
            // The same point again is no progress.
            QVERIFY(jobs.setProgress(id, claimed.leaseToken, reached, QStringLiteral("s"), {}).value());
            QCOMPARE(jobs.reclaim(QStringLiteral("next"), true).value(), 1);
        }
        QCOMPARE(jobs.find(id).value()->state, JobState::Failed);
    }
    void countsForTheHourlyLimit()
    {
        auto session = m_temp->session();
        JobRepository jobs(session, m_temp->clock);
        const UtcTime start = m_temp->clock.now();
        for (int i = 0; i < 3; ++i) {
            jobs.enqueue(newJob()).value();
            m_temp->clock.advance(std::chrono::minutes(1));
        }
        const auto count = jobs.countSince(QStringLiteral("t"), QStringLiteral("conn_1"), start + std::chrono::seconds(1));
        QCOMPARE(count->count, 2);
        QVERIFY(count->oldest == start + std::chrono::minutes(1));
        QCOMPARE(jobs.countSince(QStringLiteral("t"), QStringLiteral("conn_2"), start)->count, 0);
        QVERIFY(!jobs.countSince(QStringLiteral("x"), QStringLiteral("conn_1"), start)->oldest);
    }
    void oldTreesGoWhole()
    {
        auto session = m_temp->session();
        JobRepository jobs(session, m_temp->clock);
        const QString root = jobs.enqueue(newJob())->id;
        const auto claimed = claimOne(jobs);
        QVERIFY(jobs.settle(root, claimed.leaseToken, settlement(Kind::Completed)).value());
        NewJob child = newJob();
        child.parentId = root;
        child.rootId = root;
        const QString childId = jobs.enqueue(child)->id;
        m_temp->clock.advance(std::chrono::hours(1));
        QCOMPARE(jobs.deleteEndedBefore(m_temp->clock.now()).value(), 0);
        QVERIFY(jobs.cancel(childId).value());
        QCOMPARE(jobs.deleteEndedBefore(m_temp->clock.now() + std::chrono::seconds(1)).value(), 2);
    }
    void severalThreadsNeverClaimTheSame()
    {
        constexpr int kJobs = 60;
        {
            auto session = m_temp->session();
            JobRepository jobs(session, m_temp->clock);
            for (int i = 0; i < kJobs; ++i)
                jobs.enqueue(newJob()).value();
        }
        std::mutex mutex;
        std::multiset<QString> seen;
        std::atomic<int> errors{0};
        const auto work = [&](int number) {
            auto session = m_temp->database().session();
            JobRepository jobs(*session, m_temp->clock);
            for (;;) {
                const auto claimed = jobs.claim(QStringLiteral("w%1").arg(number), 3, kLease);
                errors += claimed ? 0 : 1;
                if (!claimed || claimed->empty())
                    return;
                for (const ClaimedJob &job : *claimed) {
                    errors += jobs.settle(job.job.id, job.leaseToken, {}).value_or(false) ? 0 : 1;
                    const std::lock_guard guard(mutex);
                    seen.insert(job.job.id);
                }
            }
        };
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back(work, i);
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(errors.load(), 0);
        QCOMPARE(seen.size(), std::size_t(kJobs));
        QCOMPARE(std::set<QString>(seen.begin(), seen.end()).size(), std::size_t(kJobs));
    }

private:
    std::unique_ptr<TempDatabase> m_temp;
};

MCI_TEST_CLASS(TestJobRepository);
#include "tst_JobRepository.moc"
