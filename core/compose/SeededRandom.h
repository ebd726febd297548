// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include <QtGlobal>

namespace mci::compose {

/** SplitMix64. The library's own distributions may give other numbers elsewhere; pictures are to be the same everywhere. */
class SeededRandom
{
public:
    explicit SeededRandom(quint64 seed)
        : m_state(seed)
    {
    }

    [[nodiscard]] quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 value = m_state;
        value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        value = (value ^ (value >> 27U)) * 0x94D049BB133111EBULL;
        return value ^ (value >> 31U);
    }
    [[nodiscard]] double between(double low, double high)
    {
        return low + (high - low) * static_cast<double>(next() >> 11U) / 9007199254740992.0;
    }
    /** 0 to `count` - 1; `count` is at least 1. */
    [[nodiscard]] int below(int count) { return static_cast<int>(next() % static_cast<quint64>(count)); }

    template<typename T>
    void shuffle(std::vector<T> &values)
    {
        for (std::size_t left = values.size(); left > 1; --left)
            std::swap(values[left - 1], values[static_cast<std::size_t>(below(static_cast<int>(left)))]);
    }

private:
    quint64 m_state;
};

} // namespace mci::compose
