// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PeriodSummary.h"
#include "support/TestMain.h"

#include <QTest>

using namespace mci;
using domain::Kpi;
using domain::KpiChange;
using domain::SummaryKind;
using domain::SummarySentence;

namespace {

services::TopCreative creative(int number, double spend)
{
    services::TopCreative item;
    item.creative.id = QStringLiteral("cr_%1").arg(number);
    item.creative.metaAdId = QString::number(number);
    item.row.spendMicros = static_cast<qint64>(spend * 1e6);
    item.ranked.kpis.set(Kpi::PurchaseRoas, 3);
    return item;
}

services::CreativeTrend trend(std::optional<KpiChange> change, domain::FatigueLevel level = domain::FatigueLevel::None)
{
    services::CreativeTrend trend;
    trend.existedBefore = change.has_value();
    trend.changes.set(Kpi::PurchaseRoas, change);
    trend.fatigue = domain::Fatigue{};
    trend.fatigue->level = level;
    return trend;
}

/** Four ranked creatives and two below the minimums. */
struct Period
{
    Period()
    {
        answer.top.selection.ranking.primary = Kpi::PurchaseRoas;
        answer.top.creatives = {creative(1, 100), creative(2, 1000), creative(3, 500), creative(4, 800)};
        answer.needsData = {{creative(5, 10), domain::Guardrail::MinSpend, {}},
                            {creative(6, 20), domain::Guardrail::MinSpend, {}}};
        trends.hasBefore = true;
    }
    [[nodiscard]] std::vector<SummarySentence> summary(int best = 10) const
    {
        return services::periodSummary(answer, &trends, services::dashboardFacts(answer, &trends), best);
    }

    services::CreativeOverviewAnswer answer;
    services::TrendsAnswer trends;
};

std::vector<SummaryKind> kindsOf(const std::vector<SummarySentence> &sentences)
{
    std::vector<SummaryKind> kinds;
    for (const SummarySentence &sentence : sentences)
        kinds.push_back(sentence.kind);
    return kinds;
}

} // namespace

class TestPeriodSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutDaysOnlyWhatNeedsNoneIsTold()
    {
        const Period period;
        const auto facts = services::dashboardFacts(period.answer, nullptr);
        const auto sentences = services::periodSummary(period.answer, nullptr, facts, 10);
        QCOMPARE(sentences.size(), std::size_t(1));
        QCOMPARE(sentences[0].kind, SummaryKind::NeedsData);
        QCOMPARE(sentences[0].count, 2);
        QCOMPARE(sentences[0].creativeIds, (QStringList{QStringLiteral("cr_5"), QStringLiteral("cr_6")}));
        QVERIFY(services::periodSummary({}, nullptr, {}, 10).empty());
    }

    void totalsComeFirstWithWhoIsBehindThem()
    {
        Period period;
        period.trends.totals.set(Kpi::PurchaseRoas, KpiChange{3, 4, true});
        period.trends.totals.set(Kpi::Spend, KpiChange{2000, 2400, false});
        const auto sentences = period.summary();
        QCOMPARE(kindsOf(sentences), (std::vector{SummaryKind::Total, SummaryKind::Total, SummaryKind::NeedsData}));
        QCOMPARE(sentences[0].kpi, Kpi::PurchaseRoas);
        QVERIFY(sentences[0].change.unclear);
        QCOMPARE(sentences[0].creativeIds.front(), QStringLiteral("cr_1"));
        QCOMPARE(sentences[1].kpi, Kpi::Spend);
        QCOMPARE(sentences[1].creativeIds.front(), QStringLiteral("cr_2"));
        QCOMPARE(sentences[1].creativeIds.size(), 6);
    }

    void nothingIsComparedWithAPeriodThatIsNotStored()
    {
        Period period;
        period.trends.hasBefore = false;
        period.trends.totals.set(Kpi::PurchaseRoas, KpiChange{3, 4, false});
        period.trends.creatives = {{QStringLiteral("1"), trend(KpiChange{1, 4, false})}};
        QCOMPARE(kindsOf(period.summary()), std::vector{SummaryKind::NeedsData});
    }

    void theHeaviestMoverOfEachSideIsTold()
    {
        Period period;
        period.trends.creatives = {{QStringLiteral("1"), trend(KpiChange{1, 4, false})},
                                   {QStringLiteral("2"), trend(KpiChange{4, 2, false})},
                                   {QStringLiteral("3"), trend(KpiChange{3, 2, false})},
                                   {QStringLiteral("4"), trend(KpiChange{1, 9, true})}};
        const auto sentences = period.summary();
        QCOMPARE(kindsOf(sentences), (std::vector{SummaryKind::Worse, SummaryKind::Better, SummaryKind::NeedsData}));
        QCOMPARE(sentences[0].creativeIds, QStringList{QStringLiteral("cr_2")});
        QCOMPARE(sentences[0].change, (KpiChange{4, 2, false}));
        QCOMPARE(sentences[1].creativeIds, QStringList{QStringLiteral("cr_1")});
    }

    void spendIsNeitherBetterNorWorse()
    {
        Period period;
        period.answer.top.selection.ranking.primary = Kpi::Spend;
        period.trends.totals.set(Kpi::Spend, KpiChange{2000, 2400, false});
        services::CreativeTrend more = trend(KpiChange{3, 3, true});
        more.changes.set(Kpi::Spend, KpiChange{100, 1000, false});
        period.trends.creatives = {{QStringLiteral("2"), more}};
        QCOMPARE(kindsOf(period.summary()),
                 (std::vector{SummaryKind::Total, SummaryKind::Moved, SummaryKind::NeedsData}));
    }

    void countsWhatWearsOut()
    {
        Period period;
        const KpiChange same{3, 3, true};
        period.trends.creatives = {{QStringLiteral("1"), trend(same, domain::FatigueLevel::Fatigued)},
                                   {QStringLiteral("2"), trend(same, domain::FatigueLevel::Watch)},
                                   {QStringLiteral("3"), trend(same, domain::FatigueLevel::Watch)}};
        const SummarySentence tired = period.summary().front();
        QCOMPARE(tired.kind, SummaryKind::Tired);
        QCOMPARE(tired.count, 1);
        QCOMPARE(tired.watched, 2);
        QCOMPARE(tired.creativeIds.front(), QStringLiteral("cr_1"));
    }

    void newcomersCountAmongTheBestOnly()
    {
        Period period;
        period.trends.creatives = {{QStringLiteral("2"), trend(std::nullopt)},
                                   {QStringLiteral("4"), trend(std::nullopt)},
                                   {QStringLiteral("5"), trend(std::nullopt)}};
        const SummarySentence all = period.summary().front();
        QCOMPARE(all.kind, SummaryKind::Newcomers);
        QCOMPARE(all.count, 2);
        QCOMPARE(all.best, 4);
        const SummarySentence some = period.summary(3).front();
        QCOMPARE(some.creativeIds, QStringList{QStringLiteral("cr_2")});
        QCOMPARE(some.best, 3);
    }

    void isShort()
    {
        Period period;
        period.trends.totals.set(Kpi::PurchaseRoas, KpiChange{3, 4, false});
        period.trends.totals.set(Kpi::Spend, KpiChange{2000, 2400, false});
        period.trends.creatives = {{QStringLiteral("1"), trend(KpiChange{1, 4, false})},
                                   {QStringLiteral("2"), trend(KpiChange{4, 2, false}, domain::FatigueLevel::Fatigued)},
                                   {QStringLiteral("3"), trend(std::nullopt)}};
        QCOMPARE(kindsOf(period.summary()),
                 (std::vector{SummaryKind::Total, SummaryKind::Total, SummaryKind::Worse, SummaryKind::Tired,
                              SummaryKind::Better}));
    }
};

MCI_TEST_CLASS(TestPeriodSummary);
#include "tst_PeriodSummary.moc"
