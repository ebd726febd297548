// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CreativeTableView.h"

#include "creatives/CreativeDrag.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>

namespace mci::ui {

bool CreativeTableView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_main) {
        if (event->type() == QEvent::KeyPress)
            return actOnKey(*static_cast<QKeyEvent *>(event));
        if (event->type() == QEvent::FocusIn) {
            const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
            const bool byKey =
                reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
            // Otherwise the base class takes the first cell of its own half.
            if (!m_rows.current().isValid() && m_model.rowCount() > 0)
                m_rows.makeCurrent(m_model.index(0, CreativeModel::Name));
            // Coming back from another window or a preview changes nothing.
            showRing(byKey || (m_ringShown && reason != Qt::MouseFocusReason));
        } else if (event->type() == QEvent::FocusOut) {
            m_delegate->setRing({});
            m_frozen->viewport()->update();
            m_main->viewport()->update();
        }
        return false;
    }
    for (TablePane *pane : {m_frozen, m_main}) {
        if (watched == pane->viewport())
            return onViewportEvent(*pane, event);
        // What somebody dragged is fitted once it is let go.
        if (watched == pane->header().viewport() && event->type() == QEvent::MouseButtonRelease)
            QMetaObject::invokeMethod(this, &CreativeTableView::relayout, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

bool CreativeTableView::onViewportEvent(TablePane &pane, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Wheel:
        // One half scrolls both, and sideways the only one that can.
        return &pane == m_frozen && QCoreApplication::sendEvent(m_main->viewport(), event);
    case QEvent::MouseButtonPress:
        return pressCell(pane, *static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        releaseCell(*static_cast<QMouseEvent *>(event));
        return true;
    case QEvent::MouseButtonDblClick: {
        const auto &mouse = *static_cast<QMouseEvent *>(event);
        const QModelIndex index = pane.indexAt(mouse.position().toPoint());
        if (mouse.button() != Qt::LeftButton || !index.isValid() || index.column() == CreativeModel::Check)
            return pressCell(pane, mouse);
        Q_EMIT openRequested(index);
        return true;
    }
    case QEvent::MouseMove: {
        const auto &mouse = *static_cast<QMouseEvent *>(event);
        setHoverRow(pane.rowAt(mouse.position().toPoint().y()));
        if (mouse.buttons() == Qt::NoButton)
            return false;
        dragFrom(mouse);
        return true;
    }
    case QEvent::Leave:
        setHoverRow(-1);
        return false;
    case QEvent::ContextMenu: {
        const auto &menu = *static_cast<QContextMenuEvent *>(event);
        const bool byKey = menu.reason() == QContextMenuEvent::Keyboard;
        const QModelIndex index = byKey ? m_rows.current() : pane.indexAt(menu.pos());
        if (!index.isValid())
            return true;
        const QRect name = m_frozen->visualRect(m_model.index(index.row(), CreativeModel::Name));
        Q_EMIT menuRequested(index, byKey ? m_frozen->viewport()->mapToGlobal(name.center()) : menu.globalPos());
        return true;
    }
    default:
        return false;
    }
}

void CreativeTableView::setHoverRow(int row)
{
    const int before = std::exchange(m_hoverRow, row);
    if (before == row)
        return;
    m_delegate->setHoverRow(row);
    for (TablePane *pane : {m_frozen, m_main}) {
        pane->updateRow(before);
        pane->updateRow(row);
    }
}

void CreativeTableView::showRing(bool byKey)
{
    m_ringShown = byKey;
    m_delegate->setRing(byKey && m_main->hasFocus() ? m_rows.current() : QModelIndex());
    m_frozen->viewport()->update();
    m_main->viewport()->update();
}

bool CreativeTableView::pressCell(TablePane &pane, const QMouseEvent &event)
{
    m_main->setFocus(Qt::MouseFocusReason);
    showRing(false);
    const QModelIndex index = pane.indexAt(event.position().toPoint());
    m_pressed = index;
    m_pressPoint = event.globalPosition().toPoint();
    if (!index.isValid())
        return true;
    const bool selected = m_main->selectionModel()->isSelected(index);
    if (event.button() != Qt::LeftButton) {
        if (!selected)
            m_rows.press(index, Qt::NoModifier);
    } else if (index.column() == CreativeModel::Check) {
        m_pressed = QPersistentModelIndex();
        m_rows.toggle(index);
    } else if (selected && event.modifiers() == Qt::NoModifier) {
        // It may begin a drag of all that are selected; what a click means is decided on release.
        m_rows.makeCurrent(index);
    } else {
        m_rows.press(index, event.modifiers());
    }
    return true;
}

void CreativeTableView::releaseCell(const QMouseEvent &event)
{
    const QModelIndex index = std::exchange(m_pressed, QPersistentModelIndex());
    if (event.button() == Qt::LeftButton && index.isValid() && event.modifiers() == Qt::NoModifier)
        m_rows.press(index, Qt::NoModifier);
}

void CreativeTableView::dragFrom(const QMouseEvent &event)
{
    const bool far =
        (event.globalPosition().toPoint() - m_pressPoint).manhattanLength() >= QApplication::startDragDistance();
    if (!far || !m_pressed.isValid() || !event.buttons().testFlag(Qt::LeftButton))
        return;
    m_pressed = QPersistentModelIndex();
    QList<const CreativeRow *> rows;
    for (const QString &id : m_rows.selectedIds()) {
        if (const CreativeRow *row = m_model.find(id))
            rows << row;
    }
    if (rows.isEmpty())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(creativeMimeData(rows, m_thumbnails).release());
    drag->setPixmap(dragPixmap(rows, m_thumbnails, m_look,
                               qRound((m_delegate->pictureSide() - 2) * devicePixelRatioF()), devicePixelRatioF()));
    drag->exec(Qt::CopyAction, Qt::CopyAction);
}

} // namespace mci::ui
