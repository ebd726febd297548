// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/BriefColumns.h"

#include "widgets/Segmented.h"

#include <QScrollArea>

namespace mci::ui {

namespace {

/** Narrower windows show one part at a time. */
constexpr int kColumnsNeed = 1200;
constexpr int kColumnsMargin = 24;
constexpr int kColumnsGap = 20;
/** Room for the focus ring. */
constexpr int kRingRoom = 4;
/** How the width is shared. */
constexpr std::array kShares{33, 51, 31};
/** One part alone is not wider. */
constexpr int kAloneMost = 720;

} // namespace

BriefColumns::BriefColumns(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_tabs(new Segmented(look, this))
    , m_tabBar(new QWidget(this))
{
    m_tabs->setObjectName(QStringLiteral("briefTabs"));
    //: Brief in a narrow window: what the tabs choose between, for screen readers
    m_tabs->setAccessibleName(tr("Part of the brief"));
    //: Brief in a narrow window, tab: the creatives it comes from
    m_tabs->addSegment(Sources, tr("Sources"));
    //: Brief in a narrow window, tab: product, audience, message
    m_tabs->addSegment(Brief, tr("Brief"));
    //: Brief in a narrow window, tab: what is asked for, and who makes it
    m_tabs->addSegment(Prompt, tr("Prompt"));
    m_tabs->setCurrent(Brief);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *tabs = new QHBoxLayout(m_tabBar);
    tabs->setContentsMargins(kColumnsMargin, 0, kColumnsMargin, 12);
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    outer->addWidget(m_tabBar);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(kColumnsMargin - kRingRoom, 0, kColumnsMargin - kRingRoom, 0);
    row->setSpacing(kColumnsGap - 2 * kRingRoom);
    outer->addLayout(row, 1);
    for (const Part part : {Sources, Brief, Prompt}) {
        auto *area = new QScrollArea(this);
        area->setObjectName(QStringLiteral("briefColumn%1").arg(static_cast<int>(part)));
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setFocusPolicy(Qt::NoFocus);
        auto *content = new QWidget(area);
        auto *column = new QVBoxLayout(content);
        column->setContentsMargins(kRingRoom, kRingRoom, kRingRoom, kColumnsMargin);
        column->setSpacing(20);
        area->setWidget(content);
        area->viewport()->setAutoFillBackground(false);
        content->setAutoFillBackground(false);
        row->addWidget(area, kShares[static_cast<std::size_t>(part)]);
        m_areas[part] = area;
        m_contents[part] = content;
        m_columns[part] = column;
    }
    row->addStretch(0);
    m_row = row;
    connect(m_tabs, &Segmented::currentChanged, this, &BriefColumns::showParts);
    showParts();
}

void BriefColumns::reveal(Part part)
{
    m_tabs->setCurrent(part);
}

void BriefColumns::showParts()
{
    m_tabBar->setVisible(m_narrow);
    // What one part alone does not need stays empty beside it.
    m_row->setStretch(m_row->count() - 1, m_narrow ? 1 : 0);
    for (const Part part : {Sources, Brief, Prompt}) {
        m_areas[part]->setVisible(!m_narrow || m_tabs->current() == part);
        m_areas[part]->setMaximumWidth(m_narrow ? m_look.scaled(kAloneMost) : QWIDGETSIZE_MAX);
    }
}

void BriefColumns::arrange()
{
    const bool narrow = window()->width() < m_look.scaled(kColumnsNeed);
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    showParts();
}

void BriefColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void BriefColumns::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    arrange();
}

} // namespace mci::ui
