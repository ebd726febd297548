// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/DailyChart.h"

#include "widgets/ChartLegend.h"
#include "dashboard/PanelHead.h"
#include "text/KpiText.h"
#include "widgets/LineChart.h"

#include <QVBoxLayout>

namespace mci::ui {

namespace {

LineSeries seriesOf(const DashboardData &dashboard, domain::Kpi kpi)
{
    LineSeries series;
    series.name = text::kpiText(kpi, dashboard.facts.objective);
    series.values = dashboard.curve(kpi);
    series.text = [figures = dashboard.figures, kpi](double value) { return figures.kpi(kpi, value, MoneyStyle::Tile); };
    series.axisText = [figures = dashboard.figures, kpi](double value) { return figures.axis(kpi, value); };
    return series;
}

} // namespace

DailyChart::DailyChart(Look &look, QWidget *parent)
    : Panel(look, parent)
    //: Dashboard, panel of the chart: beside its title
    , m_head(new PanelHead(look, {}, tr("by day"), this))
    , m_legend(new ChartLegend(look, this))
    , m_chart(new LineChart(look, this))
{
    setObjectName(QStringLiteral("dailyChart"));
    m_chart->setObjectName(QStringLiteral("dailyLines"));
    m_head->addWidget(m_legend);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(10);
    column->addWidget(m_head);
    column->addWidget(m_chart, 1);
}

void DailyChart::setDashboard(const DashboardData &dashboard, domain::Kpi kpi)
{
    LineChartData lines;
    lines.main = seriesOf(dashboard, kpi);
    if (kpi != domain::Kpi::Spend) {
        lines.second = seriesOf(dashboard, domain::Kpi::Spend);
        lines.secondHasOwnScale = true;
    }
    if (dashboard.hasCurves()) {
        const domain::DateRange window = dashboard.trends->window;
        for (QDate day = window.since; day <= window.until; day = day.addDays(1))
            lines.places.push_back({dashboard.figures.shortDay(day), dashboard.figures.date(day)});
    }
    //: Chart shown as a table: heading of the column of dates
    lines.placesName = tr("Date");
    //: Dashboard, title of the chart: %1 is a KPI such as ROAS
    const QString title = lines.second ? tr("%1 and spend").arg(lines.main.name) : lines.main.name;
    m_head->setTitle(title);
    //: Dashboard, the chart read aloud: %1 is such as "ROAS and spend"
    m_chart->setAccessibleName(tr("%1 by day, chart. Arrow keys go through the days.").arg(title));
    m_legend->setNames(lines.main.name, lines.second ? lines.second->name : QString());
    m_chart->setChart(std::move(lines));
}

} // namespace mci::ui
