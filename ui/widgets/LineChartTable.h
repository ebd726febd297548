// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Popover.h"

namespace mci::ui {

struct LineChartData;

/** The values of a chart as rows: for a screen reader, and for who wants the figures. */
class LineChartTable final : public Popover
{
    Q_OBJECT

public:
    LineChartTable(Look &look, const LineChartData &chart, QWidget *parent = nullptr);
};

} // namespace mci::ui
