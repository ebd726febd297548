// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ai/VisionPool.h"
#include "base/Clock.h"
#include "jobs/JobRegistry.h"
#include "jobs/JobRunner.h"
#include "net/HostResolver.h"
#include "net/QtHttpTransport.h"
#include "ProfilePaths.h"
#include "secrets/SecretStoreFactory.h"
#include "services/AdAccounts.h"
#include "services/ai/AiServices.h"
#include "services/ConnectAccount.h"
#include "services/CorrectPatterns.h"
#include "services/CreativeIngestHandler.h"
#include "services/CreativeMarks.h"
#include "services/CreativeOverview.h"
#include "services/CreativeSearch.h"
#include "services/DailyInsights.h"
#include "services/DayPlanner.h"
#include "services/DayReadHandler.h"
#include "services/ExtractPatterns.h"
#include "services/generate/GenerationServices.h"
#include "services/Health.h"
#include "services/InsightsFetchHandler.h"
#include "services/JobControl.h"
#include "services/LibraryPlanner.h"
#include "services/LibraryReadHandler.h"
#include "services/OverviewHead.h"
#include "services/PatternExtractHandler.h"
#include "services/PatternPlanner.h"
#include "services/Quotas.h"
#include "services/StoredRateGate.h"
#include "services/SyncInsights.h"
#include "services/TopCreatives.h"
#include "services/Trends.h"
#include "services/Workspace.h"
#include "settings/Settings.h"

namespace mci::app {

struct AppOptions
{
    ProfilePaths paths;
    secrets::SecretStoreKind secretStore = secrets::SecretStoreKind::Keychain;
    QProcessEnvironment environment;
    /** The helper that looks at pictures; empty: where it lies beside this program. */
    QString visionProgram;
};

/**
 * Builds and owns every service of one profile and passes references on. Both programs start here. Made and destroyed on the
 * main thread; destroying it stops the workers first and the network thread last.
 */
class AppContext
{
public:
    /** Opens the profile: settings, database (with its migrations), secret store. */
    [[nodiscard]] static Result<std::unique_ptr<AppContext>> create(const AppOptions &options);
    AppContext(const AppContext &) = delete;
    AppContext &operator=(const AppContext &) = delete;
    ~AppContext();

    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const ProfilePaths &paths() const { return m_paths; }
    [[nodiscard]] const settings::Settings &settings() const { return m_settings; }
    [[nodiscard]] std::shared_ptr<const services::ServiceConfig> config() const { return m_config.current(); }
    /** Makes stored settings that have changed count from the next piece of work on; a broken one changes nothing. */
    [[nodiscard]] Status reloadConfig();
    [[nodiscard]] secrets::SecretStore &secrets() { return *m_secrets; }
    [[nodiscard]] const store::Database &database() const { return *m_database; }
    [[nodiscard]] net::HttpTransport &transport() { return m_transport; }
    [[nodiscard]] const services::Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] const services::SyncInsights &sync() const { return m_sync; }
    [[nodiscard]] const services::TopCreatives &topCreatives() const { return m_topCreatives; }
    [[nodiscard]] const services::CreativeOverview &overview() const { return m_overview; }
    [[nodiscard]] const services::OverviewHead &overviewHead() const { return m_overviewHead; }
    [[nodiscard]] const services::DailyInsights &dailyInsights() const { return m_dailyInsights; }
    [[nodiscard]] const services::Trends &trends() const { return m_trends; }
    [[nodiscard]] const services::DayPlanner &dayPlanner() const { return m_dayPlanner; }
    [[nodiscard]] const services::CreativeMarks &marks() const { return m_marks; }
    [[nodiscard]] const services::CorrectPatterns &correction() const { return m_correction; }
    [[nodiscard]] const services::CreativeSearch &creativeSearch() const { return m_creativeSearch; }
    [[nodiscard]] const services::ExtractPatterns &extraction() const { return m_extraction; }
    [[nodiscard]] const services::LibraryPlanner &libraryPlanner() const { return m_libraryPlanner; }
    [[nodiscard]] services::PatternPlanner &patternPlanner() { return m_patternPlanner; }
    [[nodiscard]] const services::JobControl &jobControl() const { return m_jobControl; }
    [[nodiscard]] const services::Quotas &quotas() const { return m_quotas; }
    [[nodiscard]] const services::Health &health() const { return m_health; }
    [[nodiscard]] services::AiServices &ai() { return m_ai; }
    [[nodiscard]] const services::GenerationServices &generation() const { return m_generation; }
    [[nodiscard]] services::AdAccounts &adAccounts() { return m_adAccounts; }
    [[nodiscard]] std::unique_ptr<services::ConnectAccount> newLogin();
    /** What a runner works for: for all that is to do, or for a command that waits for a job and then ends. */
    enum class Workers { All, OfOneCommand };
    /** The profile's workers, not started. `threads` 0: the usual number. */
    [[nodiscard]] std::unique_ptr<jobs::JobRunner> newRunner(int threads, Workers workers = Workers::All);

private:
    AppContext(const AppOptions &options, settings::Settings settings, services::ServiceConfig config,
               std::unique_ptr<store::Database> database, std::unique_ptr<secrets::SecretStore> secrets);

    // In the order of their making; the network outlives everybody who waits for it.
    const Clock &m_clock;
    ProfilePaths m_paths;
    settings::Settings m_settings;
    services::LiveConfig m_config;
    std::unique_ptr<secrets::SecretStore> m_secrets;
    std::unique_ptr<store::Database> m_database;
    net::QtHttpTransport m_transport;
    net::QtHostResolver m_resolver;
    services::StoredRateGate m_gate;
    services::AccountAccess m_accounts;
    services::SelectionResolver m_selections;
    services::SyncInsights m_sync;
    services::TopCreatives m_topCreatives;
    services::CreativeOverview m_overview;
    services::OverviewHead m_overviewHead;
    services::DailyInsights m_dailyInsights;
    services::Trends m_trends;
    services::DayPlanner m_dayPlanner;
    services::LibraryPlanner m_libraryPlanner;
    services::CreativeMarks m_marks;
    services::CorrectPatterns m_correction;
    services::CreativeSearch m_creativeSearch;
    services::ExtractPatterns m_extraction;
    services::PatternPlanner m_patternPlanner;
    services::JobControl m_jobControl;
    services::Quotas m_quotas;
    services::Health m_health;
    services::Workspace m_workspace;
    services::AdAccounts m_adAccounts;
    services::InsightsFetchHandler m_insightsFetch;
    services::CreativeIngestHandler m_creativeIngest;
    services::LibraryReadHandler m_libraryRead;
    services::DayReadHandler m_dayRead;
    services::CreativePictures m_pictures;
    services::AiServices m_ai;
    ai::VisionPool m_vision;
    services::PatternExtractHandler m_patternExtract;
    services::GenerationServices m_generation;
    jobs::JobRegistry m_registry;
};

} // namespace mci::app
