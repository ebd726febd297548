// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/MainWindow.h"

#include "base/Redaction.h"
#include "domain/TimeWindow.h"
#include "pages/FirstRun.h"
#include "text/ErrorText.h"
#include "widgets/ErrorState.h"
#include "window/ActivityPage.h"
#include "window/ClientSwitcher.h"
#include "window/ComparePage.h"
#include "window/GenerationsPage.h"
#include "window/JobBoard.h"
#include "window/NavRail.h"
#include "window/Notices.h"
#include "window/Notifier.h"
#include "window/QuotaWatch.h"
#include "window/TopCreativesPage.h"

#include <QStackedWidget>

namespace mci::ui {

void MainWindow::readWorkspace()
{
    m_backend.workspace().then(this,
                               [this](const Result<WorkspaceSnapshot> &workspace) { onWorkspaceRead(workspace); });
}

void MainWindow::onWorkspaceRead(const Result<WorkspaceSnapshot> &workspace)
{
    if (workspace) {
        onWorkspace(*workspace);
        return;
    }
    //: Start of the program: the stored data could not be read
    m_problem->setContent({}, tr("Your data could not be opened"), text::errorMessage(workspace.error()),
                          //: Start of the program: button
                          tr("Try again"), {});
    m_problem->setDetails(redacted(workspace.error().detail));
    if (m_organizationId.isEmpty())
        m_screens->setCurrentWidget(m_problem);
}

void MainWindow::onWorkspace(const WorkspaceSnapshot &workspace)
{
    m_workspace = workspace;
    m_switcher->setWorkspace(workspace);
    m_board->setWorkspace(workspace);
    m_notices->setWorkspace(workspace);
    m_rail->model().setNeedsYou(Page::Settings, expiredLogin(workspace, SystemClock().now()).has_value());
    if (m_screens->currentWidget() == m_firstRun && m_firstRun)
        return;
    if (!isConnected(workspace)) {
        m_creatives->session().close();
        m_organizationId.clear();
        m_adAccountId.clear();
        firstRun().start();
        showFirstRun();
        return;
    }
    showFrame();
    if (!findAccount(workspace, m_organizationId, m_adAccountId))
        openLast();
}

void MainWindow::settle()
{
    if (m_settled || m_creatives->session().state() == TopCreativesSession::State::Loading)
        return;
    m_settled = true;
    Q_EMIT settled();
}

void MainWindow::readJobs()
{
    m_backend.jobs().then(this, [this](const Result<std::vector<domain::Job>> &jobs) {
        if (jobs)
            onJobs(*jobs);
    });
}

void MainWindow::onJobs(const std::vector<domain::Job> &jobs)
{
    m_board->setJobs(jobs);
    if (m_generations)
        m_generations->setJobs(jobs);
    m_notices->setJobs(jobs);
    m_notifier->setJobs(jobs, m_workspace, isActiveWindow());
    const JobCounts counts = jobCounts(jobs);
    m_rail->setActivity(counts.running, counts.running == 0 && counts.needsYou > 0);
}

void MainWindow::openLast()
{
    const std::vector<Client> clients = clientsOf(m_workspace);
    if (clients.empty())
        return;
    const QString last = m_state.lastOrganization();
    const auto known = std::find_if(clients.begin(), clients.end(),
                                    [&last](const Client &client) { return client.organization.id == last; });
    const Client &client = known == clients.end() ? clients.front() : *known;
    openAccount(client.organization.id, {});
}

void MainWindow::openAccount(const QString &organizationId, const QString &adAccountId)
{
    const QString wanted = adAccountId.isEmpty() ? m_state.lastAccount(organizationId) : adAccountId;
    const domain::AdAccount *account = findAccount(m_workspace, organizationId, wanted);
    const auto kept = account ? m_state.selection(organizationId, wanted) : std::nullopt;
    setPlace(organizationId, account ? account->id : QString());
    if (!account || !kept) {
        m_creatives->session().close();
        if (account)
            firstRun().editParameters({}, *account);
        else
            firstRun().chooseAccount(organizationId, m_suggestedAccountId);
        showFirstRun();
        return;
    }
    m_state.setSelection(organizationId, *kept);
    KeptSelection selection = *kept;
    selection.input.connectionId = account->connectionId;
    m_creatives->open(*account, selection);
    showFrame();
}

void MainWindow::setPlace(const QString &organizationId, const QString &adAccountId)
{
    // Creatives of another account are never compared with those of this one.
    if (m_compare && adAccountId != m_adAccountId)
        m_compare->setCreatives({});
    m_awaitedCreative.clear();
    m_organizationId = organizationId;
    m_adAccountId = adAccountId;
    if (m_generations)
        m_generations->setOrganization(organizationId);
    m_switcher->setCurrent(organizationId, adAccountId);
    m_quotas->setOrganization(organizationId);
    m_creatives->setQuota(m_quotas->percentOf(adAccountId));
}

void MainWindow::onFinished(const services::SelectionInput &selection)
{
    // The account may be newer than what is known here.
    m_backend.workspace().then(this, [this, selection](const Result<WorkspaceSnapshot> &workspace) {
        if (!workspace) {
            firstRun().showProblem(text::errorMessage(workspace.error()));
            return;
        }
        m_workspace = *workspace;
        m_switcher->setWorkspace(m_workspace);
        m_board->setWorkspace(m_workspace);
        m_notices->setWorkspace(m_workspace);
        beginWith(selection);
    });
}

void MainWindow::beginWith(const services::SelectionInput &selection)
{
    const auto account =
        std::find_if(m_workspace.accounts.begin(), m_workspace.accounts.end(), [&](const domain::AdAccount &candidate) {
            return candidate.connectionId == selection.connectionId && candidate.id == selection.adAccountId;
        });
    if (account == m_workspace.accounts.end()) {
        firstRun().showProblem(text::errorMessage(makeError(ErrorCode::NotFound, Reason::None)));
        return;
    }
    setPlace(account->organizationId, account->id);
    const KeptSelection kept{selection, domain::accountToday(SystemClock().now(), account->timeZone)};
    m_state.setSelection(m_organizationId, kept);
    m_creatives->open(*account, kept);
    showFrame();
    openPage(Page::TopCreatives);
    m_creatives->session().sync();
}

void MainWindow::signIn(const QString &connectionId)
{
    const domain::Connection *connection = findConnection(m_workspace, connectionId);
    const QString organizationId = connection ? connection->organizationId : m_organizationId;
    if (!m_backend.hasMetaApp()) {
        firstRun().connectAnother(organizationId);
        showFirstRun();
        return;
    }
    //: Toast after "Sign in again"
    actionToast(tr("Continue in your browser"), tr("Cancel"), [this] { m_backend.cancelLogin(); });
    m_backend.logIn(organizationId, false).then(this, [this](const Result<services::ConnectedAccount> &connected) {
        if (connected) {
            //: Toast after a login
            toast(tr("Signed in. What waited goes on."), false);
            readWorkspace();
            readJobs();
        } else if (!connected.error().isCancelled()) {
            toastError(connected.error());
        }
    });
}

void MainWindow::editParameters()
{
    const domain::AdAccount *account = findAccount(m_workspace, m_organizationId, m_adAccountId);
    if (account)
        firstRun().editParameters(m_creatives->session().selection().input, *account);
    else
        firstRun().chooseAccount(m_organizationId);
    showFirstRun();
}

FirstRun &MainWindow::firstRun()
{
    if (m_firstRun)
        return *m_firstRun;
    m_firstRun = new FirstRun(m_look, m_backend, m_screens);
    m_screens->addWidget(m_firstRun);
    connect(m_firstRun, &FirstRun::finished, this, &MainWindow::onFinished);
    connect(m_firstRun, &FirstRun::cancelled, this, [this] {
        showFrame();
        if (m_creatives->session().account().id.isEmpty())
            openPage(Page::TopCreatives);
    });
    connect(m_firstRun, &FirstRun::demoRequested, this, &MainWindow::demoRequested);
    connect(m_firstRun, &FirstRun::localeChosen, this, [this](const QString &locale) {
        m_state.setLanguage(locale);
        Q_EMIT localeChosen(locale);
    });
    connect(m_firstRun, &FirstRun::themeChosen, this, [this](ThemeChoice choice) {
        m_state.setTheme(choice);
        m_look.setChoice(choice);
    });
    connect(m_firstRun, &FirstRun::helpRequested, this, &MainWindow::showHelp);
    return *m_firstRun;
}

void MainWindow::showFirstRun()
{
    m_screens->setCurrentWidget(m_firstRun);
}

void MainWindow::showFrame()
{
    m_screens->setCurrentWidget(m_frame);
}

bool MainWindow::showsFrame() const
{
    return m_screens->currentWidget() == m_frame;
}

} // namespace mci::ui
