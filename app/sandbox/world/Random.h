// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <numbers>

#include <QtGlobal>

namespace mci::sandbox {

/** A small deterministic generator (splitmix64): the same seed gives the same numbers on every machine. */
class Random
{
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    {
    }

    /** A seed of two parts, such as the world's and an ad's. */
    [[nodiscard]] static quint64 mix(quint64 a, quint64 b) { return Random(a ^ (b * 0xD1342543DE82EF95ULL)).next(); }

    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31U);
    }
    /** In [0, 1). */
    double unit() { return static_cast<double>(next() >> 11U) * 0x1.0p-53; }
    /** In [least, most]. */
    int between(int least, int most) { return least + static_cast<int>(unit() * (most - least + 1)); }
    /** Close to normal within 3.4 standard deviations: a sum of four even draws, which is many times quicker than exact
     * ones. */
    double normal()
    {
        const quint64 bits = next();
        const quint64 sum = (bits & 0xFFFFU) + ((bits >> 16U) & 0xFFFFU) + ((bits >> 32U) & 0xFFFFU) + (bits >> 48U);
        return (static_cast<double>(sum) / 65535.0 - 2.0) * std::numbers::sqrt3;
    }
    qint64 poisson(double mean)
    {
        if (mean <= 0)
            return 0;
        if (mean > 30)
            return qMax<qint64>(0, std::llround(mean + std::sqrt(mean) * normal()));
        const double limit = std::exp(-mean);
        qint64 count = 0;
        for (double product = unit(); product > limit; product *= unit())
            ++count;
        return count;
    }

private:
    quint64 m_state;
};

} // namespace mci::sandbox
