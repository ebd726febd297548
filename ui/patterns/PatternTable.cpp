// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "patterns/PatternTable.h"

#include "dashboard/PanelHead.h"
#include "patterns/PatternHeading.h"
#include "text/TagText.h"
#include "widgets/TextLabel.h"

#include <QVBoxLayout>

namespace mci::ui {

namespace {

constexpr int kIndent = 4;

} // namespace

PatternTable::PatternTable(Look &look, const QString &title, std::vector<domain::TagDimension> dimensions,
                           QWidget *parent)
    : Panel(look, parent)
    , m_look(look)
    , m_dimensions(std::move(dimensions))
    , m_head(new PanelHead(look, title, {}, this))
    , m_heading(new PatternHeading(look, this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(14, 16, 14, 12);
    m_column->setSpacing(0);
    m_head->setContentsMargins(4, 0, 4, 0);
    m_column->addWidget(m_head);
    m_column->addSpacing(4);
    m_column->addWidget(m_heading);
}

void PatternTable::setResults(const DashboardData &dashboard, const PatternScale &scale)
{
    if (m_content) {
        m_content->hide();
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    auto *rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    //: Results by pattern, beside the title: how to read the small drawing in each row
    m_head->setCaption(tr("bar: 80% chance · tick: all analyzed creatives"));
    m_heading->setKpi(PatternsText::kpi(dashboard), scale.valueWidth);
    bool isEmpty = true;
    for (const domain::TagDimension dimension : m_dimensions) {
        if (const services::DimensionResults *results = dashboard.patterns->find(dimension)) {
            addDimension(*results, dashboard, scale);
            isEmpty = false;
        }
    }
    setVisible(!isEmpty);
    m_column->addWidget(m_content);
    // Now, not with the next turn of the event loop: a row may be about to have the focus.
    m_content->show();
}

void PatternTable::addDimension(const services::DimensionResults &results, const DashboardData &dashboard,
                                const PatternScale &scale)
{
    auto *title =
        new TextLabel(m_look, TypeRole::SmallStrong, Role::Text2, text::tagDimensionText(results.dimension), m_content);
    title->setIndent(kIndent);
    auto *rows = static_cast<QVBoxLayout *>(m_content->layout());
    rows->addSpacing(8);
    rows->addWidget(title);
    for (const services::TagResult &result : results.tags) {
        auto *row = new PatternRow(m_look, PatternsText::row(result, dashboard, scale), m_content);
        connect(row, &PatternRow::clicked, this, [this, key = row->content().key] { Q_EMIT tagChosen(key); });
        rows->addWidget(row);
    }
}

} // namespace mci::ui
