// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/stats/Dispersion.h"
#include "support/TestMain.h"

using namespace mci;
using namespace mci::domain::stats;

/** How far days lie from what their ad's own rate lets expect. */
class TestDispersion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesEachDayWithTheAdsOwnRate()
    {
        // One result per 10 of money: 2 expected on the first day, 4 on the second.
        Dispersion dispersion;
        dispersion.add({{3, 20, 100}, {3, 40, 200}});
        QCOMPARE(dispersion.resultsByMoney.days, 2);
        QCOMPARE(dispersion.resultsByMoney.sum, 1.0 / 2 + 1.0 / 4);
        QCOMPARE(dispersion.clicksByMoney, (DayResiduals{0, 2}));
        QCOMPARE(dispersion.resultsByClick.sum, 1.0 / 2 + 1.0 / 4);
    }
    void daysWithoutExpectationSayNothing()
    {
        Dispersion dispersion;
        dispersion.add({{3, 20, {}}, {1, 0, {}}, {0, 20, {}}});
        QCOMPARE(dispersion.resultsByMoney.days, 2);
        QCOMPARE(dispersion.clicksByMoney, DayResiduals());
        QCOMPARE(dispersion.resultsByClick, DayResiduals());
    }
    void nothingCountedSaysNothing()
    {
        Dispersion dispersion;
        dispersion.add({{0, 20, 5}, {0, 10, 5}});
        QCOMPARE(dispersion.resultsByMoney, DayResiduals());
        QCOMPARE(dispersion.clicksByMoney.days, 2);
        Dispersion none;
        none.add({});
        QCOMPARE(none, Dispersion());
    }
    void burstsWidenAndRegularDaysDoNot()
    {
        Dispersion bursts;
        bursts.add({{0, 10, {}}, {0, 10, {}}, {0, 10, {}}, {12, 10, {}}});
        QVERIFY(bursts.factorOf(domain::Kpi::CostPerResult) > 5);
        Dispersion regular;
        regular.add({{3, 10, {}}, {3, 10, {}}});
        QCOMPARE(regular.factorOf(domain::Kpi::CostPerResult), 1.0);
    }
    void allStrataTogetherScatterAsTheirAdsDo()
    {
        Dispersion first;
        first.add({{3, 20, 100}, {3, 40, 200}});
        Dispersion second;
        second.add({{0, 10, {}}, {12, 10, {}}});
        const Dispersion both = pooled({{Stratum{QStringLiteral("1d"), {}}, first}, {Stratum{QStringLiteral("7d"), {}}, second}});
        QCOMPARE(both.resultsByMoney, (DayResiduals{first.resultsByMoney.sum + second.resultsByMoney.sum, 4}));
        QCOMPARE(both.clicksByMoney, first.clicksByMoney);
        QCOMPARE(pooled({}), Dispersion());
    }
};

MCI_TEST_CLASS(TestDispersion);
#include "tst_Dispersion.moc"
