// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/IdToken.h"

#include "base/JsonReader.h"
#include "base/Secret.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace mci::oauth {

namespace {

/** Clocks of desktops are wrong by this much without anybody noticing. */
constexpr std::chrono::minutes kClockSkew{5};

Status invalid(const char *why)
{
    return failure(makeError(ErrorCode::Unauthorized, Reason::LoginIdTokenInvalid, QLatin1String(why)));
}

bool isFor(const QJsonValue &audience, const QString &appId)
{
    if (audience.isArray())
        return audience.toArray().contains(appId);
    return audience.toString() == appId;
}

} // namespace

Status checkIdToken(const QByteArray &jwt, const IdTokenExpectation &expected)
{
    // The signature is not checked: the token came straight from the token endpoint over TLS, which OpenID Connect Core
    // §3.1.3.7 accepts in place of it. What TLS does not tell is whether it belongs to this login.
    const QList<QByteArray> parts = jwt.split('.');
    if (parts.size() != 3)
        return invalid("not three parts");
    const auto payload = QByteArray::fromBase64Encoding(parts[1],
                                                        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals
                                                            | QByteArray::AbortOnBase64DecodingErrors);
    const QJsonDocument document = payload ? QJsonDocument::fromJson(payload.decoded) : QJsonDocument();
    if (!document.isObject())
        return invalid("payload unreadable");
    const QJsonObject claims = document.object();
    const QByteArray nonce = claims.value(QLatin1String("nonce")).toString().toUtf8();
    if (expected.nonce.isEmpty() || !constantTimeEquals(nonce, expected.nonce))
        return invalid("nonce");
    if (expected.appId.isEmpty() || !isFor(claims.value(QLatin1String("aud")), expected.appId))
        return invalid("audience");
    const auto expires = json::integer(claims.value(QLatin1String("exp")));
    // 2100: later is no time, and would overflow below.
    if (!expires || *expires <= 0 || *expires > 4102444800 || fromEpochSeconds(*expires) + kClockSkew <= expected.now)
        return invalid("expiry");
    return {};
}

} // namespace mci::oauth
