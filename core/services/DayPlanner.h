// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "domain/Job.h"
#include "meta/RateGate.h"
#include "services/AccountAccess.h"
#include "store/DaySeriesRepository.h"

namespace mci::services {

/**
 * Queues meta_insights_daily for the ad accounts that are in use: synced within two weeks, but not in these minutes, so that
 * whoever syncs one selection after the other has the account for himself. At most one job an account, once a day while
 * nothing is missing. Runners that live on ask it; a command that waits for its own job does not.
 */
class DayPlanner
{
public:
    DayPlanner(const store::Database &database, const AccountAccess &accounts, meta::RateGate &gate, const Clock &clock);

    /** Returns how many jobs were queued. */
    [[nodiscard]] Result<int> plan() const;
    /** For somebody who looks at the account's days now: does not wait for a quiet moment. False when nothing is to read. */
    [[nodiscard]] Result<bool> planNow(const QString &connectionId, const QString &adAccountId) const;

private:
    /** False when the account has nothing to read, or not now. */
    [[nodiscard]] Result<bool> planAccount(store::Session &session, const store::DaySeries &series) const;
    [[nodiscard]] Result<bool> enqueue(store::Session &session, const store::DaySeries &series) const;

    const store::Database &m_database;
    const AccountAccess &m_accounts;
    meta::RateGate &m_gate;
    const Clock &m_clock;
};

} // namespace mci::services
