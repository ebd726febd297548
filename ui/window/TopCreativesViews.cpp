// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/TopCreativesPage.h"

#include "creatives/CreativeDetail.h"
#include "creatives/CreativeGridView.h"
#include "creatives/CreativePanel.h"
#include "creatives/CreativeTableView.h"
#include "creatives/LargePreview.h"
#include "widgets/TabOrder.h"
#include "window/Actions.h"
#include "window/CreativesBody.h"
#include "window/MarkEditor.h"

#include <QStackedWidget>

namespace mci::ui {

template<typename View>
void TopCreativesPage::connectView(View &view)
{
    connect(&view, &View::hideRequested, m_marks, &MarkEditor::hide);
    connect(&view, &View::rated, m_marks, &MarkEditor::rate);
    connect(&view, &View::copyRequested, this, &TopCreativesPage::copy);
    connect(&view, &View::copyMarkdownRequested, this, &TopCreativesPage::copyMarkdown);
    connect(&view, &View::compareRequested, this, &TopCreativesPage::compare);
    connect(&view, &View::generateRequested, this, &TopCreativesPage::generate);
    connect(&view, &View::previewRequested, this, &TopCreativesPage::preview);
    connect(&view, &View::menuRequested, this,
            [this](const QModelIndex &, const QPoint &position) { openMenu(position); });
}

void TopCreativesPage::connectGrid()
{
    connectView(m_body->grid());
    connect(&m_body->grid(), &CreativeGridView::openRequested, this, &TopCreativesPage::togglePanel);
    connect(&m_body->grid(), &CreativeGridView::zoomChanged, this, &TopCreativesPage::setZoom);
}

void TopCreativesPage::onTableMade()
{
    CreativeTableView &table = m_body->table();
    table.setColumns(TableColumns::fromJson(m_state.tableColumns()));
    table.setCellColors(m_state.cellColors());
    table.setCompact(m_actions[ActionId::CompactRows]->isChecked());
    table.setKeys(m_keys);
    connectView(table);
    connect(&table, &CreativeTableView::openRequested, this, &TopCreativesPage::togglePanel);
    connect(&table, &CreativeTableView::columnMenuRequested, this, &TopCreativesPage::openColumnMenu);
    tabByLayout(*this);
}

CreativeDetail &TopCreativesPage::detail()
{
    if (m_detail)
        return *m_detail;
    m_detail = new CreativeDetail(m_look, *m_model, *m_thumbnails, m_screens);
    m_detail->setKeys(m_keys);
    m_screens->addWidget(m_detail);
    connectView(*m_detail);
    connect(m_detail, &CreativeDetail::closeRequested, this, &TopCreativesPage::goBack);
    connect(m_detail, &CreativeDetail::stepRequested, m_body, &CreativesBody::step);
    connect(m_detail, &CreativeDetail::browserRequested, &m_backend, &Backend::openInBrowser);
    serveCurves(m_detail->tabs());
    servePatterns(m_detail->tabs());
    tabByLayout(*this);
    return *m_detail;
}

void TopCreativesPage::onCurrentChanged(const QModelIndex &current)
{
    if (m_panelOpen && current.isValid())
        panel().setCurrent(current);
    if (m_preview && m_preview->isVisible() && current.isValid())
        m_preview->setCurrent(current);
    if (isDetailShown())
        m_detail->setCurrent(current);
    refreshActions();
}

void TopCreativesPage::setKeys(const GridKeys &keys)
{
    m_keys = keys;
    m_body->grid().setKeys(keys);
    if (m_body->hasTable())
        m_body->table().setKeys(keys);
    if (m_detail)
        m_detail->setKeys(keys);
}

} // namespace mci::ui
