// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/JobHandler.h"
#include "services/AccountAccess.h"
#include "services/CreativeIngest.h"

namespace mci::services {

/**
 * meta_library_read: copy and pictures of an ad account's ads that are no top creatives, so that what is made can be compared
 * with all of them. Every fifty are stored by themselves, and another try goes on from there. Some hundreds are one job;
 * another one goes on, after other background work had its turn. Ends early when Meta's allowance runs low.
 */
class LibraryReadHandler final : public jobs::JobHandler
{
public:
    LibraryReadHandler(const store::Database &database, const AccountAccess &accounts, net::HttpTransport &transport,
                       net::HostResolver &resolver, meta::RateGate &gate, const LiveConfig &config, const Clock &clock);

    [[nodiscard]] Result<jobs::JobOutcome> run(const jobs::JobContext &context) override;

private:
    class Work;

    const store::Database &m_database;
    const AccountAccess &m_accounts;
    net::HttpTransport &m_transport;
    meta::RateGate &m_gate;
    const Clock &m_clock;
    const CreativeIngest m_ingest;
};

} // namespace mci::services
