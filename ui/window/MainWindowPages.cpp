// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/MainWindow.h"

#include "pages/SettingsPage.h"
#include "widgets/TabOrder.h"
#include "window/Actions.h"
#include "window/ActivityPage.h"
#include "window/ComparePage.h"
#include "window/DashboardPage.h"
#include "window/GenerationsPage.h"
#include "window/PatternsPage.h"
#include "window/TopCreativesPage.h"
#include "window/WindowKeys.h"

#include <QStackedWidget>

namespace mci::ui {

void MainWindow::addPage(QWidget *page)
{
    m_pages->addWidget(page);
    tabByLayout(*m_screens);
}

QWidget &MainWindow::pageWidget(Page page)
{
    switch (page) {
    case Page::TopCreatives:
        break;
    case Page::Compare:
        return comparePage();
    case Page::Activity:
        return activityPage();
    case Page::Dashboard:
        return dashboardPage();
    case Page::Patterns:
        return patternsPage();
    case Page::Generations:
        return generationsPage();
    case Page::Settings:
        return settingsPage();
    }
    return *m_creatives;
}

Page MainWindow::page() const
{
    const QWidget *shown = m_pages->currentWidget();
    if (shown == m_creatives)
        return Page::TopCreatives;
    if (shown == m_compare)
        return Page::Compare;
    if (shown == m_activity)
        return Page::Activity;
    if (shown == m_patterns)
        return Page::Patterns;
    if (shown == m_generations)
        return Page::Generations;
    return shown == m_dashboard ? Page::Dashboard : Page::Settings;
}

ComparePage &MainWindow::comparePage()
{
    if (!m_compare) {
        m_compare = new ComparePage(m_look, m_creatives->model(), m_creatives->thumbnails(), m_pages);
        connect(m_compare, &ComparePage::choiceWanted, this, [this] { openPage(Page::TopCreatives); });
        addPage(m_compare);
    }
    return *m_compare;
}

ActivityPage &MainWindow::activityPage()
{
    if (m_activity)
        return *m_activity;
    m_activity = new ActivityPage(m_look, m_backend, m_state, *m_board, *m_quotas, *m_undo, m_pages);
    connect(m_activity, &ActivityPage::loginWanted, this, &MainWindow::signIn);
    connect(m_activity, &ActivityPage::syncWanted, (*m_actions)[ActionId::SyncNow], &QAction::trigger);
    connect(m_activity, &ActivityPage::toastWanted, this, &MainWindow::toast);
    connect(m_activity, &ActivityPage::openWanted, this, [this](const QString &organizationId, const QString &id) {
        openAccount(organizationId, id);
        openPage(Page::TopCreatives);
    });
    connect(m_activity, &ActivityPage::outputWanted, this, &MainWindow::openOutput);
    addPage(m_activity);
    return *m_activity;
}

DashboardPage &MainWindow::dashboardPage()
{
    if (!m_dashboard) {
        m_dashboard = new DashboardPage(m_look, *m_actions, m_creatives->session(), dashboardReader(),
                                        m_creatives->thumbnails(), m_pages);
        connectDashboard();
        connect(m_dashboard, &DashboardPage::exportChanged, this, &MainWindow::refreshExport);
        addPage(m_dashboard);
    }
    return *m_dashboard;
}

PatternsPage &MainWindow::patternsPage()
{
    if (!m_patterns) {
        m_patterns = new PatternsPage(m_look, *m_actions, m_creatives->session(), dashboardReader(), m_pages);
        connect(m_patterns, &PatternsPage::creativesWanted, this, [this] { openPage(Page::TopCreatives); });
        connect(m_patterns, &PatternsPage::tagsWanted, this, &MainWindow::showTagged);
        connect(m_patterns, &PatternsPage::analysisWanted, m_creatives, &TopCreativesPage::queueAnalysis);
        addPage(m_patterns);
    }
    return *m_patterns;
}

DashboardReader &MainWindow::dashboardReader()
{
    if (!m_dashboardReader) {
        m_dashboardReader = new DashboardReader(m_backend, m_creatives->session(), this);
        connect(m_dashboardReader, &DashboardReader::changed, m_creatives, [this] {
            const DashboardData *read = m_dashboardReader->data().get();
            m_creatives->setTagComparison(
                read ? std::optional(TagComparison{read->facts.tags, read->facts.objective, read->facts.goal})
                     : std::nullopt);
        });
    }
    return *m_dashboardReader;
}

SettingsPage &MainWindow::settingsPage()
{
    if (!m_settings) {
        m_settings = new SettingsPage(m_look, m_backend, m_keys->map(), m_pages);
        connectSettings();
        addPage(m_settings);
    }
    return *m_settings;
}

} // namespace mci::ui
