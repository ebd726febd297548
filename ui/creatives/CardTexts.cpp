// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CardTexts.h"

#include "text/KpiText.h"

namespace mci::ui {

CardTexts::CardTexts(const CreativeRow &row, const CreativeContext &context)
    : rank(row.rank > 0 ? context.figures.count(row.rank) : Figures::missing())
    , name(CreativeText::name(row))
    , status(CreativeText::delivery(row.delivery))
    , rating(row.mark.rating > 0 ? QStringLiteral("★ %1").arg(row.mark.rating) : QString())
    , needs(CreativeText::stillNeeded(row, context))
{
    using domain::Kpi;
    const Kpi goal = context.goal;
    const Kpi second = goal == Kpi::Spend ? Kpi::CostPerResult : Kpi::Spend;
    const auto value = [&](Kpi kpi) { return context.figures.kpi(kpi, row.item.ranked.kpis[kpi]); };
    goalLabel = text::kpiText(goal, context.objective);
    goalValue = value(goal);
    secondLabel = text::kpiText(second, context.objective);
    secondValue = value(second);
    results = CreativeText::results(context.objective, row.item.ranked.results.count);
}

} // namespace mci::ui
