// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "desktop/ChangeFeed.h"
#include "desktop/LoginDesk.h"
#include "desktop/OnlineWatch.h"
#include "desktop/WorkerHost.h"

#include <atomic>

#include <QThreadPool>

namespace mci::desktop {

/** What the composition root knows of the program and the services do not. */
struct BackendFacts
{
    QString version;
    QString profileFolder;
    QString secretStore;
    bool demo = false;
};

/**
 * The windows' backend over the services of one profile. Each call runs on a pool of its own; calls that ask Meta have
 * another one, so that slow answers do not hold up what the store knows. It runs the profile's workers from
 * startWorkers() on. Destroying it ends every open call with Cancelled and gives running jobs back, within three seconds.
 */
class ServiceBackend final : public ui::Backend
{
    Q_OBJECT

public:
    /** `context` and `browser` outlive it. */
    ServiceBackend(app::AppContext &context, oauth::BrowserOpener &browser, BackendFacts facts,
                   QObject *parent = nullptr);
    ~ServiceBackend() override;

    void startWorkers();
    [[nodiscard]] OnlineWatch &onlineWatch() { return m_online; }

    [[nodiscard]] ui::Reply<ui::WorkspaceSnapshot> workspace() override;
    [[nodiscard]] ui::Reply<domain::Organization> addOrganization(const QString &name) override;
    [[nodiscard]] ui::Reply<domain::Organization> renameOrganization(const QString &id, const QString &name) override;
    [[nodiscard]] ui::Reply<std::vector<domain::AdAccount>> refreshAccounts(const QString &connectionId) override;

    [[nodiscard]] ui::Reply<services::ConnectedAccount> logIn(const QString &organizationId, bool askAgain) override;
    void cancelLogin() override;
    [[nodiscard]] ui::Reply<services::ConnectedAccount> connectToken(const QString &organizationId,
                                                                     const Secret &token) override;
    bool openInBrowser(const QUrl &url) override;
    [[nodiscard]] bool hasMetaApp() const override;

    [[nodiscard]] ui::Reply<ui::SharedOverview> overview(const services::SelectionInput &selection) override;
    [[nodiscard]] ui::Reply<ui::SharedOverview> overviewHead(const services::SelectionInput &selection) override;
    [[nodiscard]] ui::Reply<services::TrendsAnswer> trends(const services::SelectionInput &selection) override;
    [[nodiscard]] ui::Reply<services::AdCurves> adCurves(const services::SelectionInput &selection,
                                                         const QString &metaAdId, domain::Kpi kpi) override;
    [[nodiscard]] ui::Reply<services::GuardrailPreview> previewGuardrails(
        const services::SelectionInput &selection) override;
    [[nodiscard]] ui::Reply<std::vector<domain::ActionStat>> conversionEvents(
        const services::SelectionInput &selection) override;
    [[nodiscard]] ui::Reply<services::QueuedSync> sync(const services::SelectionInput &selection) override;

    [[nodiscard]] ui::Reply<std::vector<domain::Job>> jobs() override;
    [[nodiscard]] ui::StatusReply cancelJob(const QString &id) override;
    [[nodiscard]] ui::StatusReply retryJob(const QString &id) override;
    [[nodiscard]] ui::Reply<bool> isQueuePaused() override;
    [[nodiscard]] ui::StatusReply setQueuePaused(bool paused) override;
    [[nodiscard]] ui::Reply<services::QuotaAnswer> quotas(const QString &organizationId) override;
    [[nodiscard]] ui::Reply<services::HealthAnswer> health() override;

    [[nodiscard]] ui::Reply<services::CreativeAnalysis> analysis(const QString &creativeId) override;
    [[nodiscard]] ui::Reply<services::QueuedExtraction> analyse(const QStringList &creativeIds, bool again) override;
    [[nodiscard]] ui::Reply<services::CreativeTagMap> tags(const domain::AdAccount &account) override;
    [[nodiscard]] ui::Reply<services::AiStatus> aiStatus(const QString &organizationId) override;
    [[nodiscard]] ui::Reply<ai::ProviderTest> testAi() override;
    void cancelAiTest() override;
    [[nodiscard]] ui::Reply<domain::AiConsent> giveAiConsent(const services::ConsentWish &wish) override;
    [[nodiscard]] ui::StatusReply withdrawAiConsent(const QString &organizationId) override;
    [[nodiscard]] ui::Reply<std::vector<domain::AiCall>> aiLedger(const services::LedgerFilter &filter) override;
    [[nodiscard]] ui::Reply<std::vector<domain::AiPriceRow>> aiPrices() override;
    [[nodiscard]] ui::StatusReply setAiPrice(const domain::AiPrice &price) override;
    [[nodiscard]] ui::StatusReply resetAiPrices() override;
    [[nodiscard]] ui::Reply<services::ExtractionEstimate> extractionEstimate(const QStringList &creativeIds,
                                                                             bool again) override;

