// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/TokenErrors.h"

#include "base/JsonReader.h"
#include "base/Redaction.h"

#include <QJsonDocument>

namespace mci::oauth {

namespace {

struct GraphError
{
    qint64 code = 0;
    qint64 subcode = 0;
    QString message;
    QString traceId;
    bool transient = false;
};

struct Meaning
{
    ErrorCode code;
    Reason reason;
    bool transient = false;
};

GraphError parse(const QJsonObject &error)
{
    GraphError result;
    result.code = json::integer(error.value(QLatin1String("code"))).value_or(0);
    result.subcode = json::integer(error.value(QLatin1String("error_subcode"))).value_or(0);
    result.message = json::string(error, QLatin1String("message"));
    result.traceId = json::string(error, QLatin1String("fbtrace_id"));
    result.transient = json::boolean(error.value(QLatin1String("is_transient"))).value_or(false);
    return result;
}

/** Code 100 is "invalid parameter"; which one stands in the subcode or only in the text. */
Meaning meaningOfParameter(const GraphError &error)
{
    const auto mentions = [&error](const char *text) {
        return error.message.contains(QLatin1String(text), Qt::CaseInsensitive);
    };
    if (error.subcode == 36008 || mentions("redirect_uri"))
        return {ErrorCode::Unauthorized, Reason::LoginRedirectMismatch};
    if (error.subcode == 36007 || error.subcode == 36009 || mentions("verification code")
        || mentions("authorization code") || mentions("code_verifier"))
        return {ErrorCode::Unauthorized, Reason::LoginCodeRejected};
    if (mentions("appsecret_proof"))
        return {ErrorCode::Unauthorized, Reason::MetaAppSecretProof};
    return {ErrorCode::MetaError, Reason::MetaParameterInvalid};
}

Meaning meaningOf(const GraphError &error, int status)
{
    switch (error.code) {
    case 100:
        return meaningOfParameter(error);
    case 191:
        return {ErrorCode::Unauthorized, Reason::LoginRedirectMismatch};
    case 190:
        return {error.subcode == 463 ? ErrorCode::TokenExpired : ErrorCode::Unauthorized, Reason::TokenInvalid};
    case 102:
        return {ErrorCode::Unauthorized, Reason::TokenInvalid};
    case 4:
    case 17:
    case 32:
    case 613:
        return {ErrorCode::RateLimited, Reason::MetaAppThrottled};
    case 10:
        return {ErrorCode::Forbidden, Reason::MetaPermissionDenied};
    case 368:
        return {ErrorCode::Forbidden, Reason::MetaBlockedForPolicy};
    default:
        break;
    }
    if (error.code >= 200 && error.code < 300)
        return {ErrorCode::Forbidden, Reason::MetaPermissionDenied};
    if (error.message.contains(QLatin1String("client secret"), Qt::CaseInsensitive))
        return {ErrorCode::Unauthorized, Reason::LoginSecretWrong};
    if (error.code == 1 || error.code == 2 || error.transient || status >= 500)
        return {ErrorCode::MetaError, Reason::MetaTemporary, true};
    return {ErrorCode::MetaError, Reason::MetaUnknown};
}

Error fromGraph(const GraphError &graph, int status)
{
    const Meaning meaning = meaningOf(graph, status);
    Error error = makeError(meaning.code, meaning.reason, redacted(graph.message));
    error.transient = meaning.transient;
    error.metaCode = static_cast<int>(graph.code);
    if (graph.subcode != 0)
        error.metaSubcode = static_cast<int>(graph.subcode);
    error.fbtraceId = graph.traceId;
    error.httpStatus = status;
    return error;
}

/** `{"error":"invalid_grant","error_description":…}` of RFC 6749 §5.2. */
Error fromOAuth(const QString &name, int status)
{
    const bool grant = name == u"invalid_grant";
    const bool client = name == u"invalid_client" || name == u"unauthorized_client";
    const Reason reason = grant ? Reason::LoginCodeRejected
        : client                ? Reason::LoginSecretWrong
                                : Reason::LoginAnswerInvalid;
    Error error = makeError(ErrorCode::Unauthorized, reason, redacted(name));
    error.httpStatus = status;
    return error;
}

} // namespace

std::optional<Error> loginError(const net::HttpResponse &response)
{
    const QJsonValue error = QJsonDocument::fromJson(response.body).object().value(QLatin1String("error"));
    if (error.isObject())
        return fromGraph(parse(error.toObject()), response.status);
    if (error.isString())
        return fromOAuth(error.toString(), response.status);
    if (response.status >= 200 && response.status < 300)
        return std::nullopt;
    Error other = makeError(ErrorCode::MetaError, Reason::MetaAnswerNotJson);
    if (response.status >= 500)
        other = transientError(ErrorCode::MetaError, Reason::MetaServerError);
    other.httpStatus = response.status;
    return other;
}

bool refusesPost(const net::HttpResponse &response)
{
    if (response.status == 405)
        return true;
    const GraphError error =
        parse(QJsonDocument::fromJson(response.body).object().value(QLatin1String("error")).toObject());
    return error.code == 100 && error.message.contains(QLatin1String("unsupported post request"), Qt::CaseInsensitive);
}

} // namespace mci::oauth
