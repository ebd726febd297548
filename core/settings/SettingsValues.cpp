// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The typed reads of Settings; the sources they read are in Settings.cpp.
#include "base/JsonReader.h"
#include "settings/SettingChecks.h"
#include "settings/Settings.h"

#include <QJsonValue>

namespace mci::settings {

Result<QString> Settings::checked(const QString &name) const
{
    const auto found = findKey(name);
    if (!found)
        return failure(found.error());
    const auto stored = m_file.values();
    if (!stored)
        return failure(stored.error());
    const SettingEntry applying = entry(*found, *stored);
    if (applying.origin == Origin::Default)
        return applying.value;
    return checkedValue(*found, applying.value);
}

Result<qint64> Settings::checkedNumber(const QString &name) const
{
    return checked(name).map([](const QString &text) { return text.toLongLong(); });
}

Result<QUrl> Settings::checkedUrl(const QString &name) const
{
    return checked(name).map([](const QString &text) { return QUrl(text, QUrl::StrictMode); });
}

Result<QString> Settings::appId() const
{
    return checked(QLatin1String(key::kAppId));
}

Result<QString> Settings::apiVersion() const
{
    return checked(QLatin1String(key::kApiVersion));
}

Result<QString> Settings::redirectUri() const
{
    return checked(QLatin1String(key::kRedirectUri));
}

Result<QStringList> Settings::scopes() const
{
    return checked(QLatin1String(key::kScope)).map([](const QString &text) { return text.split(u','); });
}

Result<QUrl> Settings::graphUrl() const
{
    return checkedUrl(QLatin1String(key::kGraphUrl));
}

Result<QUrl> Settings::dialogUrl() const
{
    return checkedUrl(QLatin1String(key::kDialogUrl));
}

Result<std::chrono::days> Settings::retentionDays() const
{
    return checkedNumber(QLatin1String(key::kRetentionDays)).map([](qint64 n) { return std::chrono::days(n); });
}

Result<std::chrono::hours> Settings::insightTtl() const
{
    return checkedNumber(QLatin1String(key::kInsightTtlHours)).map([](qint64 n) { return std::chrono::hours(n); });
}

Result<int> Settings::syncJobsPerHour() const
{
    return checkedNumber(QLatin1String(key::kSyncJobsPerHour)).map([](qint64 n) { return static_cast<int>(n); });
}

Result<QUrl> Settings::openAiBaseUrl() const
{
    return checkedUrl(QLatin1String(key::kOpenAiBaseUrl));
}

Result<QString> Settings::openAiModel() const
{
    return checked(QLatin1String(key::kOpenAiModel));
}

Result<QString> Settings::openAiImageModel() const
{
    return checked(QLatin1String(key::kOpenAiImageModel));
}

Result<domain::AiServer> Settings::aiServer() const
{
    return checked(QLatin1String(key::kAiServer)).map([](const QString &name) {
        return domain::aiServerFromName(name).value_or(domain::AiServer::Other);
    });
}

Result<qint64> Settings::aiMonthlyCapMicros() const
{
    return checked(QLatin1String(key::kAiMonthlyCap)).map([](const QString &text) {
        return json::micros(QJsonValue(text)).value_or(0);
    });
}

Result<bool> Settings::mediaCache() const
{
    return checked(QLatin1String(key::kMediaCache)).map([](const QString &text) { return text == u"on"; });
}

Result<GuardrailSettings> Settings::guardrails(const QString &organizationId) const
{
    const QString prefix = QStringLiteral("guardrails.%1.").arg(organizationId);
    const auto minSpend = checked(prefix + QLatin1String("min_spend"));
    if (!minSpend)
        return failure(minSpend.error());
    const auto minConversions = checkedNumber(prefix + QLatin1String("min_conversions"));
    if (!minConversions)
        return failure(minConversions.error());
    const auto minImpressions = checkedNumber(prefix + QLatin1String("min_impressions"));
    if (!minImpressions)
        return failure(minImpressions.error());
    return GuardrailSettings{json::micros(QJsonValue(*minSpend)).value_or(0), *minConversions, *minImpressions};
}

Result<domain::KpiWeights> Settings::weights(const QString &organizationId, domain::Objective objective) const
{
    return checked(weightsKey(organizationId, objective)).map([objective](const QString &text) {
        return domain::kpiWeightsFromText(text, objective).value_or(domain::defaultWeights(objective));
    });
}

} // namespace mci::settings
