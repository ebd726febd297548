// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "meta/RateGate.h"
#include "services/AccountAccess.h"
#include "store/AdSetRepository.h"

namespace mci::services {

/**
 * Queues meta_library_read for the ad accounts that are in use and have ads of which only the name is known, or whose picture
 * could not be fetched. Runners that live on ask it, and so does a window that shows an account; a command that waits for its
 * own job does not. Any thread.
 */
class LibraryPlanner
{
public:
    LibraryPlanner(const store::Database &database, const AccountAccess &accounts, meta::RateGate &gate,
                   const Clock &clock);

    /** Returns how many jobs were queued. */
    [[nodiscard]] Result<int> plan() const;

private:
    /** False when the account has nothing to read, or not now. */
    [[nodiscard]] Result<bool> planAccount(store::Session &session, const store::AdAccountKey &account) const;

    const store::Database &m_database;
    const AccountAccess &m_accounts;
    meta::RateGate &m_gate;
    const Clock &m_clock;
};

} // namespace mci::services
