// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/CreativeOverview.h"
#include "ServicesFixture.h"
#include "store/InsightRepository.h"
#include "support/TestMain.h"
#include "unit/domain/DomainRows.h"

using namespace mci;
using domain::Kpi;

namespace {

domain::InsightRow ad(const char *id, double leads, qint64 spend, const char *attribution)
{
    domain::InsightRow row = test::row("OUTCOME_LEADS", {{"lead", leads}, {"link_click", 50}});
    row.adId = QLatin1String(id);
    row.adName = QStringLiteral("Ad ") + row.adId;
    row.spendMicros = spend * 1'000'000;
    row.attributionSetting = QLatin1String(attribution);
    row.since = QDate(2026, 10, 1);
    row.until = QDate(2026, 10, 30);
    return row;
}

} // namespace

class TestCreativeOverview : public QObject
{
    Q_OBJECT

private:
    void store(const std::vector<domain::InsightRow> &rows)
    {
        domain::InsightSelection selection;
        selection.connectionId = QStringLiteral("con_1");
        selection.adAccountId = QStringLiteral("act_1");
        selection.window = {QDate(2026, 10, 1), QDate(2026, 10, 30)};
        auto session = m_fixture->temp.session();
        store::InsightRepository insights(session, m_fixture->temp.clock);
        const auto fetch = insights.beginOrResumeFetch(
            {QLatin1String(domain::kDefaultOrganization), QStringLiteral("job_1"), selection});
        MCI_VERIFY_OK(fetch);
        MCI_VERIFY_OK(insights.storePage(fetch->id, rows, {}));
        const UtcTime now = m_fixture->temp.clock.now();
        MCI_VERIFY_OK(insights.complete(fetch->id, selection, now, now + std::chrono::hours(1)));
    }
    services::CreativeOverview overview()
    {
        return {m_fixture->temp.database(), m_fixture->resolver, m_fixture->temp.clock};
    }

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<test::ServicesFixture>(); }

    void nothingSynced()
    {
        QCOMPARE(overview().overview(m_fixture->input()).error().reason, Reason::InsightsMissing);
        QCOMPARE(overview().preview(m_fixture->input()).error().reason, Reason::InsightsMissing);
        QCOMPARE(overview().conversionEvents(m_fixture->input()).error().reason, Reason::InsightsMissing);
    }
    void showsBothSidesOfTheMinimums()
    {
        store({ad("1", 20, 200, "7d_click"), ad("2", 40, 200, "1d_view"), ad("3", 30, 50, "7d_click"),
               ad("4", 2, 200, "7d_click")});
        const auto answer = overview().overview(m_fixture->input());
        MCI_VERIFY_OK(answer);
        QCOMPARE_EQ(answer->top.creatives.size(), 2U);
        QCOMPARE(answer->top.creatives[0].creative.metaAdId, QStringLiteral("2"));
        QCOMPARE(answer->top.creatives[0].creative.adName, QStringLiteral("Ad 2"));
        QCOMPARE_EQ(answer->needsData.size(), 2U);
        QCOMPARE(answer->needsData[0].item.creative.metaAdId, QStringLiteral("3"));
        QVERIFY(answer->needsData[0].failed == domain::Guardrail::MinSpend);
        QVERIFY(answer->needsData[1].failed == domain::Guardrail::MinConversions);
        QCOMPARE(*answer->totals[Kpi::Spend], 650.0);
        QCOMPARE(*answer->totals[Kpi::CostPerResult], 650.0 / 92);
        QCOMPARE(answer->currency, QStringLiteral("BRL"));
        QCOMPARE(answer->attributionSettings, (QStringList{QStringLiteral("1d_view"), QStringLiteral("7d_click")}));
        QCOMPARE(*answer->medianSpend, 200.0);
        QVERIFY(answer->top.fresh);
    }
    void ranksAsTopCreativesDoes()
    {
        store({ad("1", 20, 200, ""), ad("2", 40, 200, ""), ad("3", 30, 50, "")});
        const services::TopCreatives top(m_fixture->temp.database(), m_fixture->resolver, m_fixture->temp.clock);
        const auto one = top.top(m_fixture->input());
        const auto other = overview().overview(m_fixture->input());
        QVERIFY(one && other);
        QCOMPARE(one->cacheKey, other->top.cacheKey);
        QCOMPARE(one->filteredOut, other->top.filteredOut);
        QCOMPARE_EQ(one->creatives.size(), other->top.creatives.size());
        for (std::size_t i = 0; i < one->creatives.size(); ++i)
            QVERIFY(one->creatives[i].ranked == other->top.creatives[i].ranked);
    }
    void tellsWhatTheNumbersAreWorth()
    {
        std::vector<domain::InsightRow> rows;
        for (int i = 0; i < 12; ++i)
            rows.push_back(ad(qPrintable(QString::number(10 + i)), 20 + i % 4, 600, "7d_click"));
        rows.push_back(ad("50", 90, 900, "7d_click"));
        rows.push_back(ad("60", 3, 40, "7d_click"));
        store(rows);
        services::SelectionInput input = m_fixture->input();
        input.ranking = QStringLiteral("confident");
        input.topN = 3;
        const auto answer = overview().overview(input);
        MCI_VERIFY_OK(answer);
        const services::TopCreative &best = answer->top.creatives.front();
        QCOMPARE(best.creative.metaAdId, QStringLiteral("50"));
        const auto &confidence = best.ranked.confidence;
        QVERIFY(confidence);
        QCOMPARE_GT(confidence->shrunk, 10.0);
        QCOMPARE_LT(confidence->shrunk, *answer->top.reference);
        QCOMPARE_GT(confidence->chanceBeatsReference, 0.95);
        QVERIFY(confidence->badge == domain::stats::Badge::Proven);
        const services::BelowMinimum &below = answer->needsData.front();
        QVERIFY((below.missing == domain::Shortfall{60'000'000, 7, 0}));
        QVERIFY(below.item.ranked.confidence);
        QVERIFY(answer->scale);
        QCOMPARE_LE(answer->scale->from, confidence->high);
        QCOMPARE_GE(answer->scale->to, confidence->high);
        // A sum has no interval, but a reference.
        input.primaryKpi = QStringLiteral("spend");
        const auto sums = overview().overview(input);
        MCI_VERIFY_OK(sums);
        QVERIFY(!sums->scale);
        QVERIFY(!sums->top.creatives.front().ranked.confidence);
        QCOMPARE(*sums->top.reference, 600.0);
    }
    void previewsWhatEachMinimumRemoves()
    {
        store({ad("1", 20, 200, ""), ad("2", 40, 99, ""), ad("3", 3, 200, ""), ad("4", 30, 300, "")});
        services::SelectionInput input = m_fixture->input();
        const auto preview = overview().preview(input);
        MCI_VERIFY_OK(preview);
        QCOMPARE(preview->withDelivery, 4);
        QCOMPARE(preview->afterSpend, 3);
        QCOMPARE(preview->afterConversions, 2);
        QCOMPARE(preview->afterImpressions, 2);
        input.minImpressions = 1'000'000;
        QCOMPARE(overview().preview(input)->afterImpressions, 0);
    }
    void offersTheEventsOfTheWindow()
    {
        store({ad("1", 20, 200, ""), ad("2", 40, 200, "")});
        const auto events = overview().conversionEvents(m_fixture->input());
        MCI_VERIFY_OK(events);
        QCOMPARE(events->front(), (domain::ActionStat{QStringLiteral("link_click"), 100}));
        services::SelectionInput chosen = m_fixture->input();
        chosen.conversionEvent = QStringLiteral("lead");
        // Not synced for this event, but its numbers are those of the window.
        QCOMPARE(overview().conversionEvents(chosen)->size(), events->size());
    }

private:
    std::unique_ptr<test::ServicesFixture> m_fixture;
};

MCI_TEST_CLASS(TestCreativeOverview);
#include "tst_CreativeOverview.moc"
