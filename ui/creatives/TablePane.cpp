// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/TablePane.h"

#include <QPainter>
#include <QPaintEvent>

namespace mci::ui {

TablePane::TablePane(const Look &look, CreativeModel &model, TableDelegate &delegate, QWidget *parent)
    : QTableView(parent)
    , m_look(look)
    , m_header(new TableHeader(look, this))
{
    setHorizontalHeader(m_header);
    setFrameShape(QFrame::NoFrame);
    setModel(&model);
    setItemDelegate(&delegate);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

int TablePane::contentHeight() const
{
    return m_header->minimumHeight() + verticalHeader()->length();
}

int TablePane::contentWidth(int column) const
{
    return std::max(sizeHintForColumn(column), m_header->sectionSizeHint(column));
}

void TablePane::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

void TablePane::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), m_look.color(Role::Surface));
    QTableView::paintEvent(event);
}

} // namespace mci::ui
