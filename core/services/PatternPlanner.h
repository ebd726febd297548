// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "store/CreativePatternRepository.h"
#include "store/Database.h"

#include <mutex>

#include <QSet>

namespace mci::services {

/** In the payload of a job that nobody asked for: who does ask need not wait for it. */
inline constexpr auto kUnasked = "unasked";

/**
 * Queues meta_pattern_extract, in the background, for creatives that have a picture and no patterns. Runners that live on ask it,
 * and so does a window that shows an account; a command that waits for its own job does not. Each creative once in a program's
 * life: what cannot be analysed is not tried for ever. Any thread.
 */
class PatternPlanner
{
public:
    PatternPlanner(const store::Database &database, const Clock &clock);

    /** Returns how many jobs were queued. */
    [[nodiscard]] Result<int> plan();

private:
    [[nodiscard]] std::vector<std::vector<store::UnnamedCreative>> batchesOf(
        const std::vector<store::UnnamedCreative> &unnamed);

    const store::Database &m_database;
    const Clock &m_clock;
    /** Guards m_planned. */
    std::mutex m_mutex;
    QSet<QString> m_planned;
};

} // namespace mci::services
