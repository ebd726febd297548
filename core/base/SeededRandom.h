// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

#include <QtGlobal>

namespace mci {

/** SplitMix64: the same numbers for the same seed on every machine, which the standard's distributions do not promise. */
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
    /** From 0 to less than 1. */
    [[nodiscard]] double share() { return static_cast<double>(next() >> 11U) / 9007199254740992.0; }
    [[nodiscard]] double between(double low, double high) { return low + (high - low) * share(); }
    /** From 0 to less than `end`, which is from 1 to 2^31. */
    template<typename Count>
    [[nodiscard]] Count below(Count end)
    {
        return static_cast<Count>(((next() >> 32U) * static_cast<quint64>(end)) >> 32U);
    }
    template<typename T>
    void shuffle(std::vector<T> &values)
    {
        for (std::size_t left = values.size(); left > 1; --left)
            std::swap(values[left - 1], values[below(left)]);
    }

private:
    quint64 m_state;
};

} // namespace mci
