// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "patterns/MatrixModel.h"
#include "widgets/Panel.h"

namespace mci::ui {

class ComboBox;
class MatrixTable;
class PanelHead;
class TextLabel;

/** Two dimensions of patterns that people choose, and how the creatives did that have a value of each. */
class MatrixPanel final : public Panel
{
    Q_OBJECT

public:
    MatrixPanel(Look &look, QWidget *parent);

    void setResults(const std::shared_ptr<const DashboardData> &dashboard);

Q_SIGNALS:
    /** Names of tags. */
    void pairChosen(const QStringList &tags);

private:
    void fillChoices();
    void fill(ComboBox &box, domain::TagDimension wanted, std::optional<domain::TagDimension> without);
    void onChosen();
    void showMatrix();

    MatrixModel m_model;
    std::shared_ptr<const DashboardData> m_data;
    domain::TagDimension m_rows = domain::TagDimension::Benefit;
    domain::TagDimension m_columns = domain::TagDimension::Layout;
    PanelHead *m_head;
    ComboBox *m_rowChoice;
    ComboBox *m_columnChoice;
    MatrixTable *m_table;
    TextLabel *m_legend;
};

} // namespace mci::ui
