// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PeriodChange.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::domain;

/** What is said of a KPI in two periods. */
class TestPeriodChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatChanged()
    {
        KpiValues before;
        before.set(Kpi::Spend, 200);
        before.set(Kpi::Ctr, 0.02);
        KpiValues now;
        now.set(Kpi::Spend, 250);
        now.set(Kpi::Cpm, 3);
        const KpiChanges changes = changesOf(before, now);
        QVERIFY(changes[Kpi::Spend].has_value());
        QCOMPARE(changes[Kpi::Spend]->difference(), 50.0);
        QCOMPARE(changes[Kpi::Spend]->relative(), std::optional(0.25));
        QVERIFY(!changes[Kpi::Ctr]);
        QVERIFY(!changes[Kpi::Cpm]);
    }
    void fromNothingThereIsNoShare()
    {
        QCOMPARE((KpiChange{0, 5, false}.relative()), std::nullopt);
    }
    void whatMoneyBuysIsNeitherGoodNorBad()
    {
        QCOMPARE(kpiSense(Kpi::Spend), KpiSense::Neutral);
        QCOMPARE(kpiSense(Kpi::Cpm), KpiSense::Neutral);
        QCOMPARE(kpiSense(Kpi::CostPerPurchase), KpiSense::LowerIsBetter);
        QCOMPARE(kpiSense(Kpi::Conversions), KpiSense::HigherIsBetter);
        QCOMPARE(isBetter(Kpi::CostPerPurchase, {10, 8, false}), std::optional(true));
        QCOMPARE(isBetter(Kpi::Conversions, {10, 8, false}), std::optional(false));
        QCOMPARE(isBetter(Kpi::Spend, {10, 8, false}), std::optional<bool>());
        QCOMPARE(isBetter(Kpi::Conversions, {10, 10, false}), std::optional<bool>());
        QVERIFY(isRate(Kpi::HookRate));
        QVERIFY(!isRate(Kpi::PurchaseRoas));
    }
    void moreDataMakesTheSameChangeClear()
    {
        using stats::Distribution;
        using stats::Family;
        const auto rate = [](double clicks, double shown) {
            return Distribution{Family::Beta, clicks, shown - clicks, 1};
        };
        QVERIFY(isUnclear(rate(20, 1000), rate(24, 1000)));
        QVERIFY(!isUnclear(rate(2000, 100'000), rate(2400, 100'000)));
        const auto cost = [](double results, double spend) {
            return Distribution{Family::InverseGamma, results, spend, 1};
        };
        QVERIFY(isUnclear(cost(5, 100), cost(7, 100)));
        QVERIFY(!isUnclear(cost(500, 10'000), cost(700, 10'000)));
        QVERIFY(isUnclear(cost(50, 1000), cost(50, 1000)));
    }
    void anIntervalCoversItsShareOfChanges()
    {
        // The same truth in both periods: the 80 % interval misses zero in about a fifth of the pairs.
        using stats::Distribution;
        using stats::Family;
        int clear = 0;
        int pairs = 0;
        for (int i = 1; i < 100; ++i) {
            for (int j = 1; j < 100; ++j) {
                // Counts at the percentiles of a Poisson distribution of mean 400, which is nearly normal.
                const Distribution spread{Family::Gamma, 400, 1, 1};
                const Distribution first{Family::Gamma, spread.quantile(i / 100.0), 1, 1};
                const Distribution second{Family::Gamma, spread.quantile(j / 100.0), 1, 1};
                clear += isUnclear(first, second) ? 0 : 1;
                ++pairs;
            }
        }
        const double share = static_cast<double>(clear) / pairs;
        QVERIFY2(share > 0.17 && share < 0.23, qPrintable(QString::number(share)));
    }
};

MCI_TEST_CLASS(TestPeriodChange);
#include "tst_PeriodChange.moc"
