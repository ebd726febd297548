// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/ColumnsPopover.h"

#include "creatives/CreativeTableView.h"
#include "widgets/Button.h"
#include "widgets/Segmented.h"
#include "widgets/Separator.h"
#include "widgets/TextLabel.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace mci::ui {

namespace {

constexpr int kMargin = 14;
constexpr int kGap = 12;

} // namespace

ColumnsPopover::ColumnsPopover(Look &look, CreativeTableView &table, QWidget *parent)
    : Popover(look, parent)
    , m_look(look)
    , m_table(table)
    , m_grid(new QGridLayout)
{
    setObjectName(QStringLiteral("columnsPopover"));
    //: Creative table, choice of columns, for screen readers
    setAccessibleName(tr("Columns"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(kGap);
    m_grid->setHorizontalSpacing(2 * kGap);
    m_grid->setVerticalSpacing(2);
    column->addLayout(m_grid);
    addColumns();
    column->addWidget(new Separator(look, this));
    addColors();
    column->addWidget(new Separator(look, this));
    addDensity();
    refresh();
    connect(&table, &CreativeTableView::columnsChanged, this, &ColumnsPopover::refresh);
    connect(this, &Popover::closed, this, &QObject::deleteLater);
}

void ColumnsPopover::addColumns()
{
    const CreativeModel &model = *qobject_cast<const CreativeModel *>(m_table.table()->model());
    //: Creative table, choice of columns: heading over KPIs
    m_grid->addWidget(new TextLabel(m_look, TypeRole::Caption, Role::Text3, tr("Figures"), this), 0, 0);
    //: Creative table, choice of columns: heading over status, campaign and the like
    m_grid->addWidget(new TextLabel(m_look, TypeRole::Caption, Role::Text3, tr("About the ad"), this), 0, 1);
    int rows[] = {1, 1};
    for (int column = CreativeModel::Name + 1; column < CreativeModel::ColumnCount; ++column) {
        if (!model.isOffered(column))
            continue;
        const int side = model.kpiOf(column) || column == CreativeModel::Interval ? 0 : 1;
        auto *box = new QCheckBox(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), this);
        box->setObjectName(QStringLiteral("column.") + CreativeModel::columnName(column));
        box->setToolTip(model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString());
        box->setMinimumHeight(28);
        box->setProperty("column", column);
        connect(box, &QCheckBox::clicked, this,
                [this, column](bool shown) { m_table.setColumnVisible(column, shown); });
        m_grid->addWidget(box, rows[side]++, side);
    }
}

void ColumnsPopover::addColors()
{
    auto *row = new QHBoxLayout;
    //: Creative table: before the choice of what the colour of cells tells
    auto *label = new TextLabel(m_look, TypeRole::Caption, Role::Text3, tr("Colour of cells"), this);
    row->addWidget(label);
    row->addStretch();
    auto *colors = new Segmented(m_look, this);
    colors->setObjectName(QStringLiteral("cellColors"));
    colors->setAccessibleName(label->text());
    //: Creative table, colour of cells
    colors->addSegment(static_cast<int>(CellColors::None), tr("None"));
    //: Creative table, colour of cells: against the account's median
    colors->addSegment(static_cast<int>(CellColors::Average), tr("vs. average"));
    //: Creative table, colour of cells: from the worst to the best of each column
    colors->addSegment(static_cast<int>(CellColors::Scale), tr("Scale"));
    colors->setCurrent(static_cast<int>(m_table.cellColors()));
    connect(colors, &Segmented::currentChanged, this,
            [this](int id) { Q_EMIT colorsChosen(static_cast<CellColors>(id)); });
    row->addWidget(colors);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void ColumnsPopover::addDensity()
{
    auto *row = new QHBoxLayout;
    auto *density = new Segmented(m_look, this);
    density->setObjectName(QStringLiteral("rowDensity"));
    //: Creative table: name of the choice between higher and lower rows, for screen readers
    density->setAccessibleName(tr("Height of the rows"));
    //: Creative table: higher rows
    density->addSegment(0, tr("Comfortable rows"));
    //: Creative table: lower rows
    density->addSegment(1, tr("Compact rows"));
    density->setCurrent(m_table.isCompact() ? 1 : 0);
    connect(density, &Segmented::currentChanged, this, [this](int id) { Q_EMIT compactChosen(id == 1); });
    row->addWidget(density);
    row->addStretch();
    //: Creative table: choice, order and widths of the columns as they were at first
    auto *usual = new Button(m_look, ButtonKind::Quiet, tr("Usual columns"), {}, this);
    usual->setObjectName(QStringLiteral("usualColumns"));
    usual->setCompact(true);
    connect(usual, &QAbstractButton::clicked, &m_table, &CreativeTableView::resetColumns);
    row->addWidget(usual);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void ColumnsPopover::refresh()
{
    for (auto *box : findChildren<QCheckBox *>())
        box->setChecked(m_table.isColumnVisible(box->property("column").toInt()));
}

} // namespace mci::ui
