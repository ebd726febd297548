// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "meta/GraphAnswer.h"

#include "base/JsonReader.h"
#include "base/Redaction.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace mci::meta {

namespace {

constexpr int kFieldCombination = 2446289;
constexpr int kDataPerCallLimit = 1487534;
constexpr int kIdentityNotConfirmed = 2332002;

struct Mapping
{
    ErrorCode code = ErrorCode::MetaError;
    Reason reason = Reason::MetaUnknown;
    bool transient = false;
};

Mapping mapTokenError(int subcode)
{
    switch (subcode) {
    case 459:
        return {ErrorCode::Forbidden, Reason::MetaCheckpoint};
    case 460:
        return {ErrorCode::Unauthorized, Reason::MetaPasswordChanged};
    case 458:
    case 467:
        return {ErrorCode::Unauthorized, Reason::MetaTokenRevoked};
    case 464:
        return {ErrorCode::Unauthorized, Reason::MetaUserUnconfirmed};
    case 463:
        return {ErrorCode::TokenExpired, Reason::MetaTokenExpired};
    case 492:
        return {ErrorCode::Unauthorized, Reason::MetaSessionInvalid};
    default:
        return {ErrorCode::Unauthorized, Reason::TokenInvalid};
    }
}

Mapping mapParameterError(int subcode, const QString &message)
{
    if (subcode == 33)
        return {ErrorCode::NotFound, Reason::MetaObjectMissing};
    if (subcode == kDataPerCallLimit)
        return {ErrorCode::MetaError, Reason::MetaSplitNeeded};
    if (message.contains(QLatin1String("appsecret_proof"), Qt::CaseInsensitive))
        return {ErrorCode::MetaError, Reason::MetaAppSecretProof};
    if (message.contains(QLatin1String("nonexisting field"), Qt::CaseInsensitive))
        return {ErrorCode::MetaError, Reason::MetaFieldUnknown};
    if (message.contains(QLatin1String("cursor"), Qt::CaseInsensitive))
        return {ErrorCode::MetaError, Reason::MetaCursorInvalid};
    return {ErrorCode::MetaError, Reason::MetaParameterInvalid};
}

bool isThrottleCode(int code)
{
    return code == 4 || code == 17 || code == 32 || code == 341 || code == 613 || (code >= 80000 && code <= 80014);
}

std::optional<Mapping> mapByCode(int code, int subcode, const QString &message)
{
    if (message.contains(QLatin1String("reduce the amount of data"), Qt::CaseInsensitive))
        return Mapping{ErrorCode::MetaError, Reason::MetaReduceData};
    if (code == kFieldCombination || subcode == kFieldCombination)
        return Mapping{ErrorCode::MetaError, Reason::MetaFieldCombination};
    if (code == 4 || code == 341)
        return Mapping{ErrorCode::RateLimited, Reason::MetaAppThrottled};
    if (isThrottleCode(code))
        return Mapping{ErrorCode::RateLimited, Reason::MetaAccountThrottled};
    if (code >= 200 && code <= 299)
        return Mapping{ErrorCode::Forbidden, Reason::MetaPermissionDenied};
    switch (code) {
    case 1:
    case 2:
        return Mapping{ErrorCode::MetaError, Reason::MetaTemporary, true};
    case 3:
        return Mapping{ErrorCode::Forbidden, Reason::MetaCapabilityMissing};
    case 10:
        return Mapping{ErrorCode::Forbidden, subcode == kIdentityNotConfirmed ? Reason::MetaIdentityNotConfirmed
                                                                              : Reason::MetaPermissionDenied};
    case 100:
        return mapParameterError(subcode, message);
    case 102:
        return Mapping{ErrorCode::Unauthorized, Reason::MetaSessionInvalid};
    case 104:
        // Meta documents it for the proof; others see it on cut connections, where trying again helps.
        return message.contains(QLatin1String("appsecret_proof"), Qt::CaseInsensitive)
            ? Mapping{ErrorCode::MetaError, Reason::MetaAppSecretProof}
            : Mapping{ErrorCode::MetaError, Reason::MetaTemporary, true};
    case 190:
        return mapTokenError(subcode);
    case 191:
        return Mapping{ErrorCode::MetaError, Reason::MetaRedirectUri};
    case 294:
        return Mapping{ErrorCode::Forbidden, Reason::MetaPermissionDenied};
    case 368:
        return Mapping{ErrorCode::RateLimited, Reason::MetaBlockedForPolicy};
    case 803:
        return Mapping{ErrorCode::NotFound, Reason::MetaObjectMissing};
    case 960:
        return Mapping{ErrorCode::MetaError, Reason::MetaBatchTimeout, true};
    case 2500:
        return Mapping{ErrorCode::Unauthorized, Reason::MetaTokenMissing};
    case 2635:
        return Mapping{ErrorCode::MetaError, Reason::MetaVersionExpired};
    case 3018:
        return Mapping{ErrorCode::InvalidRequest, Reason::MetaWindowTooOld};
    default:
        return std::nullopt;
    }
}

/** What the texts for people and the callers' next steps need out of the wording. */
QMap<QString, QString> paramsFrom(Reason reason, const QString &message, const QString &userMessage)
{
    QMap<QString, QString> params;
    static const QRegularExpression field(QStringLiteral("nonexisting field \\(([^)]+)\\)"));
    static const QRegularExpression version(QStringLiteral("latest version: (v\\d+\\.\\d+)"));
    static const QRegularExpression permission(QStringLiteral("\\b([a-z]+_[a-z_]+)\\b"));
    if (reason == Reason::MetaFieldUnknown)
        params.insert(QStringLiteral("field"), field.match(message).captured(1));
    if (reason == Reason::MetaVersionExpired)
        params.insert(QStringLiteral("suggestedVersion"), version.match(message).captured(1));
    if (reason == Reason::MetaPermissionDenied)
        params.insert(QStringLiteral("permission"), permission.match(message).captured(1));
    // Meta's own text for users is localised and meant to be shown.
    if (!userMessage.isEmpty())
        params.insert(QStringLiteral("metaMessage"), redacted(userMessage));
    return params;
}

Error htmlOrCut(const net::HttpResponse &response)
{
    const bool html = response.header("Content-Type").contains("html") || response.body.trimmed().startsWith('<');
    Error error = transientError(response.status >= 500 ? ErrorCode::MetaError : ErrorCode::Network,
                                 response.status >= 500 ? Reason::MetaServerError
                                     : html             ? Reason::MetaAnswerNotJson
                                                        : Reason::MetaAnswerIncomplete,
                                 QStringLiteral("HTTP %1, %2 bytes that are no JSON object")
                                     .arg(response.status)
                                     .arg(response.body.size()));
    error.httpStatus = response.status;
    return error;
}

} // namespace

