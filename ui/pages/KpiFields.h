// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/AnalysisForm.h"
#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

class ComboBox;
class Field;
class NumberBox;

/** Main KPI, secondary KPI, and how many are shown. Offers only KPIs that fit the objective. */
class KpiFields : public QWidget
{
    Q_OBJECT

public:
    explicit KpiFields(Look &look, QWidget *parent = nullptr);

    void setForm(const AnalysisForm &form);

Q_SIGNALS:
    void primaryChosen(mci::domain::Kpi kpi);
    /** nullopt: none. */
    void secondaryChosen(std::optional<mci::domain::Kpi> kpi);
    void topChosen(int count);

private:
    ComboBox *m_primary;
    ComboBox *m_secondary;
    NumberBox *m_top;
    Field *m_primaryField;
};

} // namespace mci::ui
