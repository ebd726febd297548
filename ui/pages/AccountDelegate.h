// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QStyledItemDelegate>

namespace mci::ui {

/** A row of the choice of ad accounts: radio, mark, name over id; the status as a tag. */
class AccountDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    AccountDelegate(Look &look, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] int rowHeight() const;
    /** What a cell says, whole. */
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    void paintName(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintStatus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintRadio(QPainter &painter, const QPointF &center, bool chosen) const;

    Look &m_look;
};

} // namespace mci::ui
