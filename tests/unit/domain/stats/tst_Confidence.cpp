// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stats/CompositeScore.h"
#include "domain/stats/Confidence.h"
#include "support/TestMain.h"
#include "unit/domain/DomainRows.h"

#include <cmath>

using namespace mci::domain;
using namespace mci::domain::stats;

namespace {

Belief cost(double results, double spend)
{
    Belief belief;
    belief.distribution = {Family::InverseGamma, results, spend};
    belief.shrunk = spend / results;
    belief.priorCentre = 30;
    belief.priorLogSpread = 0.5;
    return belief;
}

} // namespace

class TestConfidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badges_data()
    {
        QTest::addColumn<double>("chance");
        QTest::addColumn<double>("results");
        QTest::addColumn<QString>("badge");
        QTest::newRow("certain") << 1.0 << 30.0 << QStringLiteral("proven");
        QTest::newRow("exactly enough") << 0.8 << 10.0 << QStringLiteral("proven");
        QTest::newRow("too few results") << 0.9 << 9.0 << QStringLiteral("needs_data");
        QTest::newRow("likely") << 0.79 << 30.0 << QStringLiteral("promising");
        QTest::newRow("likely with few results") << 0.6 << 2.0 << QStringLiteral("promising");
        QTest::newRow("even") << 0.5 << 30.0 << QStringLiteral("promising");
        QTest::newRow("unlikely") << 0.49 << 30.0 << QStringLiteral("needs_data");
    }
    void badges()
    {
        QFETCH(double, chance);
        QFETCH(double, results);
        QTEST(badgeName(badgeOf(chance, results)), "badge");
    }
    void theReferenceIsBeatenOnTheBetterSide()
    {
        const Belief cheap = cost(40, 800);
        const Confidence confidence = confidenceOf(Kpi::CostPerResult, cheap, 30);
        QCOMPARE_GT(confidence.chanceBeatsReference, 0.95);
        QCOMPARE(confidence.chanceBeatsReference, cheap.distribution.cdf(30));
        // The same distribution of a KPI of which more is better.
        QCOMPARE_LT(confidenceOf(Kpi::PurchaseRoas, cheap, 30).chanceBeatsReference, 0.05);
        QCOMPARE(confidenceOf(Kpi::CostPerResult, cheap, std::nullopt).chanceBeatsReference, 0.5);
    }
    void intervalsHoldEightyPercent()
    {
        const Belief belief = cost(12, 360);
        const Confidence confidence = confidenceOf(Kpi::CostPerResult, belief, 30);
        QVERIFY(std::abs(belief.distribution.cdf(confidence.high) - belief.distribution.cdf(confidence.low) - 0.8)
                < 1e-9);
        QVERIFY(std::abs(belief.distribution.cdf(confidence.pessimistic) - 0.8) < 1e-9);
        QVERIFY(!confidence.chanceTopN);
        QVERIFY(confidence.badge == Badge::NeedsData);
    }
    void oneScaleForAll()
    {
        QVERIFY(!sharedScale({}));
        std::vector<Confidence> all(100);
        for (std::size_t i = 0; i < all.size(); ++i) {
            all[i].low = 10 + static_cast<double>(i) / 10;
            all[i].high = all[i].low + 10;
        }
        all.back().high = 1e6;
        const auto scale = sharedScale(all);
        QCOMPARE_GE(scale->from, 10.0);
        QCOMPARE_LE(scale->from, 11.0);
        QCOMPARE_LE(scale->to, 31.0);
        QCOMPARE_GE(scale->to, 28.0);
        QVERIFY((sharedScale({all.front()}) == Scale{10.2, 19.8}));
    }
    void medians()
    {
        QVERIFY(!medianOf({}));
        QCOMPARE(*medianOf({3}), 3.0);
        QCOMPARE(*medianOf({9, 1, 2}), 2.0);
        QCOMPARE(*medianOf({4, 1, 2, 9}), 3.0);
    }

    void percentilesAreOfThePrior()
    {
        const Belief belief = cost(12, 360);
        QCOMPARE(percentileOf(Kpi::CostPerResult, belief, 30), 0.5);
        const double oneSpread = 30 * std::exp(-0.5);
        QVERIFY(std::abs(percentileOf(Kpi::CostPerResult, belief, oneSpread) - 0.841344746) < 1e-8);
        QVERIFY(std::abs(percentileOf(Kpi::Ctr, belief, oneSpread) - 0.158655254) < 1e-8);
    }
    void scoresWeighPercentiles()
    {
        std::vector<InsightRow> rows;
        std::vector<CountedResults> results;
        for (int i = 0; i < 12; ++i) {
            rows.push_back(mci::test::row("OUTCOME_LEADS", {}));
            rows.back().clicks = i == 1 ? 900 : 380 + 10 * i;
            results.emplace_back().count = i == 0 ? 60.0 : 10.0 + i % 3;
        }
        std::vector<AdNumbers> ads;
        for (std::size_t i = 0; i < rows.size(); ++i)
            ads.push_back({&rows[i], &results[i]});
        const auto costs = beliefsOf(Kpi::CostPerResult, ads, {});
        const auto rates = beliefsOf(Kpi::Ctr, ads, {});
        const CompositeScore both({{Kpi::CostPerResult, 7}, {Kpi::Ctr, 3}}, ads, {});
        for (std::size_t i = 0; i < ads.size(); ++i) {
            const double expected = 70 * percentileOf(Kpi::CostPerResult, *costs[i], costs[i]->shrunk)
                + 30 * percentileOf(Kpi::Ctr, *rates[i], rates[i]->shrunk);
            QVERIFY(std::abs(*both.score(i) - expected) < 1e-9);
            QCOMPARE_GE(*both.score(i), 0.0);
            QCOMPARE_LE(*both.score(i), 100.0);
        }
        QCOMPARE_GT(*both.score(0), *both.score(1));
        const CompositeScore clicks({{Kpi::CostPerResult, 0}, {Kpi::Ctr, 0.01}}, ads, {});
        QCOMPARE_GT(*clicks.score(1), *clicks.score(0));
        // Drawn, the score is that of each part of the distribution once.
        std::vector<double> draws = clicks.draws(1, QStringLiteral("1"));
        std::sort(draws.begin(), draws.end());
        for (const double p : {0.1, 0.5, 0.9}) {
            const double expected = 100 * percentileOf(Kpi::Ctr, *rates[1], rates[1]->distribution.quantile(p));
            QVERIFY(std::abs(draws[static_cast<std::size_t>(p * 2000)] - expected) < 0.3);
        }
        // What an ad does not have does not count against it.
        rows[0].clicks.reset();
        const CompositeScore without({{Kpi::CostPerResult, 7}, {Kpi::Ctr, 3}}, ads, {});
        QVERIFY(std::abs(*without.score(0) - 100 * percentileOf(Kpi::CostPerResult, *costs[0], costs[0]->shrunk))
                < 1e-9);
        QVERIFY(!CompositeScore({{Kpi::HookRate, 1}}, ads, {}).score(0));
    }
};

MCI_TEST_CLASS(TestConfidence);
#include "tst_Confidence.moc"
