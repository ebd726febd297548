// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/KpiText.h"

#include <QCoreApplication>

namespace mci::text {

namespace {

using domain::Kpi;
using domain::Objective;

class KpiText
{
    Q_DECLARE_TR_FUNCTIONS(KpiText)
public:
    static QString objective(Objective objective)
    {
        switch (objective) {
        case Objective::Lead:
            return tr("Leads");
        case Objective::Purchase:
            return tr("Purchases");
        case Objective::Install:
            return tr("Installs");
        }
        return {};
    }

    static QString cost(Objective objective)
    {
        switch (objective) {
        case Objective::Lead:
            return tr("Cost per lead");
        case Objective::Purchase:
            return tr("Cost per purchase");
        case Objective::Install:
            return tr("Cost per install");
        }
        return {};
    }

    static QString costFormula(Objective objective)
    {
        switch (objective) {
        case Objective::Lead:
            return tr("Spend ÷ leads");
        case Objective::Purchase:
            return tr("Spend ÷ purchases");
        case Objective::Install:
            return tr("Spend ÷ installs");
        }
        return {};
    }

    static QString countFormula(Objective objective)
    {
        switch (objective) {
        case Objective::Lead:
            return tr("Leads counted by the ad set's goal or the event you chose");
        case Objective::Purchase:
            return tr("Purchases counted by the ad set's goal or the event you chose");
        case Objective::Install:
            return tr("Installs counted by the ad set's goal or the event you chose");
        }
        return {};
    }

    static QString rateFormula(Objective objective)
    {
        switch (objective) {
        case Objective::Lead:
            return tr("Leads ÷ clicks");
        case Objective::Purchase:
            return tr("Purchases ÷ clicks");
        case Objective::Install:
            return tr("Installs ÷ clicks");
        }
        return {};
    }

    static QString name(Kpi kpi, Objective objective)
    {
        switch (kpi) {
        case Kpi::CostPerResult:
            return cost(objective);
        case Kpi::Ctr:
            return tr("CTR");
        case Kpi::Conversions:
            return KpiText::objective(objective);
        case Kpi::ConversionRate:
            return tr("Conversion rate");
        case Kpi::Spend:
            return tr("Spend");
        case Kpi::Impressions:
            return tr("Impressions");
        case Kpi::Clicks:
            return tr("Clicks");
        case Kpi::Cpc:
            return tr("CPC");
        case Kpi::Cpm:
            return tr("CPM");
        case Kpi::PurchaseRoas:
            return tr("ROAS");
        case Kpi::CostPerPurchase:
            return tr("Cost per purchase");
        case Kpi::CostPerInstall:
            return tr("Cost per install");
        case Kpi::HookRate:
            return tr("Hook rate");
        case Kpi::HoldRate:
            return tr("Hold rate");
        }
        return {};
    }

    static QString formula(Kpi kpi, Objective objective)
    {
        switch (kpi) {
        case Kpi::CostPerResult:
            return costFormula(objective);
        case Kpi::Ctr:
            return tr("Clicks ÷ impressions, with all clicks");
        case Kpi::Conversions:
            return countFormula(objective);
        case Kpi::ConversionRate:
            return rateFormula(objective);
        case Kpi::Spend:
            return tr("What Meta charged, in the ad account's currency");
        case Kpi::Impressions:
            return tr("How often the ads were on screen");
        case Kpi::Clicks:
            return tr("All clicks on the ad, not only those on its link");
        case Kpi::Cpc:
            return tr("Spend ÷ clicks, with all clicks");
        case Kpi::Cpm:
            return tr("Spend ÷ impressions × 1000");
        case Kpi::PurchaseRoas:
            return tr("Value of the purchases ÷ spend");
        case Kpi::CostPerPurchase:
            return tr("Spend ÷ purchases");
        case Kpi::CostPerInstall:
            return tr("Spend ÷ installs");
        case Kpi::HookRate:
            return tr("3-second plays ÷ impressions");
        case Kpi::HoldRate:
            return tr("ThruPlays ÷ 3-second plays");
        }
        return {};
    }

    static QString guardrail(Guardrail guardrail)
    {
        switch (guardrail) {
        case Guardrail::OtherObjective:
            return tr("Another goal");
        case Guardrail::MinSpend:
            return tr("Minimum spend");
        case Guardrail::MinConversions:
            return tr("Minimum conversions");
        case Guardrail::MinImpressions:
            return tr("Minimum impressions");
        }
        return {};
    }

    static QString ranking(domain::Ranking ranking)
    {
        switch (ranking) {
        case domain::Ranking::Kpi:
            return tr("KPI only");
        case domain::Ranking::Weighted:
            //: Ranking by the weights that the agency gave its KPIs
            return tr("Weights");
        case domain::Ranking::Confident:
            return tr("Confident");
        }
        return {};
    }
};

} // namespace

QString kpiText(Kpi kpi, Objective objective)
{
    return KpiText::name(kpi, objective);
}

QString kpiFormulaText(Kpi kpi, Objective objective)
{
    return KpiText::formula(kpi, objective);
}

QString objectiveText(Objective objective)
{
    return KpiText::objective(objective);
}

QString guardrailText(Guardrail guardrail)
{
    return KpiText::guardrail(guardrail);
}

QString rankingText(domain::Ranking ranking)
{
    return KpiText::ranking(ranking);
}

} // namespace mci::text
