// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "patterns/MatrixTable.h"

#include "patterns/MatrixDelegate.h"
#include "patterns/MatrixHeader.h"

#include <QScrollBar>

namespace mci::ui {

namespace {

constexpr int kNarrowest = 84;
constexpr int kWidest = 150;
constexpr int kHigh = 44;

} // namespace

MatrixTable::MatrixTable(Look &look, MatrixModel &model, QWidget *parent)
    : QTableView(parent)
    , m_look(look)
    , m_model(model)
{
    setObjectName(QStringLiteral("patternMatrix"));
    //: Patterns, for screen readers: two kinds of patterns against each other
    setAccessibleName(tr("Results of two patterns together"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalHeader(new MatrixHeader(look, Qt::Horizontal, this));
    setVerticalHeader(new MatrixHeader(look, Qt::Vertical, this));
    setItemDelegate(new MatrixDelegate(look, model, this));
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, &MatrixTable::fit);
    connect(&look, &Look::changed, this, &MatrixTable::fit);
    connect(this, &QAbstractItemView::clicked, this, &MatrixTable::choose);
    fit();
}

void MatrixTable::fit()
{
    const int names = verticalHeader()->sizeHint().width();
    const int columns = std::max(1, m_model.columnCount());
    const int room = (width() - names) / columns;
    horizontalHeader()->setDefaultSectionSize(
        std::clamp(room, m_look.scaled(kNarrowest), std::max(m_look.scaled(kWidest), m_look.scaled(kNarrowest))));
    verticalHeader()->setDefaultSectionSize(m_look.scaled(kHigh));
    if (m_model.rowCount() > 0 && !currentIndex().isValid())
        setCurrentIndex(m_model.index(0, 0));
    updateGeometry();
}

QSize MatrixTable::sizeHint() const
{
    const int rows = m_model.rowCount() * verticalHeader()->defaultSectionSize();
    const bool isWider = m_model.columnCount() * horizontalHeader()->defaultSectionSize() > viewport()->width();
    const int bar = isWider ? horizontalScrollBar()->sizeHint().height() : 0;
    return {320, horizontalHeader()->sizeHint().height() + rows + bar + 2};
}

QSize MatrixTable::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void MatrixTable::choose(const QModelIndex &index)
{
    if (const QStringList tags = m_model.tags(index); !tags.isEmpty())
        Q_EMIT pairChosen(tags);
}

void MatrixTable::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(currentIndex());
        break;
    default:
        QTableView::keyPressEvent(event);
        break;
    }
}

void MatrixTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fit();
}

void MatrixTable::wheelEvent(QWheelEvent *event)
{
    // All rows are there: up and down is the page's.
    if (event->angleDelta().x() == 0)
        event->ignore();
    else
        QTableView::wheelEvent(event);
}

} // namespace mci::ui
