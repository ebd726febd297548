// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CreativeText.h"
#include "services/DailyInsights.h"
#include "widgets/LineChart.h"

namespace mci::ui {

/** What the side panel's charts show. */
class CurveData
{
    Q_DECLARE_TR_FUNCTIONS(CurveData)
public:
    /** The goal day by day against the period before, with the account's median. */
    [[nodiscard]] static LineChartData daily(const services::AdCurves &curves, const CreativeContext &context);
    /** How many of those who began a video were still there; nothing to draw where Meta reported no plays. */
    [[nodiscard]] static LineChartData dropOff(const CreativeRow &row, const CreativeContext &context);

private:
    [[nodiscard]] static QString dayName(const services::DailyPoint &point, const Figures &figures);
};

} // namespace mci::ui
