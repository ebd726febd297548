// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/DashboardText.h"

#include "creatives/TrendText.h"
#include "text/Isolated.h"
#include "text/KpiText.h"

namespace mci::ui {

QString DashboardText::nameOf(const services::TopCreative &item)
{
    CreativeRow row;
    row.item = std::make_shared<const services::TopCreative>(item);
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
    const Delta delta = Delta::of(goal, mover.change, true, figures);
    const Role role = delta.role();
    line.creativeId = mover.creativeId;
    line.thumbnailFile = item->creative.thumbnailFile;
    line.icon = mover.change.difference() > 0 ? QStringLiteral("trend-up") : QStringLiteral("trend-down");
    line.color = role == Role::Text3 ? Role::Text2 : role;
    line.soft = role == Role::Good ? Role::GoodSoft : role == Role::Bad ? Role::BadSoft : Role::Sunken;
    line.title = nameOf(*item);
    //: Dashboard, a creative that changed: %1 is a KPI, %2 its value before, %3 now, %4 such as "▲ 18%", %5 a share such as 5%
    line.caption = tr("%1 from %2 to %3 (%4), %5 of spend")
                       .arg(text::kpiText(goal, dashboard.facts.objective), figures.kpi(goal, mover.change.before),
                            figures.kpi(goal, mover.change.now), delta.text(),
                            share(mover.spendShare, figures));
    line.toolTip = line.caption;
    return line;
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
    line.title = fatigued ? tr("Fatigued: %1").arg(text::isolated(nameOf(*item)))
                          //: Dashboard, a creative that may wear out: %1 is its name
                          : tr("Watch: %1").arg(text::isolated(nameOf(*item)));
    const QStringList doubts = TrendText::fatigueDoubts(tired.fatigue);
    const QStringList evidence = TrendText::fatigueEvidence(tired.fatigue, dashboard.figures);
    // One line has room for little: what else it can be comes first.
    const QStringList lines = tired.fatigue.doubts.empty() ? evidence + doubts : doubts + evidence;
    line.caption = lines.join(QStringLiteral(" · "));
    line.toolTip = (evidence + doubts).join(u'\n');
    return line;
}

} // namespace mci::ui
