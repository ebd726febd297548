// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/DashboardData.h"
#include "widgets/Panel.h"

namespace mci::ui {

class ChartLegend;
class LineChart;
class PanelHead;

/** One KPI of the account and what was spent, by day. */
class DailyChart final : public Panel
{
    Q_OBJECT

public:
    explicit DailyChart(Look &look, QWidget *parent = nullptr);

    void setDashboard(const DashboardData &dashboard, domain::Kpi kpi);
    [[nodiscard]] LineChart &chart() { return *m_chart; }

private:
    PanelHead *m_head;
    ChartLegend *m_legend;
    LineChart *m_chart;
};

} // namespace mci::ui
