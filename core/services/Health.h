// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "store/Database.h"

namespace mci::services {

/** How the profile's work went lately; durations of the tries that succeeded. */
struct HealthAnswer
{
    int succeeded = 0;
    int failed = 0;
    std::optional<std::chrono::milliseconds> insightsMedian;
    std::optional<std::chrono::milliseconds> insightsP95;
    std::optional<std::chrono::milliseconds> creativesMedian;
    bool operator==(const HealthAnswer &) const = default;
};

/** Reads it from the recorded figures. Any worker thread. */
class Health
{
public:
    Health(const store::Database &database, const Clock &clock);

    /** Of the last seven days. */
    [[nodiscard]] Result<HealthAnswer> lastDays() const;

private:
    const store::Database &m_database;
    const Clock &m_clock;
};

} // namespace mci::services
