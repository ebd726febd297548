// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/RowSelector.h"

namespace mci::ui {

namespace {

constexpr auto kAlone = QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
constexpr auto kToggle = QItemSelectionModel::Toggle | QItemSelectionModel::Rows;

} // namespace

void RowSelector::press(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    const bool adds = modifiers.testFlag(Qt::ControlModifier);
    if (modifiers.testFlag(Qt::ShiftModifier) && m_anchor.isValid()) {
        extendTo(index, adds ? QItemSelectionModel::Select : QItemSelectionModel::ClearAndSelect);
        return;
    }
    m_selection->setCurrentIndex(index, adds ? kToggle : kAlone);
    m_anchor = index;
}

void RowSelector::moveTo(const QModelIndex &index, Qt::KeyboardModifiers modifiers)
{
    if (modifiers.testFlag(Qt::ShiftModifier)) {
        if (!m_anchor.isValid())
            m_anchor = current();
        extendTo(index, QItemSelectionModel::ClearAndSelect);
    } else if (modifiers.testFlag(Qt::ControlModifier)) {
        m_selection->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    } else {
        select(index);
    }
}

void RowSelector::toggle(const QModelIndex &index)
{
    m_selection->setCurrentIndex(index, kToggle);
    m_anchor = index;
}

void RowSelector::select(const QModelIndex &index)
{
    m_selection->setCurrentIndex(index, kAlone);
    m_anchor = index;
}

void RowSelector::makeCurrent(const QModelIndex &index)
{
    m_selection->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
}

void RowSelector::step(int by)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const QModelIndex from = current();
    const int row = std::clamp(from.isValid() ? from.row() + by : 0, 0, count - 1);
    makeCurrent(m_model.index(row, from.isValid() ? from.column() : 0));
    m_anchor = current();
}

void RowSelector::extendTo(const QModelIndex &index, QItemSelectionModel::SelectionFlags command)
{
    const int anchor = m_anchor.isValid() ? m_anchor.row() : index.row();
    const QItemSelection range(m_model.index(std::min(anchor, index.row()), 0),
                               m_model.index(std::max(anchor, index.row()), 0));
    m_selection->select(range, command | QItemSelectionModel::Rows);
    makeCurrent(index);
}

QStringList RowSelector::selectedIds() const
{
    QList<int> rows;
    if (m_selection) {
        for (const QModelIndex &index : m_selection->selectedRows())
            rows << index.row();
    }
    std::sort(rows.begin(), rows.end());
    QStringList ids;
    for (const int row : rows)
        ids << m_model.row(row).id();
    return ids;
}

QStringList RowSelector::actedOnIds() const
{
    QStringList ids = selectedIds();
    if (ids.isEmpty() && current().isValid())
        ids << m_model.row(current().row()).id();
    return ids;
}

} // namespace mci::ui
