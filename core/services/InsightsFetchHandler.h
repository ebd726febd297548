// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Ranking.h"
#include "jobs/JobHandler.h"
#include "meta/InsightsReader.h"
#include "services/AccountAccess.h"
#include "services/SyncTask.h"
#include "store/InsightRepository.h"

namespace mci::services {

/**
 * meta_insights_fetch: reads the window's insights page by page into the store (or finds them fresh), makes sure the ad sets'
 * goals are known, ranks, and queues the ingestion of the top creatives that are missing. Goes on from the page an earlier
 * try had reached.
 */
class InsightsFetchHandler final : public jobs::JobHandler
{
public:
    InsightsFetchHandler(const store::Database &database, const AccountAccess &accounts, net::HttpTransport &transport,
                         meta::RateGate &gate, const LiveConfig &config, const Clock &clock);

    [[nodiscard]] Result<jobs::JobOutcome> run(const jobs::JobContext &context) override;

private:
    [[nodiscard]] Result<jobs::JobOutcome> fetchAndRank(const jobs::JobContext &context, const SyncTask &task);
    [[nodiscard]] Result<store::InsightFetch> readPages(const jobs::JobContext &context, const SyncTask &task,
                                                        meta::GraphClient &client);
    [[nodiscard]] Status ensureGoals(const jobs::JobContext &context, const SyncTask &task, meta::GraphClient &client,
                                     const std::vector<domain::InsightRow> &rows);
    [[nodiscard]] Result<jobs::JobCompleted> rank(const jobs::JobContext &context, const SyncTask &task,
                                                  const std::vector<domain::InsightRow> &rows);
    [[nodiscard]] Result<std::vector<store::NewJob>> ingestJobs(const jobs::JobContext &context, const SyncTask &task,
                                                                const QStringList &creativeIds);

    const store::Database &m_database;
    const AccountAccess &m_accounts;
    net::HttpTransport &m_transport;
    meta::RateGate &m_gate;
    const LiveConfig &m_config;
    const Clock &m_clock;
};

} // namespace mci::services
