// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clone/PicturePrint.h"

#include <algorithm>
#include <cmath>

namespace mci::domain {

namespace {

double product(const std::vector<quint8> &a, const std::vector<quint8> &b)
{
    // 65,000 of the largest products fit.
    quint32 sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += static_cast<quint32>(a[i] * b[i]);
    return static_cast<double>(sum);
}

} // namespace

Levels::Levels(std::vector<quint8> levels)
    : m_values(std::move(levels))
    , m_length(std::sqrt(product(m_values, m_values)))
{
}

Levels Levels::of(const std::vector<float> &numbers)
{
    std::vector<quint8> levels(numbers.size());
    const float most = numbers.empty() ? 0 : *std::max_element(numbers.begin(), numbers.end());
    if (most > 0) {
        std::transform(numbers.begin(), numbers.end(), levels.begin(), [most](float number) {
            return static_cast<quint8>(std::lround(std::max(0.0F, number) / most * 255));
        });
    }
    return Levels(std::move(levels));
}

double Levels::likeness(const Levels &other) const
{
    const double lengths = m_length * other.m_length;
    if (m_values.size() != other.m_values.size() || lengths <= 0)
        return 0;
    // The lengths are rounded: the same ones may give more than 1.
    return std::min(product(m_values, other.m_values) / lengths, 1.0);
}

Levels mirroredEdges(const Levels &edges)
{
    constexpr std::size_t kCells = PicturePrint::kCells;
    constexpr std::size_t kDirections = PicturePrint::kDirections;
    if (edges.values().size() != kCells * kCells * kDirections)
        return {};
    std::vector<quint8> out(edges.values().size());
    for (std::size_t cell = 0; cell < kCells * kCells; ++cell) {
        const std::size_t opposite = cell / kCells * kCells + (kCells - 1 - cell % kCells);
        // Directions go round from 0 in equal steps: the mirror turns them round.
        for (std::size_t direction = 0; direction < kDirections; ++direction)
            out[opposite * kDirections + (kDirections - direction) % kDirections] =
                edges.values()[cell * kDirections + direction];
    }
    return Levels(std::move(out));
}

} // namespace mci::domain
