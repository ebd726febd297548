// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ai/provider/ChatAnswer.h"
#include "ai/provider/ProviderRetry.h"
#include "ai/provider/RateMemory.h"
#include "ai/provider/VisibleText.h"

#include <QJsonDocument>

namespace mci::ai {

namespace {

/** The error envelope, as far as the server has one. */
struct Envelope
{
    bool isThere = false;
    QString code;
    QString type;
    QString message;
};

Envelope envelopeOf(const QByteArray &body)
{
    const QJsonValue error = QJsonDocument::fromJson(body).object().value(QLatin1String("error"));
    Envelope envelope;
    envelope.isThere = error.isObject() || error.isString();
    envelope.code = error[QLatin1String("code")].toString();
    envelope.type = error[QLatin1String("type")].toString();
    envelope.message = error.isString() ? error.toString() : error[QLatin1String("message")].toString();
    return envelope;
}

bool isQuota(int status, const Envelope &envelope)
{
    constexpr int kPaymentRequired = 402;
    for (const char *code : {"insufficient_quota", "billing_hard_limit_reached", "billing_not_active"}) {
        if (envelope.code == QLatin1String(code) || envelope.type == QLatin1String(code))
            return true;
    }
    return status == kPaymentRequired;
}

bool isAboutModel(const Envelope &envelope)
{
    return envelope.code == u"model_not_found" || envelope.code == u"DeploymentNotFound"
        || envelope.message.contains(u"model", Qt::CaseInsensitive);
}

bool isAboutContent(const Envelope &envelope)
{
    return envelope.code == u"content_filter" || envelope.code == u"content_policy_violation"
        || envelope.code == u"moderation_blocked";
}

Reason reasonOf(int status, const Envelope &envelope)
{
    if (isQuota(status, envelope))
        return Reason::ProviderQuotaUsedUp;
    switch (status) {
    case 401:
    case 403:
        return Reason::ProviderKeyRefused;
    case 404:
        return envelope.isThere && isAboutModel(envelope) ? Reason::ProviderModelUnknown
                                                          : Reason::ProviderNotCompatible;
    case 408:
        return Reason::ProviderServerFailed;
    case 429:
        return Reason::ProviderRateLimited;
    default:
        break;
    }
    if (status >= 500)
        return Reason::ProviderServerFailed;
    if (status < 400 || !envelope.isThere)
        return Reason::ProviderNotCompatible;
    return isAboutContent(envelope) ? Reason::ProviderContentFilter : Reason::ProviderRequestRefused;
}

UtcTime resumeTime(const net::HttpResponse &response, UtcTime now)
{
    if (const auto wait = askedWait(response, now))
        return now + *wait;
    return exhaustedUntil(response, now).value_or(now + kLongestWait);
}

} // namespace

Error providerFailure(const net::HttpResponse &response, const ProviderEndpoint &endpoint, UtcTime now)
{
    const Envelope envelope = envelopeOf(response.body);
    Error error = makeError(ErrorCode::ProviderError, reasonOf(response.status, envelope));
    error.httpStatus = response.status;
    error.transient = error.reason == Reason::ProviderServerFailed;
    if (error.reason == Reason::ProviderRateLimited) {
        error.code = ErrorCode::RateLimited;
        error.resumeAt = resumeTime(response, now);
    }
    if (error.reason == Reason::ProviderModelUnknown)
        error.params.insert(QStringLiteral("model"), endpoint.model);
    const QString message = quotable(envelope.message, endpoint.key);
    if (!message.isEmpty())
        error.params.insert(QStringLiteral("providerMessage"), message);
    error.detail =
        QStringLiteral("HTTP %1 %2").arg(response.status).arg(quotable(envelope.code, endpoint.key)).trimmed();
    return error;
}

} // namespace mci::ai
