// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CompareModel.h"
#include "theme/Look.h"

#include <QStyledItemDelegate>

namespace mci::ui {

/** Draws the compare board's cells: a value, its whisker, and a dot beside the best of a row. */
class CompareDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CompareDelegate(const Look &look, const CompareModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    /** Below the names' column's head: what the dot says. */
    void paintLegend(QPainter &painter, const QRect &cell, Qt::LayoutDirection direction) const;

    const Look &m_look;
    const CompareModel &m_model;
};

} // namespace mci::ui
