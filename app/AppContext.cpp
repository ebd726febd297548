// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "AppContext.h"

#include "LazySecretStore.h"
#include "VisionProgram.h"

namespace mci::app {

namespace {

using namespace std::chrono_literals;

const SystemClock kClock;

std::function<Result<domain::Guardrails>(const QString &)> guardrailsFrom(const settings::Settings &settings)
{
    return [settings](const QString &organizationId) -> Result<domain::Guardrails> {
        const auto stored = settings.guardrails(organizationId);
        if (!stored)
            return failure(stored.error());
        return domain::Guardrails{stored->minSpendMicros, static_cast<double>(stored->minConversions),
                                  stored->minImpressions};
    };
}

Result<services::ServiceConfig> readConfig(const settings::Settings &settings, const ProfilePaths &paths)
{
    services::ServiceConfig config;
    Status status;
    const auto take = [&status](auto &target, auto value) {
        if (!status)
            return;
        if (value)
            target = std::move(*value);
        else
            status = failure(value.error());
    };
    take(config.graphUrl, settings.graphUrl());
    take(config.dialogUrl, settings.dialogUrl());
    take(config.apiVersion, settings.apiVersion());
    take(config.appId, settings.appId());
    take(config.redirectUri, settings.redirectUri());
    take(config.scopes, settings.scopes());
    take(config.insightFreshness, settings.insightTtl());
    take(config.syncJobsPerHour, settings.syncJobsPerHour());
    take(config.mediaCache, settings.mediaCache());
    take(config.ai.server, settings.aiServer());
    take(config.ai.base, settings.openAiBaseUrl());
    take(config.ai.model, settings.openAiModel());
    take(config.ai.imageModel, settings.openAiImageModel());
    take(config.ai.monthlyCapMicros, settings.aiMonthlyCapMicros());
    if (!status)
        return failure(status.error());
    config.environmentAppSecret = settings.environmentSecret(QLatin1String(settings::key::kAppSecret));
    config.ai.environmentKey = settings.environmentSecret(QLatin1String(settings::key::kOpenAiKey));
    config.thumbnailFolder = paths.thumbnails();
    config.madeFolder = paths.media();
    config.lexiconFolder = paths.lexicons();
    config.guardrails = guardrailsFrom(settings);
    config.weights = [settings](const QString &organizationId, domain::Objective objective) {
        return settings.weights(organizationId, objective);
    };
    return config;
}

} // namespace

Result<std::unique_ptr<AppContext>> AppContext::create(const AppOptions &options)
{
    if (const Status made = options.paths.prepare(); !made)
        return failure(made.error());
    settings::Settings settings(options.paths.settingsFile(), options.environment);
    Result<services::ServiceConfig> config = readConfig(settings, options.paths);
    if (!config)
        return failure(config.error());
    secrets::SecretStoreOptions secretOptions;
    secretOptions.vaultPath = options.paths.vault();
    secretOptions.encryptionKey = settings.environmentSecret(QLatin1String(settings::key::kEncryptionKey));
    Result<std::unique_ptr<secrets::SecretStore>> secrets = LazySecretStore::open(options.secretStore, secretOptions);
    if (!secrets)
        return failure(secrets.error());
    Result<std::unique_ptr<store::Database>> database = store::Database::open(options.paths.database(), kClock);
    if (!database)
        return failure(database.error());
    return std::unique_ptr<AppContext>(
        new AppContext(options, std::move(settings), std::move(*config), std::move(*database), std::move(*secrets)));
}

AppContext::AppContext(const AppOptions &options, settings::Settings settings, services::ServiceConfig config,
                       std::unique_ptr<store::Database> database, std::unique_ptr<secrets::SecretStore> secrets)
    : m_clock(kClock)
    , m_paths(options.paths)
    , m_settings(std::move(settings))
    , m_config(std::move(config))
    , m_secrets(std::move(secrets))
    , m_database(std::move(database))
    , m_transport(log)
    , m_gate(*m_database, m_clock)
    , m_accounts(*m_database, *m_secrets, m_config, m_clock)
    , m_selections(*m_database, m_accounts, m_config, m_clock)
    , m_sync(*m_database, m_accounts, m_selections, m_config, m_clock)
    , m_topCreatives(*m_database, m_selections, m_clock)
    , m_overview(*m_database, m_selections, m_clock)
    , m_overviewHead(*m_database, m_selections, m_clock)
    , m_dailyInsights(*m_database, m_selections, m_clock)
    , m_trends(*m_database, m_selections, m_clock)
    , m_dayPlanner(*m_database, m_accounts, m_gate, m_clock)
    , m_libraryPlanner(*m_database, m_accounts, m_gate, m_clock)
    , m_marks(*m_database, m_clock)
    , m_correction(*m_database, m_clock)
    , m_creativeSearch(*m_database)
    , m_extraction(*m_database, m_clock)
    , m_patternPlanner(*m_database, m_clock)
    , m_jobControl(*m_database, m_config, m_clock)
    , m_quotas(*m_database, m_config, m_clock)
    , m_health(*m_database, m_clock)
    , m_workspace(*m_database, m_clock)
    , m_adAccounts(*m_database, m_transport, m_gate, m_accounts, m_clock)
    , m_insightsFetch(*m_database, m_accounts, m_transport, m_gate, m_config, m_clock)
    , m_creativeIngest(*m_database, m_accounts, m_transport, m_resolver, m_gate, m_config, m_clock)
    , m_libraryRead(*m_database, m_accounts, m_transport, m_resolver, m_gate, m_config, m_clock)
    , m_dayRead(*m_database, m_accounts, m_transport, m_gate, m_clock)
    , m_pictures(m_transport, m_resolver, m_config, m_clock)
    , m_ai(*m_database, *m_secrets, m_transport, m_config, m_clock)
    , m_vision({options.visionProgram.isEmpty() ? visionProgram() : options.visionProgram})
    , m_patternExtract(*m_database, m_vision, m_pictures, m_ai.analysis, m_config, m_clock)
    , m_generation(*m_database, m_vision, m_ai, m_config, m_clock)
{
    m_registry.add(QLatin1String(domain::job_type::kInsightsFetch), m_insightsFetch, {jobs::PoolKind::Io, 10min});
    m_registry.add(QLatin1String(domain::job_type::kCreativeIngest), m_creativeIngest, {jobs::PoolKind::Io, 5min});
    m_registry.add(QLatin1String(domain::job_type::kLibraryRead), m_libraryRead, {jobs::PoolKind::Background, 15min});
    m_registry.add(QLatin1String(domain::job_type::kInsightsDaily), m_dayRead, {jobs::PoolKind::Background, 30min});
    m_registry.add(QLatin1String(domain::job_type::kPatternExtract), m_patternExtract, {jobs::PoolKind::Cpu, 15min});
    m_registry.add(QLatin1String(domain::job_type::kCreativeGenerate), m_generation.handler,
                   {jobs::PoolKind::Cpu, 15min});
}

AppContext::~AppContext() = default;

Status AppContext::reloadConfig()
{
    Result<services::ServiceConfig> config = readConfig(m_settings, m_paths);
    if (!config)
        return failure(config.error());
    m_config.replace(std::move(*config));
    return {};
}

std::unique_ptr<services::ConnectAccount> AppContext::newLogin()
{
    return std::make_unique<services::ConnectAccount>(*m_database, *m_secrets, m_transport, m_gate, m_accounts,
                                                      m_config, m_clock);
}

std::unique_ptr<jobs::JobRunner> AppContext::newRunner(int threads, Workers workers)
{
    jobs::JobRunnerOptions options;
    options.lockFile = m_paths.workerLock();
    options.threads = threads;
    options.poll = 200ms;
    options.background = workers == Workers::All;
    options.plan = [this]() -> Status {
        const Result<int> days = m_dayPlanner.plan();
        const Result<int> library = m_libraryPlanner.plan();
        const Result<int> patterns = m_patternPlanner.plan();
        if (!days)
            return failure(days.error());
        if (!library)
            return failure(library.error());
        return patterns ? Status{} : Status(failure(patterns.error()));
    };
    return std::make_unique<jobs::JobRunner>(*m_database, m_registry, m_clock, options);
}

} // namespace mci::app
