// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "domain/Account.h"
#include "domain/Job.h"
#include "store/Database.h"

namespace mci::services {

/** The small reads and writes of the workspace that need no call: organizations, connections, jobs, cache entries. */
class Workspace
{
public:
    Workspace(const store::Database &database, const Clock &clock);

    [[nodiscard]] Result<std::vector<domain::Organization>> organizations() const;
    [[nodiscard]] Result<domain::Organization> addOrganization(const QString &name) const;
    [[nodiscard]] Result<domain::Organization> renameOrganization(const QString &id, const QString &name) const;
    /** All organizations' when `organizationId` is empty. */
    [[nodiscard]] Result<std::vector<domain::Connection>> connections(const QString &organizationId = {}) const;
    [[nodiscard]] Result<domain::Job> job(const QString &id) const;
    /** Newest first. */
    [[nodiscard]] Result<std::vector<domain::Job>> jobs(std::optional<domain::JobState> state) const;
    /** The job and everything it led to. */
    [[nodiscard]] Result<std::vector<domain::Job>> jobTree(const QString &id) const;
    /** Number of jobs that are running or could run now. */
    [[nodiscard]] Result<int> busyJobs() const;
    [[nodiscard]] Status deleteCacheEntry(const QString &cacheKey) const;

private:
    const store::Database &m_database;
    const Clock &m_clock;
};

} // namespace mci::services
