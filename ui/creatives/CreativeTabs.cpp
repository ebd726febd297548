// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CreativeTabs.h"

#include "creatives/CopyTab.h"
#include "creatives/PanelTabs.h"
#include "creatives/PerformanceTab.h"
#include "widgets/Note.h"
#include "widgets/Separator.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace mci::ui {

namespace {

constexpr int kPadding = 20;

} // namespace

CreativeTabs::CreativeTabs(Look &look, ThumbnailStore &thumbnails, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_tabs(new PanelTabs(look, this))
    , m_pages(new QStackedWidget(this))
    , m_performance(new PerformanceTab(look, thumbnails, this))
    , m_copy(new CopyTab(look, this))
{
    //: Side panel: tab
    m_tabs->addTab(tr("Performance"));
    //: Side panel: tab
    m_tabs->addTab(tr("Patterns"));
    //: Side panel: tab with the ad's texts
    m_tabs->addTab(tr("Copy"));
    for (QWidget *page : std::initializer_list<QWidget *>{m_performance, makePatterns(), m_copy})
        m_pages->addWidget(scrolling(page, m_tabs->tabText(m_pages->count())));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        Q_EMIT tabChanged(tab);
    });
    connect(m_performance, &PerformanceTab::curvesWanted, this, &CreativeTabs::curvesWanted);
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(kPadding, 0, kPadding, 0);
    tabRow->addWidget(m_tabs);
    tabRow->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tabRow);
    column->addWidget(new Separator(look, this));
    column->addWidget(m_pages, 1);
}

QWidget *CreativeTabs::scrolling(QWidget *content, const QString &name)
{
    auto *area = new QScrollArea(m_pages);
    // The arrows scroll it.
    area->setAccessibleName(name);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    return area;
}

QWidget *CreativeTabs::makePatterns()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(kPadding, 16, kPadding, 16);
    //: Side panel, tab Patterns: nothing was analysed, because this version cannot yet
    auto *note = new Note(
        m_look, NoteKind::Neutral,
        tr("Not analyzed yet. Finding the patterns of a creative comes with a later version of this app."), page);
    note->setObjectName(QStringLiteral("panelPatternsNote"));
    column->addWidget(note);
    column->addStretch();
    return page;
}

void CreativeTabs::setCreative(const CreativeRow &row, const CreativeContext &context)
{
    m_performance->setCreative(row, context);
    m_copy->setCreative(row);
}

void CreativeTabs::setCurves(const QString &metaAdId, const services::AdCurves &curves)
{
    m_performance->setCurves(metaAdId, curves);
}

void CreativeTabs::setPictureShown(bool shown)
{
    m_performance->setPictureShown(shown);
}

int CreativeTabs::tab() const
{
    return m_tabs->currentIndex();
}

void CreativeTabs::setTab(int tab)
{
    m_tabs->setCurrentIndex(tab);
}

void CreativeTabs::scrollPages(int by)
{
    if (auto *area = qobject_cast<QScrollArea *>(m_pages->currentWidget())) {
        QScrollBar *bar = area->verticalScrollBar();
        bar->setValue(bar->value() + by * bar->pageStep());
    }
}

} // namespace mci::ui
