// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/TrendText.h"

namespace mci::ui {

using domain::Fatigue;
using domain::FatigueDoubt;
using domain::FatigueLevel;

namespace {

bool hasPlaces(const CreativeRow &row, const CreativeContext &context)
{
    return row.trend && row.rank > 0 && context.before;
}

} // namespace

Delta TrendText::delta(domain::Kpi kpi, const CreativeRow &row, const CreativeContext &context)
{
    if (!row.trend || !context.before)
        return {};
    return Delta::of(kpi, row.trend->changes[kpi], row.trend->existedBefore, context.figures);
}

QString TrendText::movement(const CreativeRow &row, const CreativeContext &context)
{
    if (!hasPlaces(row, context))
        return {};
    if (!row.trend->rankBefore)
        //: Creative card, below the rank: it was not in the ranking of the previous period
        return tr("new");
    const int up = *row.trend->rankBefore - row.rank;
    if (up == 0)
        return QStringLiteral("=");
    return (up > 0 ? QStringLiteral("▲") : QStringLiteral("▼")) + context.figures.count(std::abs(up));
}

QString TrendText::movementTip(const CreativeRow &row, const CreativeContext &context)
{
    if (!hasPlaces(row, context))
        return {};
    const QString dates = context.figures.period(*context.before);
    QStringList lines;
    if (row.trend->rankBefore)
        //: Creative card, tooltip. %1: a place such as 3, %2: dates
        lines << tr("Place %1 in the previous period (%2)").arg(context.figures.count(*row.trend->rankBefore), dates);
    else if (row.trend->existedBefore)
        //: Creative card, tooltip. %1: dates
        lines << tr("Below the minimums in the previous period (%1)").arg(dates);
    else
        //: Creative card, tooltip. %1: dates
        lines << tr("Did not run in the previous period (%1)").arg(dates);
    if (row.trend->rankAtLastSync)
        //: Creative card, tooltip. %1: a place such as 3
        lines << tr("Place %1 at the sync before this one").arg(context.figures.count(*row.trend->rankAtLastSync));
    return lines.join(u'\n');
}

QString TrendText::movementSpoken(const CreativeRow &row, const CreativeContext &context)
{
    if (!hasPlaces(row, context))
        return {};
    if (!row.trend->rankBefore)
        return tr("new");
    const int up = *row.trend->rankBefore - row.rank;
    if (up == 0)
        //: Read aloud after the rank: the same as in the previous period
        return tr("unchanged");
    //: Read aloud after the rank: places won since the previous period
    return up > 0 ? tr("up %1").arg(up)
                  //: Read aloud after the rank: places lost since the previous period
                  : tr("down %1").arg(-up);
}

FatigueLevel TrendText::fatigue(const CreativeRow &row)
{
    return row.trend && row.trend->fatigue ? row.trend->fatigue->level : FatigueLevel::None;
}

QString TrendText::fatigueText(FatigueLevel level)
{
    switch (level) {
    case FatigueLevel::None:
        return {};
    case FatigueLevel::Watch:
        //: Creative card: first signs that people have seen it too often
        return tr("Watch");
    case FatigueLevel::Fatigued:
        //: Creative card: people have seen it too often
        return tr("Fatigued");
    }
    return {};
}

QStringList TrendText::fatigueEvidence(const CreativeRow &row, const CreativeContext &context)
{
    return fatigue(row) == FatigueLevel::None ? QStringList() : fatigueEvidence(*row.trend->fatigue, context.figures);
}

QStringList TrendText::fatigueEvidence(const Fatigue &found, const Figures &figures)
{
    QStringList lines;
    //: Creative, signs of fatigue. %1: such as 78%, %2: dates of the best time
    lines << tr("Click rate of the last week at %1 of its best time (%2), season and auction taken out")
                 .arg(figures.percent(found.rateRatio), figures.period({found.bestSince, found.bestUntil}));
    if (found.frequencyThen && found.frequencyNow)
        //: Creative, signs of fatigue: how often one person sees it in a day. %1, %2: such as 1.2
        lines << tr("Views by person and day: %1 then, %2 now")
                     .arg(figures.count(*found.frequencyThen), figures.count(*found.frequencyNow));
    if (found.costlyDays > 0)
        //: Creative, signs of fatigue: cost per result against its best time. %1: such as 134%
        lines << tr("Cost per result at %1 of its best time, clearly dearer for %n day(s) in a row", "",
                    found.costlyDays)
                     .arg(figures.percent(found.costRatio));
    //: Creative, signs of fatigue: probability. %1: such as 92%
    lines << tr("Chance of a real drop: %1").arg(figures.percent(found.chanceOfDrop));
    return lines;
}

QStringList TrendText::fatigueDoubts(const CreativeRow &row)
{
    return fatigue(row) == FatigueLevel::None ? QStringList() : fatigueDoubts(*row.trend->fatigue);
}

QStringList TrendText::fatigueDoubts(const Fatigue &found)
{
    QStringList lines;
    for (const FatigueDoubt doubt : found.doubts) {
        switch (doubt) {
        case FatigueDoubt::SpendChanged:
            //: Creative, what else can look like fatigue
            lines << tr("Check first: its daily spend is another than in its best time, so budget, bid or audience "
                        "were changed");
            break;
        case FatigueDoubt::DeliveryRestarted:
            //: Creative, what else can look like fatigue
            lines << tr("Check first: it paused and began again, so its delivery is learning anew");
            break;
        case FatigueDoubt::TrackingBreak:
            //: Creative, what else can look like fatigue
            lines << tr("Check first: results by click broke off in the whole account, so look at the tracking");
            break;
        }
    }
    if (lines.isEmpty())
        //: Creative, what else can look like fatigue: nothing of it was found
        lines << tr("Checked first and not found: changed spend, a new start, broken tracking");
    return lines;
}

QString TrendText::fatigueTip(const CreativeRow &row, const CreativeContext &context)
{
    return (fatigueEvidence(row, context) + fatigueDoubts(row)).join(u'\n');
}

} // namespace mci::ui
