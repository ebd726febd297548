// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Time.h"

#include <optional>
#include <vector>

#include <QString>
#include <QStringList>

namespace mci::domain {

inline constexpr auto kDefaultOrganization = "org_default";

/** A client's workspace; every row of the store hangs on one. */
struct Organization
{
    QString id;
    QString name;
    UtcTime createdAt{};
    bool operator==(const Organization &) const = default;
};

enum class ConnectionState { Active, Expiring, NeedsLogin, Disconnected };
[[nodiscard]] QString connectionStateName(ConnectionState state);

/** How a connection stays alive: by the user, by exchanging the token in time, or not needed (System User token). */
enum class RenewalStrategy { Manual, Auto, LongLived };
[[nodiscard]] QString renewalStrategyName(RenewalStrategy strategy);
[[nodiscard]] std::optional<RenewalStrategy> renewalStrategyFromName(const QString &name);

/** A login of one Meta user for one organization. The token itself is only in the secret store. */
struct Connection
{
    QString id;
    QString organizationId;
    QString metaUserId;
    QString metaUserName;
    QString metaAppId;
    QStringList scopes;
    /** nullopt: never, or not known (see expiryKnown). */
    std::optional<UtcTime> expiresAt;
    bool expiryKnown = false;
    /** Meta's second clock: data calls fail after it although the token lives. */
    std::optional<UtcTime> dataAccessExpiresAt;
    RenewalStrategy renewal = RenewalStrategy::Manual;
    bool needsLogin = false;
    std::optional<UtcTime> disconnectedAt;
    std::optional<UtcTime> purgeAt;
    UtcTime createdAt{};
    UtcTime updatedAt{};
    bool operator==(const Connection &) const = default;
};

/** Expiring means: within seven days. */
[[nodiscard]] ConnectionState connectionState(const Connection &connection, UtcTime now);

struct AdAccount
{
    QString connectionId;
    QString organizationId;
    /** Meta's id with prefix, act_123. */
    QString id;
    QString name;
    QString currency;
    QString timeZone;
    /** Meta's number; unknown numbers pass through. */
    int status = 0;
    int disableReason = 0;
    QString businessId;
    QString businessName;
    UtcTime updatedAt{};
    bool operator==(const AdAccount &) const = default;
};

/** ACTIVE, DISABLED, UNSETTLED, …; UNKNOWN_<n> for a number that Meta added since. */
[[nodiscard]] QString adAccountStatusName(int status);

} // namespace mci::domain
