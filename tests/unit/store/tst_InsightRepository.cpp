// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/JobRepository.h"
#include "support/TempDatabase.h"
#include "support/TestMain.h"
#include "unit/store/InsightFixture.h"

using namespace mci;
using namespace mci::store;
using namespace mci::test;

class TestInsightRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempDatabase>();
        m_temp->addConnection();
    }
    void rowsComeBackAsTheyWent()
    {
        auto session = m_temp->session();
        InsightRepository insights(session, m_temp->clock);
        const auto fetch = insights.beginOrResumeFetch(fetchStart(QStringLiteral("job_1")));
        MCI_VERIFY_OK(fetch);
        const std::vector rows{insightRow(1), insightRow(2, false), insightRow(3)};
        MCI_VERIFY_OK(insights.storePage(fetch->id, rows, position(QStringLiteral("after"))));
        const auto back = insights.rows(fetch->id);
        MCI_VERIFY_OK(back);
        QVERIFY(*back == rows);
    }
    void anAdOnTwoPagesCountsOnce()
    {
        auto session = m_temp->session();
        InsightRepository insights(session, m_temp->clock);
        const auto fetch = insights.beginOrResumeFetch(fetchStart(QStringLiteral("job_1")));
        MCI_VERIFY_OK(insights.storePage(fetch->id, {insightRow(1), insightRow(2)}, position(QStringLiteral("a"))));
        auto later = insightRow(2);
        later.impressions = 7;
        const auto now = insights.storePage(fetch->id, {later, insightRow(3), later}, position(QStringLiteral("b")));
        MCI_VERIFY_OK(now);
        QCOMPARE(now->pages, 2);
        QCOMPARE(now->rows, 5);
        const auto rows = insights.rows(fetch->id);
        QCOMPARE(rows->size(), 3U);
        QCOMPARE(rows->at(1).impressions, 7);
    }
    void tellsHowManyPagesCameForAsManyDays()
    {
        auto session = m_temp->session();
        InsightRepository insights(session, m_temp->clock);
        QVERIFY(!insights.pagesOfLastFetch(selection()).value());
        const auto fetch = [&](const QString &job, const domain::InsightSelection &wanted, int pages) {
            store::FetchStart start = fetchStart(job);
            start.selection = wanted;
            const QString id = insights.beginOrResumeFetch(start)->id;
            for (int page = 0; page < pages; ++page)
                (void)insights.storePage(id, {insightRow(page)}, position(QString::number(page)));
            const UtcTime now = m_temp->clock.now();
            (void)insights.complete(id, wanted, now, now + std::chrono::hours(1));
            m_temp->clock.advance(std::chrono::minutes(1));
        };
        const auto shifted = [](int since, int until) {
            domain::InsightSelection other = selection();
            other.window.since = other.window.since.addDays(since);
            other.window.until = other.window.until.addDays(until);
            return other;
        };
        fetch(QStringLiteral("job_1"), selection(), 4);
        fetch(QStringLiteral("job_2"), shifted(1, 1), 5);
        fetch(QStringLiteral("job_3"), shifted(10, 0), 2);
        QCOMPARE(insights.pagesOfLastFetch(shifted(3, 3)).value(), std::optional(5));
        QCOMPARE(insights.pagesOfLastFetch(shifted(11, 1)).value(), std::optional(2));
        QVERIFY(!insights.pagesOfLastFetch(shifted(0, 30)).value());
        domain::InsightSelection elsewhere = selection();
        elsewhere.adAccountId = QStringLiteral("act_2");
        QVERIFY(!insights.pagesOfLastFetch(elsewhere).value());
    }
    void goesOnFromThePageItHadReached()
    {
        QString id;
        {
            auto session = m_temp->session();
            InsightRepository insights(session, m_temp->clock);
            const auto fetch = insights.beginOrResumeFetch(fetchStart(QStringLiteral("job_1")));
            id = fetch->id;
            MCI_VERIFY_OK(insights.storePage(id, {insightRow(1)}, position(QStringLiteral("cursor-1"))));
        }
        auto session = m_temp->session();
        InsightRepository insights(session, m_temp->clock);
        const auto resumed = insights.beginOrResumeFetch(fetchStart(QStringLiteral("job_1")));
        MCI_VERIFY_OK(resumed);
        QCOMPARE(resumed->id, id);
        QCOMPARE(resumed->position, position(QStringLiteral("cursor-1")));
        MCI_VERIFY_OK(insights.savePosition(id, position(QStringLiteral("report-9"))));
        const auto waiting = insights.fetchOfJob(QStringLiteral("job_1"));
        QCOMPARE((*waiting)->position, position(QStringLiteral("report-9")));
        QCOMPARE((*waiting)->pages, 1);
    }
    void completingReplacesTheEarlierFetch()
    {
        auto session = m_temp->session();
        InsightRepository insights(session, m_temp->clock);
        const auto first = insights.beginOrResumeFetch(fetchStart(QStringLiteral("job_1")));
        MCI_VERIFY_OK(insights.storePage(first->id, {insightRow(1)}, {}));
        const UtcTime now = m_temp->clock.now();
        MCI_VERIFY_OK(insights.complete(first->id, selection(), now, now + std::chrono::hours(1)));
        const auto second = insights.beginOrResumeFetch(fetchStart(QStringLiteral("job_2")));
        MCI_VERIFY_OK(insights.storePage(second->id, {insightRow(2)}, {}));
        // Until the new one is complete, the old one answers.
        QCOMPARE(insights.findCacheEntry(second->cacheKey).value()->fetchId, first->id);
        const auto entry = insights.complete(second->id, selection(), now, now + std::chrono::hours(2));
        MCI_VERIFY_OK(entry);
        const auto found = insights.findCacheEntry(domain::cacheKey(selection()));
        QVERIFY(found.value().has_value());
        QVERIFY(**found == *entry);
        QVERIFY(found.value()->selection == selection());
        QVERIFY(insights.rows(first->id)->empty());
        QVERIFY(!insights.fetchOfJob(QStringLiteral("job_1"))->has_value());
        QCOMPARE(insights.rows(second->id)->size(), 1U);
        QVERIFY2(!insights.storePage(second->id, {insightRow(5)}, {}), "a complete fetch is closed");
        QCOMPARE(insights.rows(second->id)->size(), 1U);
    }
    void deletingAnEntryTakesItsRows()
    {
        auto session = m_temp->session();
        InsightRepository insights(session, m_temp->clock);
        const auto fetch = insights.beginOrResumeFetch(fetchStart(QStringLiteral("job_1")));
        MCI_VERIFY_OK(insights.storePage(fetch->id, {insightRow(1)}, {}));
        const UtcTime now = m_temp->clock.now();
        MCI_VERIFY_OK(insights.complete(fetch->id, selection(), now, now));
        QVERIFY(insights.deleteCacheEntry(fetch->cacheKey).value());
        QVERIFY(!insights.findCacheEntry(fetch->cacheKey)->has_value());
        QVERIFY(insights.rows(fetch->id)->empty());
        QVERIFY(!insights.deleteCacheEntry(fetch->cacheKey).value());
    }
    void abandonedFetchesGo()
    {
        auto session = m_temp->session();
        InsightRepository insights(session, m_temp->clock);
        JobRepository jobs(session, m_temp->clock);
        NewJob job;
        job.type = QStringLiteral("t");
        job.organizationId = QStringLiteral("org_default");
        const QString live = jobs.enqueue(job)->id;
        MCI_VERIFY_OK(insights.beginOrResumeFetch(fetchStart(live)));
        MCI_VERIFY_OK(insights.beginOrResumeFetch(fetchStart(QStringLiteral("job_gone"))));
        QCOMPARE(insights.deleteAbandonedFetches().value(), 1);
        QVERIFY(insights.fetchOfJob(live)->has_value());
    }
    void sumsTheActions()
    {
        auto session = m_temp->session();
        InsightRepository insights(session, m_temp->clock);
        const auto fetch = insights.beginOrResumeFetch(fetchStart(QStringLiteral("job_1")));
        MCI_VERIFY_OK(insights.storePage(fetch->id, {insightRow(1), insightRow(2)}, {}));
        const auto totals = insights.actionTypeTotals(fetch->id);
        MCI_VERIFY_OK(totals);
        QCOMPARE(totals->size(), 2U);
        QCOMPARE(totals->front().type, QStringLiteral("purchase"));
        QCOMPARE(totals->front().value, 6.0);
    }
    void nothingIsStoredForAnotherOrganization()
    {
        auto session = m_temp->session();
        InsightRepository insights(session, m_temp->clock);
        auto start = fetchStart(QStringLiteral("job_1"));
        start.organizationId = QStringLiteral("org_other");
        QVERIFY(!insights.beginOrResumeFetch(start));
    }

private:
    std::unique_ptr<TempDatabase> m_temp;
};

MCI_TEST_CLASS(TestInsightRepository);
#include "tst_InsightRepository.moc"
