// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/MainWindow.h"

#include "creatives/CreativeText.h"
#include "pages/FirstRun.h"
#include "pages/SettingsPage.h"
#include "text/ErrorText.h"
#include "widgets/ToastHost.h"
#include "window/Actions.h"
#include "window/ActivityPage.h"
#include "window/ActivityPopover.h"
#include "window/ClientSwitcher.h"
#include "window/CommandPalette.h"
#include "window/ComparePage.h"
#include "window/DashboardPage.h"
#include "window/GenerationsPage.h"
#include "window/NavRail.h"
#include "window/PatternsPage.h"
#include "window/RailBadge.h"
#include "window/TopCreativesPage.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QStackedWidget>
#include <QUndoStack>

namespace mci::ui {

void MainWindow::connectActions()
{
    for (std::size_t i = 0; i < kActionCount; ++i) {
        // Cards and rows act on their own keys; anywhere else these belong to what has the focus.
        if (const auto id = static_cast<ActionId>(i); !Actions::gridAct(id))
            addAction((*m_actions)[id]);
    }
    const auto on = [this](ActionId id, auto handler) {
        connect((*m_actions)[id], &QAction::triggered, this, handler);
    };
    on(ActionId::Quit, [this] { close(); });
    on(ActionId::GoDashboard, [this] { openPage(Page::Dashboard); });
    on(ActionId::GoTopCreatives, [this] { openPage(Page::TopCreatives); });
    on(ActionId::GoCompare, [this] { openPage(Page::Compare); });
    on(ActionId::GoPatterns, [this] { openPage(Page::Patterns); });
    on(ActionId::GoBriefs, [this] { openPage(Page::Generations); });
    on(ActionId::GoActivity, [this] { openPage(Page::Activity); });
    on(ActionId::PeekActivity, [this] { peekActivity(); });
    on(ActionId::GoSettings, [this] { openPage(Page::Settings); });
    on(ActionId::ShowAiLedger, [this] { showAiLedger(); });
    on(ActionId::SwitchClient, [this] { m_switcher->openPopover(); });
    on(ActionId::ConnectAccount, [this] { Q_EMIT m_switcher->connectWanted(m_organizationId); });
    on(ActionId::Parameters, [this] { editParameters(); });
    on(ActionId::Palette, [this] { openPalette(); });
    on(ActionId::Shortcuts, [this] { showShortcuts(); });
    on(ActionId::Help, [this] { showHelp(); });
    on(ActionId::Search, [this] {
        if (showsFrame() && page() == Page::Settings)
            settingsPage().search();
    });
    on(ActionId::NextRegion, [this] { stepRegion(1); });
    on(ActionId::PreviousRegion, [this] { stepRegion(-1); });
    on(ActionId::Undo, [this] { m_undo->undo(); });
    on(ActionId::Redo, [this] { m_undo->redo(); });
    on(ActionId::Back, [this] {
        if (page() == Page::TopCreatives && m_creatives->goBack())
            return;
        if (page() == Page::Generations && m_generations->goBack())
            return;
        if (const auto page = m_history.back())
            showPage(*page);
    });
    on(ActionId::Forward, [this] {
        if (const auto page = m_history.forward())
            showPage(*page);
    });
    on(ActionId::ToggleRail, [this](bool collapsed) {
        m_state.setRailCollapsed(collapsed);
        foldRail();
    });
    on(ActionId::ToggleMenuBar, [this](bool shown) {
        m_state.setMenuBar(shown);
        menuBar()->setVisible(shown);
    });
    for (const auto &[id, page] :
         {std::pair(ActionId::GoDashboard, Page::Dashboard), std::pair(ActionId::GoTopCreatives, Page::TopCreatives),
          std::pair(ActionId::GoCompare, Page::Compare), std::pair(ActionId::GoPatterns, Page::Patterns),
          std::pair(ActionId::GoBriefs, Page::Generations), std::pair(ActionId::GoActivity, Page::Activity),
          std::pair(ActionId::GoSettings, Page::Settings)}) {
        m_actions->followKeys(id, m_rail, [this, page](const QString &keys) { m_rail->model().setKeys(page, keys); });
    }
    // The key of a shortcut never arrives as a key: without this, letting go of Alt after Alt+Left would open the menu.
    for (const QAction *action : m_actions->findChildren<QAction *>())
        connect(action, &QAction::triggered, this, [this] { m_altAlone = false; });
    (*m_actions)[ActionId::ToggleRail]->setChecked(m_state.isRailCollapsed());
    (*m_actions)[ActionId::ToggleMenuBar]->setChecked(m_state.menuBar());
    (*m_actions)[ActionId::Undo]->setEnabled(false);
    (*m_actions)[ActionId::Redo]->setEnabled(false);
    connect(m_undo, &QUndoStack::canUndoChanged, (*m_actions)[ActionId::Undo], &QAction::setEnabled);
    // A toast that offers to undo one thing must not undo another that was done since.
    connect(m_undo, &QUndoStack::indexChanged, this, [this](int index) {
        if (m_toastIndex && *m_toastIndex != index) {
            m_toastIndex.reset();
            m_toasts->hide();
        }
    });
    connect(m_undo, &QUndoStack::canRedoChanged, (*m_actions)[ActionId::Redo], &QAction::setEnabled);
}

void MainWindow::buildMenus()
{
    menuBar()->setObjectName(QStringLiteral("menuBar"));
    for (const ActionGroup group : kActionGroups) {
        QMenu *menu = menuBar()->addMenu(Actions::groupText(group));
        if (group == ActionGroup::Creative) {
            m_actions->fillCreativeMenu(*menu);
        } else {
            for (const ActionId id : m_actions->inGroup(group))
                menu->addAction((*m_actions)[id]);
        }
        connect(menu, &QMenu::aboutToHide, this, [this] { QTimer::singleShot(0, this, &MainWindow::hideMenuBar); });
    }
    menuBar()->setVisible(menuBar()->isNativeMenuBar() || m_state.menuBar());
}

void MainWindow::showMenuBar(bool takeFocus)
{
    menuBar()->setVisible(true);
    if (takeFocus && !menuBar()->actions().isEmpty()) {
        menuBar()->setFocus(Qt::MenuBarFocusReason);
        menuBar()->setActiveAction(menuBar()->actions().first());
    }
}

void MainWindow::hideMenuBar()
{
    if (m_state.menuBar() || menuBar()->isNativeMenuBar() || QApplication::activePopupWidget())
        return;
    menuBar()->setVisible(false);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    m_altAlone = event->key() == Qt::Key_Alt && event->modifiers() == Qt::AltModifier;
    if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::NoModifier) {
        showMenuBar(true);
        return;
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Alt && std::exchange(m_altAlone, false)) {
        if (menuBar()->isVisible() && !m_state.menuBar())
            hideMenuBar();
        else
            showMenuBar(true);
        return;
    }
    QMainWindow::keyReleaseEvent(event);
}

