// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/KpiStrip.h"

#include "creatives/TrendText.h"
#include "text/KpiText.h"
#include "window/KpiTile.h"

#include <QHBoxLayout>

namespace mci::ui {

namespace {

using domain::Kpi;

constexpr std::size_t kTiles = 6;
constexpr int kAllTilesNeed = 1200;

bool isCost(Kpi kpi)
{
    return kpi == Kpi::CostPerResult || kpi == Kpi::CostPerPurchase || kpi == Kpi::CostPerInstall;
}

bool sameNumber(Kpi a, Kpi b)
{
    return a == b || (isCost(a) && isCost(b));
}

} // namespace

KpiStrip::KpiStrip(Look &look, QWidget *parent)
    : Panel(look, parent)
    , m_look(look)
{
    setObjectName(QStringLiteral("kpiStrip"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    for (std::size_t i = 0; i < kTiles; ++i) {
        auto *tile = new KpiTile(look, this);
        tile->setObjectName(QStringLiteral("kpiTile%1").arg(i));
        tile->setFirst(i == 0);
        row->addWidget(tile, 1);
        m_tiles.push_back(tile);
        connect(tile, &KpiTile::clicked, this, [this, i] { Q_EMIT kpiChosen(m_kpis[i]); });
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // Until there are numbers the tiles still have names to be read aloud.
    setTotals({}, Kpi::CostPerResult, domain::Objective::Lead, Figures());
}

std::vector<Kpi> KpiStrip::tilesFor(Kpi goal, domain::Objective objective)
{
    constexpr Kpi kWanted[] = {Kpi::Spend,          Kpi::Conversions, Kpi::CostPerResult, Kpi::Ctr, Kpi::HookRate,
                               Kpi::ConversionRate, Kpi::Cpm};
    std::vector<Kpi> kpis{Kpi::Spend};
    if (goal != Kpi::Spend && domain::kpiFits(goal, objective))
        kpis.push_back(goal);
    for (const Kpi kpi : kWanted) {
        const bool there = std::any_of(kpis.begin(), kpis.end(), [kpi](Kpi other) { return sameNumber(kpi, other); });
        if (!there && kpis.size() < kTiles)
            kpis.push_back(kpi);
    }
    return kpis;
}

void KpiStrip::setTotals(const domain::KpiValues &totals, Kpi goal, domain::Objective objective, const Figures &figures)
{
    m_kpis = tilesFor(goal, objective);
    m_figures = figures;
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const Kpi kpi = m_kpis[i];
        m_tiles[i]->setFigure(text::kpiText(kpi, objective), figures.kpi(kpi, totals[kpi], MoneyStyle::Tile),
                              text::kpiFormulaText(kpi, objective));
    }
}

void KpiStrip::setTrends(const std::optional<services::TrendsAnswer> &trends)
{
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        const Kpi kpi = m_kpis[i];
        TileTrend trend;
        if (trends && trends->hasBefore) {
            const std::optional<domain::KpiChange> &change = trends->totals[kpi];
            trend.delta = Delta::of(kpi, change, true, m_figures);
            if (change)
                //: Strip of figures, tooltip: the value of the previous period. %1: such as 3.52×, %2: dates
                trend.before =
                    tr("%1 in the previous period (%2)")
                        .arg(m_figures.kpi(kpi, change->before, MoneyStyle::Tile), m_figures.period(trends->before));
        }
        if (trends) {
            for (const domain::KpiValues &day : trends->totalCurve)
                trend.curve.values.push_back(day[kpi]);
        }
        const Role role = trend.delta.role();
        trend.curve.color = role == Role::Text3 ? Role::SeriesNeutral : role;
        m_tiles[i]->setTrend(trend);
    }
}

void KpiStrip::setSorted(std::optional<Kpi> kpi)
{
    for (std::size_t i = 0; i < m_tiles.size() && i < m_kpis.size(); ++i)
        m_tiles[i]->setSorted(kpi == m_kpis[i]);
}

void KpiStrip::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    m_tiles.back()->setVisible(window()->width() >= kAllTilesNeed);
}

} // namespace mci::ui
