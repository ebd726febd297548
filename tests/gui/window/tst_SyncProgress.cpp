// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/WindowFixture.h"
#include "window/JobGroups.h"
#include "window/JobWords.h"
#include "window/SyncProgress.h"

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
        domain::Job root = WindowFixture::job(QStringLiteral("a"), JobState::Processing, 0.5);
        const UtcTime started = *root.startedAt;
        const auto now = progress({root});
        QVERIFY(!timeLeft(*now, started + std::chrono::seconds(1)));
        const auto left = timeLeft(*now, started + std::chrono::seconds(30));
        QVERIFY(left);
        QCOMPARE(left->count(), 70);
        root.state = JobState::Postponed;
        root.resumeAt = started + std::chrono::hours(1);
        QVERIFY(!timeLeft(*progress({root}), started + std::chrono::seconds(30)));
    }

    void failuresNeedSomebodyUntilTheWorkWentThrough()
    {
        const UtcTime now = SystemClock().now();
        const domain::Job failed = WindowFixture::job(QStringLiteral("a"), JobState::Failed);
        auto sections = jobSections({failed}, JobFilter::All, now);
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
        sections = jobSections({old}, JobFilter::All, now);
        QCOMPARE(sections[0].group, JobGroup::Earlier);
        QVERIFY(jobSections({old}, JobFilter::Failed, now).empty());
    }

    void detailsHoldNoSecret()
    {
        domain::Job failed = WindowFixture::job(QStringLiteral("a"), JobState::Failed);
        failed.error = makeError(ErrorCode::MetaError, Reason::None,
                                 QStringLiteral("GET /me?access_token=EAABsbCS1234567890abcdefghijklmnop failed"));
        const QString details = JobWords::details(failed);
        QVERIFY(details.contains(QStringLiteral("meta_error")));
        QVERIFY(!details.contains(QStringLiteral("EAABsbCS1234567890abcdefghijklmnop")));
    }
};

MCI_TEST_CLASS(TestSyncProgress);
#include "tst_SyncProgress.moc"
