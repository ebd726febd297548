// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CardTexts.h"

#include "creatives/ConfidenceText.h"
#include "creatives/TrendText.h"
#include "text/KpiText.h"

namespace mci::ui {

namespace {

CardMark badgeMark(domain::stats::Badge badge)
{
    const QString text = ConfidenceText::badgeText(badge);
    if (badge == domain::stats::Badge::Proven)
        return {text, QStringLiteral("check"), Role::Good, Role::GoodSoft};
    return {text, {}, Role::Text2, Role::Sunken};
}

CardMark fatigueMark(domain::FatigueLevel level)
{
    const bool tired = level == domain::FatigueLevel::Fatigued;
    return {TrendText::fatigueText(level), QStringLiteral("fatigue"), tired ? Role::Bad : Role::Warn,
            tired ? Role::BadSoft : Role::WarnSoft};
}

} // namespace

CardTexts::CardTexts(const CreativeRow &row, const CreativeContext &context)
    : rank(row.rank > 0 ? context.figures.count(row.rank) : Figures::missing())
    , name(CreativeText::name(row))
    , status(CreativeText::delivery(row.delivery))
    , rating(row.mark.rating > 0 ? QStringLiteral("★ %1").arg(row.mark.rating) : QString())
    , needs(CreativeText::stillNeeded(row, context))
    , goalDelta(TrendText::delta(context.goal, row, context))
    , whisker(ConfidenceText::whisker(row, context))
    , stageNames(CreativeText::stages())
{
    using domain::Kpi;
    const Kpi goal = context.goal;
    const Kpi second = goal == Kpi::Spend ? Kpi::CostPerResult : Kpi::Spend;
    const auto value = [&](Kpi kpi) { return context.figures.kpi(kpi, row.item->ranked.kpis[kpi]); };
    goalLabel = text::kpiText(goal, context.objective);
    goalValue = value(goal);
    secondLabel = text::kpiText(second, context.objective);
    secondValue = value(second);
    results = CreativeText::results(context.objective, row.item->ranked.results.count);
    movement = TrendText::movement(row, context);
    if (const auto earned = ConfidenceText::badge(row, context)) {
        tags.push_back(badgeMark(*earned));
        // What most creatives are is no news.
        if (*earned != domain::stats::Badge::NeedsData)
            badge = tags.back();
    }
    if (const domain::FatigueLevel level = TrendText::fatigue(row); level != domain::FatigueLevel::None)
        fatigue = fatigueMark(level);
    if (whisker)
        tags.push_back({ConfidenceText::sureness(row), {}});
    if (row.trend)
        curve = {row.trend->curve, goalDelta.role() == Role::Text3 ? Role::SeriesNeutral : goalDelta.role()};
}

} // namespace mci::ui
