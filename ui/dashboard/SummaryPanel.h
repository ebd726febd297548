// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/SummaryRow.h"
#include "widgets/Panel.h"

class QVBoxLayout;

namespace mci::ui {

struct DashboardData;

/** The period in a few sentences; each leads to a creative behind it. Empty where there is nothing to tell. */
class SummaryPanel final : public Panel
{
    Q_OBJECT

public:
    SummaryPanel(Look &look, QWidget *parent);

    void setDashboard(const DashboardData &dashboard);
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }

Q_SIGNALS:
    void creativeChosen(const QString &creativeId);

private:
    Look &m_look;
    QVBoxLayout *m_column;
    std::vector<SummaryRow *> m_rows;
};

} // namespace mci::ui
