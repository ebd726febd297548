// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CreativeText.h"
#include "creatives/ThumbnailStore.h"
#include "services/DailyInsights.h"
#include "theme/Look.h"

#include <QWidget>

class QStackedWidget;

namespace mci::ui {

class CopyTab;
class PanelTabs;
class PerformanceTab;

/** Everything about one creative, by subject: in the side panel and on its own page. */
class CreativeTabs : public QWidget
{
    Q_OBJECT

public:
    enum Tab { Performance, Patterns, Copy };

    CreativeTabs(Look &look, ThumbnailStore &thumbnails, QWidget *parent = nullptr);

    void setCreative(const CreativeRow &row, const CreativeContext &context);
    /** Of an ad that curvesWanted() named; dropped where another one is shown by now. */
    void setCurves(const QString &metaAdId, const services::AdCurves &curves);
    /** Off where the picture stands beside the tabs. */
    void setPictureShown(bool shown);
    [[nodiscard]] int tab() const;
    void setTab(int tab);
    /** By so many screens of the tab that is shown. */
    void scrollPages(int by);

Q_SIGNALS:
    void tabChanged(int tab);
    /** The goal's days of the creative that is shown. */
    void curvesWanted(const QString &metaAdId, mci::domain::Kpi kpi);

private:
    [[nodiscard]] QWidget *scrolling(QWidget *content, const QString &name);
    [[nodiscard]] QWidget *makePatterns();

    Look &m_look;
    PanelTabs *m_tabs;
    QStackedWidget *m_pages;
    PerformanceTab *m_performance;
    CopyTab *m_copy;
};

} // namespace mci::ui