Error mapGraphError(const QJsonObject &error, int httpStatus)
{
    const QString message = json::string(error, QLatin1String("message"));
    const auto codeValue = json::integer(error.value(QLatin1String("code")));
    const auto subcodeValue = json::integer(error.value(QLatin1String("error_subcode")));
    const int code = static_cast<int>(codeValue.value_or(-1));
    const int subcode = static_cast<int>(subcodeValue.value_or(0));
    const bool declaredTransient = json::boolean(error.value(QLatin1String("is_transient"))).value_or(false);

    const std::optional<Mapping> known = mapByCode(code, subcode, message);
    Mapping mapping = known.value_or(Mapping{});
    if (!known)
        mapping.transient = declaredTransient || httpStatus >= 500;
    else if (mapping.code == ErrorCode::MetaError && mapping.reason == Reason::MetaParameterInvalid && declaredTransient)
        mapping.transient = true;

    Error result = makeError(mapping.code, mapping.reason, redacted(message),
                             paramsFrom(mapping.reason, message, json::string(error, QLatin1String("error_user_msg"))));
    result.transient = mapping.transient;
    if (codeValue)
        result.metaCode = code;
    if (subcodeValue)
        result.metaSubcode = subcode;
    result.fbtraceId = json::string(error, QLatin1String("fbtrace_id"));
    result.httpStatus = httpStatus;
    return result;
}

Result<QJsonObject> decodeAnswer(const net::HttpResponse &response)
{
    const QJsonDocument document = QJsonDocument::fromJson(response.body);
    if (!document.isObject())
        return failure(htmlOrCut(response));
    QJsonObject object = document.object();
    const QJsonValue error = object.value(QLatin1String("error"));
    if (error.isObject())
        return failure(mapGraphError(error.toObject(), response.status));
    if (response.status < 200 || response.status > 299)
        return failure(htmlOrCut(response));
    return object;
}

} // namespace mci::meta
