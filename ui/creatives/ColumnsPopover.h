// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CellTints.h"
#include "widgets/Popover.h"

class QGridLayout;

namespace mci::ui {

class CreativeTableView;

/** Which columns the creative table shows, and how high its rows are; what is chosen holds at once. */
class ColumnsPopover final : public Popover
{
    Q_OBJECT

public:
    ColumnsPopover(Look &look, CreativeTableView &table, QWidget *parent);

Q_SIGNALS:
    void compactChosen(bool compact);
    void colorsChosen(mci::ui::CellColors colors);

private:
    void addColumns();
    void addColors();
    void addDensity();
    void refresh();

    Look &m_look;
    CreativeTableView &m_table;
    QGridLayout *m_grid;
};

} // namespace mci::ui
