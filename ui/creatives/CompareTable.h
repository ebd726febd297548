// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CompareModel.h"
#include "creatives/ThumbnailStore.h"
#include "theme/Look.h"

#include <QTableView>

namespace mci::ui {

/**
 * The board: pictures with names above, a line for each attribute below. Del takes the current column away, Enter or a double
 * click makes it the reference, Ctrl+C copies all as a table.
 */
class CompareTable final : public QTableView
{
    Q_OBJECT

public:
    CompareTable(Look &look, CompareModel &model, ThumbnailStore &thumbnails, QWidget *parent = nullptr);

    void copyAll() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refill();
    void fit();
    [[nodiscard]] QWidget *headOf(int column);

    Look &m_look;
    CompareModel &m_model;
    ThumbnailStore &m_thumbnails;
};

} // namespace mci::ui
