// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/AiBackend.h"
#include "backend/GenerationBackend.h"
#include "base/Secret.h"
#include "domain/Job.h"
#include "services/ConnectAccount.h"
#include "services/CreativeMarks.h"
#include "services/CreativeOverview.h"
#include "services/ExtractPatterns.h"
#include "services/Health.h"
#include "services/Quotas.h"
#include "services/SyncInsights.h"
#include "services/Trends.h"
#include "settings/Settings.h"

#include <QFuture>
#include <QObject>

namespace mci::ui {

template<typename T>
using Reply = QFuture<Result<T>>;
using StatusReply = QFuture<Status>;
/** Thousands of creatives, read by several pages: never copied, never changed. */
using SharedOverview = std::shared_ptr<const services::CreativeOverviewAnswer>;

struct WorkspaceSnapshot
{
    std::vector<domain::Organization> organizations;
    std::vector<domain::Connection> connections;
    /** Of all connections. */
    std::vector<domain::AdAccount> accounts;
};

/** What the About page and "Copy debug info" say. */
struct ProgramFacts
{
    QString version;
    QString qtVersion;
    QString sqliteVersion;
    QString opensslVersion;
    QString profileFolder;
    QString logFolder;
    /** keychain, vault or session. */
    QString secretStore;
    bool demo = false;
};

/** A copy of the database, made before it was changed for a new version. */
struct DatabaseBackup
{
    UtcTime madeAt;
    qint64 bytes = 0;
};

/** What the profile keeps on this computer, and where. */
struct StorageFacts
{
    QString dataFolder;
    QString logFolder;
    qint64 databaseBytes = 0;
    /** The newest first. */
    std::vector<DatabaseBackup> backups;
};

/**
 * Everything the windows ask for, without waiting: each call returns at once and its future is fulfilled from a worker
 * thread. Take the answer with `.then(context, …)`, so that it arrives on the GUI thread and only while the context lives.
 * The program implements it over the services; GUI tests implement it with values.
 */
class Backend : public QObject, public AiBackend, public GenerationBackend
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual Reply<WorkspaceSnapshot> workspace() = 0;
    [[nodiscard]] virtual Reply<domain::Organization> addOrganization(const QString &name) = 0;
    [[nodiscard]] virtual Reply<domain::Organization> renameOrganization(const QString &id, const QString &name) = 0;
    /** Asks Meta for the connection's ad accounts. */
    [[nodiscard]] virtual Reply<std::vector<domain::AdAccount>> refreshAccounts(const QString &connectionId) = 0;

    /** Opens the system browser; loginAddress() tells where. Ends with the connection, an error, or Cancelled. */
    [[nodiscard]] virtual Reply<services::ConnectedAccount> logIn(const QString &organizationId, bool askAgain) = 0;
    virtual void cancelLogin() = 0;
    [[nodiscard]] virtual Reply<services::ConnectedAccount> connectToken(const QString &organizationId,
                                                                         const Secret &token) = 0;
    /** False where the system has no browser: then the address has to be copied. */
    virtual bool openInBrowser(const QUrl &url) = 0;
    /** Whether a Meta app is configured, so that a browser login can begin. */
    [[nodiscard]] virtual bool hasMetaApp() const = 0;

    /** Never a nullptr. */
    [[nodiscard]] virtual Reply<SharedOverview> overview(const services::SelectionInput &selection) = 0;
    /** The first cards of overview(), quickly, as they were ranked last; nullptr where it was not asked before. */
    [[nodiscard]] virtual Reply<SharedOverview> overviewHead(const services::SelectionInput &selection) = 0;
    /** What days tell about that view; `insights_not_found` where no day of the account was read yet. */
    [[nodiscard]] virtual Reply<services::TrendsAnswer> trends(const services::SelectionInput &selection) = 0;
    /** One ad, by its id at Meta, day by day. */
    [[nodiscard]] virtual Reply<services::AdCurves> adCurves(const services::SelectionInput &selection,
                                                             const QString &metaAdId, domain::Kpi kpi) = 0;
    /** How many ads each minimum removes, from the stored numbers; `insights_not_found` where there are none. */
    [[nodiscard]] virtual Reply<services::GuardrailPreview> previewGuardrails(
        const services::SelectionInput &selection) = 0;
    /** Action types that the account reports in the stored window, largest first. */
    [[nodiscard]] virtual Reply<std::vector<domain::ActionStat>> conversionEvents(
        const services::SelectionInput &selection) = 0;
    [[nodiscard]] virtual Reply<services::QueuedSync> sync(const services::SelectionInput &selection) = 0;

