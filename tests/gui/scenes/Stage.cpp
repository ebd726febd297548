// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/scenes/Stage.h"

#include "creatives/CreativeGridView.h"
#include "creatives/CreativeTableView.h"
#include "made/ResultPage.h"
#include "pages/CreativeWall.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPainter>
#include <QTableView>
#include <QTest>

namespace mci::test {

namespace {

constexpr int kPatienceMs = 20'000;

bool popsUp(const QWidget &widget)
{
    return widget.isVisible() && (widget.windowFlags() & Qt::Popup) == Qt::Popup;
}

} // namespace

Stage::Stage(const DemoData &demo, ui::Look &ourLook, QSize size)
    : data(demo)
    , look(ourLook)
    , m_size(size)
    , m_state(m_folder.filePath(QStringLiteral("ui.ini")))
{
    m_state.setTheme(look.choice());
    m_state.setMotion(ui::MotionChoice::Off);
    m_state.setSelection(data.account.organizationId, data.selection);
    backend.workspaceReplies.give(data.workspace);
    const services::ConnectedAccount connected{data.connection, data.workspace.accounts, std::nullopt};
    backend.loginReplies.give(connected);
    backend.tokenReplies.give(connected);
    backend.overviewReplies.give(data.overview);
    backend.previewReplies.give(data.preview);
    backend.eventReplies.give(data.events);
    backend.settingReplies.give(data.settings);
    backend.cacheSizeReplies.give(qint64{312'000'000});
    backend.storageReplies.give(
        ui::StorageFacts{QStringLiteral("/έργα/data"), QStringLiteral("/έργα/logs"), 24'000'000, {}});
    backend.jobReplies.give(data.jobs);
    backend.thumbnails = data.thumbnails;
    backend.programFacts.version = QStringLiteral("0.1.0");
    backend.programFacts.qtVersion = QString::fromLatin1(qVersion());
    backend.programFacts.sqliteVersion = QStringLiteral("3.40.1");
    backend.programFacts.opensslVersion = QStringLiteral("3.0.17");
    backend.programFacts.profileFolder = QStringLiteral("/έργα/");
    backend.programFacts.logFolder = QStringLiteral("/έργα/logs");
    backend.programFacts.secretStore = QStringLiteral("keychain");
    backend.loginUrl = QUrl(QStringLiteral("https://www.facebook.com/v26.0/dialog/oauth?client_id=1"));
}

Stage::~Stage() = default;

void Stage::forgetEverybody()
{
    backend.workspaceReplies.give(ui::WorkspaceSnapshot{data.workspace.organizations, {}, {}});
}

void Stage::giveOverview(services::CreativeOverviewAnswer overview)
{
    backend.overviewReplies.give(std::move(overview));
    if (m_window)
        Q_EMIT backend.creativesChanged(data.account.id);
}

void Stage::giveJobs(std::vector<domain::Job> jobs)
{
    backend.jobReplies.give(std::move(jobs));
    if (m_window)
        Q_EMIT backend.jobsChanged();
}

std::vector<domain::Job> Stage::runningJobs() const
{
    const UtcTime now = SystemClock().now();
    domain::Job insights;
    insights.id = insights.rootId = QStringLiteral("job_1");
    insights.type = QLatin1String(domain::job_type::kInsightsFetch);
    insights.organizationId = data.account.organizationId;
    insights.connectionId = data.connection.id;
    insights.adAccountId = data.account.id;
    insights.state = domain::JobState::Completed;
    insights.progress = 1;
    insights.createdAt = now - std::chrono::minutes(2);
    insights.startedAt = insights.createdAt + std::chrono::seconds(2);
    insights.finishedAt = now - std::chrono::seconds(70);
    insights.result = {{QStringLiteral("ads"), 214}, {QStringLiteral("topCreatives"), 20}};
    domain::Job creatives = insights;
    creatives.id = QStringLiteral("job_2");
    creatives.parentId = insights.id;
    creatives.type = QLatin1String(domain::job_type::kCreativeIngest);
    creatives.state = domain::JobState::Processing;
    creatives.progress = 0.6;
    creatives.stage = QStringLiteral("pictures");
    creatives.stageValues = {{QStringLiteral("done"), 12}, {QStringLiteral("total"), 20}};
    creatives.createdAt = now - std::chrono::seconds(70);
    creatives.startedAt = creatives.createdAt;
    creatives.finishedAt.reset();
    creatives.result = {};
    return {creatives, insights};
}

std::vector<domain::Job> Stage::mixedJobs() const
{
    std::vector<domain::Job> jobs = runningJobs();
    const auto add = [&](const char *id, domain::JobState state, int minutesAgo) -> domain::Job & {
        domain::Job job = jobs[1];
        job.id = job.rootId = QLatin1String(id);
        job.state = state;
        job.createdAt -= std::chrono::minutes(minutesAgo);
        job.startedAt = job.createdAt;
        job.finishedAt = isFinal(state) ? std::optional(job.createdAt + std::chrono::minutes(1)) : std::nullopt;
        job.result = state == domain::JobState::Completed ? job.result : QJsonObject();
        jobs.push_back(job);
        return jobs.back();
    };
    domain::Job &failed = add("job_3", domain::JobState::Failed, 40);
    failed.error = makeError(ErrorCode::Timeout, Reason::None, QStringLiteral("no answer"));
    failed.adAccountId = data.workspace.accounts.back().id;
    domain::Job &waiting = add("job_4", domain::JobState::WaitingLogin, 20);
    waiting.waitReason = makeError(ErrorCode::TokenExpired, Reason::None, QStringLiteral("expired"));
    add("job_5", domain::JobState::Completed, 200);
    add("job_6", domain::JobState::Cancelled, 3000);
    return jobs;
}

ui::MainWindow &Stage::open()
{
    m_window = std::make_unique<ui::MainWindow>(look, backend, m_state);
    m_window->resize(m_size);
    m_window->show();
    m_window->activateWindow();
    (void)QTest::qWaitForWindowActive(m_window.get());
    settle();
    return *m_window;
}

void Stage::click(const char *name)
{
    find<QAbstractButton>(name)->click();
    settle();
}

bool Stage::hasItsPictures()
{
    const auto *wall = m_window->findChild<ui::CreativeWall *>();
    if (wall && wall->isVisible() && !wall->isDrawn())
        return false;
    const auto *made = m_window->findChild<ui::ResultPage *>();
    if (made && made->isVisible() && !made->isSettled())
        return false;
    const QList<ui::ThumbnailStore *> stores = m_window->findChildren<ui::ThumbnailStore *>();
    return std::all_of(stores.begin(), stores.end(),
                       [](const ui::ThumbnailStore *store) { return store->waiting() == 0; });
}

void Stage::trigger(ui::ActionId action)
{
    window().actions()[action]->trigger();
    settle();
}

void Stage::settle()
{
    // Answers come in the next turns of the event loop and ask for more; views ask for their pictures a moment later.
    constexpr int kCalmMs = 80;
    QTest::qWait(kCalmMs);
    if (!QTest::qWaitFor([this] { return hasItsPictures(); }, kPatienceMs))
        qWarning("pictures are missing");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

QImage Stage::picture()
{
    QImage image = m_window->grab().toImage();
    QPainter painter(&image);
    for (QWidget *above : QApplication::topLevelWidgets()) {
        if (above != m_window.get() && (popsUp(*above) || (above->isVisible() && above->parentWidget())))
            painter.drawPixmap(above->pos() - m_window->pos(), above->grab());
    }
    return image;
}

} // namespace mci::test
