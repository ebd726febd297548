// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "services/ai/AiStatus.h"
#include "store/Database.h"

namespace mci::services {

/** The first of the month of that time, UTC. */
[[nodiscard]] UtcTime monthBegin(UtcTime time);

/** Every call that was made to an AI provider. Worker thread. */
class AiLedger
{
public:
    AiLedger(const store::Database &database, const Clock &clock);

    /** The newest first. OptionOutOfRange for a limit below 1 or above 100 000. */
    [[nodiscard]] Result<std::vector<domain::AiCall>> list(const LedgerFilter &filter) const;
    /** Of all organizations, since the first of the month, UTC; in millionths of a US dollar. */
    [[nodiscard]] Result<qint64> spentThisMonth() const;
    /** Written before it returns, also for the case of a power cut. */
    [[nodiscard]] Status add(const domain::AiCall &call) const;

private:
    const store::Database &m_database;
    const Clock &m_clock;
};

} // namespace mci::services
