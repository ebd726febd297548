// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/SummaryPanel.h"

#include "dashboard/PanelHead.h"
#include "dashboard/SummaryLines.h"

#include <QVBoxLayout>

namespace mci::ui {

SummaryPanel::SummaryPanel(Look &look, QWidget *parent)
    : Panel(look, parent)
    , m_look(look)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(12, 16, 12, 12);
    m_column->setSpacing(0);
    //: Dashboard, title and caption of the summary
    auto *head = new PanelHead(look, tr("This period in short"),
                               tr("Each sentence leads to the first creative behind it"), this);
    head->setContentsMargins(6, 0, 6, 0);
    m_column->addWidget(head);
    m_column->addSpacing(6);
}

void SummaryPanel::setDashboard(const DashboardData &dashboard)
{
    for (SummaryRow *row : std::exchange(m_rows, {})) {
        row->hide();
        row->deleteLater();
    }
    for (SummaryRowContent &content : summaryLines(dashboard)) {
        auto *row = new SummaryRow(m_look, std::move(content), this);
        connect(row, &SummaryRow::clicked, this, [this, row] { Q_EMIT creativeChosen(row->content().creativeId); });
        m_column->addWidget(row);
        // Now, not with the next turn of the event loop: it may be about to have the focus.
        row->show();
        m_rows.push_back(row);
    }
}

} // namespace mci::ui
