// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PaceMeter.h"

#include <algorithm>
#include <cmath>

namespace mci::domain {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::seconds;

/** A step this far back counts for a third. */
constexpr milliseconds kMemory = 8s;
constexpr milliseconds kLongEnough = 3s;
constexpr double kFarEnough = 0.05;
constexpr int kEnoughSteps = 2;
/** No step for so many usual ones, and no less than this: it stands still. */
constexpr int kStillSteps = 4;
constexpr milliseconds kStill = 10s;

} // namespace

void PaceMeter::note(double fraction, milliseconds at)
{
    if (!m_first || fraction < m_last.fraction) {
        m_first = Point{fraction, at};
        m_last = *m_first;
        m_steps = 0;
        m_speed = 0;
        return;
    }
    const milliseconds passed = at - m_last.at;
    // What two steps brought in the same moment counts with the next one.
    if (fraction == m_last.fraction || passed <= 0ms)
        return;
    const double speed = (fraction - m_last.fraction) / static_cast<double>(passed.count());
    const double weight = 1 - std::exp(-static_cast<double>(passed.count()) / static_cast<double>(kMemory.count()));
    m_speed = m_steps == 0 ? speed : m_speed + weight * (speed - m_speed);
    m_last = {fraction, at};
    ++m_steps;
}

bool PaceMeter::isTelling() const
{
    return m_first && m_steps >= kEnoughSteps && m_last.at - m_first->at >= kLongEnough
        && m_last.fraction - m_first->fraction >= kFarEnough && m_speed > 0;
}

std::optional<seconds> PaceMeter::left(milliseconds at) const
{
    if (!isTelling())
        return std::nullopt;
    const milliseconds quiet = at - m_last.at;
    const milliseconds usual = (m_last.at - m_first->at) / m_steps;
    if (quiet > std::max(kStill, usual * kStillSteps))
        return std::nullopt;
    const double rest = (1 - m_last.fraction) / m_speed - static_cast<double>(quiet.count());
    return std::max(1s, seconds(std::llround(rest / 1000)));
}

} // namespace mci::domain
