// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/JobControl.h"
#include "ServicesFixture.h"
#include "store/JobRepository.h"
#include "support/TestMain.h"

using namespace mci;
using domain::JobState;

class TestJobControl : public QObject
{
    Q_OBJECT

private:
    QString queue(const QString &dedupeKey)
    {
        store::NewJob job;
        job.type = QLatin1String(domain::job_type::kInsightsFetch);
        job.organizationId = QLatin1String(domain::kDefaultOrganization);
        job.connectionId = QStringLiteral("con_1");
        job.adAccountId = QStringLiteral("act_1");
        job.dedupeKey = dedupeKey;
        auto session = m_fixture->temp.session();
        return store::JobRepository(session, m_fixture->temp.clock).enqueue(job)->id;
    }
    std::vector<domain::Job> jobs(JobState state)
    {
        auto session = m_fixture->temp.session();
        return store::JobRepository(session, m_fixture->temp.clock)
            .list({.state = state, .organizationId = {}, .connectionId = {}})
            .value();
    }
    services::JobControl control() { return {m_fixture->temp.database(), m_fixture->config, m_fixture->temp.clock}; }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<test::ServicesFixture>(); }

    void cancelsWhatWaits()
    {
        const QString id = queue(QStringLiteral("a"));
        MCI_VERIFY_OK(control().cancel(id));
        QCOMPARE_EQ(jobs(JobState::Cancelled).size(), 1U);
        const Status again = control().cancel(id);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        QCOMPARE(again.error().reason, Reason::JobEnded);
    }
    void freedSpaceLetsGoOnWhatWaitsForIt()
    {
        const QString full = queue(QStringLiteral("a"));
        const QString limited = queue(QStringLiteral("b"));
        {
            auto session = m_fixture->temp.session();
            store::JobRepository repository(session, m_fixture->temp.clock);
            const auto claims = repository.claim(QStringLiteral("w"), 2, std::chrono::minutes(1)).value();
            QCOMPARE_EQ(claims.size(), 2U);
            for (const auto &claim : claims) {
                store::JobSettlement later;
                later.kind = store::JobSettlement::Kind::Postponed;
                later.runAt = m_fixture->temp.clock.now() + std::chrono::hours(1);
                later.error = makeError(ErrorCode::DiskFull,
                                        claim.job.id == full ? Reason::DiskIsFull : Reason::MetaAppThrottled);
                QVERIFY(repository.settle(claim.job.id, claim.leaseToken, later).value());
            }
        }
        QCOMPARE(control().goOnWithSpace().value(), 1);
        auto session = m_fixture->temp.session();
        const auto claims = store::JobRepository(session, m_fixture->temp.clock)
                                .claim(QStringLiteral("w"), 2, std::chrono::minutes(1))
                                .value();
        QCOMPARE_EQ(claims.size(), 1U);
        QCOMPARE(claims.front().job.id, full);
    }
    void retriesWhatWasCancelled()
    {
        const QString id = queue(QStringLiteral("a"));
        QCOMPARE(control().retry(id).error().reason, Reason::JobNotEnded);
        MCI_VERIFY_OK(control().cancel(id));
        MCI_VERIFY_OK(control().retry(id));
        QCOMPARE_EQ(jobs(JobState::Pending).size(), 1U);
        // A second click finds the work queued already.
        MCI_VERIFY_OK(control().retry(id));
        QCOMPARE_EQ(jobs(JobState::Pending).size(), 1U);
    }
    void retriesCountAsSyncs()
    {
        services::ServiceConfig tight = test::ServicesFixture::defaults();
        tight.syncJobsPerHour = 2;
        m_fixture->config.replace(tight);
        const QString id = queue(QStringLiteral("a"));
        (void)queue(QStringLiteral("b"));
        MCI_VERIFY_OK(control().cancel(id));
        const Status refused = control().retry(id);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, Reason::HourlySyncLimit);
        QVERIFY(refused.error().resumeAt == m_fixture->temp.clock.now() + std::chrono::hours(1));
        QCOMPARE_EQ(jobs(JobState::Pending).size(), 1U);
    }
    void aPauseOutlivesTheProgram()
    {
        QCOMPARE(control().isPaused().value(), false);
        MCI_VERIFY_OK(control().setPaused(true));
        MCI_VERIFY_OK(control().setPaused(true));
        QCOMPARE(control().isPaused().value(), true);
        MCI_VERIFY_OK(control().setPaused(false));
        QCOMPARE(control().isPaused().value(), false);
    }
    void unknownJobs()
    {
        QCOMPARE(control().cancel(QStringLiteral("job_x")).error().reason, Reason::JobUnknown);
        QCOMPARE(control().retry(QStringLiteral("job_x")).error().reason, Reason::JobUnknown);
    }

private:
    std::unique_ptr<test::ServicesFixture> m_fixture;
};

MCI_TEST_CLASS(TestJobControl);
#include "tst_JobControl.moc"
