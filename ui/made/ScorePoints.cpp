// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made/ScorePoints.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace mci::ui {

namespace {

constexpr double kWhole = 100;
constexpr double kNeutral = 0.5;

} // namespace

ScorePoints scorePoints(const std::vector<services::PartScore> &scores)
{
    double total = 0;
    double start = 0;
    ScorePoints points;
    std::vector<double> remainders;
    for (const services::PartScore &score : scores) {
        total += kWhole * score.weight * score.value;
        start += kWhole * score.weight * kNeutral;
        const double exact = kWhole * score.weight * (score.value - kNeutral);
        const double whole = std::floor(exact);
        points.parts.push_back(static_cast<int>(whole));
        remainders.push_back(exact - whole);
    }
    points.total = static_cast<int>(std::lround(total));
    points.start = static_cast<int>(std::lround(start));
    // Those that lost most by rounding down get the points that are missing.
    std::vector<std::size_t> order(scores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    const int missing = points.total - points.start - std::accumulate(points.parts.begin(), points.parts.end(), 0);
    const auto given = static_cast<std::size_t>(std::max(missing, 0));
    for (std::size_t i = 0; i < std::min(given, order.size()); ++i)
        ++points.parts[order[i]];
    return points;
}

} // namespace mci::ui
