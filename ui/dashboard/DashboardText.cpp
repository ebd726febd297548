// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/DashboardText.h"

#include "creatives/CreativeText.h"
#include "dashboard/ChangeText.h"
#include "text/KpiText.h"

#include <cmath>

namespace mci::ui {

QString DashboardText::nameOf(const services::TopCreative &item)
{
    CreativeRow row;
    row.item = item;
    return CreativeText::name(row);
}

QString DashboardText::share(double fraction, const Figures &figures)
{
    const QString number = figures.locale().toString(fraction * 100, 'f', fraction < 0.095 ? 1 : 0);
    return number + (figures.locale().language() == QLocale::Spanish ? QStringLiteral("\u00A0%") : QStringLiteral("%"));
}

CreativeLineContent DashboardText::mover(const services::Mover &mover, const DashboardData &dashboard)
{
    CreativeLineContent line;
    const services::TopCreative *item = dashboard.creative(mover.creativeId);
    if (!item)
        return line;
    const domain::Kpi goal = dashboard.facts.goal;
    const Figures &figures = dashboard.figures;
    const Role role = ChangeText::role(goal, mover.change);
    line.creativeId = mover.creativeId;
    line.thumbnailFile = item->creative.thumbnailFile;
    line.icon = mover.change.difference() > 0 ? QStringLiteral("trend-up") : QStringLiteral("trend-down");
    line.color = role == Role::SeriesNeutral ? Role::Text2 : role;
    line.soft = role == Role::Good ? Role::GoodSoft : role == Role::Bad ? Role::BadSoft : Role::Sunken;
    line.title = nameOf(*item);
    //: Dashboard, a creative that changed: %1 is a KPI, %2 its value before, %3 now, %4 such as "▲ 18%", %5 a share such as 5%
    line.caption = tr("%1 from %2 to %3 (%4), %5 of spend")
                       .arg(text::kpiText(goal, dashboard.facts.objective), figures.kpi(goal, mover.change.before),
                            figures.kpi(goal, mover.change.now), ChangeText::delta(goal, mover.change, figures),
                            share(mover.spendShare, figures));
    line.toolTip = line.caption;
    return line;
}

QString DashboardText::doubt(domain::FatigueDoubt doubt)
{
    switch (doubt) {
    case domain::FatigueDoubt::SpendChanged:
        //: Dashboard, what else can look like fatigue
        return tr("its daily spend is another than in its best time (budget, bid or audience?)");
    case domain::FatigueDoubt::DeliveryRestarted:
        //: Dashboard, what else can look like fatigue
        return tr("it paused and began again, so delivery learns anew");
    case domain::FatigueDoubt::TrackingBreak:
        //: Dashboard, what else can look like fatigue
        return tr("results of the whole account broke off: look at the tracking");
    }
    return {};
}

QStringList DashboardText::evidence(const domain::Fatigue &fatigue, const Figures &figures)
{
    QStringList parts;
    if (fatigue.rateRatio < 1) {
        //: Dashboard, evidence of fatigue: %1 is such as 27%
        parts.append(tr("click rate %1 below its best time").arg(share(1 - fatigue.rateRatio, figures)));
    }
    if (fatigue.frequencyThen && fatigue.frequencyNow) {
        const QString now = figures.locale().toString(*fatigue.frequencyNow, 'f', 1);
        const QString then = figures.locale().toString(*fatigue.frequencyThen, 'f', 1);
        //: Dashboard, evidence of fatigue: how often a person saw it on a day, now and in its best time
        parts.append(tr("frequency %1, was %2").arg(now, then));
    }
    if (fatigue.level == domain::FatigueLevel::Fatigued) {
        const QString times = figures.locale().toString(fatigue.costRatio, 'f', 1) + QStringLiteral("×");
        //: Dashboard, evidence of fatigue: %1 is such as 1.3×
        parts.append(tr("a result costs %1 its best time, for %n day(s)", "", fatigue.costlyDays).arg(times));
    }
    return parts;
}

CreativeLineContent DashboardText::tired(const services::TiredCreative &tired, const DashboardData &dashboard)
{
    CreativeLineContent line;
    const services::TopCreative *item = dashboard.creative(tired.creativeId);
    if (!item)
        return line;
    const bool fatigued = tired.fatigue.level == domain::FatigueLevel::Fatigued;
    line.creativeId = tired.creativeId;
    line.thumbnailFile = item->creative.thumbnailFile;
    line.icon = QStringLiteral("fatigue");
    line.color = fatigued ? Role::Bad : Role::Warn;
    line.soft = fatigued ? Role::BadSoft : Role::WarnSoft;
    //: Dashboard, a creative that wears out: %1 is its name
    line.title = fatigued ? tr("Fatigued: %1").arg(nameOf(*item))
                          //: Dashboard, a creative that may wear out: %1 is its name
                          : tr("Watch: %1").arg(nameOf(*item));
    const QString evidenceText = evidence(tired.fatigue, dashboard.figures).join(QStringLiteral(" · "));
    QStringList doubts;
    for (const domain::FatigueDoubt one : tired.fatigue.doubts)
        doubts.append(doubt(one));
    line.caption = evidenceText;
    line.toolTip = evidenceText;
    if (doubts.isEmpty()) {
        //: Dashboard, tooltip of a creative that wears out
        line.toolTip += u'\n' + tr("Checked first: spend, pauses and tracking are as in its best time.");
    } else {
        //: Dashboard, a creative that wears out: %1 names what else can look like fatigue
        const QString first = tr("Check first: %1").arg(doubts.join(QStringLiteral("; ")));
        line.caption = first + QStringLiteral(" · ") + evidenceText;
        line.toolTip += u'\n' + first;
    }
    return line;
}

} // namespace mci::ui
