// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/Figures.h"
#include "dashboard/KpiTile.h"
#include "services/Trends.h"
#include "widgets/Panel.h"

namespace mci::ui {

struct KpiStripKind
{
    /** Begins the names of its tiles. */
    QString tileName;
    std::size_t kpis = 6;
    /** A further tile: how many ads delivered. */
    bool hasActiveAds = false;
    KpiTileSize tile;
};

/** The account's totals in one panel of equal tiles; narrow windows lose the last one. */
class KpiStrip final : public Panel
{
    Q_OBJECT

public:
    /** Six tiles. */
    explicit KpiStrip(Look &look, QWidget *parent = nullptr);
    KpiStrip(Look &look, KpiStripKind kind, QWidget *parent);

    void setTotals(const domain::KpiValues &totals, domain::Kpi goal, domain::Objective objective,
                   const Figures &figures);
    /** Of the totals that were set last; nullopt leaves values alone. */
    void setTrends(const std::optional<services::TrendsAnswer> &trends);
    /** The tile that what is around the strip follows. */
    void setMarked(std::optional<domain::Kpi> kpi);
    /** Whether tiles can be chosen. */
    void setActive(bool active);
    [[nodiscard]] const std::vector<domain::Kpi> &kpis() const { return m_kpis; }
    /** Spend, the goal, results, cost, CTR, hook; each number once, `most` of them. */
    [[nodiscard]] static std::vector<domain::Kpi> tilesFor(domain::Kpi goal, domain::Objective objective,
                                                           std::size_t most);

Q_SIGNALS:
    void kpiChosen(mci::domain::Kpi kpi);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showActiveAds(const std::optional<services::TrendsAnswer> &trends);
    void fold();

    KpiStripKind m_kind;
    std::vector<domain::Kpi> m_kpis;
    Figures m_figures;
    std::vector<KpiTile *> m_tiles;
    KpiTile *m_activeAds = nullptr;
    bool m_knowsAds = false;
};

} // namespace mci::ui
