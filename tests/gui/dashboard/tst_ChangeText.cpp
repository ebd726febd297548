// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/ChangeText.h"
#include "support/TestMain.h"

#include <QTest>

using namespace mci::ui;
using mci::domain::Kpi;
using mci::domain::KpiChange;

class TestChangeText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereItWent_data()
    {
        QTest::addColumn<Kpi>("kpi");
        QTest::addColumn<KpiChange>("change");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Role>("role");
        QTest::newRow("more results") << Kpi::Conversions << KpiChange{100, 118, false} << QStringLiteral("▲ 18%")
                                      << Role::Good;
        QTest::newRow("a lower cost") << Kpi::CostPerResult << KpiChange{100, 97, false} << QStringLiteral("▼ 3%")
                                      << Role::Good;
        QTest::newRow("a higher cost") << Kpi::CostPerResult << KpiChange{100, 130, false} << QStringLiteral("▲ 30%")
                                       << Role::Bad;
        QTest::newRow("points of a rate") << Kpi::Ctr << KpiChange{0.0150, 0.0181, false}
                                          << QStringLiteral("▲ 0.31\u00A0pp") << Role::Good;
        QTest::newRow("nobody can tell") << Kpi::PurchaseRoas << KpiChange{100, 101, true} << QStringLiteral("≈ 1%")
                                         << Role::SeriesNeutral;
        QTest::newRow("spend is neutral") << Kpi::Spend << KpiChange{100, 150, false} << QStringLiteral("▲ 50%")
                                          << Role::SeriesNeutral;
        QTest::newRow("new") << Kpi::Conversions << KpiChange{0, 5, false} << QStringLiteral("new") << Role::Good;
    }

    void saysWhereItWent()
    {
        QFETCH(Kpi, kpi);
        QFETCH(KpiChange, change);
        const Figures figures(QStringLiteral("BRL"), QLocale(QStringLiteral("en_US")));
        QTEST(ChangeText::delta(kpi, change, figures), "text");
        QTEST(ChangeText::role(kpi, change), "role");
    }

    void effectsHaveASign()
    {
        const Figures spanish(QStringLiteral("BRL"), QLocale(QStringLiteral("es_AR")));
        QCOMPARE(ChangeText::effect(0.31, spanish), QStringLiteral("+31\u00A0%"));
        const Figures english(QStringLiteral("BRL"), QLocale(QStringLiteral("en_US")));
        QCOMPARE(ChangeText::effect(-0.09, english), QStringLiteral("−9%"));
    }
};

MCI_TEST_CLASS(TestChangeText);
#include "tst_ChangeText.moc"