void MainWindow::openPage(Page page)
{
    m_history.visit(page);
    showPage(page);
}

void MainWindow::showPage(Page page)
{
    if (page == Page::Settings)
        showChoices();
    m_rail->setCurrent(page);
    m_pages->setCurrentWidget(&pageWidget(page));
    refreshHistory();
    refreshExport();
}

void MainWindow::refreshExport()
{
    const bool can = (page() == Page::TopCreatives && m_creatives->canExport())
        || (page() == Page::Dashboard && m_dashboard->canExport())
        || (page() == Page::Generations && m_generations->canExport());
    (*m_actions)[ActionId::Export]->setEnabled(showsFrame() && can);
}

void MainWindow::refreshHistory()
{
    const bool inDetail = (page() == Page::TopCreatives && m_creatives->isDetailShown())
        || (page() == Page::Generations && m_generations->canGoBack());
    (*m_actions)[ActionId::Back]->setEnabled(inDetail || m_history.canGoBack());
    (*m_actions)[ActionId::Forward]->setEnabled(m_history.canGoForward());
}

QList<Region> MainWindow::regions()
{
    QList<Region> regions{{m_rail, [this] { m_rail->takeFocus(); }}};
    switch (page()) {
    case Page::TopCreatives:
        regions.append(m_creatives->regions());
        break;
    case Page::Compare:
        regions.append(Region{&comparePage(), [this] { comparePage().takeFocus(); }});
        break;
    case Page::Activity:
        regions.append(Region{&activityPage(), [this] { activityPage().takeFocus(); }});
        break;
    case Page::Dashboard:
        regions.append(dashboardPage().regions());
        break;
    case Page::Patterns:
        regions.append(patternsPage().regions());
        break;
    case Page::Generations:
        regions.append(generationsPage().regions());
        break;
    case Page::Settings:
        regions.append(Region{&settingsPage(), [this] { settingsPage().takeFocus(); }});
        break;
    }
    return regions;
}

