// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/JobRepository.h"
#include "store/Transaction.h"
#include "support/TempDatabase.h"
#include "support/TestMain.h"
#include "unit/store/InsightFixture.h"

using namespace mci;
using namespace mci::store;
using namespace mci::test;

namespace {

constexpr std::chrono::minutes kLease{1};

QString enqueue(TempDatabase &temp)
{
    auto session = temp.session();
    NewJob job;
    job.type = QStringLiteral("t");
    job.organizationId = QStringLiteral("org_default");
    return JobRepository(session, temp.clock).enqueue(job).value().id;
}

/** The work of a sync as its handler does it: pages, then rows and completion together. */
Status syncOnce(Database &database, const Clock &clock)
{
    auto session = database.session();
    if (!session)
        return failure(std::move(session).error());
    JobRepository jobs(*session, clock);
    InsightRepository insights(*session, clock);
    auto claimed = jobs.claim(QStringLiteral("w"), 1, kLease);
    if (!claimed)
        return failure(std::move(claimed).error());
    if (claimed->empty())
        return failure(makeError(ErrorCode::Internal, Reason::None));
    const ClaimedJob job = std::move(claimed->front());
    auto fetch = insights.beginOrResumeFetch(fetchStart(job.job.id));
    for (int page = 0; fetch && fetch->pages < 2; ++page) {
        const int first = fetch->pages * 2;
        fetch = insights.storePage(fetch->id, {insightRow(first), insightRow(first + 1)},
                                   position(QString::number(fetch->pages + 1)));
    }
    if (!fetch)
        return failure(std::move(fetch).error());
    return inTransaction(*session, [&]() -> Status {
        if (auto entry = insights.complete(fetch->id, selection(), clock.now(), clock.now()); !entry)
            return failure(std::move(entry).error());
        const auto ours = jobs.settle(job.job.id, job.leaseToken, {});
        if (!ours)
            return failure(ours.error());
        NewJob child;
        child.type = QStringLiteral("child");
        child.organizationId = QStringLiteral("org_default");
        child.parentId = job.job.id;
        auto queued = jobs.enqueue(child);
        return queued ? Status{} : Status(failure(queued.error()));
    });
}

} // namespace

class TestFaultSweep : public QObject
{
    Q_OBJECT

private:
    /** Cache entry, completion and child come together or not at all; a page has its cursor. */
    void expectWhole(TempDatabase &temp, const QString &jobId)
    {
        MCI_VERIFY_OK(temp.database().check());
        auto session = temp.session();
        InsightRepository insights(session, temp.clock);
        JobRepository jobs(session, temp.clock);
        const auto job = jobs.find(jobId).value().value();
        const auto entry = insights.findCacheEntry(domain::cacheKey(selection())).value();
        const bool completed = job.state == domain::JobState::Completed;
        QCOMPARE(entry.has_value(), completed);
        QCOMPARE(jobs.list({})->size(), completed ? 2U : 1U);
        const auto fetch = insights.fetchOfJob(jobId).value();
        if (!fetch)
            return;
        QCOMPARE(insights.rows(fetch->id)->size(), static_cast<std::size_t>(fetch->pages) * 2);
        QCOMPARE(fetch->position, fetch->pages ? position(QString::number(fetch->pages)) : QJsonObject());
        QCOMPARE(fetch->complete, completed);
    }

private Q_SLOTS:
    void aSyncMayFailAtAnyStatement()
    {
        bool done = false;
        int sweeps = 0;
        for (int failAt = 1; !done; ++failAt, ++sweeps) {
            TempDatabase temp;
            temp.addConnection();
            const QString id = enqueue(temp);
            temp.bomb.arm(failAt);
            done = syncOnce(temp.database(), temp.clock).has_value() && temp.bomb.count() < failAt;
            temp.bomb.disarm();
            expectWhole(temp, id);
            if (QTest::currentTestFailed() || done)
                break;
            // The next program takes the job over and ends it with the same rows.
            auto session = temp.session();
            JobRepository jobs(session, temp.clock);
            MCI_VERIFY_OK(jobs.reclaim(QStringLiteral("other"), true));
            if (jobs.find(id).value()->state != domain::JobState::Completed)
                MCI_VERIFY_OK(syncOnce(temp.database(), temp.clock));
            expectWhole(temp, id);
            QCOMPARE(jobs.find(id).value()->state, domain::JobState::Completed);
        }
        QVERIFY(sweeps > 20);
    }
};

MCI_TEST_CLASS(TestFaultSweep);
#include "tst_FaultSweep.moc"
