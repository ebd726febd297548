// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/OAuthDesk.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace mci::sandbox {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kCodeSeconds = 600;
constexpr qint64 kShortSeconds = 5400;
constexpr qint64 kLongSeconds = 5'183'944;
constexpr qint64 kDataAccessSeconds = 90LL * 24 * 3600;
constexpr auto kUrlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QString randomText(int bytes)
{
    QByteArray raw(bytes, '\0');
    for (char &byte : raw)
        byte = static_cast<char>(QRandomGenerator::global()->bounded(256));
    return QString::fromLatin1(raw.toBase64(kUrlSafe));
}

Response page(int status, const QByteArray &text)
{
    Response response;
    response.status = status;
    response.contentType = "text/html; charset=utf-8";
    response.body = "<!DOCTYPE html><html><body><p>" + text + "</p></body></html>\n";
    return response;
}

QStringList scopesOf(const QString &scope)
{
    static const QRegularExpression separator(u"[,\\s]+"_s);
    const QStringList scopes = scope.split(separator, Qt::SkipEmptyParts);
    return scopes.isEmpty() ? QStringList{u"public_profile"_s} : scopes;
}

bool verifierMatches(const Parameters &dialog, const QString &verifier)
{
    const QString challenge = dialog.value(u"code_challenge"_s);
    if (dialog.value(u"code_challenge_method"_s, u"plain"_s) == "S256"_L1) {
        const QByteArray digest = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256);
        return QString::fromLatin1(digest.toBase64(kUrlSafe)) == challenge;
    }
    return verifier == challenge;
}

QByteArray tokenAnswer(const QString &token, qint64 seconds, const QString &idToken)
{
    QJsonObject answer{{u"access_token"_s, token}, {u"token_type"_s, u"bearer"_s}, {u"expires_in"_s, seconds}};
    if (!idToken.isEmpty())
        answer.insert("id_token"_L1, idToken);
    return compactJson(answer);
}

GraphError badCode(int subcode, const QString &message)
{
    return {400, 100, subcode, message, false};
}

} // namespace

OAuthDesk::OAuthDesk(const Clock &clock, bool deny, QString userId, QString userName)
    : m_clock(clock)
    , m_deny(deny)
    , m_userId(std::move(userId))
    , m_userName(std::move(userName))
{
}

qint64 OAuthDesk::now() const
{
    return toEpochMs(m_clock.now()) / 1000;
}

Response OAuthDesk::dialog(const Parameters &parameters)
{
    const QUrl redirect(parameters.value(u"redirect_uri"_s), QUrl::StrictMode);
    if (parameters.value(u"client_id"_s).isEmpty())
        return page(400, "The parameter app_id is required");
    if (!redirect.isValid() || redirect.isRelative())
        return page(400, "URL Blocked: This redirect failed because the redirect URI is not white-listed.");
    QUrlQuery query(redirect);
    const auto add = [&query](const QString &key, const QString &value) {
        query.addQueryItem(key, QString::fromLatin1(value.toUtf8().toPercentEncoding()));
    };
    if (m_deny) {
        add(u"error"_s, u"access_denied"_s);
        add(u"error_reason"_s, u"user_denied"_s);
        query.addQueryItem(u"error_description"_s, u"Permissions+error"_s);
        add(u"error_code"_s, u"200"_s);
    } else {
        const QString code = u"AQD"_s + randomText(60);
        m_grants.insert(code, {parameters, now() + kCodeSeconds, false});
        add(u"code"_s, code);
    }
    if (parameters.contains(u"state"_s))
        add(u"state"_s, parameters.value(u"state"_s));
    QUrl target = redirect;
    target.setQuery(query);
    Response response = page(302, "Redirecting");
    response.headers.emplace_back("Location", target.toEncoded());
    return response;
}

Answer OAuthDesk::accessToken(const Parameters &parameters)
{
    if (parameters.value(u"client_id"_s).isEmpty())
        return tl::unexpected(GraphError{400, 101, 0, u"Missing client_id parameter."_s, false});
    if (parameters.value(u"grant_type"_s) == "fb_exchange_token"_L1)
        return exchangeToken(parameters);
    return exchangeCode(parameters);
}

Answer OAuthDesk::exchangeCode(const Parameters &parameters)
{
    const auto found = m_grants.find(parameters.value(u"code"_s));
    if (found == m_grants.end())
        return tl::unexpected(badCode(0, u"Invalid verification code format."_s));
    if (found->used)
        return tl::unexpected(badCode(36009, u"This authorization code has been used."_s));
    if (found->expiresAt <= now())
        return tl::unexpected(badCode(36007, u"This authorization code has expired."_s));
    if (found->dialog.value(u"redirect_uri"_s) != parameters.value(u"redirect_uri"_s)) {
        return tl::unexpected(
            badCode(36008,
                    u"Error validating verification code. Please make sure your redirect_uri is identical "
                    "to the one you used in the OAuth dialog request"_s));
    }
    if (found->dialog.value(u"client_id"_s) != parameters.value(u"client_id"_s))
        return tl::unexpected(badCode(0, u"This authorization code was issued for another app."_s));
    const bool challenged = found->dialog.contains(u"code_challenge"_s);
    const QString verifier = parameters.value(u"code_verifier"_s);
    if (challenged && !verifierMatches(found->dialog, verifier))
        return tl::unexpected(badCode(0, u"Error validating code verifier."_s));
    if (!challenged && parameters.value(u"client_secret"_s).isEmpty())
        return tl::unexpected(GraphError{400, 101, 0, u"Missing client_secret parameter."_s, false});
    found->used = true;
    const QStringList scopes = scopesOf(found->dialog.value(u"scope"_s));
    const QString token = issue(parameters.value(u"client_id"_s), scopes, kShortSeconds);
    return tokenAnswer(token, kShortSeconds, scopes.contains(u"openid"_s) ? idToken(found->dialog) : QString());
}

