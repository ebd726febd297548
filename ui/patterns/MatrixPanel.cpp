// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "patterns/MatrixPanel.h"

#include "dashboard/PanelHead.h"
#include "patterns/MatrixTable.h"
#include "patterns/PatternsText.h"
#include "text/TagText.h"
#include "widgets/ComboBox.h"
#include "widgets/TextLabel.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

namespace mci::ui {

namespace {

domain::TagDimension chosenIn(const ComboBox &box)
{
    return static_cast<domain::TagDimension>(box.currentData().toInt());
}

} // namespace

MatrixPanel::MatrixPanel(Look &look, QWidget *parent)
    : Panel(look, parent)
    //: Patterns, title of a panel: two kinds of patterns against each other
    , m_head(new PanelHead(look, tr("Two patterns together"), {}, this))
    , m_rowChoice(new ComboBox(look, this))
    , m_columnChoice(new ComboBox(look, this))
    , m_table(new MatrixTable(look, m_model, this))
    , m_legend(new TextLabel(look, TypeRole::Caption, Role::Text3, {}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(10);
    column->addWidget(m_head);
    auto *choices = new QHBoxLayout;
    choices->setSpacing(8);
    m_rowChoice->setObjectName(QStringLiteral("matrixRows"));
    //: Patterns, heat map, for screen readers: a list to choose from
    m_rowChoice->setAccessibleName(tr("Kind of pattern in the rows"));
    m_columnChoice->setObjectName(QStringLiteral("matrixColumns"));
    //: Patterns, heat map, for screen readers: a list to choose from
    m_columnChoice->setAccessibleName(tr("Kind of pattern in the columns"));
    for (ComboBox *choice : {m_rowChoice, m_columnChoice})
        connect(choice, &QComboBox::activated, this, &MatrixPanel::onChosen);
    choices->addWidget(m_rowChoice, 1);
    choices->addWidget(new TextLabel(look, TypeRole::Small, Role::Text2, QStringLiteral("×"), this));
    choices->addWidget(m_columnChoice, 1);
    column->addLayout(choices);
    column->addWidget(m_table);
    m_legend->setWordWrap(true);
    column->addWidget(m_legend);
    connect(m_table, &MatrixTable::pairChosen, this, &MatrixPanel::pairChosen);
}

void MatrixPanel::setResults(const std::shared_ptr<const DashboardData> &dashboard)
{
    m_data = dashboard;
    //: Patterns, below the heat map: %1 is a KPI with the value that is typical of all analyzed creatives
    m_legend->setText(tr("Color: against all analyzed creatives, %1. Pale where chance alone could be the reason;"
                         " dashed where no creative has both. Association, not cause.")
                          .arg(PatternsText::typical(dashboard->patterns->typical, *dashboard)));
    fillChoices();
    showMatrix();
}

void MatrixPanel::fillChoices()
{
    fill(*m_rowChoice, m_rows, {});
    fill(*m_columnChoice, m_columns, m_rows);
}

void MatrixPanel::fill(ComboBox &box, domain::TagDimension wanted, std::optional<domain::TagDimension> without)
{
    const QSignalBlocker blocker(box);
    box.clear();
    for (const services::DimensionResults &results : m_data->patterns->dimensions) {
        if (results.dimension != without)
            box.addItem(text::tagDimensionText(results.dimension), static_cast<int>(results.dimension));
    }
    box.setCurrentIndex(std::max(0, box.findData(static_cast<int>(wanted))));
}

void MatrixPanel::onChosen()
{
    const domain::TagDimension rows = chosenIn(*m_rowChoice);
    // Who puts the columns' kind into the rows wants the two changed over.
    m_columns = rows == m_columns ? m_rows : chosenIn(*m_columnChoice);
    m_rows = rows;
    fillChoices();
    showMatrix();
}

void MatrixPanel::showMatrix()
{
    m_table->setCurrentIndex({});
    if (m_rowChoice->count() > 0 && m_columnChoice->count() > 0)
        m_model.setResults(*m_data, chosenIn(*m_rowChoice), chosenIn(*m_columnChoice));
    else
        m_model.clear();
}

} // namespace mci::ui
