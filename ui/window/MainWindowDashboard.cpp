// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/MainWindow.h"

#include "window/DashboardPage.h"
#include "window/TopCreativesPage.h"

namespace mci::ui {

void MainWindow::connectDashboard()
{
    connect(m_dashboard, &DashboardPage::creativeWanted, this, &MainWindow::openCreative);
    connect(m_dashboard, &DashboardPage::toastWanted, this, [this](const QString &text) { toast(text, false); });
    connect(m_dashboard, &DashboardPage::exportBegan, this, [this](const QString &text) {
        //: Toast while an export is written: ends it, and writes nothing
        actionToast(text, tr("Cancel"), [this] { m_dashboard->cancelExport(); });
    });
    connect(m_dashboard, &DashboardPage::creativesWanted, this, [this] { openPage(Page::TopCreatives); });
    connect(m_dashboard, &DashboardPage::formatWanted, this, [this](const QString &format) {
        CreativeFilter filter;
        filter.formats = {domain::creativeFormatFromName(format)};
        openPage(Page::TopCreatives);
        m_creatives->showOnly(filter);
    });
    connect(m_dashboard, &DashboardPage::callToActionWanted, this, [this](const QString &type) {
        CreativeFilter filter;
        filter.callsToAction = {type};
        openPage(Page::TopCreatives);
        m_creatives->showOnly(filter);
    });
    connect(m_dashboard, &DashboardPage::tagWanted, this, [this](const QString &name) { showTagged({name}); });
    connect(&m_creatives->session(), &TopCreativesSession::changed, this, [this] {
        using State = TopCreativesSession::State;
        const State state = m_creatives->session().state();
        if (state == State::Shown && m_creatives->model().find(m_awaitedCreative))
            uncover(std::exchange(m_awaitedCreative, {}));
        else if (state != State::Shown && state != State::Loading)
            m_awaitedCreative.clear();
    });
}

void MainWindow::showTagged(const QStringList &names)
{
    CreativeFilter filter;
    filter.tags = {names.begin(), names.end()};
    openPage(Page::TopCreatives);
    m_creatives->showOnly(filter);
}

void MainWindow::openCreative(const QString &creativeId)
{
    openPage(Page::TopCreatives);
    m_awaitedCreative.clear();
    if (m_creatives->model().find(creativeId)) {
        uncover(creativeId);
        return;
    }
    const int place = dashboardPage().placeOf(creativeId);
    services::SelectionInput selection = m_creatives->session().selection().input;
    if (place <= selection.topN.value_or(domain::kDefaultTopN))
        return;
    selection.topN = place;
    m_awaitedCreative = creativeId;
    m_creatives->session().choose(selection);
}

void MainWindow::uncover(const QString &creativeId)
{
    if (!m_creatives->model().indexOf(creativeId).isValid())
        m_creatives->clearFilters();
    m_creatives->showCreative(creativeId);
}

} // namespace mci::ui
