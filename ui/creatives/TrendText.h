// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CreativeText.h"
#include "creatives/Delta.h"

namespace mci::ui {

/** What days tell about one creative, in words. Without days everything is empty. */
class TrendText
{
    Q_DECLARE_TR_FUNCTIONS(TrendText)
public:
    [[nodiscard]] static Delta delta(domain::Kpi kpi, const CreativeRow &row, const CreativeContext &context);
    /** "▲2", "▼1", "=", "new". */
    [[nodiscard]] static QString movement(const CreativeRow &row, const CreativeContext &context);
    [[nodiscard]] static QString movementTip(const CreativeRow &row, const CreativeContext &context);
    /** "up 2". */
    [[nodiscard]] static QString movementSpoken(const CreativeRow &row, const CreativeContext &context);
    /** None without a trend, too. */
    [[nodiscard]] static domain::FatigueLevel fatigue(const CreativeRow &row);
    /** "Watch", "Fatigued"; empty for none. */
    [[nodiscard]] static QString fatigueText(domain::FatigueLevel level);
    /** What speaks for it; empty where nothing does. */
    [[nodiscard]] static QStringList fatigueEvidence(const CreativeRow &row, const CreativeContext &context);
    [[nodiscard]] static QStringList fatigueEvidence(const domain::Fatigue &found, const Figures &figures);
    /** What else could explain it, found or not. */
    [[nodiscard]] static QStringList fatigueDoubts(const CreativeRow &row);
    [[nodiscard]] static QStringList fatigueDoubts(const domain::Fatigue &found);
    /** Both as lines. */
    [[nodiscard]] static QString fatigueTip(const CreativeRow &row, const CreativeContext &context);
};

} // namespace mci::ui
