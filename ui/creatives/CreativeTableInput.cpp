// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CreativeTableView.h"

#include <QKeyEvent>
#include <QTableView>

namespace mci::ui {

bool CreativeTableView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress) {
        m_delegate->setRingShown(event->type() == QEvent::KeyPress);
        m_table->viewport()->update();
    }
    if (watched == m_table && event->type() == QEvent::KeyPress)
        return actOnKey(*static_cast<QKeyEvent *>(event));
    if (watched != m_table->viewport())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::MouseMove)
        setHoverRow(m_table->rowAt(static_cast<QMouseEvent *>(event)->position().toPoint().y()));
    else if (event->type() == QEvent::Leave)
        setHoverRow(-1);
    else if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick)
        return pressCheck(static_cast<QMouseEvent *>(event)->position().toPoint());
    return false;
}

void CreativeTableView::setHoverRow(int row)
{
    m_delegate->setHoverRow(row);
    m_table->viewport()->update();
}

bool CreativeTableView::pressCheck(const QPoint &point)
{
    const QModelIndex index = m_table->indexAt(point);
    if (!index.isValid() || index.column() != CreativeModel::Check)
        return false;
    m_table->setFocus(Qt::MouseFocusReason);
    toggle(index);
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    return true;
}

bool CreativeTableView::actOnKey(const QKeyEvent &event)
{
    const QModelIndex current = m_table->currentIndex();
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (event.key() == Qt::Key_C && modifiers == (Qt::ControlModifier | Qt::ShiftModifier)) {
        Q_EMIT copyMarkdownRequested(actedOnIds());
        return true;
    }
    if (event.key() == Qt::Key_C && modifiers == Qt::ControlModifier) {
        Q_EMIT copyRequested(actedOnIds());
        return true;
    }
    if (modifiers != Qt::NoModifier || !current.isValid())
        return false;
    const int key = event.key();
    if (key >= Qt::Key_0 && key <= Qt::Key_5) {
        Q_EMIT rated(actedOnIds(), key - Qt::Key_0);
        return true;
    }
    switch (key) {
    case Qt::Key_Space:
        Q_EMIT previewRequested(current);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT openRequested(current);
        return true;
    case Qt::Key_Delete:
        Q_EMIT hideRequested(actedOnIds());
        return true;
    case Qt::Key_X:
        toggle(current);
        return true;
    case Qt::Key_J:
        step(1);
        return true;
    case Qt::Key_K:
        step(-1);
        return true;
    case Qt::Key_Escape:
        if (!m_table->selectionModel()->hasSelection())
            return false;
        m_table->clearSelection();
        return true;
    default:
        return false;
    }
}

} // namespace mci::ui
