// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"
#include "base/Time.h"

#include <optional>

#include <QStringList>

namespace mci::oauth {

/** Without this permission the product can do nothing. */
inline constexpr auto kRequiredScope = "ads_read";

/** A token that works, and whose it is. */
struct LoginOutcome
{
    Secret token;
    QString userId;
    QString userName;
    QStringList grantedScopes;
    QStringList declinedScopes;
    /** Known and empty = never. */
    std::optional<UtcTime> expiresAt;
    bool expiryKnown = false;
    std::optional<UtcTime> dataAccessExpiresAt;
    /** `user` or `system_user`. */
    QString tokenType;
    bool longLived = false;
};

} // namespace mci::oauth
