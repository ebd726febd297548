// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/DashboardBody.h"

#include "dashboard/CreativeListPanel.h"
#include "dashboard/CreativeThumb.h"
#include "dashboard/DailyChart.h"
#include "dashboard/DashboardText.h"
#include "dashboard/GroupPanel.h"
#include "dashboard/KeptFocus.h"
#include "dashboard/KpiStrip.h"
#include "dashboard/PanelHead.h"
#include "dashboard/QuadrantView.h"
#include "dashboard/SummaryPanel.h"
#include "widgets/Panel.h"
#include "widgets/TabOrder.h"

#include <cmath>

#include <QGridLayout>

namespace mci::ui {

namespace {

constexpr KpiTileSize kTile{74, 11, 16};
constexpr int kTwoColumnsNeed = 820;
constexpr std::size_t kMostMovers = 4;
constexpr std::size_t kMostTired = 5;

} // namespace

DashboardBody::DashboardBody(Look &look, ThumbnailStore &thumbnails, QWidget *parent)
    : QScrollArea(parent)
    , m_look(look)
    , m_thumbnails(thumbnails)
{
    setObjectName(QStringLiteral("dashboardBody"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
}

void DashboardBody::build()
{
    auto *content = new QWidget(this);
    content->setObjectName(QStringLiteral("dashboardContent"));
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(kDashboardMargin, kDashboardTop, kDashboardMargin, 20);
    m_grid->setSpacing(kDashboardGap);
    m_tiles = new KpiStrip(m_look, {QStringLiteral("trendTile"), kDashboardTiles, true, kTile}, content);
    m_tiles->setObjectName(QStringLiteral("trendTiles"));
    m_summary = new SummaryPanel(m_look, content);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_chart = new DailyChart(m_look, content);
    m_chart->setMinimumHeight(kDashboardChartHeight);
    // A scroll area has a frame shape of that name.
    auto *quadrant = new ui::Panel(m_look, content);
    quadrant->setObjectName(QStringLiteral("quadrantPanel"));
    quadrant->setMinimumHeight(kDashboardChartHeight);
    auto *column = new QVBoxLayout(quadrant);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(10);
    //: Dashboard, title of the quadrant
    column->addWidget(new PanelHead(m_look, tr("Spend × efficiency"), {}, quadrant));
    m_quadrant = new QuadrantView(m_look, m_thumbnails, quadrant);
    column->addWidget(m_quadrant, 1);
    m_quadrantPanel = quadrant;
    //: Dashboard, title and caption of a list
    m_movers = new CreativeListPanel(m_look, m_thumbnails, tr("Top movers"), tr("against the previous period"), content);
    m_movers->setObjectName(QStringLiteral("movers"));
    //: Dashboard, title and caption of a list
    m_tired = new CreativeListPanel(m_look, m_thumbnails, tr("Fatigue"), tr("against each one's best time"), content);
    m_tired->setObjectName(QStringLiteral("tired"));
    m_formats = new GroupPanel(m_look, GroupPanel::formats(), content);
    m_formats->setObjectName(QStringLiteral("formatEffects"));
    m_callsToAction = new GroupPanel(m_look, GroupPanel::callsToAction(), content);
    m_callsToAction->setObjectName(QStringLiteral("callToActionEffects"));
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    connect(m_summary, &SummaryPanel::creativeChosen, this, &DashboardBody::creativeChosen);
    connect(m_quadrant, &QuadrantView::creativeChosen, this, &DashboardBody::creativeChosen);
    connect(m_movers, &CreativeListPanel::creativeChosen, this, &DashboardBody::creativeChosen);
    connect(m_tired, &CreativeListPanel::creativeChosen, this, &DashboardBody::creativeChosen);
    connect(m_formats, &GroupPanel::groupChosen, this, &DashboardBody::formatChosen);
    connect(m_callsToAction, &GroupPanel::groupChosen, this, &DashboardBody::callToActionChosen);
    connect(m_tiles, &KpiStrip::kpiChosen, this, [this](domain::Kpi kpi) {
        m_charted = kpi;
        showChart();
    });
    arrange();
}

void DashboardBody::arrange()
{
    const bool narrow = viewport()->width() < kTwoColumnsNeed;
    const bool hasCurves = m_data.hasCurves();
    m_narrow = narrow;
    const QList<QWidget *> panels{m_chart, m_quadrantPanel, m_movers, m_formats, m_tired, m_callsToAction};
    for (QWidget *panel : panels)
        m_grid->removeWidget(panel);
    m_grid->addWidget(m_tiles, 0, 0, 1, 2);
    m_grid->addWidget(m_summary, 1, 0, 1, 2);
    m_summary->setVisible(m_summary->count() > 0);
    m_grid->setColumnStretch(0, narrow ? 1 : kDashboardLeftShare);
    m_grid->setColumnStretch(1, narrow ? 0 : kDashboardRightShare);
    int cell = 0;
    for (QWidget *panel : panels) {
        const bool needsDays = panel == m_chart || panel == m_movers || panel == m_tired;
        panel->setVisible(!needsDays || (panel == m_chart ? hasCurves : m_data.trends.has_value()));
        if (panel->isHidden())
            continue;
        if (narrow)
            m_grid->addWidget(panel, 2 + cell, 0, 1, 2);
        else
            m_grid->addWidget(panel, 2 + cell / 2, cell % 2);
        ++cell;
    }
    tabByLayout(*widget());
}

void DashboardBody::setDashboard(const DashboardData &dashboard)
{
    const KeptFocus focus(*widget());
    // Another account or another goal is another question.
    if (m_data.account.id != dashboard.account.id || m_data.facts.goal != dashboard.facts.goal)
        m_charted.reset();
    m_data = dashboard;
    showFigures();
    showChart();
    m_summary->setDashboard(m_data);
    m_quadrant->setDashboard(m_data);
    m_formats->setEffects(m_data.facts.formats, m_data);
    m_callsToAction->setEffects(m_data.facts.callsToAction, m_data);
    showLists();
    requestThumbnails();
    arrange();
}

void DashboardBody::showFigures()
{
    m_tiles->setTotals(m_data.answer.totals, m_data.facts.goal, m_data.facts.objective, m_data.figures);
    m_tiles->setTrends(m_data.trends);
    // What they do is to be seen in the chart.
    m_tiles->setActive(m_data.hasCurves());
}

void DashboardBody::showChart()
{
    if (!m_data.hasCurves()) {
        m_tiles->setMarked(std::nullopt);
        return;
    }
    const std::vector<domain::Kpi> &kpis = m_tiles->kpis();
    const bool isThere = m_charted && std::find(kpis.begin(), kpis.end(), *m_charted) != kpis.end();
    const domain::Kpi kpi = isThere ? *m_charted : m_data.facts.goal;
    m_chart->setDashboard(m_data, kpi);
    m_tiles->setMarked(kpi);
}

void DashboardBody::showLists()
{
    std::vector<CreativeLineContent> movers;
    for (const services::Mover &mover : m_data.facts.movers) {
        if (movers.size() < kMostMovers)
            movers.push_back(DashboardText::mover(mover, m_data));
    }
    const bool hasBefore = m_data.trends && m_data.trends->hasBefore;
    //: Dashboard, list of movers: why it is empty
    m_movers->setLines(movers, hasBefore ? tr("No creative changed clearly; what moved is within what chance does.")
                                         //: Dashboard, list of movers: why it is empty
                                         : tr("The previous period is not stored yet, so nothing can be compared."));
    std::vector<CreativeLineContent> tired;
    for (const services::TiredCreative &one : m_data.facts.tired) {
        if (tired.size() < kMostTired)
            tired.push_back(DashboardText::tired(one, m_data));
    }
    //: Dashboard, list of fatigue: why it is empty
    m_tired->setLines(tired, tr("No creative shows signs of fatigue."));
}

void DashboardBody::requestThumbnails()
{
    QStringList files;
    const auto add = [&](const QString &creativeId) {
        const services::TopCreative *item = m_data.creative(creativeId);
        if (item && !item->creative.thumbnailFile.isEmpty() && !files.contains(item->creative.thumbnailFile))
            files.append(item->creative.thumbnailFile);
    };
    for (const services::TopCreative *item : m_data.top())
        add(item->creative.id);
    for (const services::Mover &mover : m_data.facts.movers)
        add(mover.creativeId);
    for (const services::TiredCreative &tired : m_data.facts.tired)
        add(tired.creativeId);
    m_thumbnails.request(files, static_cast<int>(std::lround(kThumbSide * devicePixelRatioF())), this);
}

void DashboardBody::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if ((viewport()->width() < kTwoColumnsNeed) != m_narrow)
        arrange();
}

} // namespace mci::ui
