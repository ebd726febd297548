// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/TokenCheck.h"

#include <algorithm>

namespace mci::oauth {

namespace {

constexpr std::chrono::hours kLongLife{24};

Error invalidToken(const QString &why)
{
    return makeError(ErrorCode::Unauthorized, Reason::TokenInvalid, why);
}

/** nullopt when Meta would not say; the token may be good all the same. */
Result<std::optional<TokenInfo>> askAbout(TokenClient &client, const Secret &token, const CancelToken &cancel)
{
    auto info = client.debugToken(token, cancel);
    if (!info)
        return info.error().isCancelled() ? Result<std::optional<TokenInfo>>(failure(info.error())) : std::nullopt;
    if (!info->valid)
        return failure(invalidToken(QStringLiteral("Meta calls it invalid")));
    return std::optional(std::move(*info));
}

Result<Permissions> permissionsOf(TokenClient &client, const Secret &token, const std::optional<TokenInfo> &info,
                                  const CancelToken &cancel)
{
    auto permissions = client.permissions(token, cancel);
    // System users have no permission list of their own; their token's scopes say the same.
    const bool replaceable = info && !info->scopes.isEmpty() && !permissions && permissions.error().isPermanent();
    if (replaceable)
        return Permissions{info->scopes, {}};
    return permissions;
}

void takeOver(LoginOutcome &outcome, const TokenInfo &info)
{
    outcome.tokenType = info.type;
    outcome.dataAccessExpiresAt = info.dataAccessExpiry.at;
    if (info.expiry.known) {
        outcome.expiryKnown = true;
        outcome.expiresAt = info.expiry.at;
    }
}

} // namespace

Result<LoginOutcome> inspectToken(TokenClient &client, const Secret &token, const TokenExpiry &expiry,
                                  const CancelToken &cancel)
{
    const auto info = askAbout(client, token, cancel);
    if (!info)
        return failure(info.error());
    const auto user = client.me(token, cancel);
    if (!user)
        return failure(user.error());
    auto permissions = permissionsOf(client, token, *info, cancel);
    if (!permissions)
        return failure(permissions.error());
    // Whoever may manage ads may read them.
    if (!permissions->granted.contains(QLatin1String(kRequiredScope))
        && !permissions->granted.contains(QStringLiteral("ads_management")))
        return failure(makeError(ErrorCode::AccessDenied, Reason::ScopeDeclined, {},
                                 {{QStringLiteral("scope"), QLatin1String(kRequiredScope)}}));
    LoginOutcome outcome;
    outcome.token = token;
    outcome.userId = user->id;
    outcome.userName = user->name;
    outcome.grantedScopes = permissions->granted;
    outcome.declinedScopes = permissions->declined;
    outcome.tokenType = QStringLiteral("user");
    outcome.expiryKnown = expiry.known;
    outcome.expiresAt = expiry.at;
    if (*info)
        takeOver(outcome, **info);
    outcome.longLived = outcome.expiryKnown && (!outcome.expiresAt || *outcome.expiresAt > client.now() + kLongLife);
    return outcome;
}

Result<LoginOutcome> validatePasted(TokenClient &client, const Secret &token, const CancelToken &cancel)
{
    const QByteArray text = token.reveal().trimmed();
    if (text.isEmpty())
        return failure(makeError(ErrorCode::InvalidRequest, Reason::TokenEmpty));
    // It becomes part of a header line, where a line break would start another header.
    const bool plain = std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (!plain)
        return failure(invalidToken(QStringLiteral("blanks or foreign characters inside")));
    return inspectToken(client, Secret(text), {}, cancel);
}

} // namespace mci::oauth
