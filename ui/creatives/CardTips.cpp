// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CardTips.h"

#include "creatives/ConfidenceText.h"
#include "creatives/TrendText.h"
#include "text/KpiText.h"

namespace mci::ui {

using domain::Kpi;

QString CardTips::of(CardPart part, const CreativeRow &row, const CreativeContext &context)
{
    switch (part) {
    case CardPart::Movement:
        return TrendText::movementTip(row, context);
    case CardPart::Status:
        return status(row, context);
    case CardPart::Goal:
        return row.failed ? CreativeText::stillNeeded(row, context) : figure(context.goal, row, context);
    case CardPart::Second:
        return row.failed ? QString() : figure(Kpi::Spend, row, context);
    case CardPart::Whisker:
        return row.failed ? QString() : ConfidenceText::toolTip(row, context);
    case CardPart::Extras:
        return stages(row, context);
    default:
        return {};
    }
}

QString CardTips::figure(Kpi kpi, const CreativeRow &row, const CreativeContext &context)
{
    if (!row.item->ranked.kpis[kpi])
        return CreativeText::whyMissing(kpi, row, context.objective);
    QStringList lines{text::kpiFormulaText(kpi, context.objective)};
    if (context.window.since.isValid())
        lines << context.figures.period(context.window);
    const Delta delta = TrendText::delta(kpi, row, context);
    if (!delta.isEmpty() && row.trend->changes[kpi])
        //: Tooltip of a figure. %1: its value in the previous period, %2: the dates, %3: such as up 18%
        lines << tr("%1 in the previous period (%2): %3")
                     .arg(context.figures.kpi(kpi, row.trend->changes[kpi]->before),
                          context.figures.period(*context.before), delta.spoken());
    return lines.join(u'\n');
}

QString CardTips::status(const CreativeRow &row, const CreativeContext &context)
{
    QStringList lines;
    if (const auto badge = ConfidenceText::badge(row, context))
        //: Tooltip of a badge. %1: such as Proven, %2: such as 96% in the top 10
        lines << tr("%1: %2").arg(ConfidenceText::badgeText(*badge), ConfidenceText::chanceOfTop(row, context));
    const QString fatigue = TrendText::fatigueTip(row, context);
    if (!fatigue.isEmpty())
        lines << fatigue;
    return lines.join(u'\n');
}

QString CardTips::stages(const CreativeRow &row, const CreativeContext &context)
{
    QStringList lines;
    for (std::size_t stage = 0; stage < kStages.size(); ++stage) {
        if (row.stages[stage])
            //: Tooltip of a large card's bars. %1: such as CTR, %2: its value, %3: 0 to 100, how many rank lower
            lines << tr("%1 %2: better than %3 of 100 creatives here")
                         .arg(text::kpiText(kStages[stage], context.objective),
                              context.figures.kpi(kStages[stage], row.item->ranked.kpis[kStages[stage]]))
                         .arg(*row.stages[stage]);
    }
    return lines.join(u'\n');
}

} // namespace mci::ui
