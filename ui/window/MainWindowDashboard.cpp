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
    connect(&m_creatives->session(), &TopCreativesSession::changed, this, [this] {
        const bool arrived = m_creatives->session().state() == TopCreativesSession::State::Shown;
        if (arrived && m_creatives->model().indexOf(m_awaitedCreative).isValid())
            m_creatives->showCreative(std::exchange(m_awaitedCreative, {}));
    });
}

void MainWindow::openCreative(const QString &creativeId)
{
    openPage(Page::TopCreatives);
    m_awaitedCreative.clear();
    if (!m_creatives->model().indexOf(creativeId).isValid())
        m_creatives->clearFilters();
    if (m_creatives->model().indexOf(creativeId).isValid()) {
        m_creatives->showCreative(creativeId);
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

} // namespace mci::ui
