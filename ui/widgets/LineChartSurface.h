// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/LineChart.h"

#include <QtCharts/QChartView>

namespace mci::ui {

/** What Qt Charts draws of a LineChart; keys and the mouse go to the chart around it. Included by its sources alone. */
class LineChart::Surface final : public QChartView
{
public:
    explicit Surface(const LineChart &chart, QWidget *parent);

protected:
    void drawBackground(QPainter *painter, const QRectF &) override;
    void drawForeground(QPainter *painter, const QRectF &) override;

private:
    const LineChart &m_chart;
};

} // namespace mci::ui
