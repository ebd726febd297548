// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/TopCreativesPage.h"

#include "creatives/AdsManager.h"
#include "creatives/CreativeClipboard.h"
#include "creatives/CreativeDetail.h"
#include "creatives/CreativePanel.h"
#include "creatives/CreativeTabs.h"
#include "creatives/SourceOf.h"
#include "window/Actions.h"
#include "window/CreativesBody.h"
#include "window/MarkEditor.h"

#include <QStackedWidget>

namespace mci::ui {

bool TopCreativesPage::isDetailShown() const
{
    return m_detail && m_screens->currentWidget() == m_detail;
}

void TopCreativesPage::openDetail(const QModelIndex &index)
{
    if (!index.isValid() || m_model->row(index.row()).loading)
        return;
    detail().setCurrent(index);
    if (m_panel) {
        m_detail->tabs().setTab(m_panel->tabs().tab());
        // Over the creatives it would be over the page of one, too.
        m_panel->setVisible(false);
    }
    m_screens->setCurrentWidget(m_detail);
    m_detail->setFocus(Qt::ShortcutFocusReason);
    refreshActions();
    Q_EMIT detailShownChanged();
}

bool TopCreativesPage::goBack()
{
    if (!isDetailShown())
        return false;
    const QModelIndex current = m_selection->currentIndex();
    if (m_panel)
        m_panel->tabs().setTab(m_detail->tabs().tab());
    m_screens->setCurrentIndex(0);
    if (m_panelOpen) {
        panel().setCurrent(current);
        setPanelOpen(true);
    }
    m_body->reveal(current);
    m_body->takeFocus();
    refreshActions();
    Q_EMIT detailShownChanged();
    return true;
}

void TopCreativesPage::keepDetail()
{
    if (!isDetailShown())
        return;
    const QModelIndex shown = m_model->indexOf(m_detail->creativeId());
    if (shown.isValid() && m_selection->currentIndex().row() != shown.row())
        m_selection->setCurrentIndex(shown, QItemSelectionModel::NoUpdate);
    else if (!shown.isValid() && m_selection->currentIndex().isValid())
        m_detail->setCurrent(m_selection->currentIndex());
    else if (!shown.isValid())
        (void)goBack();
}

QStringList TopCreativesPage::actedOnIds() const
{
    return isDetailShown() ? QStringList{m_detail->creativeId()} : m_body->actedOnIds();
}

void TopCreativesPage::connectCreativeActions()
{
    const auto on = [this](ActionId id, auto handler) { connect(m_actions[id], &QAction::triggered, this, handler); };
    on(ActionId::Copy, [this] { copy(actedOnIds()); });
    on(ActionId::CopyMarkdown, [this] { copyMarkdown(actedOnIds()); });
    on(ActionId::Hide, [this] { m_marks->hide(actedOnIds()); });
    on(ActionId::Preview, [this] { preview(m_selection->currentIndex()); });
    on(ActionId::SidePanel, [this] { togglePanel(m_selection->currentIndex()); });
    on(ActionId::FullPage, [this] {
        if (!goBack())
            openDetail(m_selection->currentIndex());
    });
    on(ActionId::Compare, [this] { Q_EMIT compareWanted(actedOnIds()); });
    on(ActionId::Generate, [this] { generate(actedOnIds()); });
    on(ActionId::Analyze, [this] { analyze(actedOnIds()); });
    on(ActionId::AnalyzeShown, [this] { analyze(shownIds()); });
    on(ActionId::AdsManager, [this] { openInAdsManager(); });
    for (const ActionId rating : kRatings)
        on(rating, [this, rating] { m_marks->rate(actedOnIds(), Actions::starsOf(rating)); });
}

void TopCreativesPage::copy(const QStringList &creativeIds)
{
    m_clipboard->copy(creativeIds, m_body->columns());
}

void TopCreativesPage::copyMarkdown(const QStringList &creativeIds)
{
    m_clipboard->copyMarkdown(creativeIds, m_body->columns());
}

void TopCreativesPage::compare(const QStringList &creativeIds)
{
    if (creativeIds.size() > 1)
        Q_EMIT compareWanted(creativeIds);
    else if (!creativeIds.isEmpty())
        Q_EMIT compareToggled(creativeIds.first());
}

void TopCreativesPage::generate(const QStringList &creativeIds)
{
    std::vector<domain::BriefSource> sources;
    for (const QString &id : creativeIds) {
        if (const CreativeRow *row = m_model->find(id))
            sources.push_back(sourceOf(*row, m_model->context()));
    }
    if (!sources.empty())
        Q_EMIT generateWanted(sources);
}

void TopCreativesPage::openInAdsManager()
{
    const QModelIndex current = m_selection->currentIndex();
    if (!current.isValid())
        return;
    if (const QUrl url = adsManagerUrl(m_model->row(current.row()).item->creative); !url.isEmpty())
        (void)m_backend.openInBrowser(url);
}

void TopCreativesPage::refreshActions()
{
    const QModelIndex current = m_selection->currentIndex();
    const CreativeRow *row = current.isValid() && isVisible() ? &m_model->row(current.row()) : nullptr;
    const bool hasOne = row && !row->loading;
    const QStringList ids = isVisible() ? actedOnIds() : QStringList();
    for (const ActionId id : {ActionId::Preview, ActionId::FullPage})
        m_actions[id]->setEnabled(hasOne);
    m_actions[ActionId::SidePanel]->setEnabled(hasOne && !isDetailShown());
    m_actions[ActionId::SidePanel]->setChecked(m_panelOpen);
    m_actions[ActionId::AdsManager]->setEnabled(hasOne && !adsManagerUrl(row->item->creative).isEmpty());
    for (const ActionId id :
         {ActionId::Copy, ActionId::CopyMarkdown, ActionId::Hide, ActionId::Analyze, ActionId::Generate})
        m_actions[id]->setEnabled(!ids.isEmpty());
    m_actions[ActionId::Compare]->setEnabled(ids.size() > 1);
    m_actions[ActionId::AnalyzeShown]->setEnabled(isVisible() && m_model->rowCount() > 0);
    for (const ActionId rating : kRatings) {
        m_actions[rating]->setEnabled(!ids.isEmpty());
        const bool all = !ids.isEmpty() && std::all_of(ids.begin(), ids.end(), [&](const QString &id) {
            const CreativeRow *rated = m_model->find(id);
            return rated && rated->mark.rating == Actions::starsOf(rating);
        });
        m_actions[rating]->setChecked(all);
    }
    m_actions[ActionId::ClearSelection]->setEnabled(isVisible() && m_selection->hasSelection());
    m_actions[ActionId::ChooseColumns]->setEnabled(isVisible() && !isDetailShown()
                                                   && m_body->viewMode() == ViewMode::Table);
}

void TopCreativesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshActions();
}

void TopCreativesPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    refreshActions();
}

} // namespace mci::ui
