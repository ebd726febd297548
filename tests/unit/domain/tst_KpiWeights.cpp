// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/KpiWeights.h"
#include "support/TestMain.h"

using namespace mci::domain;

class TestKpiWeights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsAreThoseOfTheObjective()
    {
        QCOMPARE(kpiWeightsText(defaultWeights(Objective::Lead)), QStringLiteral("cost_per_result=0.7,ctr=0.3"));
        QCOMPARE(kpiWeightsText(defaultWeights(Objective::Purchase)),
                 QStringLiteral("purchase_roas=0.6,cost_per_purchase=0.4"));
        QCOMPARE(kpiWeightsText(defaultWeights(Objective::Install)), QStringLiteral("cost_per_install=1"));
        for (const Objective objective : {Objective::Lead, Objective::Purchase, Objective::Install})
            QVERIFY(kpiWeightsFromText(kpiWeightsText(defaultWeights(objective)), objective)
                    == defaultWeights(objective));
    }
    void onlyWhatCanBeEstimatedIsWeighted()
    {
        QStringList names;
        for (const Kpi kpi : weightableKpis(Objective::Lead))
            names << kpiName(kpi);
        QCOMPARE(names.join(u','), QStringLiteral("cost_per_result,ctr,conversion_rate,cpc,hook_rate,hold_rate"));
    }
    void readsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("becomes");
        const auto row = [](const char *name, const char *text, const char *becomes) {
            QTest::newRow(name) << QString(QLatin1String(text)) << QString(QLatin1String(becomes));
        };
        row("fractions", "cost_per_result=0.7,ctr=0.3", "cost_per_result=0.7,ctr=0.3");
        row("spaces", " ctr = 3 , cpc=1 ", "ctr=3,cpc=1");
        row("percent", "hook_rate=70,hold_rate=30", "hook_rate=70,hold_rate=30");
        row("a zero among others", "ctr=0,cpc=1", "ctr=0,cpc=1");
        row("smallest", "ctr=0.000001", "ctr=0.000001");
        for (const char *refused : {"", "ctr", "ctr=", "=1", "ctr=-1", "ctr=1,ctr=2", "ctr=0", "ctr=1,", "CTR=1",
                                    "ctr=1e3", "ctr=1;cpc=2", "ctr=nan", "ctr=0.0000001", "happiness=1", "spend=1",
                                    "conversions=1", "purchase_roas=1", "cost_per_install=1", "ctr=1\n"})
            row(refused, refused, QByteArray(refused) == "ctr=1\n" ? "ctr=1" : "");
    }
    void readsText()
    {
        QFETCH(QString, text);
        QFETCH(QString, becomes);
        const auto weights = kpiWeightsFromText(text, Objective::Lead);
        QCOMPARE(weights.has_value(), !becomes.isEmpty());
        if (weights)
            QCOMPARE(kpiWeightsText(*weights), becomes);
    }
};

MCI_TEST_CLASS(TestKpiWeights);
#include "tst_KpiWeights.moc"
