// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DaysBench.h"

#include "support/TestMain.h"

using namespace mci;
using namespace mci::test;
using namespace std::chrono_literals;
using domain::JobState;

namespace {

constexpr int kAds = 120;
/** A page of a report. */
const QString kPages = QStringLiteral("/insights?limit");

} // namespace

/** Whatever happens on the way, the days end up as if nothing had. */
class TestDaysFaults : public QObject
{
    Q_OBJECT

private:
    /** First pages of reports: requests of pages without a cursor. */
    static qsizetype firstPages(const DaysBench &bench)
    {
        const QStringList pages = bench.requests(kPages);
        return std::count_if(pages.begin(), pages.end(),
                             [](const QString &page) { return !page.contains(QLatin1String("after=")); });
    }
    std::vector<domain::InsightRow> rows(DaysBench &bench)
    {
        return bench.daysWindow(kLeads, {bench.daysBack(90), bench.daysBack(1)});
    }
    void expectUndisturbed(DaysBench &bench)
    {
        QCOMPARE(bench.coverage().size(), 90U);
        QVERIFY(rows(bench) == m_expected);
    }

private Q_SLOTS:
    void initTestCase()
    {
        DaysBench bench(daysWorld(kAds));
        QVERIFY(bench.workUntil(bench.queueDays(), JobState::Completed));
        m_expected = rows(bench);
        QVERIFY(!m_expected.empty());
        m_pages = bench.requests(kPages).size();
        QCOMPARE(firstPages(bench), 3);
        // Otherwise there is no middle to fail in.
        QCOMPARE_GT(m_pages, 5);
    }
    void aFailedReportIsOrderedAgain()
    {
        DaysBench bench(daysWorld(kAds, {QStringLiteral("report-failed:/1900")}));
        QVERIFY(bench.workUntil(bench.queueDays(), JobState::Completed));
        expectUndisturbed(bench);
    }
    void aReportThatKeepsFailingIsSplit()
    {
        DaysBench bench(daysWorld(kAds, {QStringLiteral("report-failed:/1900x3")}));
        QVERIFY(bench.workUntil(bench.queueDays(), JobState::Completed));
        expectUndisturbed(bench);
        QVERIFY(!bench.requests(QStringLiteral("/campaigns")).isEmpty());
    }
    void aThrottleInTheMiddleWaitsAndGoesOn()
    {
        DaysBench bench(daysWorld(kAds, {QStringLiteral("throttle80000:/insights?limit@2")}));
        const QString id = bench.queueDays();
        QVERIFY(bench.workUntil(id, JobState::Postponed));
        QVERIFY(bench.coverage().empty());
        QCOMPARE(bench.job(id).attempt, 0);
        const auto resumeAt = bench.job(id).resumeAt;
        QVERIFY(resumeAt && *resumeAt > bench.temp.clock.now());
        // Nobody asks before the time that Meta named, whatever else there is to do.
        QVERIFY(bench.workUntil(bench.queueDays(kSales), JobState::Completed));
        QCOMPARE(bench.job(id).state, JobState::Postponed);
        QVERIFY(bench.coverage().empty());
        const qsizetype before = firstPages(bench);
        bench.temp.clock.set(*resumeAt);
        QVERIFY(bench.workUntil(id, JobState::Completed));
        expectUndisturbed(bench);
        // The first of the three reports went on where it had stopped.
        QCOMPARE(firstPages(bench), before + 2);
    }
    void anotherProgramGoesOnFromTheSamePage()
    {
        DaysBench bench(daysWorld(kAds, {QStringLiteral("hang:/insights?limit@3")}));
        const QString id = bench.queueDays();
        {
            const auto runner = bench.newRunner();
            QTRY_COMPARE_WITH_TIMEOUT(bench.requests(kPages).size(), 3, 60'000);
            runner->stop();
        }
        QCOMPARE(bench.job(id).state, JobState::Pending);
        QCOMPARE(bench.job(id).attempt, 0);
        QVERIFY(bench.workUntil(id, JobState::Completed));
        expectUndisturbed(bench);
        QCOMPARE(firstPages(bench), 3);
        // Only the page that never came was asked for twice.
        QCOMPARE(bench.requests(kPages).size(), m_pages + 1);
    }
    void aBrokenAnswerIsTriedAgain()
    {
        DaysBench bench(daysWorld(kAds, {QStringLiteral("truncated:/insights?limit@2")}));
        const QString id = bench.queueDays();
        const auto runner = bench.newRunner();
        QTRY_COMPARE_WITH_TIMEOUT(bench.job(id).attempt, 1, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(bench.job(id).state, JobState::Pending, 60'000);
        bench.temp.clock.advance(5s);
        runner->wake();
        QVERIFY(bench.waitFor(*runner, id, JobState::Completed));
        expectUndisturbed(bench);
        QCOMPARE(firstPages(bench), 3);
    }
    void aSyncOfTheAccountGoesFirst()
    {
        // The first page of days never comes, as if Meta took its time.
        DaysBench bench(daysWorld(kAds, {QStringLiteral("hang:/insights?limit@1")}));
        const QString days = bench.queueDays();
        const auto runner = bench.newRunner();
        QTRY_COMPARE_WITH_TIMEOUT(bench.requests(kPages).size(), 1, 60'000);
        const QString sync = bench.queueSync(bench.input(kLeads, "LEAD", 30, 1));
        runner->wake();
        QVERIFY(bench.waitFor(*runner, sync, JobState::Completed));
        QVERIFY(bench.waitFor(*runner, days, JobState::Completed));
        // Taken twice, and the first time was given back.
        QCOMPARE(bench.job(days).attempt, 1);
        expectUndisturbed(bench);
    }
    void aSyncOfAnotherAccountIsNotEvenHeldUp()
    {
        DaysBench bench(daysWorld(kAds, {QStringLiteral("hang:/insights?limit@1")}));
        const QString days = bench.queueDays();
        const auto runner = bench.newRunner();
        QTRY_COMPARE_WITH_TIMEOUT(bench.requests(kPages).size(), 1, 60'000);
        const QString others = bench.queueDays(kSales);
        // One at a time: the second keeps nobody from its account while it waits.
        QCOMPARE(bench.job(others).state, JobState::Pending);
        const QString sync = bench.queueSync(bench.input(kSales, "PURCHASE", 30, 1));
        runner->wake();
        QVERIFY(bench.waitFor(*runner, sync, JobState::Completed));
        QCOMPARE(bench.job(days).state, JobState::Processing);
    }
    void anExpiredLoginWaits()
    {
        DaysBench bench(daysWorld(kAds, {QStringLiteral("expire:/insights?limit@2")}));
        const QString id = bench.queueDays();
        QVERIFY(bench.workUntil(id, JobState::WaitingLogin));
        auto session = bench.temp.session();
        store::ConnectionRepository connections(session);
        MCI_VERIFY_OK(connections.setNeedsLogin(QStringLiteral("conn_1"), false, bench.temp.clock.now()));
        MCI_VERIFY_OK(store::JobRepository(session, bench.temp.clock).resumeWaitingLogin(QStringLiteral("conn_1")));
        QVERIFY(bench.workUntil(id, JobState::Completed));
        expectUndisturbed(bench);
    }

private:
    std::vector<domain::InsightRow> m_expected;
    qsizetype m_pages = 0;
};

MCI_TEST_CLASS(TestDaysFaults);
#include "tst_DaysFaults.moc"
