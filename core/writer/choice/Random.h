// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace mci::writer {

/** The same numbers for the same seed on every machine (SplitMix64), which the standard's distributions do not promise. */
class Random
{
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {
    }

    [[nodiscard]] std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
        return mixed ^ (mixed >> 31U);
    }
    /** From 0 to less than `end`, which is less than 2^32 and not 0. */
    [[nodiscard]] std::size_t below(std::size_t end) { return ((next() >> 32U) * end) >> 32U; }
    /** From 0 to less than 1. */
    [[nodiscard]] double share() { return static_cast<double>(next() >> 11U) / 9007199254740992.0; }

private:
    std::uint64_t m_state;
};

} // namespace mci::writer
