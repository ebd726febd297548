// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/TopCreativesPage.h"

#include "creatives/ColumnsPopover.h"
#include "creatives/CreativeTableView.h"
#include "window/Actions.h"
#include "window/ControlBar.h"
#include "window/CreativesBody.h"
#include "window/CreativesHeader.h"
#include "window/ZoomControl.h"

#include <QMenu>

namespace mci::ui {

void TopCreativesPage::connectTable()
{
    setCompactRows(m_state.compactRows());
    connect(m_body, &CreativesBody::tableMade, this, &TopCreativesPage::onTableMade);
    connect(m_bar, &ControlBar::columnsWanted, this, &TopCreativesPage::chooseColumns);
    connect(m_actions[ActionId::ChooseColumns], &QAction::triggered, this, &TopCreativesPage::chooseColumns);
    connect(m_actions[ActionId::CompactRows], &QAction::triggered, this, &TopCreativesPage::setCompactRows);
}

void TopCreativesPage::setViewMode(ViewMode mode)
{
    const bool isTable = mode == ViewMode::Table;
    m_header->setViewMode(mode);
    m_body->setViewMode(mode);
    m_bar->setColumnsShown(isTable);
    m_zoom->setVisible(!isTable);
    if (m_panelOpen)
        placePanel();
    refreshStatus();
    refreshActions();
}

void TopCreativesPage::setCompactRows(bool compact)
{
    if (m_body->hasTable())
        m_body->table().setCompact(compact);
    m_actions[ActionId::CompactRows]->setChecked(compact);
}

void TopCreativesPage::chooseColumns()
{
    auto *popover = new ColumnsPopover(m_look, m_body->table(), this);
    connect(popover, &ColumnsPopover::compactChosen, this, &TopCreativesPage::setCompactRows);
    connect(popover, &ColumnsPopover::colorsChosen, this, [this](CellColors colors) {
        m_body->table().setCellColors(colors);
        refreshStatus();
    });
    popover->popUpBelow(m_bar->columnsButton());
}

void TopCreativesPage::openColumnMenu(int column, const QPoint &globalPosition)
{
    CreativeTableView &table = m_body->table();
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, auto act) {
        connect(menu->addAction(text), &QAction::triggered, this, act);
    };
    //: Creative table, menu of a column: as wide as its contents
    add(tr("Fit the width"), [&table, column] { table.fitColumn(column); });
    if (!CreativeModel::isFixed(column)) {
        const auto key = [](Qt::Key arrow) {
            return u'\t' + QKeySequence(Qt::ALT | Qt::SHIFT | arrow).toString(QKeySequence::NativeText);
        };
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        //: Creative table, menu of a column
        add(tr("Move to the left") + key(Qt::Key_Left),
            [&table, column, mirrored] { table.moveColumn(column, mirrored ? 1 : -1); });
        //: Creative table, menu of a column
        add(tr("Move to the right") + key(Qt::Key_Right),
            [&table, column, mirrored] { table.moveColumn(column, mirrored ? -1 : 1); });
        //: Creative table, menu of a column
        add(tr("Hide this column"), [&table, column] { table.setColumnVisible(column, false); });
    }
    menu->addSeparator();
    //: Creative table, menu of a column: a submenu with all columns
    QMenu *columns = menu->addMenu(tr("Columns"));
    for (int other = CreativeModel::Name + 1; other < CreativeModel::ColumnCount; ++other) {
        if (!m_model->isOffered(other))
            continue;
        QAction *item = columns->addAction(m_model->headerData(other, Qt::Horizontal, Qt::DisplayRole).toString());
        item->setCheckable(true);
        item->setChecked(table.isColumnVisible(other));
        connect(item, &QAction::triggered, this, [&table, other](bool shown) { table.setColumnVisible(other, shown); });
    }
    menu->addAction(m_actions[ActionId::CompactRows]);
    //: Creative table: choice, order and widths of the columns as they were at first
    add(tr("Usual columns"), [&table] { table.resetColumns(); });
    menu->popup(globalPosition);
}

} // namespace mci::ui
