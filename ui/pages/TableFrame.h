// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Panel.h"

class QTableView;

namespace mci::ui {

/** A panel around a table: as high as its rows as long as there is room. */
class TableFrame : public Panel
{
    Q_OBJECT

public:
    TableFrame(Look &look, QTableView *table, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 120}; }

private:
    void refit();

    QTableView *m_table;
};

} // namespace mci::ui