    [[nodiscard]] virtual Reply<std::vector<domain::Job>> jobs() = 0;
    [[nodiscard]] virtual StatusReply cancelJob(const QString &id) = 0;
    /** Queues the work of a failed or cancelled job again. */
    [[nodiscard]] virtual StatusReply retryJob(const QString &id) = 0;
    /** A paused queue begins nothing, in no program of the profile; what runs goes on to its end. Outlives the program. */
    [[nodiscard]] virtual Reply<bool> isQueuePaused() = 0;
    [[nodiscard]] virtual StatusReply setQueuePaused(bool paused) = 0;
    /** What is used of Meta's allowances and of our own. */
    [[nodiscard]] virtual Reply<services::QuotaAnswer> quotas(const QString &organizationId) = 0;
    /** Of the profile's work, the last seven days. */
    [[nodiscard]] virtual Reply<services::HealthAnswer> health() = 0;

    /** What is known of a creative's patterns; nothing of one that was not analysed. */
    [[nodiscard]] virtual Reply<services::CreativeAnalysis> analysis(const QString &creativeId) = 0;
    /** Queues the analysis of creatives of one ad account; `again`: also of those that are as they were. */
    [[nodiscard]] virtual Reply<services::QueuedExtraction> analyse(const QStringList &creativeIds, bool again) = 0;
    [[nodiscard]] virtual Reply<services::CreativeTagMap> tags(const domain::AdAccount &account) = 0;
    /** A person's word on a field goes before every machine's, also before later ones; nullopt: back to the machine's. */
    [[nodiscard]] virtual StatusReply correct(const QString &creativeId, domain::PatternField field,
                                              const std::optional<domain::FieldValue> &value) = 0;
    /** Ids of the account's creatives that have all the words in their names, texts or pictures, the best match first. */
    [[nodiscard]] virtual Reply<QStringList> search(const domain::AdAccount &account, const QString &text) = 0;

    [[nodiscard]] virtual Reply<services::CreativeMarkMap> marks(const QString &organizationId) = 0;
    [[nodiscard]] virtual StatusReply setMark(const QString &organizationId, const QString &creativeId,
                                              const services::CreativeMark &mark) = 0;

    [[nodiscard]] virtual Reply<std::vector<settings::SettingEntry>> settings() = 0;
    [[nodiscard]] virtual Reply<settings::SetOutcome> setSetting(const QString &key, const QString &value) = 0;
    /** Into the secret store; an empty secret removes it. */
    [[nodiscard]] virtual StatusReply setSecret(const QString &key, const Secret &value) = 0;
    [[nodiscard]] virtual StatusReply clearPictureCache() = 0;
    [[nodiscard]] virtual Reply<qint64> pictureCacheBytes() = 0;
    [[nodiscard]] virtual Reply<StorageFacts> storage() = 0;
    /** In the system's file manager; false where there is none. */
    virtual bool openFolder(const QString &folder) = 0;

    /** Folder of the cached pictures; `Creative::thumbnailFile` is a name below it. */
    [[nodiscard]] virtual QString thumbnailFolder() const = 0;
    [[nodiscard]] virtual ProgramFacts facts() const = 0;
    /** False while the machine has no network; pages then say what still works. */
    [[nodiscard]] virtual bool isOnline() const = 0;

Q_SIGNALS:
    void loginAddress(const QUrl &url);
    /** Jobs were queued, went on or ended; read jobs() again. At most five times a second. */
    void jobsChanged();
    /** Numbers or pictures of an account arrived; read overview() again. */
    void creativesChanged(const QString &adAccountId);
    /** Patterns of an account's creatives are others; read tags() again. */
    void patternsChanged(const QString &adAccountId);
    /** Briefs, or what was made of them, are others; read briefs() and outputs() again. */
    void generationsChanged(const QString &organizationId);
    /** Organizations, connections or ad accounts are others now. */
    void workspaceChanged();
    void onlineChanged(bool online);
};

} // namespace mci::ui
