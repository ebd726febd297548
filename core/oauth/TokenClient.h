// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/CancelToken.h"
#include "base/Clock.h"
#include "base/Result.h"
#include "base/Secret.h"
#include "net/Http.h"
#include "oauth/TokenAnswer.h"

#include <QUrl>

namespace mci::oauth {

/** hex(HMAC-SHA-256(key = app secret, message = access token)), the `appsecret_proof` of a call. */
[[nodiscard]] QByteArray appSecretProof(const Secret &appSecret, const Secret &accessToken);

struct TokenEndpoint
{
    QUrl graphUrl;
    QString version;
    QString appId;
    /** Empty: the login without a secret. */
    Secret appSecret;
};

/**
 * The Graph calls of a login. They block and are for worker threads. Secrets travel in form bodies and in the
 * Authorization header; only when Meta answers that it does not take the POST is a token call repeated, once, as the
 * documented GET.
 */
class TokenClient
{
public:
    /** The transport and the clock must outlive the client. */
    TokenClient(net::HttpTransport &transport, const Clock &clock, TokenEndpoint endpoint);

    [[nodiscard]] Result<TokenAnswer> exchangeCode(const Secret &code, const QString &redirectUri,
                                                   const Secret &verifier, const CancelToken &cancel);
    /** Needs the app secret. */
    [[nodiscard]] Result<TokenAnswer> exchangeLongLived(const Secret &token, const CancelToken &cancel);
    /** Asks with the app's own token when there is an app secret, else with the token itself (works for the app's
     * developers). */
    [[nodiscard]] Result<TokenInfo> debugToken(const Secret &token, const CancelToken &cancel);
    [[nodiscard]] Result<MetaUser> me(const Secret &token, const CancelToken &cancel);
    [[nodiscard]] Result<Permissions> permissions(const Secret &token, const CancelToken &cancel);
    /** A token that no longer works counts as revoked. */
    [[nodiscard]] Status revoke(const Secret &token, const QString &userId, const CancelToken &cancel);

    [[nodiscard]] UtcTime now() const { return m_clock.now(); }

private:
    using Fields = std::vector<std::pair<QByteArray, QByteArray>>;
    [[nodiscard]] QUrl url(const QString &path) const;
    /** A POST with a form body; once more as GET if Graph does not take it. */
    [[nodiscard]] Result<net::HttpResponse> postForm(const QString &path, const Fields &fields, const Secret &bearer,
                                                     const CancelToken &cancel);
    /** A GET or DELETE as the user, with the proof if there is an app secret. */
    [[nodiscard]] Result<net::HttpResponse> callAs(const Secret &token, net::HttpMethod method, const QString &path,
                                                   Fields query, const CancelToken &cancel);
    [[nodiscard]] Result<TokenAnswer> requestToken(const Fields &fields, const CancelToken &cancel);

    net::HttpTransport &m_transport;
    const Clock &m_clock;
    TokenEndpoint m_endpoint;
};

} // namespace mci::oauth
