// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/CreativeText.h"
#include "creatives/PatternsState.h"
#include "creatives/TagComparison.h"
#include "creatives/ThumbnailStore.h"
#include "services/DailyInsights.h"
#include "theme/Look.h"

#include <QWidget>

class QStackedWidget;

namespace mci::ui {

class CopyTab;
class PanelTabs;
class PatternsTab;
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
    /** Of a creative that patternsWanted() named, or whenever that changed; dropped where another one is shown by now. */
    void setPatterns(const QString &creativeId, const PatternsState &state);
    /** How tags go with the account's results; nullopt while that is not known. */
    void setResults(const std::optional<TagComparison> &results);
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
    /** The patterns of the creative that is shown: its tab was opened, or the creative changed below it. */
    void patternsWanted(const QString &creativeId);
    /** `again`: whatever was found, or failed, before. */
    void analysisWanted(const QString &creativeId, bool again);
    void correctionWanted(const QString &creativeId, const mci::ui::PatternCorrection &correction);

private:
    [[nodiscard]] QWidget *scrolling(QWidget *content, const QString &name);
    void askForPatterns();

    PanelTabs *m_tabs;
    QStackedWidget *m_pages;
    PerformanceTab *m_performance;
    PatternsTab *m_patterns;
    CopyTab *m_copy;
    QString m_id;
};

} // namespace mci::ui
