// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace mci::domain {

/**
 * Learns from the steps that a piece of work makes how long the rest will take. The speed is smoothed over some seconds,
 * so that one slow step does not throw the answer about. Times are of one clock that only goes forward.
 */
class PaceMeter
{
public:
    /** `fraction` (0 to 1) is done by then. Less than before means that something else has begun. */
    void note(double fraction, std::chrono::milliseconds at);
    /** nullopt before the work has shown its pace, and once it has made no step for far longer than its steps took. */
    [[nodiscard]] std::optional<std::chrono::seconds> left(std::chrono::milliseconds at) const;

private:
    struct Point
    {
        double fraction = 0;
        std::chrono::milliseconds at{0};
    };
    [[nodiscard]] bool isTelling() const;

    std::optional<Point> m_first;
    Point m_last;
    int m_steps = 0;
    /** Fractions a millisecond. */
    double m_speed = 0;
};

} // namespace mci::domain
