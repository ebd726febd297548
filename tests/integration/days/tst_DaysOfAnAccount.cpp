// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "DaysBench.h"

#include "store/InsightRepository.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::test;
using namespace std::chrono_literals;

namespace {

/** Without what cannot be summed, and in an order of its own. */
domain::InsightRow summable(domain::InsightRow row)
{
    row.reach.reset();
    row.videoAverageSeconds.reset();
    row.qualityRanking.clear();
    row.engagementRateRanking.clear();
    row.conversionRateRanking.clear();
    const auto byType = [](const domain::ActionStat &a, const domain::ActionStat &b) { return a.type < b.type; };
    std::sort(row.actions.begin(), row.actions.end(), byType);
    std::sort(row.actionValues.begin(), row.actionValues.end(), byType);
    return row;
}

void compareRows(const std::vector<domain::InsightRow> &days, const std::vector<domain::InsightRow> &window)
{
    QCOMPARE(days.size(), window.size());
    for (std::size_t i = 0; i < days.size(); ++i) {
        const domain::InsightRow ours = summable(days[i]);
        const domain::InsightRow theirs = summable(window[i]);
        QCOMPARE(ours.adId, theirs.adId);
        QCOMPARE(ours.spendMicros, theirs.spendMicros);
        QCOMPARE(ours.actions, theirs.actions);
        QCOMPARE(ours.actionValues, theirs.actionValues);
        QVERIFY2(ours == theirs, qPrintable(ours.adId));
    }
}

} // namespace

