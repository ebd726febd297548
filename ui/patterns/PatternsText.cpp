// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "patterns/PatternsText.h"

#include "dashboard/DashboardText.h"
#include "text/KpiText.h"
#include "text/TagText.h"

namespace mci::ui {

namespace {

/** Coloured only where the difference stands among those of all patterns. */
Standing standingOf(const std::optional<domain::GroupEffect> &effect, domain::Kpi goal)
{
    const domain::KpiSense sense = domain::kpiSense(goal);
    if (!effect || !effect->clear || sense == domain::KpiSense::Neutral)
        return Standing::Unclear;
    return (effect->effect > 0) == (sense == domain::KpiSense::HigherIsBetter) ? Standing::Better : Standing::Worse;
}

WhiskerData whiskerOf(const domain::TypicalValue &typical, const services::PatternResults &results,
                      const domain::stats::Scale &axis)
{
    WhiskerData data;
    data.low = typical.low;
    data.point = typical.value;
    data.high = typical.high;
    data.from = axis.from;
    data.to = axis.to;
    data.lessIsBetter = domain::lowerIsBetter(results.goal);
    if (results.typical)
        data.reference = results.typical->value;
    return data;
}

} // namespace

QString PatternsText::kpi(const DashboardData &dashboard)
{
    return text::kpiText(dashboard.facts.goal, dashboard.facts.objective);
}

QString PatternsText::creatives(int count)
{
    //: Results by pattern: how many creatives
    return tr("%n creative(s)", "", count);
}

QString PatternsText::countHead()
{
    //: Results by pattern, above a column: how many creatives; the letter of statistics
    return tr("n");
}

QString PatternsText::shareHead()
{
    //: Results by pattern, above a narrow column: the share of the spend
    return tr("spend");
}

QString PatternsText::effectHead()
{
    //: Results by pattern, above a narrow column: beside the creatives without the pattern
    return tr("vs. others");
}

QString PatternsText::headsTip(const QString &kpi)
{
    const auto line = [](const QString &head, const QString &meaning) { return head + QStringLiteral(": ") + meaning; };
    return QStringList{
        //: Results by pattern, what a column means
        line(kpi, tr("of a typical creative with the pattern")),
        //: Results by pattern, what a column means
        line(countHead(), tr("creatives with the pattern")),
        //: Results by pattern, what a column means
        line(shareHead(), tr("their share of the spend of all analyzed creatives")),
        //: Results by pattern, what a column means; a wavy sign follows the words
        line(effectHead(),
             tr("the difference to the creatives without it, drawn towards 0 the less is known; ≈: not clear"))}
        .join(u'\n');
}

QString PatternsText::typical(const std::optional<domain::TypicalValue> &typical, const DashboardData &dashboard)
{
    if (!typical)
        //: Results by pattern: why there is no value
        return tr("too few results for a figure: it takes three creatives");
    const domain::Kpi goal = dashboard.facts.goal;
    const Figures &figures = dashboard.figures;
    //: Results by pattern: %1 a KPI, %2 its value, %3 and %4 the ends of an interval
    return tr("%1 %2 (80% chance between %3 and %4)")
        .arg(kpi(dashboard), figures.kpi(goal, typical->value), figures.kpi(goal, typical->low),
             figures.kpi(goal, typical->high));
}

PatternRowContent PatternsText::row(const services::TagResult &result, const DashboardData &dashboard,
                                    const PatternScale &scale)
{
    const Figures &figures = dashboard.figures;
    PatternRowContent content;
    content.key = domain::tagName(result.tag);
    content.name = text::tagText(result.tag);
    content.value = result.typical ? figures.kpi(dashboard.facts.goal, result.typical->value) : Figures::missing();
    content.count = figures.count(result.creatives);
    content.share = DashboardText::share(result.spendShare, figures);
    content.valueWidth = scale.valueWidth;
    if (result.typical && scale.axis)
        content.whisker = whiskerOf(*result.typical, *dashboard.patterns, *scale.axis);
    const Standing standing = standingOf(result.effect, dashboard.facts.goal);
    if (content.whisker)
        content.whisker->standing = standing;
    //: Results by pattern read aloud: %1 a pattern such as Discount, %2 a KPI with its value
    QStringList sentences{tr("%1: %2").arg(content.name, typical(result.typical, dashboard))};
    //: Results by pattern read aloud: %1 such as 12 creatives, %2 their share of the spend
    sentences.append(tr("%1, %2 of spend").arg(creatives(result.creatives), content.share));
    if (const auto &effect = result.effect) {
        content.effect = figures.signedPercent(effect->effect) + (effect->clear ? QString() : QStringLiteral(" ≈"));
        content.effectRole = standingRole(standing, Role::Text3);
        const QString change = figures.signedPercent(effect->effect);
        //: Results by pattern read aloud: %1 such as +31%, %2 a KPI, %3 and %4 an interval
        sentences.append(
            tr("Associated with %1 %2 beside the creatives without it (80% chance: %3 to %4)")
                .arg(change, kpi(dashboard), figures.signedPercent(effect->low), figures.signedPercent(effect->high)));
        if (!effect->clear)
            //: Results by pattern read aloud: chance alone could make such a difference
            sentences.append(tr("No clear difference"));
    }
    content.spoken = sentences.join(QStringLiteral(". ")) + u'.';
    return content;
}

} // namespace mci::ui
