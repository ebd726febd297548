// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/LiveConfig.h"
#include "services/SyncLimit.h"
#include "store/Database.h"

namespace mci::services {

/** Meta's allowance for one ad account or one Meta app, as it was last told and still holds. */
struct MetaQuota
{
    /** act_1; empty for the app itself. */
    QString adAccountId;
    /** Of the ad account. */
    QString name;
    /** nullopt while only a stop is known. */
    std::optional<double> percent;
    /** When it is all free again. */
    std::optional<UtcTime> freeAt;
    /** Meta named that time; else it is the end of the rolling hour, so it may come earlier. */
    bool freeAtIsExact = false;
    /** Meta asked for silence until then. */
    std::optional<UtcTime> blockedUntil;
    bool operator==(const MetaQuota &) const = default;
};

struct SyncQuota
{
    QString connectionId;
    QString metaUserName;
    SyncUse use;
    bool operator==(const SyncQuota &) const = default;
};

/** The allowances of one organization; without figures where nothing was asked lately. */
struct QuotaAnswer
{
    /** By use, the most used first; those of which something is known. */
    std::vector<MetaQuota> accounts;
    /** Of the Meta app of its connections: the most used one. */
    std::optional<MetaQuota> app;
    /** Of its connections, oldest first. */
    std::vector<SyncQuota> syncs;
    bool operator==(const QuotaAnswer &) const = default;
};

/**
 * How much of Meta's allowances is used. Figures grow old: Meta counts by the rolling hour, so what it said is dropped
 * when the time it named has come, or an hour later. Any worker thread.
 */
class Quotas
{
public:
    Quotas(const store::Database &database, const LiveConfig &config, const Clock &clock);

    [[nodiscard]] Result<QuotaAnswer> of(const QString &organizationId) const;

private:
    const store::Database &m_database;
    const LiveConfig &m_config;
    const Clock &m_clock;
};

} // namespace mci::services
