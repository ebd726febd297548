// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/WhyText.h"

#include "creatives/ConfidenceText.h"
#include "text/KpiText.h"

namespace mci::ui {

QStringList WhyText::of(const CreativeRow &row, const CreativeContext &context)
{
    if (!row.failed)
        return {place(row, context), certainty(row, context)};
    const QString goal = text::kpiText(context.goal, context.objective);
    //: Side panel, why a creative is not ranked. %1: such as R$ 180 more spend and 7 purchases to go
    return {tr("It is not ranked yet: %1.").arg(CreativeText::stillNeeded(row, context)),
            //: Side panel, why a creative is not ranked. %1: a KPI such as ROAS
            tr("With so little data its %1 may be luck, good or bad, so it waits here without a judgement.").arg(goal)};
}

QString WhyText::place(const CreativeRow &row, const CreativeContext &context)
{
    const Figures &figures = context.figures;
    const QString rank = figures.count(row.rank);
    const QString goal = text::kpiText(context.goal, context.objective);
    const auto &confidence = row.item->ranked.confidence;
    if (context.ranking == domain::Ranking::Weighted && row.item->ranked.score)
        //: Side panel, why a creative has its place. %1: the place, %2: a score from 0 to 100
        return tr("It passed the minimums for spend, results and impressions and has place %1 because its weighted "
                  "score over several KPIs is %2 of 100.")
            .arg(rank, figures.count(*row.item->ranked.score));
    if (context.ranking == domain::Ranking::Confident && confidence) {
        const QString value = figures.kpi(context.goal, confidence->pessimistic);
        if (domain::lowerIsBetter(context.goal))
            //: Side panel, why a creative has its place. %1: the place, %2: a KPI such as Cost per lead, %3: its value
            return tr("It passed the minimums for spend, results and impressions and has place %1 because its %2 is "
                      "%3 or less with 80% probability.")
                .arg(rank, goal, value);
        //: Side panel, why a creative has its place. %1: the place, %2: a KPI such as ROAS, %3: its value
        return tr("It passed the minimums for spend, results and impressions and has place %1 because its %2 is %3 or "
                  "more with 80% probability.")
            .arg(rank, goal, value);
    }
    //: Side panel, why a creative has its place. %1: the place, %2: a KPI such as ROAS, %3: its value
    return tr("It passed the minimums for spend, results and impressions and has place %1 because its %2 was %3 in "
              "this period.")
        .arg(rank, goal, figures.kpi(context.goal, row.item->ranked.kpis[context.goal]));
}

QString WhyText::certainty(const CreativeRow &row, const CreativeContext &context)
{
    const QString goal = text::kpiText(context.goal, context.objective);
    const auto &confidence = row.item->ranked.confidence;
    if (!confidence)
        //: Side panel, how sure a place is, for a KPI without an interval. %1: such as Spend
        return tr("This is how it performed as delivered; no interval can be given for %1.").arg(goal);
    const QString low = context.figures.kpi(context.goal, confidence->low);
    const QString high = context.figures.kpi(context.goal, confidence->high);
    if (!context.reference)
        //: Side panel, how sure a place is. %1: a KPI such as ROAS, %2 and %3: its values
        return tr("As delivered, its true %1 lies between %2 and %3 with 80% probability.").arg(goal, low, high);
    //: Side panel, how sure a place is. %1: a KPI such as ROAS, %2 and %3: its values, %4: such as 97%
    return tr("As delivered, its true %1 lies between %2 and %3 with 80% probability, and the chance that it beats the "
              "account's median is %4.")
        .arg(goal, low, high, ConfidenceText::chance(confidence->chanceBeatsReference, context.figures));
}

} // namespace mci::ui
