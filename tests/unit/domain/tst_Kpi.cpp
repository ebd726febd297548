// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Ranking.h"
#include "support/TestMain.h"
#include "unit/domain/DomainRows.h"

using namespace mci::domain;
using namespace mci::test;

class TestKpi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesInTheContractsOrder()
    {
        QStringList names;
        for (const Kpi kpi : allKpis()) {
            names.append(kpiName(kpi));
            QVERIFY(kpiFromName(kpiName(kpi)) == kpi);
        }
        QCOMPARE(names.join(u','),
                 QStringLiteral("cost_per_result,ctr,conversions,conversion_rate,spend,impressions,clicks,cpc,cpm,"
                                "purchase_roas,cost_per_purchase,cost_per_install,hook_rate,hold_rate"));
        QVERIFY(!kpiFromName(QStringLiteral("roas")));
    }
    void fitsAndDefaults()
    {
        QVERIFY(kpiFits(Kpi::PurchaseRoas, Objective::Purchase));
        QVERIFY(!kpiFits(Kpi::PurchaseRoas, Objective::Lead));
        QVERIFY(!kpiFits(Kpi::CostPerPurchase, Objective::Install));
        QVERIFY(kpiFits(Kpi::CostPerInstall, Objective::Install));
        QVERIFY(!kpiFits(Kpi::CostPerInstall, Objective::Purchase));
        QCOMPARE_EQ(kpisFor(Objective::Lead).size(), 11U);
        QCOMPARE_EQ(kpisFor(Objective::Purchase).size(), 13U);
        QCOMPARE_EQ(kpisFor(Objective::Install).size(), 12U);
        QCOMPARE(defaultKpi(Objective::Lead), Kpi::CostPerResult);
        QCOMPARE(defaultKpi(Objective::Purchase), Kpi::PurchaseRoas);
        QCOMPARE(defaultKpi(Objective::Install), Kpi::CostPerInstall);
    }
    void costsAreBetterLow()
    {
        QStringList low;
        for (const Kpi kpi : allKpis()) {
            if (lowerIsBetter(kpi))
                low.append(kpiName(kpi));
        }
        QCOMPARE(low.join(u','), QStringLiteral("cost_per_result,cpc,cpm,cost_per_purchase,cost_per_install"));
    }
    void formulas()
    {
        InsightRow sale = row("OUTCOME_SALES", {{"omni_purchase", 20}, {"video_view", 2500}}, {{"omni_purchase", 900}});
        sale.thruPlays = 500;
        const KpiValues values = valuesOf(sale, Objective::Purchase);
        QCOMPARE(*values[Kpi::CostPerResult], 10.0);
        QCOMPARE(*values[Kpi::CostPerPurchase], 10.0);
        QVERIFY(!values[Kpi::CostPerInstall]);
        QCOMPARE(*values[Kpi::Ctr], 0.04);
        QCOMPARE(*values[Kpi::Conversions], 20.0);
        QCOMPARE(*values[Kpi::ConversionRate], 0.05);
        QCOMPARE(*values[Kpi::Spend], 200.0);
        QCOMPARE(*values[Kpi::Impressions], 10'000.0);
        QCOMPARE(*values[Kpi::Clicks], 400.0);
        QCOMPARE(*values[Kpi::Cpc], 0.5);
        QCOMPARE(*values[Kpi::Cpm], 20.0);
        QCOMPARE(*values[Kpi::PurchaseRoas], 4.5);
        QCOMPARE(*values[Kpi::HookRate], 0.25);
        QCOMPARE(*values[Kpi::HoldRate], 0.2);
    }
    void undefinedWithoutDenominator()
    {
        InsightRow bare = row("OUTCOME_SALES", {});
        bare.clicks.reset();
        bare.spendMicros = 0;
        const KpiValues values = valuesOf(bare, Objective::Purchase);
        for (const Kpi kpi : {Kpi::CostPerResult, Kpi::CostPerPurchase, Kpi::Ctr, Kpi::ConversionRate, Kpi::Clicks,
                              Kpi::Cpc, Kpi::PurchaseRoas, Kpi::HookRate, Kpi::HoldRate})
            QVERIFY2(!values[kpi], qPrintable(kpiName(kpi)));
        QCOMPARE(*values[Kpi::Conversions], 0.0);
        QCOMPARE(*values[Kpi::Cpm], 0.0);
    }
    void zeroClicksAreKnownButNoDenominator()
    {
        InsightRow quiet = row("OUTCOME_LEADS", {{"lead", 3}, {"video_view", 0}});
        quiet.clicks = 0;
        quiet.thruPlays = 0;
        const KpiValues values = valuesOf(quiet, Objective::Lead);
        QCOMPARE(*values[Kpi::Clicks], 0.0);
        QCOMPARE(*values[Kpi::Ctr], 0.0);
        QVERIFY(!values[Kpi::Cpc]);
        QVERIFY(!values[Kpi::ConversionRate]);
        QCOMPARE(*values[Kpi::HookRate], 0.0);
        QVERIFY(!values[Kpi::HoldRate]);
    }
    void costsUnderTheObjectivesOwnName()
    {
        const KpiValues install = valuesOf(row("APP_INSTALLS", {{"omni_app_install", 50}}), Objective::Install);
        QCOMPARE(*install[Kpi::CostPerInstall], 4.0);
        QVERIFY(!install[Kpi::CostPerPurchase]);
        const KpiValues lead = valuesOf(row("OUTCOME_LEADS", {{"lead", 50}}, {{"lead", 100}}), Objective::Lead);
        QCOMPARE(*lead[Kpi::CostPerResult], 4.0);
        QVERIFY(!lead[Kpi::PurchaseRoas]);
    }

private:
    static KpiValues valuesOf(const InsightRow &row, Objective objective)
    {
        return kpiValues(row, objective, countResults(row, objective, {}, nullptr));
    }
};

MCI_TEST_CLASS(TestKpi);
#include "tst_Kpi.moc"
