// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/ChangeFeed.h"
#include "support/TestMain.h"

#include <thread>

#include <QSignalSpy>

using namespace mci;

class TestChangeFeed : public QObject
{
    Q_OBJECT

private:
    static domain::Job job(domain::JobState state, const char *account)
    {
        domain::Job job;
        job.type = QLatin1String(domain::job_type::kInsightsFetch);
        job.state = state;
        job.adAccountId = QLatin1String(account);
        return job;
    }

private Q_SLOTS:
    void tellsAtMostOnceAnInterval()
    {
        desktop::ChangeFeed feed(std::chrono::milliseconds(100));
        QSignalSpy jobs(&feed, &desktop::ChangeFeed::jobsChanged);
        std::thread worker([&feed] {
            for (int i = 0; i < 300; ++i) {
                feed.jobProgressed({});
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
        });
        QTest::qWait(600);
        worker.join();
        QCOMPARE_GE(jobs.size(), 2);
        QCOMPARE_LE(jobs.size(), 6);
    }
    void theLastChangeIsTold()
    {
        desktop::ChangeFeed feed(std::chrono::milliseconds(50));
        QSignalSpy jobs(&feed, &desktop::ChangeFeed::jobsChanged);
        feed.noteJobs();
        QVERIFY(jobs.wait());
        feed.noteJobs();
        QVERIFY(jobs.wait());
        QCOMPARE(jobs.size(), 2);
    }
    void namesTheAccountsWhoseCreativesArrived()
    {
        desktop::ChangeFeed feed(std::chrono::milliseconds(20));
        QSignalSpy creatives(&feed, &desktop::ChangeFeed::creativesChanged);
        feed.jobChanged(job(domain::JobState::Processing, "act_1"));
        feed.jobChanged(job(domain::JobState::Completed, "act_2"));
        feed.jobChanged(job(domain::JobState::Completed, "act_2"));
        QVERIFY(creatives.wait());
        QTest::qWait(50);
        QCOMPARE(creatives.size(), 1);
        QCOMPARE(creatives.first().first().toString(), QStringLiteral("act_2"));
    }
    void namesTheAccountsWhosePatternsAreOthers()
    {
        desktop::ChangeFeed feed(std::chrono::milliseconds(20));
        QSignalSpy patterns(&feed, &desktop::ChangeFeed::patternsChanged);
        QSignalSpy creatives(&feed, &desktop::ChangeFeed::creativesChanged);
        domain::Job analysis = job(domain::JobState::Completed, "act_1");
        analysis.type = QLatin1String(domain::job_type::kPatternExtract);
        feed.jobChanged(analysis);
        QVERIFY(patterns.wait());
        QCOMPARE(patterns.takeFirst().first().toString(), QStringLiteral("act_1"));
        feed.notePatterns(QStringLiteral("act_2"));
        QVERIFY(patterns.wait());
        QCOMPARE(patterns.takeFirst().first().toString(), QStringLiteral("act_2"));
        // The numbers are as they were.
        QVERIFY(creatives.isEmpty());
    }
};

MCI_TEST_CLASS(TestChangeFeed);
#include "tst_ChangeFeed.moc"
