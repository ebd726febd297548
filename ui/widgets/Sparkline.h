// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Theme.h"

#include <optional>
#include <vector>

class QPainter;

namespace mci::ui {

/** A small line without axes: a value for each day, nullopt for a day without one. */
struct SparklineData
{
    std::vector<std::optional<double>> values;
    Role color = Role::SeriesNeutral;

    /** A line needs two points. */
    [[nodiscard]] bool isDrawable() const;
};

/**
 * Fills `rect` from its first to its last day, with a dot on the last value. Days without a value are bridged: a gap would
 * read as a fall to nothing. Paints nothing that is not drawable. Time runs to the right in every language.
 */
void paintSparkline(QPainter &painter, const QRectF &rect, const SparklineData &data, const Theme &theme);

} // namespace mci::ui
