// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CreativeTabs.h"

#include "creatives/CopyTab.h"
#include "creatives/PanelTabs.h"
#include "creatives/PatternsTab.h"
#include "creatives/PerformanceTab.h"
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
    , m_tabs(new PanelTabs(look, this))
    , m_pages(new QStackedWidget(this))
    , m_performance(new PerformanceTab(look, thumbnails, this))
    , m_patterns(new PatternsTab(look, thumbnails, this))
    , m_copy(new CopyTab(look, this))
{
    //: Side panel: tab
    m_tabs->addTab(tr("Performance"));
    //: Side panel: tab
    m_tabs->addTab(tr("Patterns"));
    //: Side panel: tab with the ad's texts
    m_tabs->addTab(tr("Copy"));
    for (QWidget *page : std::initializer_list<QWidget *>{m_performance, m_patterns, m_copy})
        m_pages->addWidget(scrolling(page, m_tabs->tabText(m_pages->count())));
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        Q_EMIT tabChanged(tab);
        askForPatterns();
    });
    connect(m_performance, &PerformanceTab::curvesWanted, this, &CreativeTabs::curvesWanted);
    connect(m_patterns, &PatternsTab::analysisWanted, this, [this](bool again) { Q_EMIT analysisWanted(m_id, again); });
    connect(m_patterns, &PatternsTab::correctionWanted, this,
            [this](const PatternCorrection &correction) { Q_EMIT correctionWanted(m_id, correction); });
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

void CreativeTabs::setCreative(const CreativeRow &row, const CreativeContext &context)
{
    m_performance->setCreative(row, context);
    m_patterns->setCreative(row);
    m_copy->setCreative(row);
    const bool isAnother = m_id != row.id();
    m_id = row.id();
    if (isAnother)
        askForPatterns();
}

void CreativeTabs::setCurves(const QString &metaAdId, const services::AdCurves &curves)
{
    m_performance->setCurves(metaAdId, curves);
}

void CreativeTabs::askForPatterns()
{
    if (tab() == Patterns && !m_id.isEmpty())
        Q_EMIT patternsWanted(m_id);
}

void CreativeTabs::setPatterns(const QString &creativeId, const PatternsState &state)
{
    if (creativeId == m_id)
        m_patterns->setState(state);
}

void CreativeTabs::setResults(const std::optional<TagComparison> &results)
{
    m_patterns->setResults(results);
}

void CreativeTabs::setPictureShown(bool shown)
{
    m_patterns->setPictureShown(shown);
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
