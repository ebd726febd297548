// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ChartScale.h"

#include <algorithm>
#include <cmath>

namespace mci::ui {

namespace {

constexpr int kMostSteps = 3;
constexpr double kRoundSteps[] = {1, 2, 2.5, 5, 10};

double roundStep(double atLeast)
{
    const double unit = std::pow(10, std::floor(std::log10(atLeast)));
    for (const double step : kRoundSteps) {
        if (step * unit >= atLeast * (1 - 1e-9))
            return step * unit;
    }
    return 10 * unit;
}

} // namespace

ChartScale ChartScale::upTo(double most)
{
    if (!std::isfinite(most) || most <= 0)
        return {};
    const double step = roundStep(most / kMostSteps);
    const int steps = std::max(1, static_cast<int>(std::ceil(most / step - 1e-9)));
    ChartScale scale;
    scale.top = step * steps;
    scale.lines.clear();
    for (int i = 0; i <= steps; ++i)
        scale.lines.push_back(step * i);
    return scale;
}

std::vector<int> namedPoints(int count, int room)
{
    std::vector<int> points;
    if (count <= 0)
        return points;
    const int names = std::clamp(room, 1, count);
    if (names == 1)
        return {0};
    points.reserve(static_cast<std::size_t>(names));
    for (int i = 0; i < names; ++i)
        points.push_back(static_cast<int>(std::lround(static_cast<double>(i) * (count - 1) / (names - 1))));
    return points;
}

} // namespace mci::ui
