// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/TokenAnswer.h"

#include "base/JsonReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

namespace mci::oauth {

namespace {

constexpr qint64 kTenYears = 10LL * 366 * 24 * 3600;
/** 2001 and 2100: outside stands no time but a mistake, such as milliseconds. */
constexpr qint64 kEarliest = 1'000'000'000;
constexpr qint64 kLatest = 4'102'444'800;

Error invalid(const char *why)
{
    return makeError(ErrorCode::MetaError, Reason::LoginAnswerInvalid, QLatin1String(why));
}

/** Seconds from now: `expires_in`. */
TokenExpiry fromLifetime(const std::optional<qint64> &seconds, UtcTime now)
{
    if (!seconds || *seconds < 0 || *seconds > kTenYears)
        return {};
    if (*seconds == 0)
        return {true, std::nullopt};
    return {true, now + std::chrono::seconds(*seconds)};
}

/** Seconds since 1970: `expires_at`. */
TokenExpiry fromTime(const QJsonValue &value)
{
    const auto seconds = json::integer(value);
    if (seconds && *seconds == 0)
        return {true, std::nullopt};
    if (!seconds || *seconds < kEarliest || *seconds > kLatest)
        return {};
    return {true, fromEpochSeconds(*seconds)};
}

TokenAnswer fromForm(const QByteArray &body, UtcTime now)
{
    const QUrlQuery form(QString::fromUtf8(body.trimmed()));
    const auto value = [&form](const char *name) {
        return form.queryItemValue(QLatin1String(name), QUrl::FullyDecoded).toUtf8();
    };
    const QByteArray expires = form.hasQueryItem(QStringLiteral("expires")) ? value("expires") : value("expires_in");
    bool isNumber = false;
    const qint64 seconds = expires.toLongLong(&isNumber);
    return {Secret(value("access_token")), fromLifetime(isNumber ? std::optional(seconds) : std::nullopt, now),
            value("id_token")};
}

TokenAnswer fromJson(const QJsonObject &object, UtcTime now)
{
    return {Secret(object.value(QLatin1String("access_token")).toString().toUtf8()),
            fromLifetime(json::integer(object.value(QLatin1String("expires_in"))), now),
            object.value(QLatin1String("id_token")).toString().toUtf8()};
}

} // namespace

Result<TokenAnswer> readTokenAnswer(const QByteArray &body, UtcTime now)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    TokenAnswer answer = document.isObject() ? fromJson(document.object(), now) : fromForm(body, now);
    if (answer.token.isEmpty())
        return failure(invalid("no access_token"));
    return answer;
}

Result<TokenInfo> readTokenInfo(const QByteArray &body)
{
    const QJsonValue data = QJsonDocument::fromJson(body).object().value(QLatin1String("data"));
    if (!data.isObject())
        return failure(invalid("no data in debug_token"));
    const QJsonObject object = data.toObject();
    TokenInfo info;
    info.valid = json::boolean(object.value(QLatin1String("is_valid"))).value_or(false);
    info.appId = json::string(object, QLatin1String("app_id"));
    info.userId = json::string(object, QLatin1String("user_id"));
    info.type = json::string(object, QLatin1String("type")) == u"SYSTEM_USER" ? QStringLiteral("system_user")
                                                                              : QStringLiteral("user");
    for (const QJsonValue &scope : object.value(QLatin1String("scopes")).toArray())
        info.scopes.append(scope.toString());
    info.expiry = fromTime(object.value(QLatin1String("expires_at")));
    info.dataAccessExpiry = fromTime(object.value(QLatin1String("data_access_expires_at")));
    return info;
}

Result<MetaUser> readUser(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    MetaUser user{json::string(object, QLatin1String("id")), json::string(object, QLatin1String("name"))};
    if (user.id.isEmpty())
        return failure(invalid("no id in me"));
    return user;
}

Result<Permissions> readPermissions(const QByteArray &body)
{
    const QJsonValue data = QJsonDocument::fromJson(body).object().value(QLatin1String("data"));
    if (!data.isArray())
        return failure(invalid("no data in permissions"));
    Permissions result;
    for (const QJsonValue &row : data.toArray()) {
        const QString name = json::string(row.toObject(), QLatin1String("permission"));
        const bool granted = json::string(row.toObject(), QLatin1String("status")) == u"granted";
        if (!name.isEmpty())
            (granted ? result.granted : result.declined).append(name);
    }
    return result;
}

} // namespace mci::oauth
