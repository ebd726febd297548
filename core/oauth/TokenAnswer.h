// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/Secret.h"
#include "base/Time.h"

#include <optional>

#include <QByteArray>
#include <QStringList>

namespace mci::oauth {

/** When a token ends. Not known, known to be never (`at` empty), or a time. */
struct TokenExpiry
{
    bool known = false;
    std::optional<UtcTime> at;
    bool operator==(const TokenExpiry &) const = default;
};

struct TokenAnswer
{
    Secret token;
    TokenExpiry expiry;
    /** Compact JWT; only in the login without a secret. */
    QByteArray idToken;
};

struct TokenInfo
{
    bool valid = false;
    QString appId;
    QString userId;
    /** `user` or `system_user`. */
    QString type;
    QStringList scopes;
    TokenExpiry expiry;
    TokenExpiry dataAccessExpiry;
};

struct MetaUser
{
    QString id;
    QString name;
};

struct Permissions
{
    QStringList granted;
    /** Declined or run out. */
    QStringList declined;
};

// Readers of the bodies of successful answers; Reason::LoginAnswerInvalid when what counts is missing.

/** JSON, or the `access_token=…&expires=…` of old. */
[[nodiscard]] Result<TokenAnswer> readTokenAnswer(const QByteArray &body, UtcTime now);
[[nodiscard]] Result<TokenInfo> readTokenInfo(const QByteArray &body);
[[nodiscard]] Result<MetaUser> readUser(const QByteArray &body);
[[nodiscard]] Result<Permissions> readPermissions(const QByteArray &body);

} // namespace mci::oauth