/** Against the sandbox: days and windows tell the same. */
class TestDaysOfAnAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_bench = std::make_unique<DaysBench>(daysWorld(60));
        for (const QString &account : {kLeads, kSales}) {
            const QString id = m_bench->queueDays(account);
            QVERIFY(!id.isEmpty());
            QVERIFY(m_bench->workUntil(id, domain::JobState::Completed));
        }
    }
    void cleanupTestCase() { m_bench.reset(); }

    void ninetyDaysAreThereAndMarked()
    {
        const domain::DayCoverage days = m_bench->coverage();
        QCOMPARE(days.size(), 90U);
        QCOMPARE(days.front().day, m_bench->daysBack(90));
        QCOMPARE(days.back().day, m_bench->daysBack(1));
        QCOMPARE(std::count_if(days.begin(), days.end(), [](const auto &day) { return day.provisional; }), 27);
        // Three reports of a month at most, and nothing but reports.
        const QString account = QStringLiteral("/%1/insights").arg(kLeads);
        QCOMPARE(m_bench->requests(QStringLiteral("POST /v26.0") + account).size(), 3);
        QCOMPARE(m_bench->requests(account).size(), 3);
    }
    void aWindowOfDaysIsAWindowOfMetas_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::newRow("leads, thirty days") << kLeads << 30 << 1;
        QTest::newRow("leads, all days") << kLeads << 90 << 1;
        QTest::newRow("leads, one day") << kLeads << 24 << 24;
        QTest::newRow("leads, a month's last day and the next first") << kLeads << 24 << 23;
        QTest::newRow("sales, thirty days") << kSales << 30 << 1;
        QTest::newRow("sales, long ago") << kSales << 80 << 50;
    }
    void aWindowOfDaysIsAWindowOfMetas()
    {
        QFETCH(QString, account);
        QFETCH(int, first);
        QFETCH(int, last);
        const char *objective = account == kLeads ? "LEAD" : "PURCHASE";
        const services::SelectionInput input = m_bench->input(account, objective, first, last);
        const auto selection = m_bench->resolver.resolve(input)->insights;
        const auto fromDays = m_bench->topCreatives.top(input);
        MCI_VERIFY_OK(fromDays);
        QVERIFY(fromDays->fresh);
        const std::vector<domain::InsightRow> days = m_bench->daysWindow(account, selection.window);
        QVERIFY(!days.empty());

        const QString sync = m_bench->queueSync(input);
        QVERIFY(m_bench->workUntil(sync, domain::JobState::Completed));
        auto session = m_bench->temp.session();
        store::InsightRepository insights(session, m_bench->temp.clock);
        const auto entry = insights.findCacheEntry(domain::cacheKey(selection)).value();
        QVERIFY(entry.has_value());
        compareRows(days, insights.rows(entry->fetchId).value());
        if (QTest::currentTestFailed())
            return;
        const auto fromSync = m_bench->topCreatives.top(input);
        MCI_VERIFY_OK(fromSync);
        QCOMPARE(fromDays->cacheKey, fromSync->cacheKey);
        QCOMPARE(fromDays->considered, fromSync->considered);
        QCOMPARE(fromDays->filteredOut, fromSync->filteredOut);
        QCOMPARE(fromDays->creatives.size(), fromSync->creatives.size());
        QVERIFY(!fromDays->creatives.empty());
        for (std::size_t i = 0; i < fromDays->creatives.size(); ++i) {
            QCOMPARE(fromDays->creatives[i].creative.id, fromSync->creatives[i].creative.id);
            QVERIFY(fromDays->creatives[i].ranked.kpis == fromSync->creatives[i].ranked.kpis);
        }
        QVERIFY(!fromDays->creatives.front().row.reach.has_value());
        QVERIFY(fromSync->creatives.front().row.reach.has_value());
    }
    void anotherQuestionNeedsNoCall()
    {
        const qsizetype before = m_bench->sandbox.requests().size();
        for (int last = 1; last < 60; last += 7) {
            services::SelectionInput input = m_bench->input(kLeads, "LEAD", last + 13, last);
            input.primaryKpi = QStringLiteral("hook_rate");
            MCI_VERIFY_OK(m_bench->topCreatives.top(input));
            input.conversionEvent = QStringLiteral("link_click");
            MCI_VERIFY_OK(m_bench->topCreatives.top(input));
        }
        QCOMPARE(m_bench->sandbox.requests().size(), before);
    }
    void theNextDayReadsFourWeeksAgain()
    {
        DaysBench bench(daysWorld(60));
        QVERIFY(bench.workUntil(bench.queueDays(), domain::JobState::Completed));
        const domain::DayCoverage before = bench.coverage();
        bench.temp.clock.advance(24h);
        const qsizetype calls = bench.sandbox.requests().size();
        const QString id = bench.queueDays();
        QVERIFY(!id.isEmpty());
        QVERIFY(bench.workUntil(id, domain::JobState::Completed));
        QCOMPARE(bench.job(id).result.value(QLatin1String("days")).toInt(), 28);
        QCOMPARE(bench.job(id).result.value(QLatin1String("daysLeft")).toInt(), 0);
        const domain::DayCoverage after = bench.coverage();
        QCOMPARE(after.size(), 91U);
        for (const domain::CoveredDay &day : after) {
            const bool again = day.day > bench.daysBack(28);
            QCOMPARE(day.readAt, again ? bench.temp.clock.now() : before.front().readAt);
        }
        // One report: its order, its state, and few pages.
        QCOMPARE_LE(bench.sandbox.requests().size() - calls, 8);
        QVERIFY(bench.queueDays().isEmpty());
    }

    void aSyncAsksForThePeriodBeforeItToo()
    {
        DaysBench bench(daysWorld(10));
        QVERIFY(bench.workUntil(bench.queueSync(bench.input(kLeads, "LEAD", 90, 1)), domain::JobState::Completed));
        auto session = bench.temp.session();
        const auto series = store::DaySeriesRepository(session, bench.temp.clock).find(QStringLiteral("conn_1"), kLeads);
        QCOMPARE(series->value().wantedSince, bench.daysBack(180));
        QVERIFY(bench.workUntil(bench.queueDays(), domain::JobState::Completed));
        // What one job leaves, the next one reads.
        bench.temp.clock.advance(10min);
        QVERIFY(bench.workUntil(bench.queueDays(), domain::JobState::Completed));
        QCOMPARE(bench.coverage().size(), 180U);
    }

private:
    std::unique_ptr<DaysBench> m_bench;
};

MCI_TEST_CLASS(TestDaysOfAnAccount);
#include "tst_DaysOfAnAccount.moc"
