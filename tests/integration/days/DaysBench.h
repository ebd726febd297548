// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/JobRunner.h"
#include "net/QtHttpTransport.h"
#include "sandbox/SandboxServer.h"
#include "secrets/MemorySecretStore.h"
#include "services/DayPlanner.h"
#include "services/DayReadHandler.h"
#include "services/InsightsFetchHandler.h"
#include "services/StoredRateGate.h"
#include "services/SyncInsights.h"
#include "services/TopCreatives.h"
#include "support/TempDatabase.h"

namespace mci::test {

/** Small account of the sandbox's agency whose ads gather leads. */
inline const QString kLeads = QStringLiteral("act_990030000000301");
/** Its largest one, which sells. */
inline const QString kSales = QStringLiteral("act_990010000000101");

/** So many ads in both accounts; reports are done at the first poll. */
[[nodiscard]] sandbox::SandboxOptions daysWorld(int ads, const QStringList &faults = {});

/**
 * A profile with two accounts, a sandbox, and the workers between them, on one clock that the test moves. It begins at noon
 * (UTC) of 24 November 2026.
 */
class DaysBench
{
public:
    explicit DaysBench(const sandbox::SandboxOptions &options);
    ~DaysBench();

    /** The account was synced some time ago. */
    void noteSync(const QString &account = kLeads);
    /** Queues the reading of the account's days and returns the job. */
    [[nodiscard]] QString queueDays(const QString &account = kLeads);
    [[nodiscard]] QString queueSync(const services::SelectionInput &input);
    [[nodiscard]] services::SelectionInput input(const QString &account, const char *objective, int firstBack,
                                                 int lastBack) const;

    /** A program of its own. */
    [[nodiscard]] std::unique_ptr<jobs::JobRunner> newRunner();
    /** Works in a program of its own until the job has the state; false after a minute. */
    [[nodiscard]] bool workUntil(const QString &jobId, domain::JobState state);
    [[nodiscard]] bool waitFor(jobs::JobRunner &runner, const QString &jobId, domain::JobState state);
    [[nodiscard]] domain::Job job(const QString &id);
    [[nodiscard]] domain::DayCoverage coverage(const QString &account = kLeads);
    [[nodiscard]] std::vector<domain::InsightRow> daysWindow(const QString &account, domain::DateRange window);
    [[nodiscard]] QStringList requests(const QString &part) const;
    [[nodiscard]] QDate daysBack(int days) const { return QDate(2026, 11, 24).addDays(-days); }

    TempDatabase temp;
    sandbox::SandboxServer sandbox;
    secrets::MemorySecretStore secrets;
    services::LiveConfig config;
    services::AccountAccess accounts{temp.database(), secrets, config, temp.clock};
    services::SelectionResolver resolver{temp.database(), accounts, config, temp.clock};
    services::StoredRateGate gate{temp.database(), temp.clock};
    services::TopCreatives topCreatives{temp.database(), resolver, temp.clock};

private:
    net::QtHttpTransport m_transport;
    services::SyncInsights m_sync{temp.database(), accounts, resolver, config, temp.clock};
    services::InsightsFetchHandler m_fetch{temp.database(), accounts, m_transport, gate, config, temp.clock};
    services::DayReadHandler m_days{temp.database(), accounts, m_transport, gate, temp.clock};
    services::DayPlanner m_planner{temp.database(), accounts, gate, temp.clock};
    jobs::JobRegistry m_registry;
};

} // namespace mci::test
