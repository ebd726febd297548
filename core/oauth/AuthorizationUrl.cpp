// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/AuthorizationUrl.h"

#include "net/Http.h"

namespace mci::oauth {

namespace {

QByteArray scopeText(const AuthorizationRequest &request)
{
    // A saved configuration brings its own scopes; only openid can be wanted beside it.
    QStringList scopes = request.configId.isEmpty() ? request.scopes : QStringList();
    const QString openId = QStringLiteral("openid");
    if (!request.nonce.isEmpty() && !scopes.contains(openId))
        scopes.prepend(openId);
    return scopes.join(u',').toUtf8();
}

} // namespace

QUrl authorizationUrl(const AuthorizationRequest &request)
{
    std::vector<std::pair<QByteArray, QByteArray>> fields{
        {"client_id", request.appId.toUtf8()},
        {"redirect_uri", request.redirectUri.toUtf8()},
        {"state", request.state},
        {"response_type", "code"},
        {"code_challenge", request.codeChallenge},
        {"code_challenge_method", "S256"},
    };
    const auto addIfSet = [&fields](const char *name, const QByteArray &value) {
        if (!value.isEmpty())
            fields.emplace_back(name, value);
    };
    addIfSet("scope", scopeText(request));
    addIfSet("nonce", request.nonce);
    addIfSet("config_id", request.configId.toUtf8());
    addIfSet("auth_type", request.rerequest ? QByteArray("rerequest") : QByteArray());

    QUrl url = request.dialogUrl;
    const QString base = url.path().endsWith(u'/') ? url.path().chopped(1) : url.path();
    url.setPath(base + u'/' + request.version + QStringLiteral("/dialog/oauth"));
    // Encoded by us to the last reserved character: Meta compares redirect_uri byte for byte.
    url.setQuery(QString::fromLatin1(net::formBody(fields)), QUrl::StrictMode);
    return url;
}

} // namespace mci::oauth
