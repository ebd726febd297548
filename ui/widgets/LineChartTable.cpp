// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/LineChartTable.h"

#include "widgets/LineChart.h"
#include "widgets/PlainTip.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace mci::ui {

namespace {

constexpr QSize kTableSize(340, 320);

QTableWidgetItem *cell(const QString &text, bool isFigure)
{
    auto *item = new QTableWidgetItem(text);
    // Large text leaves no room for all of it.
    item->setToolTip(plainTip(text));
    item->setTextAlignment((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return item;
}

} // namespace

LineChartTable::LineChartTable(Look &look, const LineChartData &chart, QWidget *parent)
    : Popover(look, parent)
{
    std::vector<const LineSeries *> series{&chart.main};
    if (chart.second)
        series.push_back(&*chart.second);
    auto *table = new QTableWidget(static_cast<int>(chart.places.size()), static_cast<int>(series.size()) + 1, this);
    table->setObjectName(QStringLiteral("chartTable"));
    //: Chart shown as a table, read aloud
    table->setAccessibleName(tr("Values of the chart"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->setMinimumSize(kTableSize);
    QStringList headings{chart.placesName};
    for (const LineSeries *one : series)
        headings.append(one->name);
    table->setHorizontalHeaderLabels(headings);
    for (int row = 0; row < table->rowCount(); ++row) {
        const auto at = static_cast<std::size_t>(row);
        table->setItem(row, 0, cell(chart.places[at].full, false));
        for (std::size_t i = 0; i < series.size(); ++i) {
            const auto &values = series[i]->values;
            const std::optional<double> value = at < values.size() ? values[at] : std::nullopt;
            table->setItem(row, static_cast<int>(i) + 1, cell(series[i]->textOf(value), true));
        }
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(table);
    if (table->rowCount() > 0)
        table->setCurrentCell(0, 0);
}

} // namespace mci::ui