Answer OAuthDesk::exchangeToken(const Parameters &parameters)
{
    if (parameters.value(u"client_secret"_s).isEmpty())
        return tl::unexpected(GraphError{400, 101, 0, u"Missing client_secret parameter."_s, false});
    const QString old = parameters.value(u"fb_exchange_token"_s);
    if (old.isEmpty())
        return tl::unexpected(badCode(0, u"Invalid OAuth access token."_s));
    if (const std::optional<GraphError> refusal = refusalOf(old))
        return tl::unexpected(*refusal);
    const auto known = m_tokens.constFind(old);
    const QStringList scopes =
        known == m_tokens.cend() ? QStringList{u"ads_read"_s, u"business_management"_s} : known->scopes;
    return tokenAnswer(issue(parameters.value(u"client_id"_s), scopes, kLongSeconds), kLongSeconds, {});
}

QString OAuthDesk::issue(const QString &appId, const QStringList &scopes, qint64 seconds)
{
    const QString token = u"EAAB"_s + randomText(90).remove(u'-').remove(u'_');
    m_tokens.insert(token, {appId, scopes, {}, now(), now() + seconds, false});
    return token;
}

QString OAuthDesk::idToken(const Parameters &dialog) const
{
    const QJsonObject header{{u"alg"_s, u"RS256"_s}, {u"typ"_s, u"JWT"_s}, {u"kid"_s, u"sandbox"_s}};
    QJsonObject claims{{u"iss"_s, u"https://www.facebook.com"_s},
                       {u"aud"_s, dialog.value(u"client_id"_s)},
                       {u"sub"_s, m_userId},
                       {u"name"_s, m_userName},
                       {u"iat"_s, now()},
                       {u"exp"_s, now() + 3600},
                       {u"jti"_s, randomText(12)}};
    if (dialog.contains(u"nonce"_s))
        claims.insert("nonce"_L1, dialog.value(u"nonce"_s));
    const QByteArray signedPart = compactJson(header).toBase64(kUrlSafe) + '.' + compactJson(claims).toBase64(kUrlSafe);
    return QString::fromLatin1(signedPart) + u'.' + randomText(256);
}

Answer OAuthDesk::debugToken(const Parameters &parameters, const QString &callerToken) const
{
    if (callerToken.isEmpty())
        return tl::unexpected(missingTokenError());
    const QString text = parameters.value(u"input_token"_s);
    if (text.isEmpty())
        return tl::unexpected(invalidParameter(u"The parameter input_token is required"_s));
    const auto known = m_tokens.constFind(text);
    const bool system = known == m_tokens.cend();
    QJsonObject data{{u"app_id"_s, system ? callerToken.section(u'|', 0, 0) : known->appId},
                     {u"type"_s, system ? u"SYSTEM_USER"_s : u"USER"_s},
                     {u"application"_s, u"Sandbox app"_s},
                     {u"expires_at"_s, system ? 0 : known->expiresAt},
                     {u"data_access_expires_at"_s, system ? 0 : known->issuedAt + kDataAccessSeconds},
                     {u"is_valid"_s, !refusalOf(text)},
                     {u"user_id"_s, m_userId}};
    QStringList scopes{u"ads_read"_s, u"business_management"_s};
    if (!system) {
        data.insert("issued_at"_L1, known->issuedAt);
        scopes = known->scopes;
    }
    data.insert("scopes"_L1, QJsonArray::fromStringList(scopes));
    if (const std::optional<GraphError> refusal = refusalOf(text)) {
        data.insert("error"_L1,
                    QJsonObject{{u"code"_s, refusal->code},
                                {u"message"_s, refusal->message},
                                {u"subcode"_s, refusal->subcode}});
    }
    return compactJson({{u"data"_s, data}});
}

Answer OAuthDesk::permissions(const QString &token) const
{
    const auto known = m_tokens.constFind(token);
    const QStringList granted =
        known == m_tokens.cend() ? QStringList{u"ads_read"_s, u"business_management"_s} : known->scopes;
    QJsonArray list;
    for (const QString &scope : granted)
        list.append(QJsonObject{{u"permission"_s, scope}, {u"status"_s, u"granted"_s}});
    const QStringList declined = known == m_tokens.cend() ? QStringList() : known->declined;
    for (const QString &scope : declined)
        list.append(QJsonObject{{u"permission"_s, scope}, {u"status"_s, u"declined"_s}});
    return compactJson({{u"data"_s, list}});
}

void OAuthDesk::revoke(const QString &token, const QString &permission)
{
    Token &known = m_tokens[token];
    if (known.scopes.isEmpty())
        known.scopes = QStringList{u"ads_read"_s, u"business_management"_s};
    if (permission.isEmpty())
        known.revoked = true;
    else if (known.scopes.removeAll(permission) > 0)
        known.declined.append(permission);
}

std::optional<GraphError> OAuthDesk::refusalOf(const QString &token) const
{
    const auto known = m_tokens.constFind(token);
    if (known == m_tokens.cend())
        return std::nullopt;
    if (known->revoked) {
        return GraphError{400, 190, 458, u"Error validating access token: The user has not authorized application."_s,
                          false};
    }
    if (known->expiresAt != 0 && known->expiresAt <= now())
        return expiredTokenError();
    return std::nullopt;
}

} // namespace mci::sandbox
