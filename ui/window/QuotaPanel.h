// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/Quotas.h"
#include "widgets/Panel.h"

class QVBoxLayout;

namespace mci::ui {

class QuotaRow;

/** How much of Meta's allowances and of our own limit is used. */
class QuotaPanel : public Panel
{
    Q_OBJECT

public:
    QuotaPanel(Look &look, QWidget *parent);

    void setQuotas(const services::QuotaAnswer &answer, UtcTime now);

private:
    Look &m_look;
    QVBoxLayout *m_column;
    /** As many as were ever needed; the rest is hidden. */
    std::vector<QuotaRow *> m_rows;
};

} // namespace mci::ui
