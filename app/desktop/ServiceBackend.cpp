// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/ServiceBackend.h"

#include "base/Logging.h"
#include "desktop/OverviewShare.h"
#include "desktop/PoolCall.h"
#include "imaging/ThumbnailCache.h"
#include "SecretSettings.h"
#include "services/PlaceHistory.h"
#include "text/CallbackText.h"

#include <QDesktopServices>
#include <QSslSocket>

namespace mci::desktop {

namespace {

using namespace std::chrono_literals;

constexpr int kStoreThreads = 4;
constexpr int kCallThreads = 3;
constexpr auto kProbeLimit = 8s;

oauth::CallbackPages callbackPages()
{
    const text::CallbackTexts texts = text::callbackTexts();
    return {texts.language,
            {texts.success.title, texts.success.body},
            {texts.denied.title, texts.denied.body},
            {texts.failed.title, texts.failed.body}};
}

void logFailure(const QString &action, const Error &error)
{
    LogEntry entry;
    entry.level = LogLevel::Warning;
    entry.service = QStringLiteral("window");
    entry.action = action;
    entry.metadata = error.toJson();
    log(entry);
}

template<typename T>
std::optional<Error> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

Result<ui::WorkspaceSnapshot> readWorkspace(app::AppContext &context)
{
    auto organizations = context.workspace().organizations();
    if (!organizations)
        return failure(organizations.error());
    auto connections = context.workspace().connections();
    if (!connections)
        return failure(connections.error());
    auto accounts = context.adAccounts().list({});
    if (!accounts)
        return failure(accounts.error());
    return ui::WorkspaceSnapshot{std::move(*organizations), std::move(*connections), std::move(*accounts)};
}

ui::StorageFacts readStorage(const app::AppContext &context)
{
    ui::StorageFacts facts;
    facts.dataFolder = context.paths().data();
    facts.logFolder = context.paths().logs();
    facts.databaseBytes = QFileInfo(context.paths().database()).size();
    const QDir backups(context.paths().data() + QStringLiteral("/backups"));
    for (const QFileInfo &file : backups.entryInfoList({QStringLiteral("*.sqlite")}, QDir::Files, QDir::Time))
        facts.backups.push_back({fromEpochMs(file.lastModified().toMSecsSinceEpoch()), file.size()});
    return facts;
}

/** Empty while it is not read, or was not asked for. */
QString readyText(const QFuture<QString> &future)
{
    return future.isValid() && future.isFinished() ? future.result() : QString();
}

} // namespace

ServiceBackend::ServiceBackend(app::AppContext &context, oauth::BrowserOpener &browser, BackendFacts facts,
                               QObject *parent)
    : ui::Backend(parent)
    , m_context(context)
    , m_browser(browser)
    , m_facts(std::move(facts))
    , m_online([this] { probe(); })
    , m_workers(context, m_feed)
    , m_logins(context, browser)
{
    m_store.setMaxThreadCount(kStoreThreads);
    m_calls.setMaxThreadCount(kCallThreads);
    connect(&m_feed, &ChangeFeed::jobsChanged, this, &ServiceBackend::jobsChanged);
    connect(&m_feed, &ChangeFeed::creativesChanged, this, &ServiceBackend::creativesChanged);
    connect(&m_feed, &ChangeFeed::patternsChanged, this, &ServiceBackend::patternsChanged);
    connect(&m_feed, &ChangeFeed::generationsChanged, this, &ServiceBackend::generationsChanged);
    connect(&m_feed, &ChangeFeed::workspaceChanged, this, &ServiceBackend::workspaceChanged);
    connect(&m_feed, &ChangeFeed::jobMet, this, [this](const Error &error) { m_online.note(error); });
    connect(&m_online, &OnlineWatch::onlineChanged, this, &ServiceBackend::onlineChanged);
    readLocality();
}

ServiceBackend::~ServiceBackend()
{
    m_stop.cancel();
    m_aiTest.cancel();
    m_logins.cancel();
    m_workers.stop();
}

void ServiceBackend::startWorkers()
{
    m_workers.start();
    m_started = true;
    m_store.start([this] {
        if (const Status tidied = m_context.generation().made.tidy(); !tidied)
            logFailure(QStringLiteral("made_not_tidied"), tidied.error());
    });
    readVersions();
}

void ServiceBackend::readVersions()
{
    // Not in the constructor: loading OpenSSL takes as long as reading the last view.
    m_engine = QtConcurrent::run(&m_store, [this] { return m_context.database().engineVersion().value_or(QString()); });
    m_cryptography = QtConcurrent::run(&m_store, [] { return QSslSocket::sslLibraryVersionString(); });
}

template<typename Work>
auto ServiceBackend::ask(QThreadPool &pool, Work work)
{
    return callOn(pool, m_stop.token(), std::move(work));
}

void ServiceBackend::jobsAreOthers()
{
    m_workers.wake();
    m_feed.noteJobs();
}

// ---- workspace

ui::Reply<ui::WorkspaceSnapshot> ServiceBackend::workspace()
{
    return ask(m_store, [this] { return readWorkspace(m_context); });
}

ui::Reply<domain::Organization> ServiceBackend::addOrganization(const QString &name)
{
    return ask(m_store, [this, name] {
        auto added = m_context.workspace().addOrganization(name);
        if (added)
            m_feed.noteWorkspace();
        return added;
    });
}

ui::Reply<domain::Organization> ServiceBackend::renameOrganization(const QString &id, const QString &name)
{
    return ask(m_store, [this, id, name] {
        auto renamed = m_context.workspace().renameOrganization(id, name);
        if (renamed)
            m_feed.noteWorkspace();
        return renamed;
    });
}

ui::Reply<std::vector<domain::AdAccount>> ServiceBackend::refreshAccounts(const QString &connectionId)
{
    return ask(m_calls, [this, connectionId, token = m_stop.token()] {
        auto accounts = m_context.adAccounts().refresh(connectionId, token);
        noteCall(errorOf(accounts));
        m_feed.noteWorkspace();
        return accounts;
    });
}

// ---- login

ui::Reply<services::ConnectedAccount> ServiceBackend::logIn(const QString &organizationId, bool askAgain)
{
    services::ConnectOptions options;
    options.organizationId = organizationId;
    options.pages = callbackPages();
    options.rerequest = askAgain;
    const auto address = [this](const QUrl &url) {
        QMetaObject::invokeMethod(
            this, [this, url] { Q_EMIT loginAddress(url); }, Qt::QueuedConnection);
    };
    return m_logins.begin(options, address, [this](const auto &answer) { noteConnected(answer); });
}

void ServiceBackend::cancelLogin()
{
    m_logins.cancel();
}

ui::Reply<services::ConnectedAccount> ServiceBackend::connectToken(const QString &organizationId, const Secret &token)
{
    return ask(m_calls, [this, organizationId, token, stop = m_stop.token()] {
        auto answer = m_context.newLogin()->connectToken(organizationId, token, stop);
        noteConnected(answer);
        return answer;
    });
}

void ServiceBackend::noteConnected(const Result<services::ConnectedAccount> &answer)
{
    noteCall(errorOf(answer));
    if (!answer)
        return;
    m_feed.noteWorkspace();
    // Jobs that waited for this login can go on.
    jobsAreOthers();
}

bool ServiceBackend::openInBrowser(const QUrl &url)
{
    return m_browser.open(url).has_value();
}

bool ServiceBackend::hasMetaApp() const
{
    return !m_context.config()->appId.isEmpty();
}

// ---- creatives and jobs

ui::Reply<ui::SharedOverview> ServiceBackend::overview(const services::SelectionInput &selection)
{
    return ask(m_store, [this, selection]() -> Result<ui::SharedOverview> {
        auto answer = m_context.overview().overview(selection);
        if (!answer)
            return failure(std::move(answer).error());
        noteHead(*answer);
        // Not within the answer: who waits for creatives does not wait for a plan.
        m_store.start([this] { wishForTheRest(); });
        return shareOverview(*std::move(answer));
    });
}

void ServiceBackend::noteHead(const services::CreativeOverviewAnswer &answer)
{
    // Only the speed of the next start and the arrows of the next sync depend on it.
    if (const Status kept = m_context.overviewHead().keep(answer); !kept)
        logFailure(QStringLiteral("head_not_kept"), kept.error());
    if (const Status noted = services::PlaceHistory(m_context.database(), m_context.clock()).note(answer.top); !noted)
        logFailure(QStringLiteral("places_not_noted"), noted.error());
}

ui::Reply<ui::SharedOverview> ServiceBackend::overviewHead(const services::SelectionInput &selection)
{
    return ask(m_store, [this, selection]() -> Result<ui::SharedOverview> {
        auto head = m_context.overviewHead().read(selection);
        if (!head)
            return failure(std::move(head).error());
        if (!*head)
            return ui::SharedOverview();
        return shareOverview(**std::move(head));
    });
}

ui::Reply<services::TrendsAnswer> ServiceBackend::trends(const services::SelectionInput &selection)
{
    return ask(m_store, [this, selection, stop = m_stop.token()] {
        auto answer = m_context.trends().of(selection, stop);
        if (answer ? !answer->hasBefore : answer.error().reason == Reason::InsightsMissing)
            wishForDays(selection);
        return answer;
    });
}

void ServiceBackend::wishForTheRest()
{
    // The start has enough to do, and the runner plans when it begins.
    if (!m_started || m_stop.isCancelled())
        return;
    // Somebody looks at creatives: what is new among them is named, and the account's other ads are read, now and not when the
    // runner plans.
    const Result<int> patterns = m_context.patternPlanner().plan();
    if (!patterns)
        logFailure(QStringLiteral("patterns_not_planned"), patterns.error());
    const Result<int> library = m_context.libraryPlanner().plan();
    if (!library)
        logFailure(QStringLiteral("library_not_planned"), library.error());
    if (patterns.value_or(0) + library.value_or(0) > 0)
        jobsAreOthers();
}

void ServiceBackend::wishForDays(const services::SelectionInput &selection)
{
    // Somebody looks at the account: its days are read now, not when the planner comes to it.
    const Result<bool> planned = m_context.dayPlanner().planNow(selection.connectionId, selection.adAccountId);
    if (!planned && planned.error().reason != Reason::InsightsMissing)
        logFailure(QStringLiteral("days_not_planned"), planned.error());
    else if (planned && *planned)
        jobsAreOthers();
}

ui::Reply<services::AdCurves> ServiceBackend::adCurves(const services::SelectionInput &selection,
                                                       const QString &metaAdId, domain::Kpi kpi)
{
    return ask(m_store, [this, selection, metaAdId, kpi] {
        return m_context.dailyInsights().compared(selection, metaAdId, kpi);
    });
}

ui::Reply<services::GuardrailPreview> ServiceBackend::previewGuardrails(const services::SelectionInput &selection)
{
    return ask(m_store, [this, selection] { return m_context.overview().preview(selection); });
}

ui::Reply<std::vector<domain::ActionStat>> ServiceBackend::conversionEvents(const services::SelectionInput &selection)
{
    return ask(m_store, [this, selection] { return m_context.overview().conversionEvents(selection); });
}

ui::Reply<services::QueuedSync> ServiceBackend::sync(const services::SelectionInput &selection)
{
    return ask(m_store, [this, selection] {
        auto queued = m_context.sync().queue(selection);
        if (queued)
            jobsAreOthers();
        return queued;
    });
}

ui::Reply<std::vector<domain::Job>> ServiceBackend::jobs()
{
    return ask(m_store, [this] { return m_context.workspace().jobs(std::nullopt); });
}

ui::StatusReply ServiceBackend::cancelJob(const QString &id)
{
    return ask(m_store, [this, id] {
        const Status cancelled = m_context.jobControl().cancel(id);
        jobsAreOthers();
        return cancelled;
    });
}

ui::StatusReply ServiceBackend::retryJob(const QString &id)
{
    return ask(m_store, [this, id] {
        const Status queued = m_context.jobControl().retry(id);
        jobsAreOthers();
        return queued;
    });
}

ui::Reply<bool> ServiceBackend::isQueuePaused()
{
    return ask(m_store, [this] { return m_context.jobControl().isPaused(); });
}

ui::StatusReply ServiceBackend::setQueuePaused(bool paused)
{
    return ask(m_store, [this, paused] {
        const Status done = m_context.jobControl().setPaused(paused);
        jobsAreOthers();
        return done;
    });
}

ui::Reply<services::QuotaAnswer> ServiceBackend::quotas(const QString &organizationId)
{
    return ask(m_store, [this, organizationId] { return m_context.quotas().of(organizationId); });
}

ui::Reply<services::HealthAnswer> ServiceBackend::health()
{
    return ask(m_store, [this] { return m_context.health().lastDays(); });
}

ui::Reply<services::CreativeAnalysis> ServiceBackend::analysis(const QString &creativeId)
{
    return ask(m_store, [this, creativeId] { return m_context.extraction().of(creativeId); });
}

ui::Reply<services::QueuedExtraction> ServiceBackend::analyse(const QStringList &creativeIds, bool again)
{
    return ask(m_store, [this, creativeIds, again] {
        auto queued = m_context.extraction().queue(creativeIds, again);
        if (queued)
            jobsAreOthers();
        return queued;
    });
}

ui::Reply<services::CreativeTagMap> ServiceBackend::tags(const domain::AdAccount &account)
{
    return ask(m_store, [this, account] { return m_context.extraction().tagsOf(account.connectionId, account.id); });
}

ui::StatusReply ServiceBackend::correct(const QString &creativeId, domain::PatternField field,
                                        const std::optional<domain::FieldValue> &value)
{
    return ask(m_store, [=, this]() -> Status {
        const auto account = value ? m_context.correction().set(creativeId, field, *value)
                                   : m_context.correction().reset(creativeId, field);
        if (!account)
            return failure(account.error());
        m_feed.notePatterns(*account);
        return {};
    });
}

ui::Reply<QStringList> ServiceBackend::search(const domain::AdAccount &account, const QString &text)
{
    return ask(m_store, [=, this] { return m_context.creativeSearch().find(account.connectionId, account.id, text); });
}

ui::Reply<services::CreativeMarkMap> ServiceBackend::marks(const QString &organizationId)
{
    return ask(m_store, [this, organizationId] { return m_context.marks().of(organizationId); });
}

ui::StatusReply ServiceBackend::setMark(const QString &organizationId, const QString &creativeId,
                                        const services::CreativeMark &mark)
{
    return ask(m_store, [=, this] { return m_context.marks().set(organizationId, creativeId, mark); });
}

// ---- settings

ui::Reply<std::vector<settings::SettingEntry>> ServiceBackend::settings()
{
    return ask(m_store, [this] { return app::listSettings(m_context); });
}

ui::Reply<settings::SetOutcome> ServiceBackend::setSetting(const QString &key, const QString &value)
{
    return ask(m_store, [this, key, value]() -> Result<settings::SetOutcome> {
        const auto outcome = m_context.settings().set(key, value);
        if (!outcome)
            return outcome;
        if (const Status read = m_context.reloadConfig(); !read)
            return failure(read.error());
        QMetaObject::invokeMethod(this, &ServiceBackend::readLocality, Qt::QueuedConnection);
        return outcome;
    });
}

ui::StatusReply ServiceBackend::setSecret(const QString &key, const Secret &value)
{
    return ask(m_store, [this, key, value] { return app::storeSecret(m_context, key, value); });
}

ui::StatusReply ServiceBackend::clearPictureCache()
{
    return ask(m_store, [this]() -> Status {
        if (const Status cleared = imaging::ThumbnailCache(thumbnailFolder()).clear(); !cleared)
            return cleared;
        const Result<int> resumed = m_context.jobControl().goOnWithSpace();
        if (!resumed)
            return failure(resumed.error());
        if (*resumed > 0)
            jobsAreOthers();
        return {};
    });
}

ui::Reply<qint64> ServiceBackend::pictureCacheBytes()
{
    return ask(m_store, [this]() -> Result<qint64> { return imaging::ThumbnailCache(thumbnailFolder()).totalBytes(); });
}

ui::Reply<ui::StorageFacts> ServiceBackend::storage()
{
    return ask(m_store, [this]() -> Result<ui::StorageFacts> { return readStorage(m_context); });
}

bool ServiceBackend::openFolder(const QString &folder)
{
    return QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

QString ServiceBackend::thumbnailFolder() const
{
    return m_context.paths().thumbnails();
}

ui::ProgramFacts ServiceBackend::facts() const
{
    ui::ProgramFacts facts;
    facts.version = m_facts.version;
    facts.qtVersion = QString::fromLatin1(qVersion());
    facts.sqliteVersion = readyText(m_engine);
    // "OpenSSL 3.0.17 1 Jul 2025"
    facts.opensslVersion = readyText(m_cryptography).section(u' ', 1, 1);
    facts.profileFolder = m_facts.profileFolder;
    facts.logFolder = m_context.paths().logs();
    facts.secretStore = m_facts.secretStore;
    facts.demo = m_facts.demo;
    return facts;
}

// ---- network

bool ServiceBackend::isOnline() const
{
    return m_online.isOnline();
}

void ServiceBackend::noteCall(const std::optional<Error> &error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { m_online.note(error); }, Qt::QueuedConnection);
}

void ServiceBackend::probe()
{
    if (m_probing.exchange(true))
        return;
    m_calls.start([this, token = m_stop.token()] {
        net::HttpRequest request;
        request.url = m_context.config()->graphUrl;
        request.limits.total = kProbeLimit;
        // Any answer will do.
        const auto answer = net::sendAndWait(m_context.transport(), request, token);
        m_probing = false;
        noteCall(errorOf(answer));
    });
}

void ServiceBackend::readLocality()
{
    const QString host = m_context.config()->graphUrl.host();
    m_online.setLocal(host == u"localhost" || host == u"127.0.0.1" || host == u"::1");
}

} // namespace mci::desktop
