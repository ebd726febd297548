// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/TrendTiles.h"

#include "dashboard/ChangeText.h"
#include "dashboard/TrendTile.h"
#include "text/KpiText.h"

#include <QHBoxLayout>

namespace mci::ui {

namespace {

constexpr std::size_t kMostTiles = 4;
constexpr int kActiveNeeds = 1200;

} // namespace

TrendTiles::TrendTiles(Look &look, QWidget *parent)
    : Panel(look, parent)
{
    setObjectName(QStringLiteral("trendTiles"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    for (std::size_t i = 0; i < kMostTiles; ++i) {
        auto *tile = new TrendTile(look, this);
        tile->setObjectName(QStringLiteral("trendTile%1").arg(i));
        tile->setFirst(i == 0);
        row->addWidget(tile, 1);
        m_tiles.push_back(tile);
        connect(tile, &TrendTile::clicked, this, [this, i] {
            if (i < m_kpis.size())
                Q_EMIT kpiChosen(m_kpis[i]);
        });
    }
    m_active = new TrendTile(look, this);
    m_active->setObjectName(QStringLiteral("activeTile"));
    row->addWidget(m_active, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TrendTiles::setDashboard(const DashboardData &dashboard)
{
    const domain::Objective objective = dashboard.facts.objective;
    m_kpis = dashboardKpis(dashboard.facts.goal, objective);
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i]->setVisible(i < m_kpis.size());
        if (i >= m_kpis.size())
            continue;
        const domain::Kpi kpi = m_kpis[i];
        TrendTileContent content;
        content.name = text::kpiText(kpi, objective);
        content.value = dashboard.figures.kpi(kpi, dashboard.answer.totals[kpi], MoneyStyle::Tile);
        content.toolTip = text::kpiFormulaText(kpi, objective);
        const auto change = dashboard.trends && dashboard.trends->hasBefore ? dashboard.trends->totals[kpi]
                                                                            : std::optional<domain::KpiChange>();
        if (change) {
            content.delta = ChangeText::delta(kpi, *change, dashboard.figures);
            content.spokenDelta = ChangeText::spoken(kpi, *change, dashboard.figures);
            content.role = ChangeText::role(kpi, *change);
            content.toolTip += u'\n'
                //: Dashboard, tooltip of a figure: its value in the previous period
                + tr("Previous period: %1").arg(dashboard.figures.kpi(kpi, change->before, MoneyStyle::Full));
        }
        content.curve = dashboard.curve(kpi);
        m_tiles[i]->setContent(std::move(content));
    }
    showActive(dashboard);
}

void TrendTiles::showActive(const DashboardData &dashboard)
{
    m_hasActive = dashboard.hasCurves();
    if (m_hasActive) {
        TrendTileContent content;
        //: Dashboard, name of a figure: how many ads delivered
        content.name = tr("Active ads");
        content.value = dashboard.figures.count(dashboard.trends->activeNow);
        //: Dashboard, tooltip of a figure
        content.toolTip = tr("Ads with impressions in the period");
        if (dashboard.trends->hasBefore) {
            const int more = dashboard.trends->activeNow - dashboard.trends->activeBefore;
            const QString count = dashboard.figures.count(std::abs(more));
            content.delta = (more < 0 ? QStringLiteral("−") : QStringLiteral("+")) + count;
            //: Dashboard, read aloud: so many more or fewer ads
            content.spokenDelta = more < 0 ? tr("%n fewer than in the previous period", "", -more)
                                           //: Dashboard, read aloud
                                           : tr("%n more than in the previous period", "", more);
        }
        for (const int active : dashboard.trends->activeAds)
            content.curve.emplace_back(active);
        m_active->setContent(std::move(content));
    }
    fold();
}

void TrendTiles::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    fold();
}

void TrendTiles::fold()
{
    m_active->setVisible(m_hasActive && window()->width() >= kActiveNeeds);
}

} // namespace mci::ui
