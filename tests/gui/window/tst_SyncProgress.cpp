// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/WindowFixture.h"
#include "window/JobGroups.h"
#include "window/SyncProgress.h"

#include <QJsonArray>

using namespace mci;
using namespace mci::ui;
using domain::JobState;
using mci::test::WindowFixture;

class TestSyncProgress : public QObject
{
    Q_OBJECT

    static std::optional<SyncProgress> progress(const std::vector<domain::Job> &jobs)
    {
        return syncProgress(jobs, QStringLiteral("con_1"), QStringLiteral("act_1"));
    }

private Q_SLOTS:
    void followsASyncThroughItsStages()
    {
        QVERIFY(!progress({}));
        domain::Job root = WindowFixture::job(QStringLiteral("a"), JobState::Processing, 0.45);
        auto now = progress({root});
        QVERIFY(now->isActive());
        QCOMPARE(now->insights.state, StageState::Running);
        QCOMPARE(now->insights.fraction, 0.5);
        QCOMPARE(now->ranking.state, StageState::Waiting);

        root.stage = QStringLiteral("ranking");
        root.progress = 0.9;
        now = progress({root});
        QCOMPARE(now->insights.state, StageState::Done);
        QCOMPARE(now->ranking.state, StageState::Running);

        root = WindowFixture::job(QStringLiteral("a"), JobState::Completed, 1);
        const double before = now->overall;
        now = progress(
            {root, WindowFixture::ingest(QStringLiteral("b"), QStringLiteral("a"), JobState::Processing, 7, 10)});
        QCOMPARE(now->ranking.state, StageState::Done);
        QCOMPARE(now->creatives.state, StageState::Running);
        QVERIFY(now->creatives.caption.contains(u'7'));
        QVERIFY(now->overall > before);
        QCOMPARE(now->open, QStringList{QStringLiteral("b")});

        now = progress(
            {root, WindowFixture::ingest(QStringLiteral("b"), QStringLiteral("a"), JobState::Completed, 10, 10)});
        QVERIFY(!now->isActive());
        QCOMPARE(now->overall, 1.0);
    }

    void takesTheNewestSyncOfTheAccount()
    {
        domain::Job older = WindowFixture::job(QStringLiteral("old"), JobState::Failed);
        older.createdAt -= std::chrono::hours(1);
        older.error = makeError(ErrorCode::Network, Reason::None);
        domain::Job other = WindowFixture::job(QStringLiteral("other"), JobState::Processing);
        other.adAccountId = QStringLiteral("act_2");
        const auto now = progress({older, WindowFixture::job(QStringLiteral("new"), JobState::Completed, 1), other});
        QCOMPARE(now->rootId, QStringLiteral("new"));
        QVERIFY(!now->isActive());
        QVERIFY(!now->failure);
    }

    void tellsTheTimeLeftOnlyWhenItCan()
    {
        using std::chrono::seconds;
        domain::Job root = WindowFixture::job(QStringLiteral("a"), JobState::Processing, 0.5);
        // Nobody knows how long the creatives of a first sync will take.
        QVERIFY(!timeLeft(*progress({root}), seconds(30)));
        domain::Job last = WindowFixture::job(QStringLiteral("z"), JobState::Completed, 1);
        last.createdAt -= std::chrono::hours(1);
        domain::Job pictures =
            WindowFixture::ingest(QStringLiteral("y"), QStringLiteral("z"), JobState::Completed, 9, 9);
        pictures.finishedAt = *last.finishedAt + seconds(12);
        QCOMPARE(timeLeft(*progress({root, last, pictures}), seconds(30)), std::optional(seconds(42)));
        QVERIFY(!timeLeft(*progress({root, last, pictures}), {}));
        // In the last stage its own time is all.
        const domain::Job done = WindowFixture::job(QStringLiteral("a"), JobState::Completed, 1);
        const auto creatives =
            WindowFixture::ingest(QStringLiteral("b"), QStringLiteral("a"), JobState::Processing, 3, 10);
        QCOMPARE(timeLeft(*progress({done, creatives}), seconds(8)), std::optional(seconds(8)));
        root.cancelRequested = true;
        QVERIFY(!timeLeft(*progress({root, last, pictures}), seconds(30)));
    }

