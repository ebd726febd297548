// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/JobHandler.h"
#include "services/AccountAccess.h"
#include "services/CreativeIngest.h"

namespace mci::services {

/** meta_creative_ingest: reads up to 50 creatives in one call, fetches their pictures side by side, and stores both. */
class CreativeIngestHandler final : public jobs::JobHandler
{
public:
    CreativeIngestHandler(const store::Database &database, const AccountAccess &accounts, net::HttpTransport &transport,
                          net::HostResolver &resolver, meta::RateGate &gate, const LiveConfig &config,
                          const Clock &clock);

    [[nodiscard]] Result<jobs::JobOutcome> run(const jobs::JobContext &context) override;

private:
    [[nodiscard]] Result<IngestedCreatives> ingest(const jobs::JobContext &context,
                                                   const std::vector<domain::Creative> &stored) const;
    [[nodiscard]] Result<std::vector<domain::Creative>> known(const jobs::JobContext &context) const;

    const store::Database &m_database;
    const AccountAccess &m_accounts;
    net::HttpTransport &m_transport;
    meta::RateGate &m_gate;
    const Clock &m_clock;
    const CreativeIngest m_ingest;
};

} // namespace mci::services
