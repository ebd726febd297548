// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/Figures.h"
#include "domain/PeriodChange.h"
#include "theme/Role.h"

#include <QCoreApplication>

namespace mci::ui {

/** A change against the previous period, in words and in its colour. */
class ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(ChangeText)
public:
    /** "▲ 18%", "▼ 0.31 pp", "≈ 1%", "new". */
    [[nodiscard]] static QString delta(domain::Kpi kpi, const domain::KpiChange &change, const Figures &figures);
    /** How large it is, without a sign: "18%", "0.31 pp". */
    [[nodiscard]] static QString size(domain::Kpi kpi, const domain::KpiChange &change, const Figures &figures);
    /** "18% above the previous period". */
    [[nodiscard]] static QString spoken(domain::Kpi kpi, const domain::KpiChange &change, const Figures &figures);
    /** Good, bad, or neutral where it is neither or nobody can tell. */
    [[nodiscard]] static Role role(domain::Kpi kpi, const domain::KpiChange &change);
    /** Of a ratio less 1: "+31%", "−9%". */
    [[nodiscard]] static QString effect(double relative, const Figures &figures);
};

} // namespace mci::ui
