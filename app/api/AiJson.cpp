// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/AiJson.h"

#include "api/JsonValues.h"

#include <QJsonArray>

namespace mci::api {

namespace {

QJsonValue microsOrNull(const std::optional<qint64> &micros)
{
    return micros ? QJsonValue(*micros) : QJsonValue(QJsonValue::Null);
}

QJsonValue usageJson(const std::optional<domain::AiUsage> &usage)
{
    if (!usage)
        return QJsonValue(QJsonValue::Null);
    return QJsonObject{{QStringLiteral("input"), usage->inputTokens},
                       {QStringLiteral("cached"), usage->cachedTokens},
                       {QStringLiteral("output"), usage->outputTokens}};
}

} // namespace

QJsonValue consentOrNull(const std::optional<domain::AiConsent> &consent)
{
    return consent ? QJsonValue(aiConsentJson(*consent)) : QJsonValue(QJsonValue::Null);
}

QJsonObject aiConsentJson(const domain::AiConsent &consent)
{
    return {{QStringLiteral("id"), consent.id},
            {QStringLiteral("organizationId"), consent.organizationId},
            {QStringLiteral("purpose"), consent.purpose},
            {QStringLiteral("provider"), consent.host},
            {QStringLiteral("server"), consent.server},
            {QStringLiteral("model"), consent.model},
            {QStringLiteral("textVersion"), consent.textVersion},
            {QStringLiteral("textSha256"), consent.textSha256},
            {QStringLiteral("locale"), consent.locale},
            {QStringLiteral("givenAt"), toIso(consent.givenAt)}};
}

QJsonObject aiStatusJson(const services::AiStatus &status)
{
    return {{QStringLiteral("configured"), status.isConfigured},
            {QStringLiteral("server"), domain::aiServerName(status.server)},
            {QStringLiteral("provider"), textOrNull(status.host)},
            {QStringLiteral("baseUrl"), textOrNull(status.base.toString())},
            {QStringLiteral("model"), textOrNull(status.model)},
            {QStringLiteral("imageModel"), textOrNull(status.imageModel)},
            {QStringLiteral("needsKey"), status.needsKey},
            {QStringLiteral("hasKey"), status.hasKey},
            {QStringLiteral("onThisComputer"), status.isOnThisComputer},
            {QStringLiteral("priceKnown"), status.price.has_value()},
            {QStringLiteral("consent"), consentOrNull(status.consent)},
            {QStringLiteral("consentElsewhere"), consentOrNull(status.consentElsewhere)},
            {QStringLiteral("spentThisMonthMicros"), status.spentThisMonthMicros},
            {QStringLiteral("capMicros"), status.capMicros}};
}

QJsonObject aiCallJson(const domain::AiCall &call)
{
    return {{QStringLiteral("id"), call.id},
            {QStringLiteral("startedAt"), toIso(call.startedAt)},
            {QStringLiteral("organizationId"), textOrNull(call.organizationId)},
            {QStringLiteral("creativeId"), textOrNull(call.creativeId)},
            {QStringLiteral("purpose"), call.purpose},
            {QStringLiteral("provider"), call.host},
            {QStringLiteral("server"), call.server},
            {QStringLiteral("model"), call.model},
            {QStringLiteral("requestSha256"), textOrNull(call.requestSha256)},
            {QStringLiteral("requestBytes"), call.requestBytes},
            {QStringLiteral("pictureSha256"), textOrNull(call.pictureSha256)},
            {QStringLiteral("tokens"), usageJson(call.usage)},
            {QStringLiteral("costMicros"), microsOrNull(call.costMicros)},
            {QStringLiteral("costEstimated"), call.isCostEstimated},
            {QStringLiteral("httpStatus"), call.httpStatus},
            {QStringLiteral("requestId"), textOrNull(call.requestId)},
            {QStringLiteral("error"), textOrNull(call.errorCode)},
            {QStringLiteral("reason"), textOrNull(call.errorReason)},
            {QStringLiteral("consentId"), textOrNull(call.consentId)},
            {QStringLiteral("durationMs"), static_cast<qint64>(call.duration.count())},
            {QStringLiteral("result"), domain::aiCallResultName(call.result)}};
}

QJsonObject aiPriceJson(const domain::AiPriceRow &row)
{
    return {{QStringLiteral("model"), row.price.model},
            {QStringLiteral("inputMicros"), row.price.inputMicros},
            {QStringLiteral("cachedMicros"), row.price.cachedMicros},
            {QStringLiteral("outputMicros"), row.price.outputMicros},
            {QStringLiteral("pictureMicros"), microsOrNull(row.price.pictureMicros)},
            {QStringLiteral("asOf"), row.price.asOf.toString(Qt::ISODate)},
            {QStringLiteral("edited"), row.isEdited}};
}

QJsonObject aiTestJson(const ai::ProviderTest &test)
{
    return {{QStringLiteral("models"), QJsonArray::fromStringList(test.models)},
            {QStringLiteral("modelListed"), test.modelIsListed},
            {QStringLiteral("durationMs"), static_cast<qint64>(test.duration.count())}};
}

} // namespace mci::api
