// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"
#include "domain/ai/AiTypes.h"
#include "domain/KpiWeights.h"
#include "settings/SettingKey.h"
#include "settings/SettingsFile.h"

#include <chrono>

#include <QProcessEnvironment>
#include <QUrl>

namespace mci::settings {

enum class Origin { Default, Stored, Environment };
/** default, stored, environment. */
[[nodiscard]] QString originName(Origin origin);

/** A line of `mci config list`. A secret's value is masked, and empty when the environment does not hold it. */
struct SettingEntry
{
    QString key;
    QString value;
    Origin origin = Origin::Default;
    bool secret = false;
    bool operator==(const SettingEntry &) const = default;
};

/** What came of set(). */
struct SetOutcome
{
    /** The value is stored, but the environment variable of the key hides it as long as it is set. */
    bool overridden = false;
};

/** Inclusive minimums of one organization, for requests that name none. */
struct GuardrailSettings
{
    /** Millionths of the account's currency. */
    qint64 minSpendMicros = 0;
    qint64 minConversions = 0;
    qint64 minImpressions = 0;
    bool operator==(const GuardrailSettings &) const = default;
};

/**
 * The settings of one profile: environment over settings.ini over default. An empty variable counts as not set.
 * Typed reads fail with an error that names the key when the value that applies is broken; they never fall back to the
 * default then. Holds no state but its two sources: safe to use from any thread.
 */
class Settings
{
public:
    Settings(QString iniPath, QProcessEnvironment environment);

    /** All fixed keys, the guardrails and weights of these organizations, and whatever else of ours is stored. Broken values as
     * written. */
    [[nodiscard]] Result<std::vector<SettingEntry>> list(const QStringList &organizationIds = {}) const;
    /** The value as written, also when broken. Fails with SettingUnknown. */
    [[nodiscard]] Result<SettingEntry> get(const QString &name) const;
    /**
     * Checks and stores; an empty value goes back to the default. Fails with SettingUnknown, SettingMalformed,
     * GraphUrlInsecure, and SettingFromEnvironment for encryption_key. A secret is never stored here: the caller asks
     * isSecret() first, check()s the value and gives it to the secret store.
     */
    [[nodiscard]] Result<SetOutcome> set(const QString &name, const QString &value) const;
    [[nodiscard]] Status check(const QString &name, const QString &value) const;
    /** True while the key's environment variable is set. */
    [[nodiscard]] bool isOverridden(const QString &name) const;

    /** Empty when not configured. */
    [[nodiscard]] Result<QString> appId() const;
    /** Such as v26.0. */
    [[nodiscard]] Result<QString> apiVersion() const;
    /** As written, with {port} where the system chooses the port. */
    [[nodiscard]] Result<QString> redirectUri() const;
    [[nodiscard]] Result<QStringList> scopes() const;
    /** Without a trailing slash. */
    [[nodiscard]] Result<QUrl> graphUrl() const;
    [[nodiscard]] Result<QUrl> dialogUrl() const;
    [[nodiscard]] Result<std::chrono::days> retentionDays() const;
    [[nodiscard]] Result<std::chrono::hours> insightTtl() const;
    [[nodiscard]] Result<int> syncJobsPerHour() const;
    /** Empty: local analysis and generation only. */
    [[nodiscard]] Result<QUrl> openAiBaseUrl() const;
    [[nodiscard]] Result<QString> openAiModel() const;
    [[nodiscard]] Result<QString> openAiImageModel() const;
    [[nodiscard]] Result<domain::AiServer> aiServer() const;
    /** Millionths of a US dollar a month; 0: nothing may be spent. */
    [[nodiscard]] Result<qint64> aiMonthlyCapMicros() const;
    /** False: "metadata only", pictures are not kept. */
    [[nodiscard]] Result<bool> mediaCache() const;
    [[nodiscard]] Result<GuardrailSettings> guardrails(const QString &organizationId) const;
    /** The organization's own, or the defaults. */
    [[nodiscard]] Result<domain::KpiWeights> weights(const QString &organizationId, domain::Objective objective) const;

    /** A secret that the environment gives; empty when it does not, then the secret store may have one. */
    [[nodiscard]] Secret environmentSecret(const QString &name) const;

private:
    [[nodiscard]] SettingEntry entry(const SettingKey &settingKey, const QMap<QString, QString> &stored) const;
    /** The value that applies, checked; empty only where the default is empty. */
    [[nodiscard]] Result<QString> checked(const QString &name) const;
    [[nodiscard]] Result<qint64> checkedNumber(const QString &name) const;
    [[nodiscard]] Result<QUrl> checkedUrl(const QString &name) const;

    SettingsFile m_file;
    QProcessEnvironment m_environment;
};

} // namespace mci::settings
