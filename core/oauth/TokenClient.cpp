// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/TokenClient.h"

#include "oauth/TokenErrors.h"

#include <QMessageAuthenticationCode>

namespace mci::oauth {

namespace {

/** Small answers, and a person is waiting. */
constexpr net::HttpLimits kLimits{std::chrono::seconds(10), std::chrono::seconds(20), std::chrono::seconds(30),
                                  1024 * 1024};

const QString kTokenPath = QStringLiteral("oauth/access_token");

net::HttpRequest request(net::HttpMethod method, QUrl url, const Secret &bearer)
{
    net::HttpRequest result;
    result.method = method;
    result.url = std::move(url);
    result.bearer = bearer;
    result.limits = kLimits;
    result.headers = {{"Accept", "application/json"}};
    return result;
}

QUrl withQuery(QUrl url, const std::vector<std::pair<QByteArray, QByteArray>> &fields)
{
    if (!fields.empty())
        url.setQuery(QString::fromLatin1(net::formBody(fields)), QUrl::StrictMode);
    return url;
}

} // namespace

QByteArray appSecretProof(const Secret &appSecret, const Secret &accessToken)
{
    return QMessageAuthenticationCode::hash(accessToken.reveal(), appSecret.reveal(), QCryptographicHash::Sha256)
        .toHex();
}

TokenClient::TokenClient(net::HttpTransport &transport, const Clock &clock, TokenEndpoint endpoint)
    : m_transport(transport)
    , m_clock(clock)
    , m_endpoint(std::move(endpoint))
{
}

QUrl TokenClient::url(const QString &path) const
{
    QUrl url = m_endpoint.graphUrl;
    const QString base = url.path().endsWith(u'/') ? url.path().chopped(1) : url.path();
    url.setPath(base + u'/' + m_endpoint.version + u'/' + path);
    return url;
}

Result<net::HttpResponse> TokenClient::postForm(const QString &path, const Fields &fields, const Secret &bearer,
                                                const CancelToken &cancel)
{
    net::HttpRequest post = request(net::HttpMethod::Post, url(path), bearer);
    post.headers.emplace_back("Content-Type", "application/x-www-form-urlencoded");
    post.body = net::formBody(fields);
    auto answer = net::sendAndWait(m_transport, std::move(post), cancel);
    if (answer && refusesPost(*answer))
        answer =
            net::sendAndWait(m_transport, request(net::HttpMethod::Get, withQuery(url(path), fields), bearer), cancel);
    if (!answer)
        return answer;
    if (const auto error = loginError(*answer))
        return failure(*error);
    return answer;
}

Result<net::HttpResponse> TokenClient::callAs(const Secret &token, net::HttpMethod method, const QString &path,
                                              Fields query, const CancelToken &cancel)
{
    if (!m_endpoint.appSecret.isEmpty())
        query.emplace_back("appsecret_proof", appSecretProof(m_endpoint.appSecret, token));
    auto answer = net::sendAndWait(m_transport, request(method, withQuery(url(path), query), token), cancel);
    if (!answer)
        return answer;
    if (const auto error = loginError(*answer))
        return failure(*error);
    return answer;
}

Result<TokenAnswer> TokenClient::requestToken(const Fields &fields, const CancelToken &cancel)
{
    return postForm(kTokenPath, fields, {}, cancel).and_then([this](const net::HttpResponse &answer) {
        return readTokenAnswer(answer.body, m_clock.now());
    });
}

Result<TokenAnswer> TokenClient::exchangeCode(const Secret &code, const QString &redirectUri, const Secret &verifier,
                                              const CancelToken &cancel)
{
    Fields fields{{"client_id", m_endpoint.appId.toUtf8()},
                  {"redirect_uri", redirectUri.toUtf8()},
                  {"code", code.reveal()},
                  {"code_verifier", verifier.reveal()}};
    if (!m_endpoint.appSecret.isEmpty())
        fields.emplace_back("client_secret", m_endpoint.appSecret.reveal());
    return requestToken(fields, cancel);
}

Result<TokenAnswer> TokenClient::exchangeLongLived(const Secret &token, const CancelToken &cancel)
{
    if (m_endpoint.appSecret.isEmpty())
        return failure(makeError(ErrorCode::InvalidRequest, Reason::LoginSecretWrong, QStringLiteral("no app secret")));
    return requestToken({{"grant_type", "fb_exchange_token"},
                         {"client_id", m_endpoint.appId.toUtf8()},
                         {"client_secret", m_endpoint.appSecret.reveal()},
                         {"fb_exchange_token", token.reveal()}},
                        cancel);
}

Result<TokenInfo> TokenClient::debugToken(const Secret &token, const CancelToken &cancel)
{
    const bool asApp = !m_endpoint.appId.isEmpty() && !m_endpoint.appSecret.isEmpty();
    const Secret bearer = asApp ? Secret(m_endpoint.appId.toUtf8() + '|' + m_endpoint.appSecret.reveal()) : token;
    return postForm(QStringLiteral("debug_token"), {{"input_token", token.reveal()}}, bearer, cancel)
        .and_then([](const net::HttpResponse &answer) { return readTokenInfo(answer.body); });
}

Result<MetaUser> TokenClient::me(const Secret &token, const CancelToken &cancel)
{
    return callAs(token, net::HttpMethod::Get, QStringLiteral("me"), {{"fields", "id,name"}}, cancel)
        .and_then([](const net::HttpResponse &answer) { return readUser(answer.body); });
}

Result<Permissions> TokenClient::permissions(const Secret &token, const CancelToken &cancel)
{
    return callAs(token, net::HttpMethod::Get, QStringLiteral("me/permissions"), {}, cancel)
        .and_then([](const net::HttpResponse &answer) { return readPermissions(answer.body); });
}

Status TokenClient::revoke(const Secret &token, const QString &userId, const CancelToken &cancel)
{
    const auto answer = callAs(token, net::HttpMethod::Delete, userId + QStringLiteral("/permissions"), {}, cancel);
    if (!answer && answer.error().reason != Reason::TokenInvalid)
        return failure(answer.error());
    return {};
}

} // namespace mci::oauth
