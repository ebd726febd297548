// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/TopCreativesPage.h"

#include "creatives/CreativePanel.h"
#include "creatives/LargePreview.h"
#include "window/CreativesBody.h"

#include <QSplitter>

namespace mci::ui {

namespace {

constexpr int kPanelWidth = 440;
constexpr int kNarrowestPanel = 380;
constexpr int kWidestPanel = 560;
/** Below, the panel lies over the creatives instead of beside them. */
constexpr int kBesideNeeds = 1180;

} // namespace

void TopCreativesPage::buildPanel()
{
    m_panel->setObjectName(QStringLiteral("creativePanel"));
    m_panel->setMinimumWidth(kNarrowestPanel);
    m_panel->setMaximumWidth(kWidestPanel);
    m_splitter->addWidget(m_panel);
    m_splitter->setHandleWidth(1);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    m_panel->hide();
    connect(m_panel, &CreativePanel::closeRequested, this, [this] {
        setPanelOpen(false);
        m_body->takeFocus();
    });
    connect(m_panel, &CreativePanel::stepRequested, m_body, &CreativesBody::step);
    connect(m_panel, &CreativePanel::browserRequested, &m_backend, &Backend::openInBrowser);
    connect(m_selection, &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (m_panel->isVisible() && current.isValid())
            m_panel->setCurrent(current);
        if (m_preview && m_preview->isVisible() && current.isValid())
            m_preview->setCurrent(current);
    });
}

void TopCreativesPage::togglePanel(const QModelIndex &index)
{
    const QString id = index.data(CreativeModel::IdRole).toString();
    if (m_panel->isVisible() && m_panel->creativeId() == id) {
        setPanelOpen(false);
        return;
    }
    m_panel->setCurrent(index);
    setPanelOpen(true);
}

void TopCreativesPage::setPanelOpen(bool open)
{
    if (!open && m_panel->isVisible())
        m_state.setPanelWidth(m_panel->width());
    if (!open && m_panel->isAncestorOf(focusWidget()))
        m_body->takeFocus();
    m_panel->setVisible(open);
    if (open)
        placePanel();
}

void TopCreativesPage::placePanel()
{
    const int wanted = m_state.panelWidth().value_or(kPanelWidth);
    const bool beside = window()->width() >= kBesideNeeds;
    if (beside) {
        if (m_panel->parentWidget() != m_splitter) {
            m_splitter->addWidget(m_panel);
            m_panel->show();
        }
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
    m_preview->open(index);
}

void TopCreativesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_panel->isVisible())
        placePanel();
}

} // namespace mci::ui
