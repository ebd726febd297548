// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/SketchRow.h"

#include "brief/BriefText.h"
#include "brief/SketchTile.h"
#include "text/PatternText.h"
#include "widgets/Accessibility.h"
#include "widgets/TextLabel.h"

#include <QGridLayout>

namespace mci::ui {

namespace {

constexpr int kSketchGap = 10;
/** With less room two stand above two. */
constexpr int kFourNeed = 360;

} // namespace

SketchRow::SketchRow(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_grid(new QGridLayout)
    //: Brief, below "What changes in each": why there are no drawings yet
    , m_hint(new TextLabel(look, TypeRole::Caption, Role::Text3, tr("The layouts appear once a source has patterns."),
                           this))
{
    setAccessibleRole(*this, QAccessible::Grouping);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_grid);
    column->addWidget(m_hint);
    m_hint->setWordWrap(true);
    m_grid->setSpacing(kSketchGap);
    for (int i = 0; i < domain::Brief::kMostVariations; ++i)
        m_tiles.push_back(new SketchTile(look, BriefText::letter(i), this));
    arrange();
}

void SketchRow::setSketches(int variations, const std::vector<services::BriefPreview::Sketch> &sketches)
{
    for (std::size_t i = 0; i < m_tiles.size(); ++i) {
        m_tiles[i]->setVisible(static_cast<int>(i) < variations);
        if (i < sketches.size())
            m_tiles[i]->setSketch(sketches[i].image, text::patternText(sketches[i].layout));
        else
            m_tiles[i]->setSketch({}, {});
    }
    m_hint->setVisible(sketches.empty());
}

void SketchRow::arrange()
{
    const int columns = width() < m_look.scaled(kFourNeed) ? 2 : 4;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < static_cast<int>(m_tiles.size()); ++i)
        m_grid->addWidget(m_tiles[static_cast<std::size_t>(i)], i / columns, i % columns, Qt::AlignTop);
    for (int i = 0; i < 4; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
}

void SketchRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace mci::ui
