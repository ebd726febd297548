// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "patterns/MatrixModel.h"
#include "theme/Look.h"

#include <QTableView>

namespace mci::ui {

/** The heat map: as high as its rows, arrows move through it, Enter or a click chooses. */
class MatrixTable final : public QTableView
{
    Q_OBJECT

public:
    /** The model outlives it. */
    MatrixTable(Look &look, MatrixModel &model, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /** Names of tags. */
    void pairChosen(const QStringList &tags);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fit();
    void choose(const QModelIndex &index);

    Look &m_look;
    MatrixModel &m_model;
};

} // namespace mci::ui
