// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CreativeModel.h"

#include <QItemSelectionModel>
#include <QPersistentModelIndex>
#include <QPointer>

namespace mci::ui {

/** What clicks and keys do to selection and current row, the same in grid and table. GUI thread. */
class RowSelector
{
public:
    explicit RowSelector(const CreativeModel &model)
        : m_model(model)
    {
    }

    void setSelectionModel(QItemSelectionModel *selection) { m_selection = selection; }
    [[nodiscard]] QModelIndex current() const { return m_selection ? m_selection->currentIndex() : QModelIndex(); }

    /** A click with these keys held. */
    void press(const QModelIndex &index, Qt::KeyboardModifiers modifiers);
    /** A key that leads there, with these keys held. */
    void moveTo(const QModelIndex &index, Qt::KeyboardModifiers modifiers);
    void toggle(const QModelIndex &index);
    /** Alone, as found by typing. */
    void select(const QModelIndex &index);
    /** Another current row; what is selected stays. */
    void makeCurrent(const QModelIndex &index);
    /** So many rows further, or to the first one. */
    void step(int by);
    void forgetAnchor() { m_anchor = QPersistentModelIndex(); }

    /** Ids of the selected creatives in the order they are shown. */
    [[nodiscard]] QStringList selectedIds() const;
    /** What is selected, else the current one. */
    [[nodiscard]] QStringList actedOnIds() const;

private:
    void extendTo(const QModelIndex &index, QItemSelectionModel::SelectionFlags command);

    const CreativeModel &m_model;
    QPointer<QItemSelectionModel> m_selection;
    /** Where a range begins that Shift ends. */
    QPersistentModelIndex m_anchor;
};

} // namespace mci::ui
