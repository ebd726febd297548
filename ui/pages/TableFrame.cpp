// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/TableFrame.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace mci::ui {

TableFrame::TableFrame(Look &look, QTableView *table, QWidget *parent)
    : Panel(look, parent)
    , m_table(table)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *column = new QVBoxLayout(this);
    // Inside the hairline and clear of the round corners.
    column->setContentsMargins(1, 5, 1, 5);
    column->addWidget(table);
    connect(table->model(), &QAbstractItemModel::modelReset, this, &TableFrame::refit);
    connect(table->verticalHeader(), &QHeaderView::sectionResized, this, &TableFrame::refit);
    connect(table->horizontalScrollBar(), &QAbstractSlider::rangeChanged, this, &TableFrame::refit);
    connect(&look, &Look::changed, this, &TableFrame::refit);
    refit();
}

QSize TableFrame::sizeHint() const
{
    int height = m_table->verticalHeader()->length() + 12;
    if (!m_table->horizontalHeader()->isHidden())
        height += m_table->horizontalHeader()->height();
    if (m_table->horizontalScrollBar()->maximum() > 0)
        height += m_table->horizontalScrollBar()->sizeHint().height();
    return {640, height};
}

void TableFrame::refit()
{
    setMaximumHeight(sizeHint().height());
    updateGeometry();
}

} // namespace mci::ui
