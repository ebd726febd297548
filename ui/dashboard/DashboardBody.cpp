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
/** Below the figures and the summary. */
constexpr int kFirstPanelRow = 2;
/** Takes the room that is left below all panels. */
constexpr int kRestRow = 10;
constexpr std::size_t kMostMovers = 4;
constexpr std::size_t kMostTired = 5;

} // namespace

DashboardBody::DashboardBody(Look &look, ThumbnailStore &thumbnails, QWidget *parent)
    : QScrollArea(parent)
    , m_look(look)
    , m_thumbnails(thumbnails)
{
    setObjectName(QStringLiteral("dashboardBody"));
    //: Dashboard, read aloud: everything below its controls
    setAccessibleName(tr("Figures of the account"));
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
    m_grid->setRowStretch(kRestRow, 1);
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
    m_quadrantHead = new PanelHead(m_look, tr("Spend × efficiency"), {}, quadrant);
    column->addWidget(m_quadrantHead);
    m_quadrant = new QuadrantView(m_look, m_thumbnails, quadrant);
    column->addWidget(m_quadrant, 1);
    m_quadrantPanel = quadrant;
    //: Dashboard, title and caption of a list
    m_movers = new CreativeListPanel(m_look, m_thumbnails, tr("Top movers"), tr("against the previous period"), content);
    m_movers->setObjectName(QStringLiteral("movers"));
    //: Dashboard, title and caption of a list
    m_tired = new CreativeListPanel(m_look, m_thumbnails, tr("Fatigue"), tr("against each one's best time"), content);
    m_tired->setObjectName(QStringLiteral("tired"));
    m_groups = new QWidget(content);
    m_groups->setObjectName(QStringLiteral("groups"));
    m_formats = new GroupPanel(m_look, GroupPanel::formats(), m_groups);
    m_formats->setObjectName(QStringLiteral("formatEffects"));
    m_callsToAction = new GroupPanel(m_look, GroupPanel::callsToAction(), m_groups);
    m_callsToAction->setObjectName(QStringLiteral("callToActionEffects"));
    m_tags = new GroupPanel(m_look, GroupPanel::tags(), m_groups);
    m_tags->setObjectName(QStringLiteral("tagEffects"));
    auto *groups = new QVBoxLayout(m_groups);
    groups->setContentsMargins(0, 0, 0, 0);
    groups->setSpacing(kDashboardGap);
    groups->addWidget(m_formats);
    groups->addWidget(m_callsToAction);
    groups->addWidget(m_tags);
    groups->addStretch(1);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    connect(m_summary, &SummaryPanel::creativeChosen, this, &DashboardBody::creativeChosen);
    connect(m_quadrant, &QuadrantView::creativeChosen, this, &DashboardBody::creativeChosen);
    connect(m_movers, &CreativeListPanel::creativeChosen, this, &DashboardBody::creativeChosen);
    connect(m_tired, &CreativeListPanel::creativeChosen, this, &DashboardBody::creativeChosen);
    connect(m_formats, &GroupPanel::groupChosen, this, &DashboardBody::formatChosen);
    connect(m_callsToAction, &GroupPanel::groupChosen, this, &DashboardBody::callToActionChosen);
    connect(m_tags, &GroupPanel::groupChosen, this, &DashboardBody::tagChosen);
    connect(m_tiles, &KpiStrip::kpiChosen, this, [this](domain::Kpi kpi) {
        m_charted = kpi;
        showChart();
    });
    arrange();
}

void DashboardBody::arrange()
{
    m_narrow = viewport()->width() < kTwoColumnsNeed;
    m_chart->setVisible(m_data.hasCurves());
    m_movers->setVisible(m_data.trends.has_value());
    m_tired->setVisible(m_data.trends.has_value());
    m_summary->setVisible(m_summary->count() > 0);
    QWidgetList left;
    for (QWidget *panel : std::initializer_list<QWidget *>{m_chart, m_movers, m_tired}) {
        m_grid->removeWidget(panel);
        if (!panel->isHidden())
            left.append(panel);
    }
    m_grid->removeWidget(m_quadrantPanel);
    m_grid->removeWidget(m_groups);
    m_grid->addWidget(m_tiles, 0, 0, 1, 2);
    m_grid->addWidget(m_summary, 1, 0, 1, 2);
    m_grid->setColumnStretch(0, m_narrow ? 1 : kDashboardLeftShare);
    m_grid->setColumnStretch(1, m_narrow ? 0 : kDashboardRightShare);
    if (m_narrow)
        arrangeNarrow(left);
    else
        arrangeWide(left);
    tabByLayout(*widget());
}

void DashboardBody::arrangeNarrow(QWidgetList panels)
{
    panels.insert(m_chart->isHidden() ? 0 : 1, m_quadrantPanel);
    panels.append(m_groups);
    int row = kFirstPanelRow;
    for (QWidget *panel : panels)
        m_grid->addWidget(panel, row++, 0, 1, 2);
}

void DashboardBody::arrangeWide(QWidgetList left)
{
    // Without days the plane has the wide column, and the groups stand beside it.
    if (left.isEmpty())
        left.append(m_quadrantPanel);
    const int rows = static_cast<int>(left.size());
    int row = kFirstPanelRow;
    m_grid->addWidget(left.takeFirst(), row, 0);
    const bool isBeside = m_grid->indexOf(m_quadrantPanel) < 0;
    if (isBeside)
        m_grid->addWidget(m_quadrantPanel, row++, 1);
    else
        m_grid->addWidget(m_groups, row++, 1);
    const int second = row;
    for (QWidget *panel : left)
        m_grid->addWidget(panel, row++, 0);
    // After the whole column beside it, as the keyboard walks: it reaches below the last panel there.
    if (isBeside)
        m_grid->addWidget(m_groups, second, 1, std::max(1, rows - 1), 1);
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
    //: Dashboard, beside the title of the quadrant: how many of the best creatives it shows
    m_quadrantHead->setCaption(tr("top %1").arg(m_data.figures.count(m_quadrant->count())));
    m_formats->setComparison(m_data.facts.formats, m_data);
    m_callsToAction->setComparison(m_data.facts.callsToAction, m_data);
    m_tags->setComparison(m_data.facts.tags, m_data, GroupPanel::whyNoTags(m_data));
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
