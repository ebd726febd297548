// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <random>

namespace mci::test {

/** Numbers that are the same with every standard library. */
class Chance
{
public:
    explicit Chance(unsigned seed)
        : m_engine(seed)
    {
    }
    /** In (0, 1). */
    double uniform() { return (static_cast<double>(m_engine() >> 11) + 0.5) * 0x1.0p-53; }
    /** Counts the arrivals of a process with unit rate. */
    double poisson(double mean)
    {
        double count = 0;
        for (double time = -std::log(uniform()); time < mean; time -= std::log(uniform()))
            ++count;
        return count;
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace mci::test
