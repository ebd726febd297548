// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "patterns/PatternsText.h"
#include "widgets/Panel.h"

class QVBoxLayout;

namespace mci::ui {

class PanelHead;
class PatternHeading;

/** Results by pattern of several dimensions: for each of its values how the creatives with it did. */
class PatternTable final : public Panel
{
    Q_OBJECT

public:
    PatternTable(Look &look, const QString &title, std::vector<domain::TagDimension> dimensions, QWidget *parent);

    void setResults(const DashboardData &dashboard, const PatternScale &scale);

Q_SIGNALS:
    void tagChosen(const QString &name);

private:
    void addDimension(const services::DimensionResults &results, const DashboardData &dashboard,
                      const PatternScale &scale);

    Look &m_look;
    std::vector<domain::TagDimension> m_dimensions;
    PanelHead *m_head;
    PatternHeading *m_heading;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column;
};

} // namespace mci::ui
