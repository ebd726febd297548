// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/WindowFixture.h"
#include "support/FakeToken.h"
#include "window/JobPaces.h"
#include "window/JobWords.h"
#include "window/QuotaWords.h"
#include "window/TimeWords.h"

using namespace mci;
using namespace mci::ui;
using namespace std::chrono_literals;
using domain::JobState;
using mci::test::WindowFixture;

/** What is said about work and limits; the wording itself is read by people. */
class TestJobWords : public QObject
{
    Q_OBJECT

private:
    QString caption(const domain::Job &job, bool paused = false, std::optional<std::chrono::seconds> left = {},
                    bool busy = false)
    {
        return JobCaption::of(job, {m_workspace, m_now, paused, left, busy});
    }

    WorkspaceSnapshot m_workspace;
    UtcTime m_now = SystemClock().now();

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        m_workspace.organizations = {{QStringLiteral("org_default"), QStringLiteral("Nuvem Kids"), {}}};
        domain::AdAccount account;
        account.connectionId = QStringLiteral("con_1");
        account.organizationId = QStringLiteral("org_default");
        account.id = QStringLiteral("act_1");
        account.name = QStringLiteral("Site");
        m_workspace.accounts = {account};
    }

    void titlesNameClientAndAccount()
    {
        domain::Job job = WindowFixture::job(QStringLiteral("a"), JobState::Processing);
        QString title = JobWords::title(job, m_workspace);
        QCOMPARE(title.remove(u'\u2068').remove(u'\u2069'), QStringLiteral("Fetch insights — Nuvem Kids, Site"));
        job.adAccountId = QStringLiteral("act_9");
        QVERIFY(JobWords::title(job, m_workspace).contains(QStringLiteral("act_9")));
    }

    void aProviderThatFailedIsTold()
    {
        domain::Job job = WindowFixture::job(QStringLiteral("a"), JobState::Completed);
        job.type = QLatin1String(domain::job_type::kPatternExtract);
        job.finishedAt = m_now;
        job.result = {{QStringLiteral("patterns"), 12}, {QStringLiteral("providerFailed"), 0}};
        QVERIFY2(!caption(job).contains(QStringLiteral("provider")), qPrintable(caption(job)));
        job.result = {{QStringLiteral("patterns"), 12},
                      {QStringLiteral("providerFailed"), 3},
                      {QStringLiteral("providerError"),
                       makeError(ErrorCode::ProviderError, Reason::ProviderKeyRefused).toJson()}};
        QVERIFY2(caption(job).contains(QStringLiteral("3 not named by the AI provider")), qPrintable(caption(job)));
        QVERIFY2(caption(job).contains(QStringLiteral("did not accept the API key")), qPrintable(caption(job)));
    }

    void runningWorkTellsPagesPeriodAndTime()
    {
        domain::Job job = WindowFixture::job(QStringLiteral("a"), JobState::Processing, 0.4);
        job.payload = {{QStringLiteral("since"), QStringLiteral("2026-10-01")},
                       {QStringLiteral("until"), QStringLiteral("2026-10-30")}};
        job.stageValues = {{QStringLiteral("pages"), 6}, {QStringLiteral("rows"), 3000}};
        QString text = caption(job);
        QVERIFY2(text.startsWith(QStringLiteral("page 7 · 3")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Oct 1")));
        QVERIFY(!text.contains(QStringLiteral("left")));
        job.stageValues.insert(QStringLiteral("expectedPages"), 12);
        text = caption(job, false, 83s);
        QVERIFY2(text.startsWith(QStringLiteral("page 7 of about 12")), qPrintable(text));
        QVERIFY2(text.endsWith(QStringLiteral("about 1 min 20 s left")), qPrintable(text));
        job.cancelRequested = true;
        QCOMPARE(caption(job), QStringLiteral("Cancelling…"));
    }

    void waitingWorkTellsWhatFor()
    {
        domain::Job job = WindowFixture::job(QStringLiteral("a"), JobState::Pending);
        const QStringList words{caption(job), caption(job, false, {}, true), caption(job, true)};
        QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), 3);
        job.attempt = 1;
        job.error = makeError(ErrorCode::Network, Reason::ConnectionCut);
        QVERIFY(caption(job).startsWith(QStringLiteral("Try 2 of 3")));
    }

    void postponedWorkTellsTheTimeItGoesOn()
    {
        domain::Job job = WindowFixture::job(QStringLiteral("a"), JobState::Postponed);
        job.resumeAt = m_now + 19min;
        const QString at = QLocale().toString(toDateTime(*job.resumeAt).toLocalTime().time(), QLocale::ShortFormat);
        job.waitReason = makeError(ErrorCode::RateLimited, Reason::MetaAccountThrottled);
        job.waitReason->resumeAt = job.resumeAt;
        const QString throttled = caption(job);
        QVERIFY2(throttled.contains(at) && throttled.contains(QStringLiteral("by itself")), qPrintable(throttled));
        QCOMPARE(throttled.count(at), 1);
        job.waitReason = makeError(ErrorCode::DiskFull, Reason::DiskIsFull);
        QVERIFY2(caption(job).contains(at), qPrintable(caption(job)));
        QVERIFY(caption(job, true).contains(QStringLiteral("resume")));
    }

    void endedWorkTellsWhatCameOfIt()
    {
        domain::Job job = WindowFixture::job(QStringLiteral("a"), JobState::Completed, 1);
        job.result.insert(QStringLiteral("calls"), 3);
        QString text = caption(job);
        QVERIFY2(text.contains(QStringLiteral("1 min 40 s · 214 ad(s) · 3 call(s)")), qPrintable(text));
        job.result.remove(QStringLiteral("calls"));
        job.result.insert(QStringLiteral("fresh"), true);
        QVERIFY(caption(job).contains(QStringLiteral("still fresh")));
        job.result = {{QStringLiteral("creatives"), 10}, {QStringLiteral("pictures"), 9}};
        QVERIFY(caption(job).contains(QStringLiteral("10 creative(s) · 9 picture(s)")));
        job.result.insert(QStringLiteral("pictures"), 10);
        QVERIFY(!caption(job).contains(QStringLiteral("picture(")));
    }

    void theSumTellsCountAndTime()
    {
        QCOMPARE(JobWords::sum(3, {}, false), QStringLiteral("3 job(s)"));
        QCOMPARE(JobWords::sum(1, 121s, false), QStringLiteral("1 job(s), about 2 min"));
        QVERIFY(JobWords::sum(3, 121s, true).contains(QStringLiteral("paused")));
    }

    void detailsHoldNoSecret()
    {
        domain::Job failed = WindowFixture::job(QStringLiteral("a"), JobState::Failed);
        failed.error =
            makeError(ErrorCode::MetaError, Reason::None,
                      QStringLiteral("GET /me?access_token=%1 failed").arg(QLatin1String(test::fakeToken())));
        const QString details = JobWords::details(failed);
        QVERIFY(details.contains(QStringLiteral("meta_error")));
        QVERIFY(!details.contains(QLatin1String(test::fakeToken())));
    }

    void onlyWhatCanBeMeasuredHasATime_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QJsonObject>("values");
        QTest::addColumn<double>("fraction");
        const auto pages = [](int done, int expected) {
            return QJsonObject{{QStringLiteral("pages"), done}, {QStringLiteral("expectedPages"), expected}};
        };
        QTest::newRow("pages of a known number") << "insights" << pages(3, 12) << 0.25;
        QTest::newRow("pages of an unknown number") << "insights" << pages(3, 0) << -1.0;
        QTest::newRow("a report") << "report" << QJsonObject{{QStringLiteral("percent"), 40}} << 0.4;
        QTest::newRow("pictures") << "pictures"
                                  << QJsonObject{{QStringLiteral("done"), 4}, {QStringLiteral("total"), 10}} << 0.4;
        QTest::newRow("a call whose answer comes at once") << "goals" << QJsonObject{} << -1.0;
    }

    void onlyWhatCanBeMeasuredHasATime()
    {
        QFETCH(QString, stage);
        QFETCH(QJsonObject, values);
        QFETCH(double, fraction);
        domain::Job job = WindowFixture::job(QStringLiteral("a"), JobState::Processing, 0.5);
        job.stage = stage;
        job.stageValues = values;
        QCOMPARE(measuredFraction(job).value_or(-1), fraction);
        job.state = JobState::Postponed;
        QVERIFY(!measuredFraction(job));
    }

    void aStageThatChangesStartsANewPace()
    {
        JobPaces paces;
        domain::Job job = WindowFixture::job(QStringLiteral("a"), JobState::Processing);
        job.stage = QStringLiteral("pictures");
        std::chrono::milliseconds at = 1h;
        for (int done = 0; done <= 5; ++done, at += 1s) {
            job.stageValues = {{QStringLiteral("done"), done}, {QStringLiteral("total"), 10}};
            paces.note({job}, at);
        }
        QCOMPARE(paces.left(job.id, at - 1s), std::optional(5s));
        job.stage = QStringLiteral("report");
        job.stageValues = {{QStringLiteral("percent"), 90}};
        paces.note({job}, at);
        QVERIFY(!paces.left(job.id, at));
        QVERIFY(!paces.left(QStringLiteral("unknown"), at));
    }

    void estimatesAreNoFinerThanTheyAreMeant_data()
    {
        QTest::addColumn<int>("estimate");
        QTest::addColumn<int>("shown");
        QTest::newRow("never nothing") << 1 << 5;
        QTest::newRow("seconds by fives") << 23 << 25;
        QTest::newRow("minutes by tens of seconds") << 84 << 80;
        QTest::newRow("long ones by minutes") << 731 << 720;
    }

    void estimatesAreNoFinerThanTheyAreMeant()
    {
        QFETCH(int, estimate);
        QFETCH(int, shown);
        QCOMPARE(TimeWords::rounded(std::chrono::seconds(estimate)).count(), shown);
    }

    void quotasSayWhenAndWarnFromThreeQuartersOn()
    {
        services::QuotaAnswer answer;
        services::MetaQuota quota;
        quota.adAccountId = QStringLiteral("act_1");
        quota.name = QStringLiteral("Principal");
        quota.percent = 18;
        quota.freeAt = m_now + 42min;
        quota.freeAtIsExact = true;
        answer.accounts = {quota};
        quota.freeAtIsExact = false;
        answer.accounts.push_back(quota);
        quota.percent = 75;
        answer.accounts.push_back(quota);
        answer.app = quota;
        answer.app->adAccountId.clear();
        answer.syncs = {{QStringLiteral("con_1"), QStringLiteral("Rafael"), {10, 10, m_now + 5min}}};
        auto rows = QuotaWords::rows(answer, m_now);
        QCOMPARE(rows.size(), std::size_t{5});
        QCOMPARE(rows[0].value, QStringLiteral("18%"));
        QCOMPARE(rows[0].share, std::optional(0.18));
        QCOMPARE(rows[0].note, QStringLiteral("all free again in 42 min"));
        QVERIFY(rows[1].note.contains(QStringLiteral("at the latest")));
        QVERIFY(!rows[1].isHigh);
        QVERIFY(rows[2].isHigh);
        QCOMPARE(rows[3].name, QStringLiteral("Your Meta app"));
        QVERIFY(rows[4].isHigh && rows[4].note.startsWith(QStringLiteral("the next one from")));
        answer.accounts.front().blockedUntil = m_now + 5min;
        QVERIFY(QuotaWords::rows(answer, m_now)[0].note.contains(QStringLiteral("pause")));
        // An app that is not the tighter limit needs no row.
        answer.app->percent = 20;
        QCOMPARE(QuotaWords::rows(answer, m_now).size(), std::size_t{4});
    }
};

MCI_TEST_CLASS(TestJobWords);
#include "tst_JobWords.moc"
