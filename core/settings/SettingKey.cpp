// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/SettingKey.h"

#include "domain/KpiWeights.h"

#include <algorithm>
#include <array>

#include <QRegularExpression>

namespace mci::settings {

namespace {

SettingKey variableKey(const char *name, ValueKind kind, const char *defaultValue = "")
{
    const QString text = QLatin1String(name);
    return {text, text.toUpper(), QLatin1String(defaultValue), kind};
}

SettingKey plainKey(QString name, ValueKind kind, const char *defaultValue = "")
{
    return {std::move(name), {}, QLatin1String(defaultValue), kind};
}

struct GuardrailRow
{
    const char *name;
    ValueKind kind;
    const char *defaultValue;
};

constexpr std::array kGuardrails{
    GuardrailRow{"min_spend", ValueKind::Amount, "100"},
    GuardrailRow{"min_conversions", ValueKind::Count, "10"},
    GuardrailRow{"min_impressions", ValueKind::Count, "1000"},
};

std::optional<SettingKey> findGuardrail(const QString &name)
{
    static const QRegularExpression pattern(QStringLiteral("^guardrails\\.([A-Za-z0-9_-]+)\\.[a-z_]+\\z"));
    const QRegularExpressionMatch match = pattern.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    const std::vector<SettingKey> keys = guardrailKeys(match.captured(1));
    const auto found = std::find_if(keys.begin(), keys.end(), [&](const SettingKey &k) { return k.name == name; });
    return found == keys.end() ? std::nullopt : std::optional(*found);
}

SettingKey weightsSetting(const QString &organizationId, domain::Objective objective)
{
    return {weightsKey(organizationId, objective),
            {},
            domain::kpiWeightsText(domain::defaultWeights(objective)),
            ValueKind::Weights,
            objective};
}

std::optional<SettingKey> findWeights(const QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral("^weights\\.([A-Za-z0-9_-]+)\\.((?i)lead|purchase|install)\\z"));
    const QRegularExpressionMatch match = pattern.match(name);
    if (!match.hasMatch())
        return std::nullopt;
    const auto objective = domain::objectiveFromName(match.captured(2).toUpper());
    return objective ? std::optional(weightsSetting(match.captured(1), *objective)) : std::nullopt;
}

Error unknownKey(const QString &name)
{
    QStringList known;
    for (const SettingKey &k : fixedKeys())
        known.append(k.name);
    for (const SettingKey &k : guardrailKeys(QStringLiteral("<org>")))
        known.append(k.name);
    known.append(QStringLiteral("weights.<org>.<objective>"));
    return invalidOption(Reason::SettingUnknown, name, {}, known.join(QStringLiteral(", ")));
}

} // namespace

const std::vector<SettingKey> &fixedKeys()
{
    static const std::vector<SettingKey> keys{
        variableKey(key::kAppId, ValueKind::AppId),
        variableKey(key::kAppSecret, ValueKind::SecretText),
        variableKey(key::kApiVersion, ValueKind::ApiVersion, "v26.0"),
        variableKey(key::kRedirectUri, ValueKind::RedirectUri, "http://localhost:{port}/callback"),
        variableKey(key::kScope, ValueKind::Scopes, "ads_read,business_management"),
        variableKey(key::kGraphUrl, ValueKind::Url, "https://graph.facebook.com"),
        variableKey(key::kDialogUrl, ValueKind::Url, "https://www.facebook.com"),
        variableKey(key::kEncryptionKey, ValueKind::SecretText),
        variableKey(key::kRetentionDays, ValueKind::Days, "365"),
        variableKey(key::kInsightTtlHours, ValueKind::Hours, "1"),
        variableKey(key::kSyncJobsPerHour, ValueKind::PerHour, "10"),
        variableKey(key::kOpenAiBaseUrl, ValueKind::Url),
        variableKey(key::kOpenAiKey, ValueKind::SecretText),
        variableKey(key::kOpenAiModel, ValueKind::Model),
        variableKey(key::kOpenAiImageModel, ValueKind::Model),
        plainKey(QLatin1String(key::kAiServer), ValueKind::Server, "openai"),
        plainKey(QLatin1String(key::kAiMonthlyCap), ValueKind::Amount, "5"),
        plainKey(QLatin1String(key::kMediaCache), ValueKind::Switch, "on"),
    };
    return keys;
}

std::vector<SettingKey> guardrailKeys(const QString &organizationId)
{
    std::vector<SettingKey> keys;
    for (const GuardrailRow &row : kGuardrails) {
        const QString name = QStringLiteral("guardrails.%1.%2").arg(organizationId, QLatin1String(row.name));
        keys.push_back(plainKey(name, row.kind, row.defaultValue));
    }
    return keys;
}

std::vector<SettingKey> weightsKeys(const QString &organizationId)
{
    std::vector<SettingKey> keys;
    for (const auto objective : {domain::Objective::Lead, domain::Objective::Purchase, domain::Objective::Install})
        keys.push_back(weightsSetting(organizationId, objective));
    return keys;
}

QString weightsKey(const QString &organizationId, domain::Objective objective)
{
    return QStringLiteral("weights.%1.%2").arg(organizationId, domain::objectiveName(objective));
}

Result<SettingKey> findKey(const QString &name)
{
    const QString lower = name.toLower();
    for (const SettingKey &k : fixedKeys()) {
        if (k.name == lower)
            return k;
    }
    if (const auto guardrail = findGuardrail(name))
        return *guardrail;
    if (const auto weights = findWeights(name))
        return *weights;
    return failure(unknownKey(name));
}

bool isSecret(const QString &name)
{
    const auto found = findKey(name);
    return found && found->isSecret();
}

} // namespace mci::settings
