// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/Figures.h"
#include "domain/Kpi.h"
#include "services/Trends.h"
#include "widgets/Panel.h"

namespace mci::ui {

class KpiTile;

/** The account's totals in one panel of equal tiles; narrow windows lose the last one. */
class KpiStrip : public Panel
{
    Q_OBJECT

public:
    explicit KpiStrip(Look &look, QWidget *parent = nullptr);

    void setTotals(const domain::KpiValues &totals, domain::Kpi goal, domain::Objective objective,
                   const Figures &figures);
    /** Of the totals that were set last; nullopt leaves values alone. */
    void setTrends(const std::optional<services::TrendsAnswer> &trends);
    void setSorted(std::optional<domain::Kpi> kpi);
    /** Spend, the goal, results, cost, CTR, hook; each number once. */
    [[nodiscard]] static std::vector<domain::Kpi> tilesFor(domain::Kpi goal, domain::Objective objective);

Q_SIGNALS:
    void kpiChosen(mci::domain::Kpi kpi);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Look &m_look;
    std::vector<domain::Kpi> m_kpis;
    Figures m_figures;
    std::vector<KpiTile *> m_tiles;
};

} // namespace mci::ui
