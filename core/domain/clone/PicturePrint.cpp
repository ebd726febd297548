// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clone/PicturePrint.h"

namespace mci::domain {

std::vector<float> mirroredEdges(const std::vector<float> &edges)
{
    constexpr std::size_t kCells = PicturePrint::kCells;
    constexpr std::size_t kDirections = PicturePrint::kDirections;
    std::vector<float> out(edges.size());
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