    [[nodiscard]] ui::Reply<std::vector<services::BriefEntry>> briefs(const QString &organizationId) override;
    [[nodiscard]] ui::Reply<domain::StoredBrief> brief(const QString &id) override;
    [[nodiscard]] ui::Reply<domain::StoredBrief> newBrief(const QString &organizationId,
                                                          const std::vector<domain::BriefSource> &sources) override;
    [[nodiscard]] ui::Reply<domain::StoredBrief> saveBrief(const QString &id, const domain::BriefDraft &draft) override;
    [[nodiscard]] ui::StatusReply setBriefRemoved(const QString &id, bool removed) override;
    [[nodiscard]] ui::Reply<std::vector<services::BriefVersion>> briefVersions(const QString &id) override;
    [[nodiscard]] ui::Reply<services::BriefPreview> previewBrief(const QString &organizationId,
                                                                 const domain::BriefDraft &draft) override;
    [[nodiscard]] ui::Reply<domain::BrandKit> brandKit(const QString &organizationId) override;
    [[nodiscard]] ui::StatusReply setBrandKit(const QString &organizationId, const domain::BrandKit &kit) override;
    [[nodiscard]] ui::StatusReply exportBrief(const QString &organizationId, const domain::BriefDraft &draft,
                                              const QString &file) override;
    [[nodiscard]] ui::Reply<QString> briefMarkdown(const QString &organizationId,
                                                   const domain::BriefDraft &draft) override;
    [[nodiscard]] ui::Reply<services::QueuedGeneration> generate(const QString &briefId) override;
    [[nodiscard]] ui::Reply<std::vector<services::OutputEntry>> outputs(const QString &organizationId) override;
    [[nodiscard]] ui::Reply<services::MadeOutput> output(const QString &id) override;
    [[nodiscard]] ui::Reply<services::MadeVariation> changeVariation(const QString &variationId,
                                                                     const services::VariationChange &change) override;
    [[nodiscard]] ui::Reply<std::vector<services::VariationRevision>> revisions(const QString &variationId) override;
    [[nodiscard]] ui::Reply<services::MadeVariation> showRevision(const QString &variationId, int number) override;
    [[nodiscard]] ui::Reply<services::MadeVariation> setApproved(const QString &variationId, bool approved) override;
    [[nodiscard]] ui::StatusReply setOutputRemoved(const QString &id, bool removed) override;
    [[nodiscard]] ui::Reply<QStringList> exportOutput(const services::ExportWish &wish) override;
    [[nodiscard]] QString madeFolder() const override;

    [[nodiscard]] ui::StatusReply correct(const QString &creativeId, domain::PatternField field,
                                          const std::optional<domain::FieldValue> &value) override;
    [[nodiscard]] ui::Reply<QStringList> search(const domain::AdAccount &account, const QString &text) override;
    [[nodiscard]] ui::Reply<services::CreativeMarkMap> marks(const QString &organizationId) override;
    [[nodiscard]] ui::StatusReply setMark(const QString &organizationId, const QString &creativeId,
                                          const services::CreativeMark &mark) override;

    [[nodiscard]] ui::Reply<std::vector<settings::SettingEntry>> settings() override;
    [[nodiscard]] ui::Reply<settings::SetOutcome> setSetting(const QString &key, const QString &value) override;
    [[nodiscard]] ui::StatusReply setSecret(const QString &key, const Secret &value) override;
    [[nodiscard]] ui::StatusReply clearPictureCache() override;
    [[nodiscard]] ui::Reply<qint64> pictureCacheBytes() override;
    [[nodiscard]] ui::Reply<ui::StorageFacts> storage() override;
    bool openFolder(const QString &folder) override;

    [[nodiscard]] QString thumbnailFolder() const override;
    [[nodiscard]] ui::ProgramFacts facts() const override;
    [[nodiscard]] bool isOnline() const override;

private:
    /** Runs on a worker thread; Cancelled without running once the backend goes. */
    template<typename Work>
    [[nodiscard]] auto ask(QThreadPool &pool, Work work);
    /** For connects: both ways end alike. */
    void noteConnected(const Result<services::ConnectedAccount> &answer);
    /** How a call to Meta ended. Any thread. */
    void noteHead(const services::CreativeOverviewAnswer &answer);
    void noteCall(const std::optional<Error> &error);
    void wishForTheRest();
    void wishForDays(const services::SelectionInput &selection);
    void probe();
    void jobsAreOthers();
    void readLocality();
    void readVersions();

    app::AppContext &m_context;
    oauth::BrowserOpener &m_browser;
    const BackendFacts m_facts;
    QFuture<QString> m_engine;
    QFuture<QString> m_cryptography;
    CancelSource m_stop;
    CancelSource m_aiTest;
    ChangeFeed m_feed;
    OnlineWatch m_online;
    std::atomic<bool> m_probing{false};
    std::atomic<bool> m_started{false};
    WorkerHost m_workers;
    LoginDesk m_logins;
    // Last, so that their threads end before what they use.
    QThreadPool m_store;
    QThreadPool m_calls;
};

} // namespace mci::desktop
