// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/JobHandler.h"
#include "meta/InsightsReader.h"
#include "services/AccountAccess.h"
#include "store/DayReadRepository.h"

namespace mci::services {

/**
 * meta_insights_daily: brings an ad account's days into the store, by async reports of at most a month, newest first: those
 * never read, and the last four weeks again, because Meta still changes them. Goes on from the page that an earlier try
 * had reached. Ends early, with days left for another job, after some ranges, when its own time runs out, or when Meta's
 * allowance runs low: what is left of it belongs to those who wait.
 */
class DayReadHandler final : public jobs::JobHandler
{
public:
    DayReadHandler(const store::Database &database, const AccountAccess &accounts, net::HttpTransport &transport,
                   meta::RateGate &gate, const Clock &clock);

    [[nodiscard]] Result<jobs::JobOutcome> run(const jobs::JobContext &context) override;

private:
    class Work;

    const store::Database &m_database;
    const AccountAccess &m_accounts;
    net::HttpTransport &m_transport;
    meta::RateGate &m_gate;
    const Clock &m_clock;
};

} // namespace mci::services
