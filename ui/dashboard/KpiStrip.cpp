// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/KpiStrip.h"

#include "creatives/Delta.h"
#include "creatives/TrendText.h"
#include "text/KpiText.h"

#include <QHBoxLayout>

namespace mci::ui {

namespace {

using domain::Kpi;

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
    : KpiStrip(look, {QStringLiteral("kpiTile"), 6, false, {}}, parent)
{
    setObjectName(QStringLiteral("kpiStrip"));
}

KpiStrip::KpiStrip(Look &look, KpiStripKind kind, QWidget *parent)
    : Panel(look, parent)
    , m_kind(std::move(kind))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    for (std::size_t i = 0; i < m_kind.kpis; ++i) {
        auto *tile = new KpiTile(look, m_kind.tile, this);
        tile->setObjectName(m_kind.tileName + QString::number(i));
        tile->setFirst(i == 0);
        row->addWidget(tile, 1);
        m_tiles.push_back(tile);
        connect(tile, &KpiTile::clicked, this, [this, i] { Q_EMIT kpiChosen(m_kpis[i]); });
    }
    if (m_kind.hasActiveAds) {
        m_activeAds = new KpiTile(look, m_kind.tile, this);
        m_activeAds->setObjectName(QStringLiteral("activeTile"));
        m_activeAds->setActive(false);
        row->addWidget(m_activeAds, 1);
    }
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // Until there are numbers the tiles still have names to be read aloud.
    setTotals({}, Kpi::CostPerResult, domain::Objective::Lead, Figures());
    showActiveAds(std::nullopt);
}

std::vector<Kpi> KpiStrip::tilesFor(Kpi goal, domain::Objective objective, std::size_t most)
{
    constexpr Kpi kWanted[] = {Kpi::Spend,          Kpi::Conversions, Kpi::CostPerResult, Kpi::Ctr, Kpi::HookRate,
                               Kpi::ConversionRate, Kpi::Cpm};
    std::vector<Kpi> kpis{Kpi::Spend};
    if (goal != Kpi::Spend && domain::kpiFits(goal, objective))
        kpis.push_back(goal);
    for (const Kpi kpi : kWanted) {
        const bool there = std::any_of(kpis.begin(), kpis.end(), [kpi](Kpi other) { return sameNumber(kpi, other); });
        if (!there && kpis.size() < most)
            kpis.push_back(kpi);
    }
    return kpis;
}

void KpiStrip::setTotals(const domain::KpiValues &totals, Kpi goal, domain::Objective objective, const Figures &figures)
{
    m_kpis = tilesFor(goal, objective, m_tiles.size());
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
            const Delta delta = Delta::of(kpi, change, true, m_figures);
            trend.delta = delta.text();
            trend.spoken = delta.spoken();
            trend.color = delta.role();
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
        trend.curve.color = trend.color == Role::Text3 ? Role::SeriesNeutral : trend.color;
        m_tiles[i]->setTrend(trend);
    }
    showActiveAds(trends);
}

void KpiStrip::showActiveAds(const std::optional<services::TrendsAnswer> &trends)
{
    if (!m_activeAds)
        return;
    m_knowsAds = trends && trends->hasCurves;
    //: Strip of figures: name of the one that counts the ads that delivered
    m_activeAds->setFigure(tr("Active ads"), m_knowsAds ? m_figures.count(trends->activeNow) : Figures::missing(),
                           //: Strip of figures, tooltip
                           tr("Ads with impressions in the period"));
    if (m_knowsAds) {
        TileTrend trend;
        if (trends->hasBefore) {
            const int more = trends->activeNow - trends->activeBefore;
            trend.delta = (more < 0 ? QStringLiteral("−") : QStringLiteral("+")) + m_figures.count(std::abs(more));
            //: Strip of figures, read aloud before "against the previous period": so many ads less
            trend.spoken = more < 0 ? tr("%n fewer", "", -more)
                                    //: Strip of figures, read aloud before "against the previous period"
                                    : tr("%n more", "", more);
        }
        trend.curve.color = Role::SeriesNeutral;
        for (const int active : trends->activeAds)
            trend.curve.values.emplace_back(active);
        m_activeAds->setTrend(trend);
    }
    fold();
}

void KpiStrip::setMarked(std::optional<Kpi> kpi)
{
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->setMarked(kpi == m_kpis[i]);
}

void KpiStrip::setActive(bool active)
{
    for (KpiTile *tile : m_tiles)
        tile->setActive(active);
}

void KpiStrip::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    fold();
}

void KpiStrip::fold()
{
    const bool wide = window()->width() >= kAllTilesNeed;
    if (m_activeAds)
        m_activeAds->setVisible(m_knowsAds && wide);
    else
        m_tiles.back()->setVisible(wide);
}

} // namespace mci::ui
