// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "domain/Objective.h"

#include <vector>

#include <QString>
#include <QStringList>

namespace mci::settings {

namespace key {
inline constexpr auto kAppId = "meta_app_id";
inline constexpr auto kAppSecret = "meta_app_secret";
inline constexpr auto kApiVersion = "meta_api_version";
inline constexpr auto kRedirectUri = "meta_oauth_redirect_uri";
inline constexpr auto kScope = "meta_oauth_scope";
inline constexpr auto kGraphUrl = "meta_graph_url";
inline constexpr auto kDialogUrl = "meta_dialog_url";
inline constexpr auto kEncryptionKey = "encryption_key";
inline constexpr auto kRetentionDays = "creative_retention_days";
inline constexpr auto kInsightTtlHours = "meta_insight_cache_ttl_hours";
inline constexpr auto kSyncJobsPerHour = "meta_api_rate_limit_per_hour";
inline constexpr auto kOpenAiBaseUrl = "openai_base_url";
inline constexpr auto kOpenAiKey = "openai_api_key";
inline constexpr auto kOpenAiModel = "openai_model";
inline constexpr auto kOpenAiImageModel = "openai_image_model";
inline constexpr auto kAiServer = "ai_server";
inline constexpr auto kAiMonthlyCap = "ai_monthly_cap";
inline constexpr auto kMediaCache = "media_cache";
} // namespace key

/** What a value must look like. */
enum class ValueKind {
    AppId,
    SecretText,
    ApiVersion,
    RedirectUri,
    Scopes,
    Url,
    Days,
    Hours,
    PerHour,
    Model,
    Server,
    Switch,
    Amount,
    Count,
    Weights,
};

/** A key that the program knows, with all there is to know about it. */
struct SettingKey
{
    /** As listed and stored, such as meta_app_id or guardrails.org_default.min_spend. */
    QString name;
    /** The environment variable that overrides it; empty where there is none. */
    QString variable;
    QString defaultValue;
    ValueKind kind = ValueKind::Model;
    /** Whose KPIs a key of weights can name. */
    domain::Objective objective = domain::Objective::Lead;
    [[nodiscard]] bool isSecret() const { return kind == ValueKind::SecretText; }
};

/** The keys that always exist, in the contract's order. */
[[nodiscard]] const std::vector<SettingKey> &fixedKeys();
/** The guardrail keys of one organization. */
[[nodiscard]] std::vector<SettingKey> guardrailKeys(const QString &organizationId);
/** The KPI weights of one organization, one for each objective. */
[[nodiscard]] std::vector<SettingKey> weightsKeys(const QString &organizationId);
[[nodiscard]] QString weightsKey(const QString &organizationId, domain::Objective objective);

/** Takes upper case too (META_APP_ID). Fails with SettingUnknown, naming what there is. */
[[nodiscard]] Result<SettingKey> findKey(const QString &name);

/** Secrets belong in the secret store; they are never written to the settings file. */
[[nodiscard]] bool isSecret(const QString &name);

} // namespace mci::settings
