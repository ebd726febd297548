// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QRectF>

namespace mci::ui {

/** Where the parts of a row of results by pattern are; the same in every row of a page. */
struct PatternColumns
{
    QRectF name;
    /** Empty where there is no room for one. */
    QRectF whisker;
    QRectF value;
    QRectF count;
    QRectF share;
    QRectF effect;

    /** `valueWidth`: of the widest value of the KPI. */
    [[nodiscard]] static PatternColumns of(const Look &look, const QRectF &row, int valueWidth,
                                           Qt::LayoutDirection direction);
};

} // namespace mci::ui
