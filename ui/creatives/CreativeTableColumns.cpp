// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CreativeTableView.h"

#include "creatives/TotalsRow.h"

namespace mci::ui {

namespace {

constexpr int kCheckWidth = 44;
constexpr int kRankWidth = 62;
constexpr int kNameWidth = 300;
/** The name gives way to the figures as far as that. */
constexpr int kNarrowName = 200;
constexpr int kLeastName = 120;
/** What is left to the columns that scroll, however wide somebody made the name. */
constexpr int kLeastMain = 160;
/** A column of words is not widened to its longest text at once. */
constexpr int kWidestFit = 480;

int designWidth(int column)
{
    switch (column) {
    case CreativeModel::Check:
        return kCheckWidth;
    case CreativeModel::Rank:
        return kRankWidth;
    case CreativeModel::Name:
        return kNameWidth;
    case CreativeModel::Status:
        return 108;
    case CreativeModel::Interval:
        return 124;
    case CreativeModel::Ctr:
    case CreativeModel::Hook:
    case CreativeModel::Hold:
        return 78;
    case CreativeModel::CallToAction:
    case CreativeModel::AdId:
        return 140;
    case CreativeModel::Campaign:
    case CreativeModel::AdSet:
        return 180;
    default:
        return 96;
    }
}

} // namespace

int CreativeTableView::usualWidth(int column) const
{
    const QHeaderView &header = CreativeModel::isFixed(column) ? m_frozen->header() : m_main->header();
    // Large text needs more than the design's pixels.
    const int design = m_look.scaled(designWidth(column));
    return column == CreativeModel::Check ? design : std::max(design, header.sectionSizeHint(column));
}

void CreativeTableView::applyColumns()
{
    m_fitting = true;
    QHeaderView &header = m_main->header();
    for (int column = 0; column < CreativeModel::ColumnCount; ++column) {
        const bool fixed = CreativeModel::isFixed(column);
        m_frozen->setColumnHidden(column, !fixed);
        m_main->setColumnHidden(column, fixed || !isShown(column));
    }
    int place = 0;
    for (const TableColumn &wanted : m_columns.all())
        header.moveSection(header.visualIndex(wanted.column), place++);
    m_fitting = false;
    relayout();
    showSorting();
    m_totals->describe();
    Q_EMIT columnsChanged();
}

void CreativeTableView::fitColumns(int room)
{
    m_fitting = true;
    const auto wanted = [this](int column) {
        const int chosen = m_columns.of(column).width;
        return chosen > 0 ? chosen : usualWidth(column);
    };
    const QList<int> shown = shownColumns();
    int others = wanted(CreativeModel::Check);
    for (const int column : shown) {
        if (column != CreativeModel::Name)
            others += wanted(column);
    }
    const int fixed = wanted(CreativeModel::Check) + wanted(CreativeModel::Rank);
    const bool isNameChosen = m_columns.of(CreativeModel::Name).width > 0;
    int name = wanted(CreativeModel::Name);
    const int left = room - others - name;
    if (!isNameChosen)
        name = std::max(name + left, std::min(name, m_look.scaled(kNarrowName)));
    name = std::max(std::min(name, room - fixed - kLeastMain), kLeastName);

    m_frozen->header().resizeSection(CreativeModel::Check, wanted(CreativeModel::Check));
    m_frozen->header().resizeSection(CreativeModel::Rank, wanted(CreativeModel::Rank));
    m_frozen->header().resizeSection(CreativeModel::Name, name);
    for (const int column : shown) {
        if (CreativeModel::isFixed(column))
            continue;
        // The last one takes what the others leave.
        const int rest = column == shown.last() ? std::max(room - others - name, 0) : 0;
        m_main->header().resizeSection(column, wanted(column) + rest);
    }
    m_fitting = false;
}

void CreativeTableView::onColumnResized(int column, int width)
{
    if (m_fitting || width == 0)
        return;
    // Who sets one width wants the others to stay as they are.
    if (m_columns.of(CreativeModel::Name).width == 0)
        m_columns.setWidth(CreativeModel::Name, m_frozen->header().sectionSize(CreativeModel::Name));
    m_columns.setWidth(column, width);
    placePanes();
    m_totals->update();
    Q_EMIT columnsChanged();
}

void CreativeTableView::onColumnMoved()
{
    if (m_fitting)
        return;
    const QHeaderView &header = m_main->header();
    std::vector<int> order;
    for (int place = 0; place < header.count(); ++place)
        order.push_back(header.logicalIndex(place));
    m_columns.setOrder(order);
    relayout();
    m_totals->describe();
    Q_EMIT columnsChanged();
}

void CreativeTableView::setColumnVisible(int column, bool visible)
{
    m_columns.setShown(column, visible);
    applyColumns();
}

void CreativeTableView::setColumnWidth(int column, int width)
{
    m_columns.setWidth(column, width);
    applyColumns();
}

void CreativeTableView::fitColumn(int column)
{
    const TablePane &pane = CreativeModel::isFixed(column) ? *m_frozen : *m_main;
    setColumnWidth(column, std::min(pane.contentWidth(column), m_look.scaled(kWidestFit)));
}

void CreativeTableView::moveColumn(int column, int by)
{
    const QList<int> shown = shownColumns();
    const auto from = shown.indexOf(column);
    const auto to = from + by;
    if (CreativeModel::isFixed(column) || from < 0 || to < 0 || to >= shown.size()
        || CreativeModel::isFixed(shown.at(to)))
        return;
    QHeaderView &header = m_main->header();
    header.moveSection(header.visualIndex(column), header.visualIndex(shown.at(to)));
}

void CreativeTableView::resetColumns()
{
    setColumns(TableColumns());
}

void CreativeTableView::setColumns(const TableColumns &columns)
{
    m_columns = columns;
    applyColumns();
}

QList<int> CreativeTableView::shownColumns() const
{
    QList<int> shown;
    for (const TableColumn &wanted : m_columns.all()) {
        if (wanted.column != CreativeModel::Check && isShown(wanted.column))
            shown << wanted.column;
    }
    return shown;
}

void CreativeTableView::showSorting()
{
    const auto [column, order] = m_model.sorting();
    m_frozen->header().setSorted(column, order);
    m_main->header().setSorted(column, order);
}

void CreativeTableView::pressHeader(int column)
{
    if (column == CreativeModel::Check) {
        if (m_frozen->header().checkState() == Qt::Checked)
            m_main->clearSelection();
        else
            m_main->selectAll();
        return;
    }
    const TableHeader &header = m_main->header();
    auto order =
        static_cast<Qt::SortOrder>(m_model.headerData(column, Qt::Horizontal, Qt::InitialSortOrderRole).toInt());
    if (header.sortedColumn() == column)
        order = header.sortOrder() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_model.sort(column, order);
}

void CreativeTableView::showCheckState()
{
    const auto selected = m_main->selectionModel()->selectedRows().size();
    const bool all = selected > 0 && selected == m_model.rowCount();
    m_frozen->header().setCheckState(all ? Qt::Checked : selected > 0 ? Qt::PartiallyChecked : Qt::Unchecked);
}

} // namespace mci::ui
