// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace mci::ui {

/** Round numbers from 0 for the lines of a chart: at most four, the last one not below what is drawn. */
struct ChartScale
{
    double top = 1;
    std::vector<double> lines{0, 1};
    /** For values of at most `most`; anything that is not a positive number gives 0 to 1. */
    [[nodiscard]] static ChartScale upTo(double most);
};

/** Which of `count` points in a row are named below a chart that has room for `room` names: the first, the last and some between. */
[[nodiscard]] std::vector<int> namedPoints(int count, int room);

} // namespace mci::ui