void MainWindow::stepRegion(int by)
{
    if (!showsFrame())
        return;
    const QList<Region> all = regions();
    const QWidget *focus = QApplication::focusWidget();
    int at = -1;
    for (int i = 0; i < all.size(); ++i) {
        if (focus && (all[i].area == focus || all[i].area->isAncestorOf(focus)))
            at = i;
    }
    const int count = static_cast<int>(all.size());
    const int next = at < 0 ? 0 : (at + by + count) % count;
    all[next].takeFocus();
}

void MainWindow::openPalette()
{
    auto *palette = new CommandPalette(m_look, paletteEntries(), m_state.recentCommands(), this);
    connect(palette, &CommandPalette::used, this, [this](const QString &id) { m_state.addRecentCommand(id); });
    QWidget *opener = QApplication::focusWidget();
    palette->open(this, opener ? opener : m_rail);
}

void MainWindow::peekActivity()
{
    if (!showsFrame() || page() == Page::Activity || !ActivityPopover::hasContent(*m_board)) {
        openPage(Page::Activity);
        return;
    }
    auto *popover = new ActivityPopover(m_look, *m_board, this);
    popover->setOpener(QApplication::focusWidget());
    connect(popover, &ActivityPopover::pageWanted, this, [this] { openPage(Page::Activity); });
    connect(popover, &ActivityPopover::loginWanted, this, &MainWindow::signIn);
    popover->popUpBeside(&m_rail->badge());
}

std::vector<PaletteEntry> MainWindow::paletteEntries()
{
    std::vector<PaletteEntry> entries;
    for (const ActionGroup group : kActionGroups) {
        for (const ActionId id : m_actions->inGroup(group)) {
            QAction *action = (*m_actions)[id];
            if (!action->isEnabled() || id == ActionId::Palette)
                continue;
            const bool isPage = id == ActionId::GoDashboard || id == ActionId::GoTopCreatives
                || id == ActionId::GoCompare || id == ActionId::GoPatterns || id == ActionId::GoBriefs
                || id == ActionId::GoActivity || id == ActionId::GoSettings;
            entries.push_back({Actions::name(id), isPage ? PaletteSection::GoTo : PaletteSection::Actions,
                               m_actions->command(id), m_actions->keys(id).value(0), action->icon(),
                               [action] { action->trigger(); }});
        }
    }
    const CreativeModel &model = m_creatives->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const CreativeRow &creative = model.row(row);
        if (creative.loading)
            continue;
        entries.push_back({QStringLiteral("creative:") + creative.id(),
                           PaletteSection::Creatives,
                           CreativeText::name(creative),
                           {},
                           m_look.icon(QStringLiteral("image")),
                           [this, id = creative.id()] {
                               openPage(Page::TopCreatives);
                               m_creatives->showCreative(id);
                           }});
    }
    for (const Client &client : clientsOf(m_workspace)) {
        for (const domain::AdAccount &account : client.accounts) {
            entries.push_back(
                {QStringLiteral("account:") + account.connectionId + u'/' + account.id, PaletteSection::Clients,
                 client.organization.name + QStringLiteral(" · ") + account.name, account.currency,
                 m_look.icon(QStringLiteral("workspace")),
                 [this, organization = client.organization.id, id = account.id] { openAccount(organization, id); }});
        }
    }
    return entries;
}

void MainWindow::toast(const QString &text, bool canUndo)
{
    if (!canUndo) {
        actionToast(text, {}, {});
        return;
    }
    m_toasts->showUndo(text, [this] { m_undo->undo(); });
    m_toastIndex = m_undo->index();
}

void MainWindow::actionToast(const QString &text, const QString &action, const std::function<void()> &onAction)
{
    m_toastIndex.reset();
    m_toasts->show(text, action, onAction);
}

void MainWindow::toastError(const Error &error)
{
    toast(text::errorMessage(error), false);
}

} // namespace mci::ui