    void severalJobsOfCreativesCountTogether()
    {
        const domain::Job root = WindowFixture::job(QStringLiteral("a"), JobState::Completed, 1);
        domain::Job later = WindowFixture::ingest(QStringLiteral("c"), QStringLiteral("a"), JobState::Pending, 0, 1);
        later.stageValues = {};
        later.payload.insert(QStringLiteral("creativeIds"), QJsonArray{1, 2, 3, 4, 5});
        const auto now = progress(
            {root, WindowFixture::ingest(QStringLiteral("b"), QStringLiteral("a"), JobState::Completed, 50, 50),
             later});
        QVERIFY(now->isActive());
        QCOMPARE(now->creatives.state, StageState::Waiting);
        QCOMPARE(now->creatives.fraction, 50.0 / 55);
        QVERIFY(now->creatives.caption.contains(QStringLiteral("50")));
        QVERIFY(now->creatives.caption.contains(QStringLiteral("55")));
        // Five wait beside the ten that are left of the fifty: half as long again.
        const auto running = progress(
            {root, WindowFixture::ingest(QStringLiteral("b"), QStringLiteral("a"), JobState::Processing, 40, 50),
             later});
        QCOMPARE(timeLeft(*running, std::chrono::seconds(10)), std::optional(std::chrono::seconds(15)));
    }

    void failuresNeedSomebodyUntilTheWorkWentThrough()
    {
        const UtcTime now = SystemClock().now();
        const domain::Job failed = WindowFixture::job(QStringLiteral("a"), JobState::Failed);
        auto sections = jobSections({failed}, {}, now);
        QCOMPARE(sections.size(), std::size_t{1});
        QCOMPARE(sections[0].group, JobGroup::NeedsYou);
        QCOMPARE(jobCounts({failed}).needsYou, 1);

        domain::Job again = WindowFixture::job(QStringLiteral("b"), JobState::Completed);
        again.createdAt += std::chrono::minutes(1);
        QCOMPARE(jobCounts({failed, again}).needsYou, 0);
        QCOMPARE(jobCounts({failed, again}).failed, 1);

        domain::Job old = WindowFixture::job(QStringLiteral("c"), JobState::Completed);
        old.createdAt -= std::chrono::hours(72);
        old.finishedAt = old.createdAt;
        sections = jobSections({old}, {}, now);
        QCOMPARE(sections[0].group, JobGroup::Earlier);
        QVERIFY(jobSections({old}, {JobFilter::Failed, {}}, now).empty());
    }

    void clearingTakesWhatEndedAndNeedsNobody()
    {
        const UtcTime now = SystemClock().now();
        const std::vector<domain::Job> jobs{WindowFixture::job(QStringLiteral("done"), JobState::Completed, 1),
                                            WindowFixture::job(QStringLiteral("run"), JobState::Processing),
                                            WindowFixture::job(QStringLiteral("login"), JobState::WaitingLogin)};
        QCOMPARE(clearableJobs(jobs, {}), 1);
        QCOMPARE(clearableJobs(jobs, now), 0);
        QCOMPARE(jobSections(jobs, {JobFilter::All, now}, now).size(), std::size_t{2});
        // What ends later is shown.
        domain::Job later = jobs.front();
        later.id = QStringLiteral("later");
        later.finishedAt = now + std::chrono::seconds(1);
        QCOMPARE(jobSections({later}, {JobFilter::All, now}, now).size(), std::size_t{1});
        domain::Job failed = WindowFixture::job(QStringLiteral("bad"), JobState::Failed);
        failed.adAccountId = QStringLiteral("act_2");
        QCOMPARE(jobCounts({failed}, now).failed, 1);
        domain::Job again = WindowFixture::job(QStringLiteral("again"), JobState::Processing);
        again.adAccountId = QStringLiteral("act_2");
        again.createdAt = failed.createdAt + std::chrono::minutes(1);
        QCOMPARE(jobCounts({failed, again}, now).failed, 0);
    }
};

MCI_TEST_CLASS(TestSyncProgress);
#include "tst_SyncProgress.moc"
