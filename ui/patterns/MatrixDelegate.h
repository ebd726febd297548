// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "patterns/MatrixModel.h"
#include "theme/Look.h"

#include <QStyledItemDelegate>

namespace mci::ui {

/** Draws the cells of the heat map. */
class MatrixDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    MatrixDelegate(const Look &look, const MatrixModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Look &m_look;
    const MatrixModel &m_model;
};

} // namespace mci::ui
