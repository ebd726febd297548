// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stats/BetaPrior.h"
#include "domain/stats/GammaPrior.h"
#include "domain/stats/OrderValue.h"
#include "domain/stats/SpecialFunctions.h"
#include "support/TestMain.h"

#include <cmath>
#include <random>

using namespace mci::domain;
using namespace mci::domain::stats;

namespace {

bool near(double actual, double expected, double relative = 1e-9)
{
    return std::abs(actual - expected) <= relative * std::abs(expected);
}

/** Of a thousand ads, so that their mean is nearly certain. */
StratumSums sumsOf(double events, double exposure)
{
    StratumSums sums;
    for (int i = 0; i < 1000; ++i)
        sums.add({events / 1000, exposure / 1000});
    return sums;
}

std::vector<KpiCounts> alike(int ads, double events, double exposure)
{
    return std::vector<KpiCounts>(static_cast<std::size_t>(ads), KpiCounts{events, exposure});
}

/** Ads whose rates scatter by a known gamma distribution around 1/30, each with the exposure. */
std::vector<KpiCounts> scattered(double shape, double exposure, unsigned seed)
{
    std::mt19937_64 engine(seed);
    std::uniform_real_distribution<double> uniform(1e-9, 1 - 1e-9);
    std::vector<KpiCounts> ads;
    for (int i = 0; i < 400; ++i) {
        const double rate = gammaQuantile(shape, uniform(engine)) / shape / 30;
        ads.push_back({static_cast<double>(std::poisson_distribution<int>(rate * exposure)(engine)), exposure});
    }
    return ads;
}

} // namespace

