// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/ControlState.h"

#include "creatives/CreativeField.h"
#include "pages/DateText.h"
#include "text/KpiText.h"

namespace mci::ui {

using domain::Guardrail;

domain::DateRange ControlState::window() const
{
    return {QDate::fromString(selection.since, Qt::ISODate), QDate::fromString(selection.until, Qt::ISODate)};
}

DateLimits ControlState::limits() const
{
    return {today, window().until >= today};
}

QString ControlText::period(Period period)
{
    switch (period) {
    case Period::Days7:
        //: Top creatives, period
        return tr("Last 7 days");
    case Period::Days14:
        //: Top creatives, period
        return tr("Last 14 days");
    case Period::Days30:
        //: Top creatives, period
        return tr("Last 30 days");
    case Period::Days90:
        //: Top creatives, period
        return tr("Last 90 days");
    case Period::ThisMonth:
        //: Top creatives, period
        return tr("This month");
    case Period::Custom:
        break;
    }
    //: Top creatives, period: opens a page to choose dates
    return tr("Other dates…");
}

QString ControlText::window(const ControlState &state)
{
    const Period named = periodOf(state.window(), state.limits());
    return named == Period::Custom ? dateRangeText(state.window()) : period(named);
}

QString ControlText::order(const CreativeOrder &order, domain::Objective objective, domain::Ranking ranking)
{
    if (order.field && !order.kpi) {
        //: Top creatives, order of the cards by words: %1 is a column such as Campaign
        return order.reversed ? tr("%1, in reverse").arg(FieldText::name(*order.field)) : FieldText::name(*order.field);
    }
    if (!order.kpi) {
        //: Top creatives, order of the cards: %1 is a ranking such as Confident ranking
        return order.reversed ? tr("%1, worst first").arg(ControlText::ranking(ranking))
                              : ControlText::ranking(ranking);
    }
    const QString name = text::kpiText(*order.kpi, objective);
    //: Top creatives, order of the cards: %1 is a KPI such as CTR
    return order.reversed ? tr("%1, worst first").arg(name) : name;
}

QString ControlText::ranking(domain::Ranking ranking)
{
    switch (ranking) {
    case domain::Ranking::Confident:
        //: Top creatives, order of the cards: by the pessimistic value of the main KPI
        return tr("Confident ranking");
    case domain::Ranking::Kpi:
        //: Top creatives, order of the cards: by the raw main KPI
        return tr("Ranking by KPI only");
    case domain::Ranking::Weighted:
        //: Top creatives, order of the cards: by several KPIs with their weights
        return tr("Weighted ranking");
    }
    return {};
}

QString ControlText::grouping(CreativeGrouping grouping)
{
    switch (grouping) {
    case CreativeGrouping::None:
        //: Top creatives, menu "Group by"
        return tr("No groups");
    case CreativeGrouping::Format:
        //: Top creatives, menu "Group by"
        return tr("Format");
    case CreativeGrouping::CallToAction:
        //: Top creatives, menu "Group by": the button of the ad
        return tr("Call to action");
    case CreativeGrouping::Campaign:
        //: Top creatives, menu "Group by"
        return tr("Campaign");
    case CreativeGrouping::Pattern:
        //: Top creatives, menu "Group by": a submenu, what was found in the picture and the texts
        return tr("Pattern");
    }
    return {};
}

QString ControlText::minimumLabel(Guardrail guardrail, domain::Objective objective)
{
    const domain::Kpi kpi = guardrail == Guardrail::MinSpend ? domain::Kpi::Spend
        : guardrail == Guardrail::MinConversions             ? domain::Kpi::Conversions
                                                             : domain::Kpi::Impressions;
    //: Top creatives, filter: %1 is Spend, Purchases and the like; at least
    return tr("%1 ≥").arg(text::kpiText(kpi, objective));
}

QString ControlText::minimumValue(Guardrail guardrail, const ControlState &state)
{
    const double value = minimumOf(guardrail, state.minimums);
    return guardrail == Guardrail::MinSpend ? state.figures.money(value, MoneyStyle::Whole)
                                            : state.figures.count(value);
}

QString ControlText::stars(int rating)
{
    //: Top creatives, filter: at least so many stars
    return tr("%n star(s) or more", "", rating);
}

double minimumOf(Guardrail guardrail, const domain::Guardrails &minimums)
{
    switch (guardrail) {
    case Guardrail::MinSpend:
        return static_cast<double>(minimums.minSpendMicros) / 1e6;
    case Guardrail::MinConversions:
        return minimums.minConversions;
    case Guardrail::MinImpressions:
        return static_cast<double>(minimums.minImpressions);
    case Guardrail::OtherObjective:
        break;
    }
    return 0;
}

void setMinimum(Guardrail guardrail, double value, services::SelectionInput &selection)
{
    switch (guardrail) {
    case Guardrail::MinSpend:
        selection.minSpend = value;
        break;
    case Guardrail::MinConversions:
        selection.minConversions = value;
        break;
    case Guardrail::MinImpressions:
        selection.minImpressions = static_cast<qint64>(value);
        break;
    case Guardrail::OtherObjective:
        break;
    }
}

} // namespace mci::ui
