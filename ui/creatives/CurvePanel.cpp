// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CurvePanel.h"

#include "widgets/ChartLegend.h"
#include "widgets/IconButton.h"
#include "widgets/TextLabel.h"

#include <QVBoxLayout>

namespace mci::ui {

namespace {

constexpr int kChartHeight = 168;

} // namespace

CurvePanel::CurvePanel(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(look, TypeRole::BodyStrong, Role::Text, {}, this))
    , m_legend(new ChartLegend(look, this))
    //: Side panel: button above a chart
    , m_asTable(new IconButton(look, QStringLiteral("table"), tr("Show as table"), this))
    , m_chart(new LineChart(look, this))
{
    m_asTable->setObjectName(QStringLiteral("curveAsTable"));
    m_chart->setObjectName(QStringLiteral("curveChart"));
    m_chart->setFixedHeight(kChartHeight);
    m_title->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_title, 1);
    head->addWidget(m_legend);
    head->addWidget(m_asTable);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_chart);
    connect(m_asTable, &QAbstractButton::clicked, m_chart, &LineChart::showAsTable);
    hide();
}

void CurvePanel::setCurve(const QString &title, const LineChartData &curve)
{
    m_title->setText(title);
    m_chart->setAccessibleName(title);
    m_chart->setChart(curve);
    m_legend->setNames(curve.main.name, curve.second ? curve.second->name : QString());
    setVisible(curve.isDrawable());
}

void CurvePanel::clear()
{
    m_chart->setChart({});
    hide();
}

} // namespace mci::ui
