// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/DayResiduals.h"
#include "support/TestMain.h"

using namespace mci::domain;

namespace {

DayNumbers day(double results, double spend, std::optional<double> clicks)
{
    return {QDate(2026, 11, 1), results, spend, clicks};
}

} // namespace

class TestDayResiduals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesEachDayWithTheAdsOwnRate()
    {
        // One result per 10 of spend: 2 expected on the first day, 4 on the second.
        const AdResiduals ad = residualsOf(QStringLiteral("7"), {day(3, 20, 100), day(3, 40, 200)});
        QCOMPARE(ad.adId, QStringLiteral("7"));
        QCOMPARE(ad.resultsBySpend.days, 2);
        QCOMPARE(ad.resultsBySpend.sum, 1.0 / 2 + 1.0 / 4);
        QCOMPARE(ad.clicksBySpend, (ResidualSum{0, 2}));
        QCOMPARE(ad.resultsByClicks.sum, 1.0 / 2 + 1.0 / 4);
    }
    void daysWithoutExpectationSayNothing()
    {
        const AdResiduals ad = residualsOf({}, {day(3, 20, {}), day(1, 0, {}), day(0, 20, {})});
        QCOMPARE(ad.resultsBySpend.days, 2);
        QCOMPARE(ad.clicksBySpend, ResidualSum());
        QCOMPARE(ad.resultsByClicks, ResidualSum());
    }
    void nothingCountedSaysNothing()
    {
        const AdResiduals ad = residualsOf({}, {day(0, 20, 5), day(0, 10, 5)});
        QCOMPARE(ad.resultsBySpend, ResidualSum());
        QCOMPARE(ad.clicksBySpend.days, 2);
        QCOMPARE(residualsOf({}, {}), AdResiduals());
    }
};

MCI_TEST_CLASS(TestDayResiduals);
#include "tst_DayResiduals.moc"
