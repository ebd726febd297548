// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stats/Confidence.h"
#include "domain/stats/Draws.h"
#include "domain/stats/SpecialFunctions.h"
#include "support/TestMain.h"

#include <cmath>
#include <numeric>

using namespace mci::domain;
using namespace mci::domain::stats;

namespace {

const QString kAd = QStringLiteral("120242228495230604");

} // namespace

class TestDraws : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsFollowTheDistribution_data()
    {
        QTest::addColumn<Distribution>("distribution");
        QTest::newRow("cost") << Distribution{Family::InverseGamma, 14, 420};
        QTest::newRow("cost without a result") << Distribution{Family::InverseGamma, 0.5, 50};
        QTest::newRow("share") << Distribution{Family::Beta, 24, 976};
        QTest::newRow("return") << Distribution{Family::GammaRatio, 8, 30, 11};
    }
    void drawsFollowTheDistribution()
    {
        QFETCH(Distribution, distribution);
        std::vector<double> draws = drawsOf(distribution, kAd, Kpi::CostPerResult);
        QCOMPARE_EQ(draws.size(), kDraws);
        std::sort(draws.begin(), draws.end());
        for (const double p : {0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99}) {
            const double drawn = draws[static_cast<std::size_t>(p * kDraws)];
            QVERIFY2(std::abs(distribution.cdf(drawn) - p) < 0.002, qPrintable(QString::number(p)));
        }
    }
    void theSameAdDrawsTheSame()
    {
        const Distribution distribution{Family::Gamma, 14, 420};
        const auto draws = drawsOf(distribution, kAd, Kpi::Ctr);
        QCOMPARE(drawsOf(distribution, kAd, Kpi::Ctr), draws);
        QVERIFY(drawsOf(distribution, kAd + u'1', Kpi::Ctr) != draws);
        QVERIFY(drawsOf(distribution, kAd, Kpi::Cpc) != draws);
    }
    void drawsOfTwoAdsAreNotRelated()
    {
        const Distribution distribution{Family::Beta, 1, 1};
        const auto a = drawsOf(distribution, QStringLiteral("1"), Kpi::Ctr);
        const auto b = drawsOf(distribution, QStringLiteral("2"), Kpi::Ctr);
        double product = 0;
        for (std::size_t i = 0; i < kDraws; ++i)
            product += (a[i] - 0.5) * (b[i] - 0.5) * 12;
        QVERIFY(std::abs(product / kDraws) < 0.08);
    }

    void firstBeatsSecondAsInClosedForm_data()
    {
        QTest::addColumn<Distribution>("first");
        QTest::addColumn<Distribution>("second");
        const auto cost = [](double results, double spend) {
            return Distribution{Family::InverseGamma, results, spend};
        };
        QTest::newRow("alike") << cost(10, 300) << cost(10, 300);
        QTest::newRow("cheaper") << cost(15, 300) << cost(10, 300);
        QTest::newRow("much cheaper") << cost(60, 600) << cost(20, 600);
        QTest::newRow("dearer") << cost(8, 500) << cost(12, 400);
    }
    void firstBeatsSecondAsInClosedForm()
    {
        QFETCH(Distribution, first);
        QFETCH(Distribution, second);
        // Of two gammas X/r and Y/s the first is the higher one where Y/(X + Y) is below s/(r + s).
        const double closed = betaCdf(second.first, first.first, second.second / (first.second + second.second));
        const double drawn =
            chanceFirstBeatsSecond(Kpi::CostPerResult, {QStringLiteral("1"), first}, {QStringLiteral("2"), second});
        QVERIFY2(std::abs(drawn - closed) < 0.03, qPrintable(QStringLiteral("%1, not %2").arg(drawn).arg(closed)));
        const double reversed =
            chanceFirstBeatsSecond(Kpi::CostPerResult, {QStringLiteral("2"), second}, {QStringLiteral("1"), first});
        QCOMPARE(drawn + reversed, 1.0);
    }
    void higherIsBetterWhereItIs()
    {
        const Contender good{QStringLiteral("1"), {Family::Beta, 300, 700}};
        const Contender poor{QStringLiteral("2"), {Family::Beta, 100, 900}};
        QCOMPARE(chanceFirstBeatsSecond(Kpi::Ctr, good, poor), 1.0);
        QCOMPARE(chanceFirstBeatsSecond(Kpi::Ctr, poor, good), 0.0);
    }

    void placesAreTakenByExactlyN()
    {
        std::vector<std::vector<double>> draws;
        for (int i = 0; i < 12; ++i)
            draws.push_back(drawsOf({Family::Gamma, 5.0 + i, 100}, QString::number(i), Kpi::ConversionRate));
        const std::vector<double> chances = topNChances(draws, 4);
        QVERIFY(std::abs(std::accumulate(chances.begin(), chances.end(), 0.0) - 4) < 1e-9);
        QCOMPARE_GT(chances.back(), chances.front());
        const std::vector<double> all = topNChances(draws, 12);
        QVERIFY(std::all_of(all.begin(), all.end(), [](double chance) { return chance == 1; }));
        const std::vector<double> none = topNChances(draws, 0);
        QVERIFY(std::all_of(none.begin(), none.end(), [](double chance) { return chance == 0; }));
        QVERIFY(topNChances({}, 3).empty());
    }
    void equalsShareThePlaces()
    {
        std::vector<std::vector<double>> draws;
        for (int i = 0; i < 10; ++i)
            draws.push_back(drawsOf({Family::Gamma, 9, 100}, QString::number(1000 + i), Kpi::ConversionRate));
        for (const double chance : topNChances(draws, 5))
            QVERIFY2(chance > 0.45 && chance < 0.55, qPrintable(QString::number(chance)));
    }
    /** Pinned: another machine, library or Qt must not change the answer. */
    void drawsAreTheSameOnEveryMachine()
    {
        const auto draws = drawsOf({Family::InverseGamma, 14, 420}, kAd, Kpi::CostPerResult);
        const std::array expected{43.3322907823, 33.3208375676, 27.9859737034};
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY2(std::abs(draws[i] / expected.at(i) - 1) < 1e-9, qPrintable(QString::number(draws[i], 'g', 12)));
    }
};

MCI_TEST_CLASS(TestDraws);
#include "tst_Draws.moc"
