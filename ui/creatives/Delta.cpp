// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/Delta.h"

#include <cmath>

namespace mci::ui {

using domain::Kpi;
using domain::KpiChange;
using domain::KpiSense;

namespace {

const QChar kNoBreak(0xa0);

Role deltaRole(Kpi kpi, const KpiChange &change)
{
    const KpiSense sense = domain::kpiSense(kpi);
    if (change.unclear || sense == KpiSense::Neutral || change.difference() == 0)
        return Role::Text3;
    return (change.difference() > 0) == (sense == KpiSense::HigherIsBetter) ? Role::Good : Role::Bad;
}

} // namespace

Delta::Delta(QString text, QString spoken, Role role, QString size)
    : m_text(std::move(text))
    , m_spoken(std::move(spoken))
    , m_size(std::move(size))
    , m_role(role)
{
}

Delta Delta::of(Kpi kpi, const std::optional<KpiChange> &change, bool existedBefore, const Figures &figures)
{
    const bool isNew = change ? change->before == 0 && change->now != 0 : !existedBefore;
    if (isNew) {
        //: Beside a figure: there was nothing in the previous period
        const QString word = tr("new");
        return {word, word, Role::Text3};
    }
    const auto relative = change ? change->relative() : std::nullopt;
    if (!relative)
        return {};
    const bool inPoints = domain::isRate(kpi);
    const QString size = inPoints ? figures.pointsSize(change->difference()) : figures.percent(std::abs(*relative));
    if (change->unclear || change->difference() == 0) {
        //: Read aloud: how a figure changed, where the direction is not sure. %1: such as 1%
        return {QStringLiteral("≈") + kNoBreak + size, tr("about the same, %1").arg(size), Role::Text3,
                size};
    }
    const bool rose = change->difference() > 0;
    //: Read aloud: how a figure changed. %1: such as 18%
    const QString spoken = rose ? tr("up %1").arg(size)
                                //: Read aloud: how a figure changed. %1: such as 18%
                                : tr("down %1").arg(size);
    const QString text = inPoints ? figures.points(change->difference())
                                  : (rose ? QStringLiteral("▲") : QStringLiteral("▼")) + kNoBreak + size;
    return {text, spoken, deltaRole(kpi, *change), size};
}

} // namespace mci::ui
