// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/ThumbnailStore.h"
#include "dashboard/DashboardData.h"
#include "theme/Look.h"

#include <QScrollArea>

class QGridLayout;

namespace mci::ui {

/** Where its panels are, in logical pixels. */
inline constexpr int kDashboardMargin = 24;
inline constexpr int kDashboardTop = 10;
inline constexpr int kDashboardGap = 14;
inline constexpr int kDashboardChartHeight = 340;
inline constexpr int kDashboardLeftShare = 29;
inline constexpr int kDashboardRightShare = 21;

class CreativeListPanel;
class DailyChart;
class GroupPanel;
class KpiStrip;
class PanelHead;
class QuadrantView;
class SummaryPanel;

/** The panels of a dashboard, two beside each other where there is room. Shows what it is given and asks for nothing. */
class DashboardBody final : public QScrollArea
{
    Q_OBJECT

public:
    DashboardBody(Look &look, ThumbnailStore &thumbnails, QWidget *parent = nullptr);

    void setDashboard(const DashboardData &dashboard);

Q_SIGNALS:
    void creativeChosen(const QString &creativeId);
    void formatChosen(const QString &key);
    void callToActionChosen(const QString &key);
    void tagChosen(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void arrange();
    void arrangeNarrow(QWidgetList panels);
    void arrangeWide(QWidgetList left);
    void showFigures();
    void showChart();
    void showLists();
    void requestThumbnails();

    Look &m_look;
    ThumbnailStore &m_thumbnails;
    DashboardData m_data;
    QGridLayout *m_grid;
    KpiStrip *m_tiles;
    SummaryPanel *m_summary;
    DailyChart *m_chart;
    QWidget *m_quadrantPanel;
    PanelHead *m_quadrantHead;
    QuadrantView *m_quadrant;
    CreativeListPanel *m_movers;
    CreativeListPanel *m_tired;
    /** All groups below each other, each as high as it needs. */
    QWidget *m_groups;
    GroupPanel *m_formats;
    GroupPanel *m_callsToAction;
    GroupPanel *m_tags;
    /** In the chart; the goal until another one was chosen. */
    std::optional<domain::Kpi> m_charted;
    bool m_narrow = false;
};

} // namespace mci::ui
