// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/KpiFormulas.h"
#include "domain/stats/Belief.h"
#include "domain/stats/Confidence.h"
#include "support/TestMain.h"
#include "unit/domain/DomainRows.h"

#include <cmath>

using namespace mci::domain;
using namespace mci::domain::stats;

namespace {

struct Ad
{
    InsightRow row;
    CountedResults results;
};

Ad ad(int id, double results, double spend)
{
    Ad made;
    made.row.adId = QString::number(1000 + id);
    made.row.impressions = std::llround(spend * 100) + 1;
    made.row.spendMicros = std::llround(spend * 1e6);
    made.row.clicks = std::llround(spend * 2);
    made.row.attributionSetting = QStringLiteral("7d_click");
    made.row.currency = QStringLiteral("BRL");
    made.results.count = results;
    made.results.value = results * 100;
    return made;
}

/** An account of twelve ads around a cost of 30. */
std::vector<Ad> account()
{
    std::vector<Ad> ads;
    for (int i = 0; i < 12; ++i)
        ads.push_back(ad(i, 6 + 4 * (i % 4), 360));
    return ads;
}

std::vector<std::optional<Belief>> beliefs(Kpi kpi, const std::vector<Ad> &ads, const Dispersions &dispersions = {})
{
    std::vector<AdNumbers> numbers;
    for (const Ad &one : ads)
        numbers.push_back({&one.row, &one.results});
    return beliefsOf(kpi, numbers, dispersions);
}

Belief lastOf(Kpi kpi, const std::vector<Ad> &ads, const Dispersions &dispersions = {})
{
    return beliefs(kpi, ads, dispersions).back().value();
}

Belief lastCost(std::vector<Ad> ads, const Ad &last, const Dispersions &dispersions = {})
{
    ads.push_back(last);
    return lastOf(Kpi::CostPerResult, ads, dispersions);
}

double width(const Belief &belief)
{
    return belief.distribution.quantile(0.9) / belief.distribution.quantile(0.1);
}

Dispersions bursty(double factor)
{
    Dispersion dispersion;
    dispersion.resultsByMoney.add(1 + std::sqrt(factor), 1);
    return {{Stratum{QStringLiteral("7d_click"), QStringLiteral("BRL")}, dispersion}};
}

} // namespace

