// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/QuotaPanel.h"

#include "widgets/TextLabel.h"
#include "window/QuotaRow.h"

#include <QVBoxLayout>

namespace mci::ui {

QuotaPanel::QuotaPanel(Look &look, QWidget *parent)
    : Panel(look, parent)
    , m_look(look)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("quotaPanel"));
    m_column->setContentsMargins(18, 14, 18, 6);
    m_column->setSpacing(0);
    //: Activity: heading of a panel
    auto *title = new TextLabel(look, TypeRole::BodyStrong, Role::Text, tr("Meta quota"), this);
    title->setContentsMargins(0, 0, 0, 9);
    m_column->addWidget(title);
}

void QuotaPanel::setQuotas(const services::QuotaAnswer &answer, UtcTime now)
{
    const std::vector<QuotaContent> rows = QuotaWords::rows(answer, now);
    while (m_rows.size() < rows.size()) {
        m_rows.push_back(new QuotaRow(m_look, this));
        m_column->addWidget(m_rows.back());
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        m_rows[i]->setVisible(i < rows.size());
        if (i < rows.size())
            m_rows[i]->setContent(rows[i]);
    }
}

} // namespace mci::ui
