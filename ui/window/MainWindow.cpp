// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/MainWindow.h"

#include "pages/FirstRun.h"
#include "widgets/BannerStack.h"
#include "widgets/ErrorState.h"
#include "widgets/TabOrder.h"
#include "widgets/ToastHost.h"
#include "window/Actions.h"
#include "window/ClientSwitcher.h"
#include "window/ComparePage.h"
#include "window/DashboardReader.h"
#include "window/JobBoard.h"
#include "window/NavRail.h"
#include "window/Notices.h"
#include "window/Notifier.h"
#include "window/QuotaWatch.h"
#include "window/RailBadge.h"
#include "window/TaskbarProgress.h"
#include "window/TopCreativesPage.h"
#include "window/WindowKeys.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScreen>
#include <QStackedWidget>
#include <QUndoStack>

namespace mci::ui {

namespace {

constexpr QSize kSmallest(960, 600);
constexpr QSize kDesigned(1440, 900);
constexpr int kRailNeeds = 1200;

/** Settings and a comparison are places to pass through, not ones to come back to. */
QString storedName(Page page)
{
    switch (page) {
    case Page::Activity:
        return QStringLiteral("activity");
    case Page::Dashboard:
        return QStringLiteral("dashboard");
    case Page::Patterns:
        return QStringLiteral("patterns");
    case Page::Generations:
        return QStringLiteral("briefs");
    case Page::TopCreatives:
    case Page::Compare:
    case Page::Settings:
        break;
    }
    return QStringLiteral("creatives");
}

Page pageOf(const QString &storedPage)
{
    for (const Page page : {Page::Activity, Page::Dashboard, Page::Patterns, Page::Generations}) {
        if (storedPage == storedName(page))
            return page;
    }
    return Page::TopCreatives;
}

/** As it was left, before anything is made that shows it. */
Look &restored(Look &look, const UiState &state)
{
    restoreLook(state, look);
    return look;
}

} // namespace

MainWindow::MainWindow(Look &look, Backend &backend, UiState &state, QWidget *parent)
    : QMainWindow(parent)
    , m_look(restored(look, state))
    , m_backend(backend)
    , m_state(state)
    , m_workspaceRead(backend.workspace())
    , m_actions(new Actions(look, this))
    , m_keys(new WindowKeys(*m_actions, state, this))
    , m_undo(new QUndoStack(this))
    , m_board(new JobBoard(backend, this))
    , m_quotas(new QuotaWatch(backend, this))
    , m_screens(new QStackedWidget(this))
    , m_frame(new QWidget(m_screens))
    , m_problem(new ErrorState(look, m_screens))
    , m_rail(new NavRail(look, m_frame))
    , m_switcher(new ClientSwitcher(look, m_rail))
    , m_banners(new BannerStack(m_frame))
    , m_pages(new QStackedWidget(m_frame))
    , m_creatives(new TopCreativesPage(look, backend, state, *m_actions, *m_undo, m_pages))
    , m_toasts(new ToastHost(look, m_pages))
    , m_notices(new Notices(look, *m_banners, this))
    , m_notifier(new Notifier(makeDesktopNotices(look), this))
    , m_taskbar(new TaskbarProgress(QGuiApplication::desktopFileName(), this))
{
    setObjectName(QStringLiteral("mainWindow"));
    //: Title of the window: the program's name
    setWindowTitle(tr("Meta Creative Intelligence"));
    setMinimumSize(kSmallest);
    buildFrame();
    buildMenus();
    connectActions();
    connectParts();
    connectBoard();
    m_creatives->setKeys(m_keys->gridKeys());
    connect(m_keys, &WindowKeys::gridKeysChanged, this, [this] { m_creatives->setKeys(m_keys->gridKeys()); });
    restorePlace();
    m_notifier->setEnabled(m_state.notifications());
    m_notices->setDemo(m_backend.facts().demo);
    m_notices->setOnline(m_backend.isOnline(), std::nullopt);
    openPage(pageOf(m_state.page()));
    // An answer that is there already would be taken at once, before whoever made the window could say more.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_workspaceRead.then(this, [this](const Result<WorkspaceSnapshot> &workspace) {
                onWorkspaceRead(workspace);
                connect(&m_creatives->session(), &TopCreativesSession::changed, this, &MainWindow::settle);
                settle();
            });
        },
        Qt::QueuedConnection);
    readJobs();
    m_board->readPause();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame()
{
    auto *row = new QHBoxLayout(m_frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_rail->setSwitcher(m_switcher);
    row->addWidget(m_rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_banners);
    column->addWidget(m_pages, 1);
    row->addLayout(column, 1);
    m_pages->addWidget(m_creatives);
    m_screens->addWidget(m_frame);
    m_problem->setObjectName(QStringLiteral("startProblem"));
    m_screens->addWidget(m_problem);
    setCentralWidget(m_screens);
    tabByLayout(*m_screens);
}

void MainWindow::connectParts()
{
    connect(m_rail, &NavRail::pageChosen, this, &MainWindow::openPage);
    connect(m_switcher, &ClientSwitcher::accountChosen, this, &MainWindow::openAccount);
    connect(m_switcher, &ClientSwitcher::connectWanted, this, [this](const QString &organizationId) {
        firstRun().connectAnother(organizationId);
        showFirstRun();
    });
    connect(m_creatives, &TopCreativesPage::parametersWanted, this, &MainWindow::editParameters);
    connect(m_creatives, &TopCreativesPage::compareWanted, this, [this](const QStringList &creativeIds) {
        comparePage().setCreatives(creativeIds);
        openPage(Page::Compare);
        comparePage().takeFocus();
    });
    connect(m_creatives, &TopCreativesPage::generateWanted, this, &MainWindow::generateFrom);
    connect(m_creatives, &TopCreativesPage::compareToggled, this,
            [this](const QString &creativeId) { toast(comparePage().toggle(creativeId), false); });
    connect(m_creatives, &TopCreativesPage::exportChanged, this, &MainWindow::refreshExport);
    connect(m_screens, &QStackedWidget::currentChanged, this, &MainWindow::refreshExport);
    connect(m_creatives, &TopCreativesPage::toastWanted, this, &MainWindow::toast);
    // Later: the reader hears of the same change, but after the page that wants to know.
    connect(
        m_creatives, &TopCreativesPage::tagComparisonWanted, this, [this] { dashboardReader().refresh(); },
        Qt::QueuedConnection);
    connect(m_creatives, &TopCreativesPage::detailShownChanged, this, &MainWindow::refreshHistory);
    connect(m_creatives, &TopCreativesPage::freshnessChanged, this,
            [this] { m_notices->setOnline(m_backend.isOnline(), m_creatives->dataOf()); });
    connect(&m_creatives->session(), &TopCreativesSession::progressChanged, this, [this] {
        const auto &progress = m_creatives->session().progress();
        const bool active = progress && progress->isActive();
        m_taskbar->setProgress(active ? std::optional(progress->overall) : std::nullopt);
    });
    connect(m_notices, &Notices::loginWanted, this, &MainWindow::signIn);
    connect(m_notices, &Notices::connectWanted, this, [this] {
        firstRun().connectAnother(m_organizationId);
        showFirstRun();
    });
    connect(m_notices, &Notices::retryWanted, &m_creatives->session(), &TopCreativesSession::sync);
    connect(m_notifier, &Notifier::chosen, this, &MainWindow::openNotice);
    connect(m_problem, &ErrorState::actionTriggered, this, &MainWindow::readWorkspace);
    connect(&m_backend, &Backend::workspaceChanged, this, &MainWindow::readWorkspace);
    connect(&m_backend, &Backend::jobsChanged, this, &MainWindow::readJobs);
    connect(&m_backend, &Backend::onlineChanged, this, [this](bool online) {
        m_creatives->setOnline(online);
        m_notices->setOnline(online, m_creatives->dataOf());
    });
}

void MainWindow::connectBoard()
{
    connect(m_rail, &NavRail::badgePressed, this, &MainWindow::peekActivity);
    m_rail->badge().setKeyText((*m_actions)[ActionId::PeekActivity]->shortcut().toString(QKeySequence::NativeText));
    connect(m_board, &JobBoard::refused, this, &MainWindow::toastError);
    connect(m_board, &JobBoard::pausedChanged, m_notices, &Notices::setQueuePaused);
    connect(m_board, &JobBoard::pausedChanged, &m_creatives->session(), &TopCreativesSession::setQueuePaused);
    connect(m_notices, &Notices::resumeWanted, m_board, [this] { m_board->setPaused(false); });
    connect(m_quotas, &QuotaWatch::changed, this,
            [this] { m_creatives->setQuota(m_quotas->percentOf(m_adAccountId)); });
}

void MainWindow::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::openNotice(const QString &organizationId, const QString &adAccountId, bool isFailure)
{
    bringToFront();
    showFrame();
    if (isFailure) {
        openPage(Page::Activity);
        return;
    }
    if (organizationId != m_organizationId || adAccountId != m_adAccountId)
        openAccount(organizationId, adAccountId);
    openPage(Page::TopCreatives);
}

void MainWindow::restorePlace()
{
    resize(kDesigned);
    const auto place = m_state.windowPlace();
    if (!place)
        return;
    QList<QRect> screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens.append(screen->availableGeometry());
    setGeometry(reachablePlace(place->rect, screens));
    if (place->maximized)
        setWindowState(windowState() | Qt::WindowMaximized);
}

void MainWindow::saveState()
{
    m_state.setWindowPlace({isMaximized() ? normalGeometry() : geometry(), isMaximized()});
    m_state.setPage(storedName(page()));
    m_creatives->saveState();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose()) {
        event->ignore();
        return;
    }
    saveState();
    m_taskbar->setProgress(std::nullopt);
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    foldRail();
}

void MainWindow::foldRail()
{
    const bool collapsed = width() < kRailNeeds || m_state.isRailCollapsed();
    m_rail->setCollapsed(collapsed);
    m_switcher->setCollapsed(collapsed);
}

} // namespace mci::ui
