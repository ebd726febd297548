// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clone/PicturePrint.h"

#include <algorithm>
#include <cmath>

namespace mci::domain {

double likenessOf(const Levels &a, const Levels &b)
{
    if (a.size() != b.size())
        return 0;
    quint64 both = 0;
    quint64 own = 0;
    quint64 other = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        both += quint32{a[i]} * b[i];
        own += quint32{a[i]} * a[i];
        other += quint32{b[i]} * b[i];
    }
    return own == 0 || other == 0
        ? 0
        : static_cast<double>(both) / std::sqrt(static_cast<double>(own) * static_cast<double>(other));
}

Levels levelsOf(const std::vector<float> &numbers)
{
    Levels levels(numbers.size());
    const float most = numbers.empty() ? 0 : *std::max_element(numbers.begin(), numbers.end());
    if (most <= 0)
        return levels;
    std::transform(numbers.begin(), numbers.end(), levels.begin(), [most](float number) {
        return static_cast<quint8>(std::lround(std::max(0.0F, number) / most * 255));
    });
    return levels;
}

Levels mirroredEdges(const Levels &edges)
{
    constexpr std::size_t kCells = PicturePrint::kCells;
    constexpr std::size_t kDirections = PicturePrint::kDirections;
    Levels out(edges.size());
    if (edges.size() != kCells * kCells * kDirections)
        return out;
    for (std::size_t cell = 0; cell < kCells * kCells; ++cell) {
        const std::size_t opposite = cell / kCells * kCells + (kCells - 1 - cell % kCells);
        // Directions go round from 0 in equal steps: the mirror turns them round.
        for (std::size_t direction = 0; direction < kDirections; ++direction)
            out[opposite * kDirections + (kDirections - direction) % kDirections] =
                edges[cell * kDirections + direction];
    }
    return out;
}

} // namespace mci::domain
