// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/DashboardData.h"
#include "widgets/Panel.h"

namespace mci::ui {

class TrendTile;

/** The account's figures in one panel of equal tiles, each with its change and its curve; narrow windows lose the last one. */
class TrendTiles final : public Panel
{
    Q_OBJECT

public:
    explicit TrendTiles(Look &look, QWidget *parent = nullptr);

    void setDashboard(const DashboardData &dashboard);

Q_SIGNALS:
    void kpiChosen(mci::domain::Kpi kpi);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showActive(const DashboardData &dashboard);
    void fold();

    std::vector<domain::Kpi> m_kpis;
    std::vector<TrendTile *> m_tiles;
    TrendTile *m_active;
    bool m_hasActive = false;
};

} // namespace mci::ui
