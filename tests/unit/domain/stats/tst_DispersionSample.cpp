// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stats/DispersionSample.h"
#include "support/Chance.h"
#include "support/TestMain.h"

#include <cmath>

using namespace mci;
using namespace mci::domain::stats;

namespace {

constexpr int kDays = 30;

struct Ad
{
    Stratum stratum;
    QByteArray id;
    std::vector<DayCount> days;
};

/** Of very uneven size, as ads are; results come in bursts of up to five. */
std::vector<Ad> makeAds(int count, const QString &attribution = {})
{
    test::Chance chance(20261128);
    std::vector<Ad> ads;
    for (int i = 0; i < count; ++i) {
        Ad ad{{attribution, {}}, QByteArray::number(120'200'000'000'000LL + i), {}};
        const double money = std::exp(6 * chance.uniform());
        for (int day = 0; day < kDays; ++day) {
            double results = 0;
            for (double burst = chance.poisson(money / 60); burst > 0; --burst)
                results += std::ceil(5 * chance.uniform());
            ad.days.push_back({results, money, chance.poisson(money / 2)});
        }
        ads.push_back(std::move(ad));
    }
    return ads;
}

Dispersions learnt(const std::vector<Ad> &ads, std::size_t adsOfStratum = DispersionSample::kAdsOfStratum)
{
    DispersionSample sample(adsOfStratum);
    for (const Ad &ad : ads)
        sample.add(ad.stratum, ad.id, ad.days);
    return sample.dispersions();
}

double relative(double value, double reference)
{
    return std::abs(value / reference - 1);
}

} // namespace

/** What is learnt from some ads instead of all. */
class TestDispersionSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallStrataAreTakenWhole()
    {
        std::vector<Ad> ads = makeAds(3000);
        const std::vector<Ad> few = makeAds(50, QStringLiteral("1d_click"));
        ads.insert(ads.end(), few.begin(), few.end());
        Dispersion whole;
        for (const Ad &ad : few)
            whole.add(ad.days);
        const Dispersions found = learnt(ads, 1000);
        QCOMPARE(found.size(), 2U);
        const Dispersion &small = found.at(few.front().stratum);
        QCOMPARE(small.resultsByMoney.days, whole.resultsByMoney.days);
        QCOMPARE(small.resultsByMoney.sum, whole.resultsByMoney.sum);
        QCOMPARE(small.clicksByMoney.days, whole.clicksByMoney.days);
        QCOMPARE(small.resultsByClick.sum, whole.resultsByClick.sum);
        QVERIFY(found.at(ads.front().stratum).clicksByMoney.days <= 1000 * kDays);
    }
    void theOrderOfTheAdsDoesNotMatter()
    {
        std::vector<Ad> ads = makeAds(2000);
        const Dispersions forwards = learnt(ads, 100);
        std::reverse(ads.begin(), ads.end());
        QVERIFY(learnt(ads, 100) == forwards);
    }
    void othersNeedNotBeCounted()
    {
        const std::vector<Ad> ads = makeAds(2000);
        DispersionSample sample(100);
        int counted = 0;
        for (const Ad &ad : ads) {
            if (!sample.wants(ad.stratum, ad.id))
                continue;
            ++counted;
            sample.add(ad.stratum, ad.id, ad.days);
        }
        QVERIFY(sample.dispersions() == learnt(ads, 100));
        QVERIFY2(counted < 600, qPrintable(QString::number(counted)));
    }
    void neighboursAreNotTakenTogether()
    {
        // An ad of every ten, and about as many of each thousand ids that follow each other.
        DispersionSample sample(1000);
        std::vector<QByteArray> ids;
        for (int i = 0; i < 10'000; ++i)
            ids.push_back(QByteArray::number(120'200'000'000'000LL + i));
        for (const QByteArray &id : ids)
            sample.add({}, id, {{1, 1, {}}});
        QCOMPARE(sample.dispersions().begin()->second.resultsByMoney.days, 1000);
        for (std::size_t first = 0; first < ids.size(); first += 1000) {
            const auto taken = std::count_if(ids.begin() + static_cast<std::ptrdiff_t>(first),
                                             ids.begin() + static_cast<std::ptrdiff_t>(first + 1000),
                                             [&](const QByteArray &id) { return sample.wants({}, id); });
            QVERIFY2(taken > 60 && taken < 140, qPrintable(QString::number(taken)));
        }
    }
    void isAsGoodAsAll()
    {
        const std::vector<Ad> ads = makeAds(20'000);
        Dispersion all;
        for (const Ad &ad : ads)
            all.add(ad.days);
        const Dispersion some = learnt(ads).begin()->second;
        const double error = relative(some.resultsByMoney.factor(), all.resultsByMoney.factor());
        QVERIFY2(all.resultsByMoney.factor() > 3, qPrintable(QString::number(all.resultsByMoney.factor())));
        QVERIFY2(error < 0.03, qPrintable(QString::number(error)));
        QVERIFY(relative(some.clicksByMoney.factor(), all.clicksByMoney.factor()) < 0.03);
        QVERIFY(relative(some.resultsByClick.factor(), all.resultsByClick.factor()) < 0.03);
    }
};

MCI_TEST_CLASS(TestDispersionSample);
#include "tst_DispersionSample.moc"
