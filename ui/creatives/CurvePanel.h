// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"
#include "widgets/LineChart.h"

#include <QWidget>

namespace mci::ui {

class ChartLegend;
class IconButton;
class TextLabel;

/** A chart with title and legend, and a button that shows the same data in rows; hidden while there is no line. */
class CurvePanel final : public QWidget
{
    Q_OBJECT

public:
    explicit CurvePanel(Look &look, QWidget *parent = nullptr);

    void setCurve(const QString &title, const LineChartData &curve);
    void clear();
    [[nodiscard]] LineChart &chart() { return *m_chart; }

private:
    TextLabel *m_title;
    ChartLegend *m_legend;
    IconButton *m_asTable;
    LineChart *m_chart;
};

} // namespace mci::ui
