// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/TopCreativesPage.h"

#include "creatives/CreativeDetail.h"
#include "creatives/CreativePanel.h"
#include "creatives/CreativeTabs.h"
#include "creatives/LargePreview.h"
#include "text/ErrorText.h"
#include "widgets/TabOrder.h"
#include "window/CreativesBody.h"
#include "window/PatternDesk.h"
#include "window/PatternEditor.h"

#include <QSplitter>

namespace mci::ui {

namespace {

constexpr int kPanelWidth = 440;
constexpr int kNarrowestPanel = 380;
constexpr int kWidestPanel = 560;
/** Below, the panel lies over the cards instead of beside them. */
constexpr int kBesideNeeds = 1180;
/** What a table beside the panel needs for its names and some figures. */
constexpr int kTableNeeds = 620;

} // namespace

void TopCreativesPage::buildSplitter()
{
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_state.setPanelWidth(panel().width()); });
}

CreativePanel &TopCreativesPage::panel()
{
    if (m_panel)
        return *m_panel;
    m_panel = new CreativePanel(m_look, *m_model, *m_thumbnails, m_splitter);
    m_panel->setObjectName(QStringLiteral("creativePanel"));
    m_panel->setMinimumWidth(kNarrowestPanel);
    m_panel->setMaximumWidth(kWidestPanel);
    m_panel->hide();
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(1, false);
    connect(m_panel, &CreativePanel::closeRequested, this, [this] {
        setPanelOpen(false);
        m_body->takeFocus();
    });
    connect(m_panel, &CreativePanel::stepRequested, m_body, &CreativesBody::step);
    connect(m_panel, &CreativePanel::browserRequested, &m_backend, &Backend::openInBrowser);
    connect(m_panel, &CreativePanel::compareRequested, this, &TopCreativesPage::compare);
    connect(m_panel, &CreativePanel::generateRequested, this, &TopCreativesPage::generate);
    serveCurves(m_panel->tabs());
    servePatterns(m_panel->tabs());
    tabByLayout(*this);
    return *m_panel;
}

bool TopCreativesPage::isPanelShown() const
{
    return m_panel && m_panel->isVisible();
}

void TopCreativesPage::serveCurves(CreativeTabs &tabs)
{
    connect(&tabs, &CreativeTabs::curvesWanted, this,
            [this, &tabs, last = std::make_shared<int>(0)](const QString &metaAdId, domain::Kpi kpi) {
                const int question = ++*last;
                m_backend.adCurves(m_session->selection().input, metaAdId, kpi)
                    .then(&tabs, [&tabs, last, question, metaAdId](const Result<services::AdCurves> &curves) {
                        // Without days there is no chart; and one of a former period is none for this one.
                        if (curves && question == *last)
                            tabs.setCurves(metaAdId, *curves);
                    });
            });
}

void TopCreativesPage::servePatterns(CreativeTabs &tabs)
{
    const auto *desk = new PatternDesk(m_backend, *m_gate, tabs);
    connect(desk, &PatternDesk::refused, this,
            [this](const Error &error) { Q_EMIT toastWanted(text::errorMessage(error), false); });
    connect(&tabs, &CreativeTabs::correctionWanted, m_patterns, &PatternEditor::correct);
    connect(&tabs, &CreativeTabs::patternsWanted, this, &TopCreativesPage::wantTagComparison);
    tabs.setResults(m_tagComparison);
}

void TopCreativesPage::wantTagComparison()
{
    const auto shows = [](CreativeTabs &tabs) { return tabs.isVisible() && tabs.tab() == CreativeTabs::Patterns; };
    if ((m_panel && shows(m_panel->tabs())) || (m_detail && shows(m_detail->tabs())))
        Q_EMIT tagComparisonWanted();
}

void TopCreativesPage::setTagComparison(const std::optional<TagComparison> &results)
{
    m_tagComparison = results;
    if (m_panel)
        m_panel->tabs().setResults(results);
    if (m_detail)
        m_detail->tabs().setResults(results);
}

void TopCreativesPage::restorePanel()
{
    if (std::exchange(m_panelRestored, true) || !m_state.isPanelOpen() || m_model->rowCount() == 0)
        return;
    if (!m_selection->currentIndex().isValid())
        m_selection->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
    panel().setCurrent(m_selection->currentIndex());
    setPanelOpen(true);
}

void TopCreativesPage::togglePanel(const QModelIndex &index)
{
    const QString id = index.data(CreativeModel::IdRole).toString();
    if (m_panelOpen && (!index.isValid() || panel().creativeId() == id)) {
        setPanelOpen(false);
        return;
    }
    panel().setCurrent(index);
    setPanelOpen(true);
}

void TopCreativesPage::setPanelOpen(bool open)
{
    if (!open && m_panel && m_panel->isAncestorOf(focusWidget()))
        m_body->takeFocus();
    m_panelOpen = open;
    if (open || m_panel)
        panel().setVisible(open && !isDetailShown());
    placePanel();
    refreshActions();
    refreshStatus();
}

void TopCreativesPage::placePanel()
{
    const bool isTable = m_body->viewMode() == ViewMode::Table;
    const bool beside = window()->width() >= kBesideNeeds || isTable;
    m_body->setPanelBeside(m_panelOpen && beside);
    if (!m_panelOpen || isDetailShown())
        return;
    int wanted = m_state.panelWidth().value_or(kPanelWidth);
    if (beside) {
        if (m_panel->parentWidget() != m_splitter) {
            m_splitter->addWidget(m_panel);
            m_panel->show();
        }
        // The table gets its share: nothing of it may lie below the panel, or it could not be scrolled to.
        if (isTable)
            wanted = std::max(std::min(wanted, width() - kTableNeeds), kNarrowestPanel);
        m_splitter->setSizes({std::max(1, width() - wanted), wanted});
        return;
    }
    if (m_panel->parentWidget() == m_splitter) {
        m_panel->setParent(this);
        m_panel->show();
    }
    const int panelWidth = std::min(wanted, width());
    m_panel->setGeometry(isRightToLeft() ? 0 : width() - panelWidth, 0, panelWidth, height());
    m_panel->raise();
}

void TopCreativesPage::preview(const QModelIndex &index)
{
    if (!m_preview) {
        m_preview = new LargePreview(m_look, *m_model, *m_thumbnails, window());
        m_preview->setObjectName(QStringLiteral("largePreview"));
        connect(m_preview, &LargePreview::stepRequested, m_body, &CreativesBody::step);
    }
    m_preview->setKeys(m_keys);
    m_preview->open(index);
}

void TopCreativesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_panelOpen)
        placePanel();
    refreshStatus();
}

void TopCreativesPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange && m_panelOpen)
        placePanel();
}

} // namespace mci::ui
