// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Ranking.h"
#include "support/TestMain.h"
#include "unit/domain/DomainRows.h"

using namespace mci::domain;
using namespace mci::test;

namespace {

InsightRow ad(const char *id, double leads, qint64 spend = 200, qint64 impressions = 10'000)
{
    InsightRow made = row("OUTCOME_LEADS", {{"lead", leads}});
    made.adId = QLatin1String(id);
    made.spendMicros = spend * 1'000'000;
    made.impressions = impressions;
    return made;
}

RankingRequest byKpi(Kpi primary, std::optional<Kpi> secondary = std::nullopt, Guardrails guardrails = {0, 0, 0})
{
    RankingRequest request;
    request.primary = primary;
    request.secondary = secondary;
    request.guardrails = guardrails;
    return request;
}

RankingOutcome rank(const std::vector<InsightRow> &rows, const RankingRequest &request, const QString &event = {})
{
    InsightSelection selection;
    selection.conversionEvent = event;
    return rankAds(rows, {}, selection, request);
}

QString order(const std::vector<InsightRow> &rows, const RankingRequest &request)
{
    QStringList ids;
    for (const RankedAd &ranked : rank(rows, request).top)
        ids.append(rows[ranked.row].adId);
    return ids.join(u' ');
}

} // namespace

class TestRanking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void costsLowFirst()
    {
        QCOMPARE(order({ad("1", 10), ad("2", 40), ad("3", 20)}, byKpi(Kpi::CostPerResult)), QStringLiteral("2 3 1"));
    }
    void othersHighFirst()
    {
        QCOMPARE(order({ad("1", 10), ad("2", 40), ad("3", 20)}, byKpi(Kpi::Conversions)), QStringLiteral("2 3 1"));
    }
    void withoutDenominatorLastInBothDirections()
    {
        std::vector<InsightRow> rows{ad("1", 0), ad("2", 5), ad("3", 10)};
        QCOMPARE(order(rows, byKpi(Kpi::CostPerResult)), QStringLiteral("3 2 1"));
        rows[0].clicks.reset();
        rows[1].clicks = 0;
        QCOMPARE(order(rows, byKpi(Kpi::Ctr)), QStringLiteral("3 2 1"));
    }
    void tiesGoToTheSecondaryKpi()
    {
        std::vector<InsightRow> rows{ad("1", 10), ad("2", 10), ad("3", 10)};
        rows[0].clicks = 100;
        rows[1].clicks.reset();
        rows[2].clicks = 300;
        QCOMPARE(order(rows, byKpi(Kpi::CostPerResult, Kpi::Ctr)), QStringLiteral("3 1 2"));
        QCOMPARE(order(rows, byKpi(Kpi::CostPerResult, Kpi::Cpc)), QStringLiteral("3 1 2"));
        QCOMPARE(order(rows, byKpi(Kpi::CostPerResult)), QStringLiteral("1 2 3"));
    }
    void thenToTheHigherSpend()
    {
        QCOMPARE(order({ad("1", 10, 100), ad("2", 20, 200), ad("3", 15, 150)}, byKpi(Kpi::CostPerResult)),
                 QStringLiteral("2 3 1"));
    }
    void thenToTheSmallerId()
    {
        const std::vector<InsightRow> rows{ad("120242228495230604", 10), ad("99", 10), ad("100", 10),
                                           ad("120242228495230603", 10)};
        QCOMPARE(order(rows, byKpi(Kpi::CostPerResult)),
                 QStringLiteral("99 100 120242228495230603 120242228495230604"));
    }
    void cutsToTheTop()
    {
        std::vector<InsightRow> rows;
        for (int i = 1; i <= 30; ++i)
            rows.push_back(ad(qPrintable(QString::number(i)), i));
        RankingRequest request = byKpi(Kpi::Conversions);
        QCOMPARE_EQ(rank(rows, request).top.size(), 10U);
        request.topN = 3;
        QCOMPARE(order(rows, request), QStringLiteral("30 29 28"));
        request.topN = 500;
        QCOMPARE_EQ(rank(rows, request).top.size(), 30U);
    }
    void guardrailsAreInclusive()
    {
        const RankingRequest request = byKpi(Kpi::CostPerResult, std::nullopt, Guardrails{});
        QCOMPARE(order({ad("1", 10, 100, 1000)}, request), QStringLiteral("1"));
        InsightRow nearly = ad("2", 10, 100, 1000);
        nearly.spendMicros -= 1;
        QCOMPARE(order({nearly, ad("3", 9.5, 100, 1000), ad("4", 10, 100, 999)}, request), QString());
    }
    void firstFailedGuardrailCounts()
    {
        std::vector<InsightRow> rows{ad("1", 10, 100, 1000), ad("2", 0, 0, 1), ad("3", 0, 100, 1), ad("4", 10, 100, 1)};
        rows.push_back(row("OUTCOME_SALES", {{"lead", 50}}));
        rows.push_back(ad("6", 50));
        rows.back().impressions = 0;
        const RankingOutcome outcome = rank(rows, byKpi(Kpi::CostPerResult, std::nullopt, Guardrails{}));
        QVERIFY((outcome.filteredOut == FilteredOut{1, 1, 1, 1}));
        QCOMPARE(outcome.filteredOut.total(), 4);
        QCOMPARE(outcome.considered, 5);
        QCOMPARE_EQ(outcome.top.size(), 1U);
    }
    void thoseBelowTheMinimumsKeepTheRankingsOrder()
    {
        const std::vector<InsightRow> rows{ad("1", 10, 100, 1000), ad("2", 9, 90, 1000), ad("3", 20, 90, 1000),
                                           ad("4", 5, 100, 1000), ad("5", 10, 100, 999)};
        const RankingOutcome outcome = rank(rows, byKpi(Kpi::CostPerResult, std::nullopt, Guardrails{}));
        QStringList below;
        for (const AdBelowMinimum &one : outcome.belowMinimum)
            below.append(rows[one.ad.row].adId);
        // Cost per result: 4.5, 10 (twice; equal spend goes first to the higher), 20.
        QCOMPARE(below.join(u' '), QStringLiteral("3 5 2 4"));
        QVERIFY(outcome.belowMinimum[0].failed == Guardrail::MinSpend);
        QVERIFY(outcome.belowMinimum[1].failed == Guardrail::MinImpressions);
        QVERIFY(outcome.belowMinimum[3].failed == Guardrail::MinConversions);
        QCOMPARE(*outcome.belowMinimum[3].ad.kpis[Kpi::CostPerResult], 20.0);
    }
    void totalsAreOfTheSums()
    {
        std::vector<InsightRow> rows{ad("1", 10, 100, 1000), ad("2", 0, 50, 3000), row("OUTCOME_SALES", {{"lead", 9}})};
        rows[0].clicks = 40;
        rows[1].clicks.reset();
        rows[0].actions.push_back({QStringLiteral("video_view"), 500});
        rows[0].thruPlays = 100;
        RankingRequest request = byKpi(Kpi::CostPerResult, std::nullopt, Guardrails{});
        request.topN = 1;
        const RankingOutcome outcome = rank(rows, request);
        QCOMPARE_EQ(outcome.participants.size(), 2U);
        QCOMPARE(*outcome.totals[Kpi::Spend], 150.0);
        QCOMPARE(*outcome.totals[Kpi::Conversions], 10.0);
        QCOMPARE(*outcome.totals[Kpi::CostPerResult], 15.0);
        QCOMPARE(*outcome.totals[Kpi::Impressions], 4000.0);
        QCOMPARE(*outcome.totals[Kpi::HoldRate], 0.2);
        QVERIFY(!outcome.totals[Kpi::PurchaseRoas]);
    }
    void totalRatesLeaveOutThoseThatDoNotReportThem()
    {
        std::vector<InsightRow> rows{ad("1", 10, 100, 1000), ad("2", 30, 50, 3000), ad("3", 2, 50, 1000)};
        rows[0].clicks = 40;
        rows[1].clicks.reset();
        rows[2].clicks = 60;
        // A video with two numbers, a picture, and a video whose second number is not there.
        rows[0].actions.push_back({QStringLiteral("video_view"), 300});
        rows[0].thruPlays = 90;
        rows[2].actions.push_back({QStringLiteral("video_view"), 100});
        const RankingOutcome outcome = rank(rows, byKpi(Kpi::CostPerResult, std::nullopt, Guardrails{}));
        QCOMPARE(*outcome.totals[Kpi::HookRate], 400.0 / 2000);
        QCOMPARE(*outcome.totals[Kpi::HoldRate], 90.0 / 300);
        QCOMPARE(*outcome.totals[Kpi::Ctr], 100.0 / 2000);
        QCOMPARE(*outcome.totals[Kpi::Cpc], 150.0 / 100);
        QCOMPARE(*outcome.totals[Kpi::ConversionRate], 12.0 / 100);
        QCOMPARE(*outcome.totals[Kpi::Clicks], 100.0);
        QCOMPARE(*outcome.totals[Kpi::Impressions], 5000.0);
    }
    void totalsOfNothingHaveNoRates()
    {
        const RankingOutcome outcome = rank({}, byKpi(Kpi::CostPerResult));
        QCOMPARE(*outcome.totals[Kpi::Spend], 0.0);
        QVERIFY(!outcome.totals[Kpi::CostPerResult]);
        QVERIFY(!outcome.totals[Kpi::Ctr]);
    }
    void chosenEventKeepsEveryAd()
    {
        const std::vector<InsightRow> rows{row("OUTCOME_SALES", {{"x", 12}}), ad("2", 50)};
        const RankingOutcome outcome = rank(rows, byKpi(Kpi::CostPerResult), QStringLiteral("x"));
        QCOMPARE(outcome.filteredOut.otherObjective, 0);
        QCOMPARE_EQ(outcome.top.size(), 2U);
        QCOMPARE(outcome.top.front().results.count, 12.0);
        QCOMPARE(outcome.top.back().results.count, 0.0);
    }
    void goalsAreFoundByAdSet()
    {
        const std::vector<InsightRow> rows{row("OUTCOME_LEADS", {{"offsite_conversion.custom.1", 12}, {"lead", 3}})};
        const QHash<QString, AdSetGoal> goals{{QStringLiteral("set"), conversionGoal("1")}};
        const RankingOutcome outcome = rankAds(rows, goals, {}, byKpi(Kpi::CostPerResult));
        QCOMPARE(outcome.top.front().results.count, 12.0);
        QVERIFY(outcome.top.front().results.source == CountingSource::AdSetGoal);
        QCOMPARE(*outcome.top.front().kpis[Kpi::Conversions], 12.0);
    }
    void nothingInNothingOut()
    {
        const RankingOutcome outcome = rank({}, byKpi(Kpi::CostPerResult));
        QVERIFY(outcome.top.empty());
        QCOMPARE(outcome.considered, 0);
        QCOMPARE(outcome.filteredOut.total(), 0);
    }
};

MCI_TEST_CLASS(TestRanking);
#include "tst_Ranking.moc"
