// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Account.h"

#include "domain/EnumNames.h"

#include <algorithm>
#include <array>

namespace mci::domain {

namespace {

using StateRow = EnumName<ConnectionState>;
using RenewalRow = EnumName<RenewalStrategy>;
using StatusRow = EnumName<int>;

constexpr std::array kConnectionStates{
    StateRow{ConnectionState::Active, "active"},
    StateRow{ConnectionState::Expiring, "expiring"},
    StateRow{ConnectionState::NeedsLogin, "needs_login"},
    StateRow{ConnectionState::Disconnected, "disconnected"},
};

constexpr std::array kRenewals{
    RenewalRow{RenewalStrategy::Manual, "manual"},
    RenewalRow{RenewalStrategy::Auto, "auto"},
    RenewalRow{RenewalStrategy::LongLived, "long_lived"},
};

constexpr std::array kAdAccountStatuses{
    StatusRow{1, "ACTIVE"},
    StatusRow{2, "DISABLED"},
    StatusRow{3, "UNSETTLED"},
    StatusRow{7, "PENDING_RISK_REVIEW"},
    StatusRow{8, "PENDING_SETTLEMENT"},
    StatusRow{9, "IN_GRACE_PERIOD"},
    StatusRow{100, "PENDING_CLOSURE"},
    StatusRow{101, "CLOSED"},
    StatusRow{201, "ANY_ACTIVE"},
    StatusRow{202, "ANY_CLOSED"},
};

constexpr std::chrono::days kExpiringWithin{7};

/** The earlier of Meta's two clocks: data calls fail when either has run out. */
std::optional<UtcTime> endOfAccess(const Connection &connection)
{
    if (!connection.expiresAt || !connection.dataAccessExpiresAt)
        return connection.expiresAt ? connection.expiresAt : connection.dataAccessExpiresAt;
    return std::min(*connection.expiresAt, *connection.dataAccessExpiresAt);
}

} // namespace

QString connectionStateName(ConnectionState state)
{
    return enumName(kConnectionStates, state);
}

QString renewalStrategyName(RenewalStrategy strategy)
{
    return enumName(kRenewals, strategy);
}

std::optional<RenewalStrategy> renewalStrategyFromName(const QString &name)
{
    return enumFromName(kRenewals, name);
}

ConnectionState connectionState(const Connection &connection, UtcTime now)
{
    if (connection.disconnectedAt)
        return ConnectionState::Disconnected;
    const std::optional<UtcTime> end = endOfAccess(connection);
    if (connection.needsLogin || (end && *end <= now))
        return ConnectionState::NeedsLogin;
    if (end && *end - now <= kExpiringWithin)
        return ConnectionState::Expiring;
    return ConnectionState::Active;
}

QString adAccountStatusName(int status)
{
    for (const StatusRow &row : kAdAccountStatuses) {
        if (row.value == status)
            return QLatin1String(row.name);
    }
    return QStringLiteral("UNKNOWN_%1").arg(status);
}

} // namespace mci::domain