class TestPriors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGammaPosteriorAddsSpendAtTheAccountsCost()
    {
        const GammaPrior prior(sumsOf(4000, 120'000), 1.0 / 30, PriorSource::Fitted, {{4, 1}});
        const Distribution posterior = prior.posterior({10, 250});
        // (s + b) ÷ (k + b·r) with b = 120, r = 1/30.
        QVERIFY(near(1 / posterior.centre(), (250.0 + 120) / (10 + 4)));
        QVERIFY(near(prior.logSpread(), std::sqrt(trigamma(4))));
    }
    void theBetaPosteriorAddsEvents()
    {
        const BetaPrior prior(sumsOf(4000, 200'000), 0.02, PriorSource::Fitted, {{10, 1}});
        QVERIFY(near(prior.posterior({40, 1000}).centre(), (40.0 + 10) / (1000 + 500)));
        QVERIFY(near(prior.logSpread(), std::sqrt(trigamma(10) - trigamma(500))));
    }

    void theIntervalIsThatOfTheConjugatePosterior()
    {
        const GammaPrior prior(sumsOf(4e6, 1.2e8), 1.0 / 30, PriorSource::Fitted, {{4, 1}});
        for (const double results : {0.0, 3.0, 50.0}) {
            const Distribution posterior = prior.posterior({results, 250});
            const Distribution conjugate{Family::Gamma, 4 + results, 120 + 250};
            QVERIFY(near(posterior.quantile(0.1), conjugate.quantile(0.1), 1e-3));
            QVERIFY(near(posterior.quantile(0.9), conjugate.quantile(0.9), 1e-3));
        }
        const BetaPrior share(sumsOf(4e6, 2e8), 0.02, PriorSource::Fitted, {{10, 1}});
        const Distribution posterior = share.posterior({40, 1000});
        QVERIFY(near(posterior.quantile(0.9), betaQuantile(50, 1450, 0.9), 1e-3));
    }
    void whatIsNotKnownOfThePriorWidensTheInterval()
    {
        const KpiCounts counts{3, 250};
        const auto width = [&counts](const GammaPrior &prior) {
            const Distribution posterior = prior.posterior(counts);
            return posterior.quantile(0.9) / posterior.quantile(0.1);
        };
        const StratumSums many = sumsOf(4000, 120'000);
        const GammaPrior known(many, 1.0 / 30, PriorSource::Fitted, {{4, 1}});
        QCOMPARE_GT(width(GammaPrior(many, 1.0 / 30, PriorSource::Fitted, {{1, 0.5}, {16, 0.5}})), width(known));
        StratumSums few;
        few.add({10, 300});
        QCOMPARE_GT(width(GammaPrior(few, 1.0 / 30, PriorSource::Fitted, {{4, 1}})), width(known));
        // The best guess stays.
        QVERIFY(near(GammaPrior(few, 1.0 / 30, PriorSource::Fitted, {{4, 1}}).posterior(counts).centre(),
                     known.posterior(counts).centre()));
    }
    void sizesAreProbabilities()
    {
        double sum = 0;
        const auto sizes = likelySizes([](double events) { return -std::pow(std::log(events / 6), 2) * 10; });
        for (const PriorSize &size : sizes)
            sum += size.probability;
        QVERIFY(near(sum, 1));
        QVERIFY(near(centralSize(sizes), 6, 0.05));
    }
    void aNarrowPeakIsFoundWhereverItStands_data()
    {
        QTest::addColumn<double>("events");
        for (int point = 0; point <= 40; ++point) {
            const double events = std::pow(10.0, -1 + 0.08 * point);
            QTest::addRow("%.3f", events) << events;
        }
    }
    void aNarrowPeakIsFoundWhereverItStands()
    {
        QFETCH(const double, events);
        int asked = 0;
        const auto peak = [&](double size) {
            ++asked;
            return -1000 * std::pow(std::log(size / events), 2);
        };
        QVERIFY(near(centralSize(likelySizes(peak)), events, 0.001 * events));
        QVERIFY2(asked < 20, qPrintable(QString::number(asked)));
    }
    void noneIsLeftOutWhereAllAreAlike()
    {
        // Alike but for the flat spread's own weight of 1 ÷ √size.
        const auto sizes = likelySizes([](double) { return 0.0; });
        QCOMPARE(sizes.size(), 41U);
        QVERIFY(near(sizes.front().probability / sizes.back().probability, std::pow(10.0, 1.6)));
    }

    void tooLittleIsWorthFiveEvents_data()
    {
        QTest::addColumn<int>("ads");
        QTest::addColumn<double>("events");
        QTest::addColumn<bool>("fitted");
        QTest::newRow("eight ads") << 8 << 1.0 << true;
        QTest::newRow("seven ads") << 7 << 50.0 << false;
        QTest::newRow("one ad") << 1 << 50.0 << false;
        QTest::newRow("five events") << 10 << 0.5 << true;
        QTest::newRow("fewer than five events") << 10 << 0.4 << false;
    }
    void tooLittleIsWorthFiveEvents()
    {
        QFETCH(int, ads);
        QFETCH(double, events);
        QFETCH(bool, fitted);
        const auto gamma = gammaPrior(alike(ads, events, 100), 0);
        const auto beta = betaPrior(alike(ads, events, 100), 0);
        QVERIFY(gamma && beta);
        QCOMPARE(gamma->source() == PriorSource::Fitted, fitted);
        QCOMPARE(beta->source() == PriorSource::Fitted, fitted);
        QVERIFY(near(gamma->rate(), events / 100));
        QVERIFY(near(beta->mean(), events / 100));
        if (!fitted) {
            QVERIFY(near(gamma->exposure(), 5 / (events / 100)));
            QVERIFY(near(beta->strength(), 5 / (events / 100)));
        }
    }

    void withoutAnyEventTheRateComesFromElsewhere()
    {
        QVERIFY(!gammaPrior(alike(20, 0, 100), 0));
        QVERIFY(!betaPrior(alike(20, 0, 100), 0));
        QVERIFY(!gammaPrior({}, 0));
        const auto gamma = gammaPrior(alike(20, 0, 100), 0.05);
        QVERIFY(gamma);
        QVERIFY(near(gamma->exposure(), 100));
        QVERIFY(gamma->source() == PriorSource::Assumed);
        QVERIFY(near(betaPrior(alike(20, 0, 100), 0.05)->mean(), 0.05));
    }

    void theStrengthIsWhatTheAdsScatter_data()
    {
        QTest::addColumn<double>("shape");
        QTest::newRow("wild") << 0.7;
        QTest::newRow("as ads are") << 5.0;
        QTest::newRow("nearly alike") << 40.0;
    }
    void theStrengthIsWhatTheAdsScatter()
    {
        QFETCH(double, shape);
        const auto ads = scattered(shape, 20'000, 11);
        const auto prior = gammaPrior(ads, 0);
        QVERIFY(prior->source() == PriorSource::Fitted);
        QVERIFY2(prior->events() > shape / 1.5 && prior->events() < shape * 1.5,
                 qPrintable(QString::number(prior->events())));
        // Clicks of impressions scatter in the same way where they are rare.
        const auto beta = betaPrior(ads, 0);
        const double events = beta->mean() * beta->strength();
        QVERIFY2(events > shape / 1.5 && events < shape * 1.5, qPrintable(QString::number(events)));
    }
    void adsThatDoNotDifferGetTheStrongestPrior()
    {
        QCOMPARE_GT(gammaPrior(alike(50, 20, 600), 0)->events(), 50.0);
        QCOMPARE_GT(betaPrior(alike(50, 20, 600), 0)->strength() * 20 / 600, 50.0);
    }
    void aShareThatWasAlwaysOneIsNotCertain()
    {
        const auto prior = betaPrior(alike(20, 100, 100), 0);
        QVERIFY(prior);
        QCOMPARE_LT(prior->mean(), 1.0);
        const Distribution posterior = prior->posterior({100, 100});
        QCOMPARE_LT(posterior.centre(), 1.0);
        QCOMPARE_LT(posterior.quantile(0.1), posterior.quantile(0.9));
    }
    void adsWithoutExposureDoNotCount()
    {
        auto ads = alike(7, 20, 600);
        for (int i = 0; i < 20; ++i)
            ads.push_back({0, 0});
        QVERIFY(gammaPrior(ads, 0)->source() == PriorSource::Assumed);
    }

    void orderValueIsThatOfAllOrders()
    {
        const auto value = orderValue({{10, 100, 500}, {30, 300, 1500}, {0, 50, 0}});
        QVERIFY(near(value->mean, 50));
        QVERIFY(near(value->ofAd({0, 50, 0}).mean, 50));
        QVERIFY(near(value->ofAd({10, 100, 1000}).mean, (1000.0 + 500) / 20));
        QVERIFY(!orderValue({{10, 100, 0}}));
        QVERIFY(!orderValue({{0, 100, 0}}));
        QVERIFY(!orderValue({}));
    }
    void oneLargeOrderIsCapped()
    {
        const OrderValue value{50, 0.6};
        const auto usual = value.ofAd({10, 100, 900});
        QVERIFY(!usual.capped);
        const auto fake = value.ofAd({2, 100, 4000});
        QVERIFY(fake.capped);
        QCOMPARE(fake.mean, 150.0);
    }
    void variationOfOneOrderIsFoundInTheAdsMeans()
    {
        // Orders of 20 or 80 with equal chance: mean 50, variation 0.6.
        std::mt19937_64 engine(3);
        std::vector<KpiCounts> ads;
        for (int i = 0; i < 300; ++i) {
            KpiCounts ad{static_cast<double>(1 + i % 40), 100, 0};
            for (int order = 0; order <= i % 40; ++order)
                ad.value += engine() % 2 == 0 ? 20 : 80;
            ads.push_back(ad);
        }
        QVERIFY(near(orderValue(ads)->variation, 0.6, 0.1));
        QCOMPARE(orderValue({{10, 100, 500}})->variation, 1.0);
    }
    void aReturnsIntervalIsThatOfGammaTimesLogNormalDraws()
    {
        for (const double orders : {0.0, 3.0, 40.0}) {
            const OrderValue value{50, 0.8};
            const auto ofAd = value.ofAd({orders, 300, orders * 60});
            const Distribution rate{Family::Gamma, 5 + orders, 150 + 300};
            const Distribution closed = returnOnSpend(rate, ofAd);
            QVERIFY(near(closed.centre(), rate.centre() * ofAd.mean));

            std::mt19937_64 engine(5);
            std::uniform_real_distribution<double> uniform(1e-9, 1 - 1e-9);
            const double spread = std::sqrt(std::log1p(ofAd.variation * ofAd.variation));
            std::vector<double> draws;
            for (int i = 0; i < 40'000; ++i)
                draws.push_back(rate.quantile(uniform(engine)) * ofAd.mean
                                * std::exp(spread * normalQuantile(uniform(engine)) - spread * spread / 2));
            std::sort(draws.begin(), draws.end());
            for (const double p : {0.1, 0.2, 0.5, 0.9}) {
                const double drawn = draws[static_cast<std::size_t>(p * static_cast<double>(draws.size()))];
                QVERIFY2(near(closed.quantile(p), drawn, 0.02),
                         qPrintable(QStringLiteral("%1: %2, drawn %3").arg(p).arg(closed.quantile(p)).arg(drawn)));
            }
        }
    }
};

MCI_TEST_CLASS(TestPriors);
#include "tst_Priors.moc"
