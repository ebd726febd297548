// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stats/Distribution.h"
#include "domain/stats/SpecialFunctions.h"
#include "support/TestMain.h"

#include <cmath>
#include <numbers>

using namespace mci::domain::stats;

namespace {

constexpr std::array kProbabilities{0.001, 0.1, 0.2, 0.5, 0.8, 0.9, 0.999};

bool near(double actual, double expected, double relative = 1e-9)
{
    return std::abs(actual - expected) <= relative * std::abs(expected);
}

} // namespace

class TestDistribution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void specialFunctionsHaveTheirKnownValues()
    {
        QVERIFY(near(logGamma(0.5), std::log(std::numbers::pi) / 2));
        QVERIFY(near(logGamma(11), std::log(3628800.0)));
        QVERIFY(near(trigamma(1), std::numbers::pi * std::numbers::pi / 6));
        QVERIFY(near(normalCdf(1.2815515655446004), 0.9));
        QVERIFY(near(normalQuantile(0.975), 1.959963984540054));
        // An exponential distribution.
        QVERIFY(near(gammaQuantile(1, 0.9), std::log(10.0)));
        QVERIFY(near(gammaCdf(1, 2), 1 - std::exp(-2.0)));
        // Half a chi-squared distribution with ten degrees of freedom: tables give 9.3418, 15.9872.
        QVERIFY(near(2 * gammaQuantile(5, 0.5), 9.3418, 1e-5));
        QVERIFY(near(2 * gammaQuantile(5, 0.9), 15.9872, 1e-5));
        // Beta(a, 1) has the distribution function xᵃ.
        QVERIFY(near(betaQuantile(3, 1, 0.2), std::cbrt(0.2)));
        QVERIFY(near(betaCdf(2, 1, 0.3), 0.09));
    }
    void nothingThrowsOutsideOfTheDomain()
    {
        QVERIFY(!std::isfinite(logGamma(0)));
        QVERIFY(std::isnan(gammaQuantile(-1, 0.5)));
        QVERIFY(std::isnan(betaQuantile(-1, 1, 0.5)));
        QVERIFY(std::isnan(gammaCdf(std::nan(""), 1)));
        QVERIFY(!std::isfinite(normalQuantile(0)));
        QVERIFY(!std::isfinite(trigamma(0)) || trigamma(0) > 1e15);
    }

    void quantileAndCdfAreInverse_data() { distributions(); }
    void quantileAndCdfAreInverse()
    {
        QFETCH(Distribution, distribution);
        double before = 0;
        for (const double p : kProbabilities) {
            const double x = distribution.quantile(p);
            QVERIFY(std::isfinite(x));
            QVERIFY(x > before);
            QVERIFY2(near(distribution.cdf(x), p, 1e-7), qPrintable(QString::number(p)));
            before = x;
        }
        QCOMPARE(distribution.cdf(0), 0.0);
        QCOMPARE(distribution.cdf(-1), 0.0);
    }

    void theCentreLiesInTheInterval_data() { distributions(); }
    void theCentreLiesInTheInterval()
    {
        QFETCH(Distribution, distribution);
        QCOMPARE_LT(distribution.quantile(0.1), distribution.centre());
        QCOMPARE_GT(distribution.quantile(0.9), distribution.centre());
    }

    void aCostIsTheReverseOfARate()
    {
        const Distribution rate{Family::Gamma, 12, 300};
        const Distribution cost{Family::InverseGamma, 12, 300};
        QVERIFY(near(cost.centre(), 25));
        QVERIFY(near(cost.centre(), 1 / rate.centre()));
        QVERIFY(near(cost.quantile(0.1), 1 / rate.quantile(0.9)));
        QVERIFY(near(cost.cdf(30), 1 - rate.cdf(1.0 / 30)));
    }
    void extremesStayFinite()
    {
        for (const Distribution &distribution :
             {Distribution{Family::InverseGamma, 1e-3, 5}, Distribution{Family::Gamma, 1e-3, 5},
              Distribution{Family::Gamma, 1e8, 1e-9}, Distribution{Family::GammaRatio, 1e-3, 2.01, 1e9},
              Distribution{Family::Beta, 1e-3, 1e9}, Distribution{Family::Beta, 1e7, 1e-3}}) {
            for (const double p : kProbabilities)
                QVERIFY(std::isfinite(distribution.quantile(p)));
            QVERIFY(std::isfinite(distribution.centre()));
        }
    }

private:
    static void distributions()
    {
        QTest::addColumn<Distribution>("distribution");
        QTest::newRow("share") << Distribution{Family::Beta, 24, 976};
        QTest::newRow("share near one") << Distribution{Family::Beta, 300, 2};
        QTest::newRow("rate") << Distribution{Family::Gamma, 14, 700};
        QTest::newRow("cost") << Distribution{Family::InverseGamma, 14, 700};
        QTest::newRow("cost without a result") << Distribution{Family::InverseGamma, 0.5, 50};
        QTest::newRow("cost with many results") << Distribution{Family::InverseGamma, 1e6, 3e7};
        QTest::newRow("return") << Distribution{Family::GammaRatio, 14, 40, 3};
    }
};

MCI_TEST_CLASS(TestDistribution);
#include "tst_Distribution.moc"
