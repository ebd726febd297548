// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/ChangeText.h"

#include <cmath>

namespace mci::ui {

namespace {

const QChar kMinusSign(0x2212);

QString percentOf(double fraction, const Figures &figures)
{
    const QString number = figures.locale().toString(std::abs(fraction) * 100, 'f', 0);
    return number + (figures.locale().language() == QLocale::Spanish ? QStringLiteral("\u00A0%") : QStringLiteral("%"));
}

} // namespace

QString ChangeText::size(domain::Kpi kpi, const domain::KpiChange &change, const Figures &figures)
{
    if (domain::isRate(kpi))
        return figures.points(std::abs(change.difference())).mid(1);
    return percentOf(change.relative().value_or(0), figures);
}

QString ChangeText::delta(domain::Kpi kpi, const domain::KpiChange &change, const Figures &figures)
{
    if (change.before == 0 && change.now != 0) {
        //: Dashboard, beside a figure: the previous period had none
        return tr("new");
    }
    const QString mark = change.unclear || change.difference() == 0 ? QStringLiteral("≈")
        : change.difference() > 0                                  ? QStringLiteral("▲")
                                                                    : QStringLiteral("▼");
    return mark + u' ' + size(kpi, change, figures);
}

QString ChangeText::spoken(domain::Kpi kpi, const domain::KpiChange &change, const Figures &figures)
{
    if (change.before == 0 && change.now != 0) {
        //: Dashboard, read aloud
        return tr("nothing in the previous period");
    }
    if (change.unclear || change.difference() == 0) {
        //: Dashboard, read aloud: the change is within what chance does
        return tr("no clear difference from the previous period");
    }
    const QString words = size(kpi, change, figures);
    //: Dashboard, read aloud: %1 is such as 9%
    return change.difference() > 0 ? tr("%1 above the previous period").arg(words)
                                   //: Dashboard, read aloud: %1 is such as 9%
                                   : tr("%1 below the previous period").arg(words);
}

Role ChangeText::role(domain::Kpi kpi, const domain::KpiChange &change)
{
    const domain::KpiSense sense = domain::kpiSense(kpi);
    if (change.unclear || sense == domain::KpiSense::Neutral || change.difference() == 0)
        return Role::SeriesNeutral;
    const bool up = change.difference() > 0;
    return up == (sense == domain::KpiSense::HigherIsBetter) ? Role::Good : Role::Bad;
}

QString ChangeText::effect(double relative, const Figures &figures)
{
    const QChar sign = relative < 0 ? kMinusSign : QChar(u'+');
    return sign + percentOf(relative, figures);
}

} // namespace mci::ui
