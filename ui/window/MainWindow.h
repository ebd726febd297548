// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/Clients.h"
#include "window/PageHistory.h"
#include "window/PaletteModel.h"
#include "window/Region.h"
#include "window/UiState.h"

#include "backend/Backend.h"
#include "theme/Look.h"

#include <QMainWindow>
#include <QPointer>

class QStackedWidget;
class QTimer;
class QUndoStack;

namespace mci::ui {

class Actions;
class ActivityPage;
class AiLedgerDialog;
class BannerStack;
class ClientSwitcher;
class ComparePage;
class DashboardPage;
class DashboardReader;
class ErrorState;
class FirstRun;
class GenerationsPage;
class JobBoard;
class NavRail;
class PatternsPage;
class Notices;
class Notifier;
class QuestionDialog;
class QuotaWatch;
class SettingsPage;
class TaskbarProgress;
class ToastHost;
class TopCreativesPage;
class WindowKeys;

/**
 * The program's window. It asks the backend for the workspace at once and shows the first start or the last view. Look,
 * backend and state outlive it; closing it saves the state and what was typed, asks only where that cannot be saved, and
 * stops no work.
 */
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Look &look, Backend &backend, UiState &state, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Actions &actions() { return *m_actions; }
    [[nodiscard]] Page page() const;
    void openPage(Page page);
    /** The account to begin with where none was chosen yet; otherwise it is the first of the list. */
    void setSuggestedAccount(const QString &adAccountId) { m_suggestedAccountId = adAccountId; }
    /** Shown, not minimised, in front: for a second start of the program. */
    void bringToFront();

Q_SIGNALS:
    /** Once: what the window begins with is there, the last view's creatives, the first start or why there is neither. */
    void settled();
    /** pt_BR, en, es: stored already; holds from the next start, or the program loads it at once. */
    void localeChosen(const QString &locale);
    void demoRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;

private:
    void buildFrame();
    void buildMenus();
    void connectActions();
    void connectParts();
    void connectBoard();
    void connectDashboard();
    /** Among the creatives; those beyond the chosen number are ranked in for it. */
    void openCreative(const QString &creativeId);
    /** Those with all of the tags, and no other filter. */
    void showTagged(const QStringList &names);
    /** Filters that hide it are cleared. */
    void uncover(const QString &creativeId);
    /** Pages are made when they are first wanted: a start does not wait for them. */
    [[nodiscard]] ComparePage &comparePage();
    [[nodiscard]] ActivityPage &activityPage();
    [[nodiscard]] DashboardPage &dashboardPage();
    [[nodiscard]] PatternsPage &patternsPage();
    [[nodiscard]] GenerationsPage &generationsPage();
    /** One for all pages that show what it reads. */
    [[nodiscard]] DashboardReader &dashboardReader();
    [[nodiscard]] SettingsPage &settingsPage();
    [[nodiscard]] QWidget &pageWidget(Page page);
    void addPage(QWidget *page);
    void connectSettings();
    void showChoices();
    void restorePlace();
    void saveState();
    void foldRail();

    void readWorkspace();
    void onWorkspaceRead(const Result<WorkspaceSnapshot> &workspace);
    void onWorkspace(const WorkspaceSnapshot &workspace);
    void settle();
    void readJobs();
    void onJobs(const std::vector<domain::Job> &jobs);
    void openLast();
    void openAccount(const QString &organizationId, const QString &adAccountId);
    void setPlace(const QString &organizationId, const QString &adAccountId);
    void onFinished(const services::SelectionInput &selection);
    void beginWith(const services::SelectionInput &selection);
    void openNotice(const QString &organizationId, const QString &adAccountId, bool isFailure);
    void signIn(const QString &connectionId);
    void editParameters();
    [[nodiscard]] FirstRun &firstRun();
    void showFirstRun();
    void showFrame();
    [[nodiscard]] bool showsFrame() const;

    void showPage(Page page);
    void refreshHistory();
    /** What is exported is the page's that is seen. */
    void refreshExport();
    void stepRegion(int by);
    [[nodiscard]] QList<Region> regions();
    void openPalette();
    void showShortcuts();
    void showHelp();
    /** One window for all calls: it comes to the front where it is open. */
    void showAiLedger();
    /** What runs and waits, beside the navigation; the page itself where that says no more. */
    void peekActivity();
    /** Begins a brief, or adds to the open one that asked for sources. */
    void generateFrom(const std::vector<domain::BriefSource> &sources);
    void openOutput(const QString &organizationId, const QString &outputId);
    /** False while something is written that would be lost: the window closes by itself then. */
    [[nodiscard]] bool mayClose();
    /** What begins a brief of the chosen creatives, as it is written here; empty where no key does. */
    [[nodiscard]] QString generateKey() const;
    /** Nothing is being written any more, or it takes too long. */
    void goOnClosing();
    void askToClose(const std::optional<Error> &error);
    [[nodiscard]] std::vector<PaletteEntry> paletteEntries();
    void toast(const QString &text, bool canUndo);
    void actionToast(const QString &text, const QString &action, const std::function<void()> &onAction);
    void toastError(const Error &error);
    void showMenuBar(bool takeFocus);
    void hideMenuBar();

    Look &m_look;
    Backend &m_backend;
    UiState &m_state;
    /** Asked before the widgets are made, so that both go on at the same time. */
    Reply<WorkspaceSnapshot> m_workspaceRead;
    bool m_settled = false;
    Actions *m_actions;
    WindowKeys *m_keys;
    QUndoStack *m_undo;
    JobBoard *m_board;
    QuotaWatch *m_quotas;
    QStackedWidget *m_screens;
    QWidget *m_frame;
    FirstRun *m_firstRun = nullptr;
    ErrorState *m_problem;
    NavRail *m_rail;
    ClientSwitcher *m_switcher;
    BannerStack *m_banners;
    QStackedWidget *m_pages;
    TopCreativesPage *m_creatives;
    ComparePage *m_compare = nullptr;
    ActivityPage *m_activity = nullptr;
    DashboardReader *m_dashboardReader = nullptr;
    DashboardPage *m_dashboard = nullptr;
    PatternsPage *m_patterns = nullptr;
    GenerationsPage *m_generations = nullptr;
    SettingsPage *m_settings = nullptr;
    QPointer<AiLedgerDialog> m_ledger;
    ToastHost *m_toasts;
    Notices *m_notices;
    Notifier *m_notifier;
    TaskbarProgress *m_taskbar;
    PageHistory m_history;
    WorkspaceSnapshot m_workspace;
    QString m_organizationId;
    QString m_adAccountId;
    QString m_suggestedAccountId;
    /** To be shown once the creatives are there. */
    QString m_awaitedCreative;
    bool m_altAlone = false;
    /** It was asked to close, and waits for what is still written. */
    bool m_closing = false;
    /** Somebody was asked, and said so. */
    bool m_closesAnyway = false;
    QTimer *m_goodbye = nullptr;
    QPointer<QuestionDialog> m_unsaved;
    /** Index of the stack where a toast offers to undo what was done last. */
    std::optional<int> m_toastIndex;
};

} // namespace mci::ui
