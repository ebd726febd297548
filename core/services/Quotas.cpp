// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Quotas.h"

#include "meta/RateGate.h"
#include "store/AdAccountRepository.h"
#include "store/ConnectionRepository.h"
#include "store/RateBudgetRepository.h"

namespace mci::services {

namespace {

using namespace std::chrono_literals;

/** Meta's allowances are those of a rolling hour. */
constexpr auto kRollingHour = 1h;

/** What still holds of a stored budget; nullopt where nothing does. */
std::optional<MetaQuota> holding(const store::RateBudget &budget, UtcTime now)
{
    MetaQuota quota;
    if (budget.usageAt) {
        const UtcTime free = budget.freeAt.value_or(*budget.usageAt + kRollingHour);
        if (free > now) {
            quota.percent = budget.usagePercent;
            quota.freeAt = free;
            quota.freeAtIsExact = budget.freeAt.has_value();
        }
    }
    if (budget.blockedUntil && *budget.blockedUntil > now)
        quota.blockedUntil = budget.blockedUntil;
    return quota.percent || quota.blockedUntil ? std::optional(quota) : std::nullopt;
}

double weight(const MetaQuota &quota)
{
    constexpr double kStopped = 1000;
    return quota.blockedUntil ? kStopped : quota.percent.value_or(0);
}

/** Connections that are in use. */
Result<std::vector<domain::Connection>> connectionsOf(store::Session &session, const QString &organizationId)
{
    auto connections = store::ConnectionRepository(session).list(organizationId);
    if (connections)
        std::erase_if(*connections, [](const domain::Connection &one) { return one.disconnectedAt.has_value(); });
    return connections;
}

class Reader
{
public:
    Reader(store::Session &session, UtcTime now)
        : m_session(session)
        , m_now(now)
    {
    }

    [[nodiscard]] Status addAccounts(QuotaAnswer &answer, const domain::Connection &connection)
    {
        const auto accounts = store::AdAccountRepository(m_session).list(connection.id);
        if (!accounts)
            return failure(accounts.error());
        for (const domain::AdAccount &account : *accounts) {
            // Two people may see the same account; its allowance is one.
            if (m_seen.contains(account.id))
                continue;
            m_seen.append(account.id);
            auto quota = quotaOf(meta::accountScope(account.id));
            if (!quota)
                return failure(quota.error());
            if (!*quota)
                continue;
            (*quota)->adAccountId = account.id;
            (*quota)->name = account.name;
            answer.accounts.push_back(**quota);
        }
        return {};
    }
    [[nodiscard]] Status addApp(QuotaAnswer &answer, const domain::Connection &connection)
    {
        const auto quota = quotaOf(meta::appScope(connection.metaAppId));
        if (!quota)
            return failure(quota.error());
        if (*quota && (!answer.app || weight(**quota) > weight(*answer.app)))
            answer.app = **quota;
        return {};
    }

private:
    [[nodiscard]] Result<std::optional<MetaQuota>> quotaOf(const QString &scope)
    {
        const auto budget = store::RateBudgetRepository(m_session).find(scope);
        if (!budget)
            return failure(budget.error());
        return *budget ? holding(**budget, m_now) : std::nullopt;
    }

    store::Session &m_session;
    UtcTime m_now;
    QStringList m_seen;
};

} // namespace

Quotas::Quotas(const store::Database &database, const LiveConfig &config, const Clock &clock)
    : m_database(database)
    , m_config(config)
    , m_clock(clock)
{
}

Result<QuotaAnswer> Quotas::of(const QString &organizationId) const
{
    Result<store::Session> session = m_database.session();
    if (!session)
        return failure(session.error());
    const auto connections = connectionsOf(*session, organizationId);
    if (!connections)
        return failure(connections.error());
    QuotaAnswer answer;
    Reader reader(*session, m_clock.now());
    for (const domain::Connection &connection : *connections) {
        if (const Status added = reader.addAccounts(answer, connection); !added)
            return failure(added.error());
        if (const Status added = reader.addApp(answer, connection); !added)
            return failure(added.error());
        const auto use = syncUse(*session, connection.id, m_config->syncJobsPerHour, m_clock);
        if (!use)
            return failure(use.error());
        answer.syncs.push_back({connection.id, connection.metaUserName, *use});
    }
    std::stable_sort(answer.accounts.begin(), answer.accounts.end(),
                     [](const MetaQuota &a, const MetaQuota &b) { return weight(a) > weight(b); });
    return answer;
}

} // namespace mci::services
