// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/AiLedgerTable.h"

#include "widgets/PaddedDelegate.h"
#include "window/AiLedgerModel.h"

#include <algorithm>
#include <array>

#include <QHeaderView>
#include <QShortcut>

namespace mci::ui {

namespace {

constexpr int kLedgerRow = 32;
constexpr int kNarrowest = 72;
/** What is named by somebody else is cut where it is long, and whole in its tip. */
constexpr std::array kNamedColumns{std::pair(AiLedgerModel::Client, 120), std::pair(AiLedgerModel::Host, 130),
                                   std::pair(AiLedgerModel::Model, 140)};

} // namespace

AiLedgerTable::AiLedgerTable(Look &look, AiLedgerModel &ledger, QWidget *parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("aiLedgerTable"));
    setModel(&ledger);
    setItemDelegate(new PaddedDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(look.scaled(kLedgerRow));
    auto *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setMinimumSectionSize(look.scaled(kNarrowest));
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(AiLedgerModel::Creative, QHeaderView::Stretch);
    for (const auto &[column, width] : kNamedColumns) {
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        header->resizeSection(column, look.scaled(width));
    }
    // By itself a table copies one cell.
    auto *keys = new QShortcut(QKeySequence::Copy, this, nullptr, nullptr, Qt::WidgetShortcut);
    connect(keys, &QShortcut::activated, this, &AiLedgerTable::copyWanted);
}

QList<int> AiLedgerTable::chosenRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    // The one that is current by itself is no choice.
    if (rows.size() < 2) {
        rows.clear();
        for (int row = 0; row < model()->rowCount(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

} // namespace mci::ui