class TestBelief : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shrinksBetweenTheRawValueAndTheAccounts_data()
    {
        QTest::addColumn<Kpi>("kpi");
        for (const Kpi kpi : {Kpi::CostPerResult, Kpi::Ctr, Kpi::Cpc, Kpi::ConversionRate, Kpi::HookRate, Kpi::HoldRate,
                              Kpi::PurchaseRoas, Kpi::CostPerPurchase})
            QTest::newRow(qPrintable(kpiName(kpi))) << kpi;
    }
    void shrinksBetweenTheRawValueAndTheAccounts()
    {
        QFETCH(Kpi, kpi);
        std::vector<Ad> ads = account();
        for (std::size_t i = 0; i < ads.size(); ++i) {
            const auto plays = static_cast<double>(200 + 40 * i);
            ads[i].row.actions = {{QStringLiteral("video_view"), plays}};
            ads[i].row.thruPlays = plays / 3 + static_cast<double>(i);
            ads[i].row.clicks = 600 + 15 * static_cast<qint64>(i % 5);
        }
        const auto all = beliefs(kpi, ads);
        for (std::size_t i = 0; i < ads.size(); ++i) {
            QVERIFY(all[i]);
            QVERIFY(all[i]->source == PriorSource::Fitted);
            const double raw = *kpiValues(ads[i].row, Objective::Purchase, ads[i].results)[kpi];
            const auto [least, most] = std::minmax(raw, all[i]->priorCentre);
            QCOMPARE_GE(all[i]->shrunk, least * (1 - 1e-9));
            QCOMPARE_LE(all[i]->shrunk, most * (1 + 1e-9));
            const Confidence confidence = confidenceOf(kpi, *all[i], std::nullopt);
            QCOMPARE_LT(confidence.low, confidence.shrunk);
            QCOMPARE_GT(confidence.high, confidence.shrunk);
            // The pessimistic value is on the worse side, inside of the interval.
            QCOMPARE(confidence.pessimistic > confidence.shrunk, lowerIsBetter(kpi));
            QCOMPARE_GT(confidence.pessimistic, confidence.low);
            QCOMPARE_LT(confidence.pessimistic, confidence.high);
        }
    }
    void kpisWithoutAModelHaveNone()
    {
        for (const Kpi kpi : {Kpi::Spend, Kpi::Impressions, Kpi::Clicks, Kpi::Conversions, Kpi::Cpm}) {
            for (const auto &belief : beliefs(kpi, account()))
                QVERIFY(!belief);
        }
    }

    void moreResultsForTheSameMoneyCostLess()
    {
        double before = std::numeric_limits<double>::infinity();
        for (const double results : {0.0, 1.0, 5.0, 10.0, 40.0}) {
            const Belief belief = lastCost(account(), ad(99, results, 300));
            QCOMPARE_LT(belief.shrunk, before);
            QVERIFY(std::isfinite(belief.shrunk));
            before = belief.shrunk;
        }
    }
    void moreMoneyWithoutAResultCostsMore()
    {
        double before = 0;
        for (const double spend : {1.0, 30.0, 300.0, 3000.0}) {
            const Belief belief = lastCost(account(), ad(99, 0, spend));
            QCOMPARE_GT(belief.shrunk, before);
            before = belief.shrunk;
        }
        QCOMPARE_GT(before, 100.0);
    }
    void moreDataMeanLessDoubt()
    {
        double before = std::numeric_limits<double>::infinity();
        for (const double times : {1.0, 3.0, 10.0, 100.0}) {
            const Belief belief = lastCost(account(), ad(99, 2 * times, 30 * times));
            QCOMPARE_LT(width(belief), before);
            before = width(belief);
        }
        // The value goes from the account's to the ad's own.
        QVERIFY(std::abs(lastCost(account(), ad(99, 2000, 30'000)).shrunk - 15) < 0.3);
    }
    void burstsWidenTheInterval()
    {
        const Ad lucky = ad(99, 30, 300);
        const Belief regular = lastCost(account(), lucky);
        QCOMPARE(width(lastCost(account(), lucky, bursty(0.5))), width(regular));
        const Belief burst = lastCost(account(), lucky, bursty(4));
        QCOMPARE_GT(width(burst), width(regular));
        // And pull the value to the account's.
        QCOMPARE_GT(burst.shrunk, regular.shrunk);
        Dispersions elsewhere{{Stratum{QStringLiteral("1d_view"), QStringLiteral("BRL")}, bursty(4).begin()->second}};
        QCOMPARE(width(lastCost(account(), lucky, elsewhere)), width(regular));
    }

    void strataLearnFromThemselvesOnly()
    {
        std::vector<Ad> ads = account();
        for (int i = 0; i < 12; ++i) {
            ads.push_back(ad(100 + i, 60 + i % 3, 360));
            ads.back().row.attributionSetting = QStringLiteral("1d_click");
        }
        for (int i = 0; i < 12; ++i) {
            ads.push_back(ad(200 + i, 1 + i % 2, 360));
            ads.back().row.currency = QStringLiteral("USD");
        }
        const auto all = beliefs(Kpi::CostPerResult, ads);
        QVERIFY(std::abs(all[0]->priorCentre - 30) < 1);
        QVERIFY(std::abs(all[12]->priorCentre - 6) < 1);
        QVERIFY(std::abs(all[24]->priorCentre - 240) < 10);
        const auto alone = beliefs(Kpi::CostPerResult, account());
        QVERIFY(all[0]->distribution == alone[0]->distribution);
    }
    void aStratumWithoutResultsTakesTheAccountsRate()
    {
        std::vector<Ad> ads = account();
        ads.push_back(ad(99, 0, 60));
        ads.back().row.attributionSetting = QStringLiteral("1d_view");
        const Belief belief = lastOf(Kpi::CostPerResult, ads);
        QVERIFY(belief.source == PriorSource::Assumed);
        QVERIFY(std::abs(belief.priorCentre - 30.5) < 0.5);
        QCOMPARE_GT(belief.shrunk, belief.priorCentre);
        // But not that of other money.
        ads.back().row.currency = QStringLiteral("USD");
        QVERIFY(!beliefs(Kpi::CostPerResult, ads).back());
    }

    void oneCreativeKeepsItsOwnValue()
    {
        const Belief belief = lastOf(Kpi::CostPerResult, {ad(1, 20, 300)});
        QVERIFY(belief.source == PriorSource::Assumed);
        QCOMPARE(belief.shrunk, 15.0);
    }
    void withoutAResultAnywhereNothingIsKnown()
    {
        std::vector<Ad> ads = account();
        for (Ad &one : ads)
            one.results = {};
        for (const auto &belief : beliefs(Kpi::CostPerResult, ads))
            QVERIFY(!belief);
    }
    void withoutMoneyAndResultsNothingIsKnown()
    {
        std::vector<Ad> ads = account();
        ads.push_back(ad(99, 0, 0));
        QVERIFY(!beliefs(Kpi::CostPerResult, ads).back());
        // Results that came later than the money.
        ads.back().results.count = 2;
        const Belief belief = lastOf(Kpi::CostPerResult, ads);
        QCOMPARE_GT(belief.shrunk, 0.0);
        QCOMPARE_LT(belief.shrunk, belief.priorCentre);
    }
    void aShareIsNeverMoreThanOne()
    {
        std::vector<Ad> ads = account();
        ads.back().row.clicks = 2 * ads.back().row.impressions;
        const Belief belief = lastOf(Kpi::Ctr, ads);
        QCOMPARE_LE(belief.shrunk, 1.0);
        QCOMPARE_LE(belief.distribution.quantile(0.9), 1.0);
    }
    void aConversionRateMayBeMoreThanOne()
    {
        std::vector<Ad> ads = account();
        ads.back().row.clicks = 100;
        ads.back().results.count = 2000;
        QCOMPARE_GT(lastOf(Kpi::ConversionRate, ads).shrunk, 1.0);
    }
    void missingNumbersAreNotZeros()
    {
        std::vector<Ad> ads = account();
        ads.back().row.clicks.reset();
        QVERIFY(!beliefs(Kpi::Ctr, ads).back());
        QVERIFY(!beliefs(Kpi::Cpc, ads).back());
        QVERIFY(!beliefs(Kpi::ConversionRate, ads).back());
        QVERIFY(!beliefs(Kpi::HookRate, ads).back());
        QVERIFY(!beliefs(Kpi::HoldRate, ads).back());
    }
    void purchasesWithoutAValueHaveNoReturn()
    {
        std::vector<Ad> ads = account();
        ads.back().results.value.reset();
        QVERIFY(!beliefs(Kpi::PurchaseRoas, ads).back());
        QVERIFY(beliefs(Kpi::PurchaseRoas, ads).front());
        ads.back().results.count = 0;
        QVERIFY(beliefs(Kpi::PurchaseRoas, ads).back());
        for (Ad &one : ads)
            one.results.value.reset();
        QVERIFY(!beliefs(Kpi::PurchaseRoas, ads).front());
    }
    void oneLargeOrderMakesNoWinner()
    {
        std::vector<Ad> ads = account();
        Ad fake = ad(99, 3, 360);
        fake.results.value = 30'000;
        ads.push_back(fake);
        const Belief belief = lastOf(Kpi::PurchaseRoas, ads);
        QVERIFY(belief.orderValueCapped);
        // By its raw value it would return 83 for 1.
        QCOMPARE_LT(belief.shrunk, 20.0);
        QVERIFY(!beliefs(Kpi::PurchaseRoas, account()).front()->orderValueCapped);
    }

    void dispersionComesFromDays()
    {
        InsightSelection selection;
        std::vector<InsightRow> days;
        // Two results a day, or all of ten days at once: 20 expected 2 on one day, 0 on nine.
        for (int day = 0; day < 10; ++day) {
            for (const bool burst : {false, true}) {
                InsightRow row = mci::test::row("OUTCOME_LEADS", {{"lead", burst ? (day == 0 ? 20 : 0) : 2}});
                row.adId = burst ? QStringLiteral("2") : QStringLiteral("1");
                row.attributionSetting = burst ? QStringLiteral("1d_click") : QStringLiteral("7d_click");
                days.push_back(row);
            }
        }
        const Dispersions dispersions = dispersionsOf(days, {}, selection);
        const Dispersion &regular = dispersions.at({QStringLiteral("7d_click"), {}});
        const Dispersion &burst = dispersions.at({QStringLiteral("1d_click"), {}});
        QCOMPARE(regular.factorOf(Kpi::CostPerResult), 1.0);
        QCOMPARE(burst.factorOf(Kpi::CostPerResult), (18.0 * 18 / 2 + 9 * 2) / 10);
        QCOMPARE(burst.factorOf(Kpi::PurchaseRoas), burst.factorOf(Kpi::CostPerInstall));
        QCOMPARE_GT(burst.factorOf(Kpi::ConversionRate), 1.0);
        QCOMPARE(burst.factorOf(Kpi::Cpc), 1.0);
        QCOMPARE(burst.factorOf(Kpi::Ctr), 1.0);
        selection.objective = Objective::Purchase;
        QVERIFY(dispersionsOf(days, {}, selection).empty());
        QCOMPARE(DayResiduals{}.factor(), 1.0);
    }
};

MCI_TEST_CLASS(TestBelief);
#include "tst_Belief.moc"
