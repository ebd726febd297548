// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CreativeDrag.h"
#include "creatives/CreativeGridView.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QDrag>
#include <QHelpEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QWheelEvent>

namespace mci::ui {

namespace {

constexpr int kWheelStep = 120;

} // namespace

CardPart CreativeGridView::partAt(const QModelIndex &index, const QPoint &point) const
{
    if (!index.isValid() || m_model.row(index.row()).loading)
        return CardPart::None;
    return m_delegate->layoutOf(visualRect(index), layoutDirection()).partAt(point, true);
}

void CreativeGridView::setHover(const QModelIndex &index, CardPart part)
{
    if (m_hover == index && m_hoverPart == part)
        return;
    updateCard(m_hover);
    m_hover = index;
    m_hoverPart = part;
    updateCard(m_hover);
}

void CreativeGridView::mousePressEvent(QMouseEvent *event)
{
    m_keyboardFocus = false;
    const QPoint point = event->position().toPoint();
    const QModelIndex index = indexAt(point);
    m_pressPoint = point;
    m_pressed = index;
    m_pressedPart = partAt(index, point);
    updateCard(index);
    if (event->button() != Qt::LeftButton) {
        if (index.isValid() && !selectionModel()->isSelected(index))
            m_rows.press(index, Qt::NoModifier);
        return;
    }
    if (!index.isValid()) {
        const bool adds = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
        if (!adds)
            clearSelection();
        m_bandBase = adds ? selectionModel()->selection() : QItemSelection();
        m_bandStart = toContent(point);
        return;
    }
    switch (m_pressedPart) {
    case CardPart::CheckBox:
        m_rows.toggle(index);
        return;
    case CardPart::Preview:
    case CardPart::Compare:
    case CardPart::Copy:
    case CardPart::More:
        m_rows.makeCurrent(index);
        return;
    default:
        break;
    }
    // One of several selected ones may begin a drag of them all; what a click means is decided on release.
    if (event->modifiers() == Qt::NoModifier && selectionModel()->isSelected(index))
        m_rows.makeCurrent(index);
    else
        m_rows.press(index, event->modifiers());
}

void CreativeGridView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (m_bandStart) {
        selectBand(point);
        return;
    }
    const bool dragging = event->buttons().testFlag(Qt::LeftButton) && m_pressed.isValid()
        && m_pressedPart != CardPart::CheckBox
        && (point - m_pressPoint).manhattanLength() >= QApplication::startDragDistance();
    if (dragging) {
        if (!selectionModel()->isSelected(m_pressed))
            m_rows.press(m_pressed, Qt::NoModifier);
        updateCard(m_pressed);
        m_pressed = QPersistentModelIndex();
        startDrag(Qt::CopyAction);
        return;
    }
    const QModelIndex index = indexAt(point);
    setHover(index, partAt(index, point));
}

void CreativeGridView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (m_bandStart) {
        viewport()->update();
        m_bandStart.reset();
        m_band = {};
        return;
    }
    const QModelIndex pressed = m_pressed;
    m_pressed = QPersistentModelIndex();
    updateCard(pressed);
    if (event->button() == Qt::LeftButton && pressed.isValid() && indexAt(point) == pressed)
        releaseOn(pressed, point);
}

void CreativeGridView::releaseOn(const QModelIndex &index, const QPoint &point)
{
    const CardPart part = partAt(index, point);
    if (part != m_pressedPart)
        return;
    const CreativeRow &row = m_model.row(index.row());
    switch (part) {
    case CardPart::CheckBox:
        return;
    case CardPart::Preview:
        Q_EMIT previewRequested(index);
        return;
    case CardPart::Compare:
        Q_EMIT compareRequested({row.id()});
        return;
    case CardPart::Copy:
        Q_EMIT copyRequested({row.id()});
        return;
    case CardPart::More:
        Q_EMIT menuRequested(index, viewport()->mapToGlobal(point));
        return;
    case CardPart::Picture:
        m_thumbnails.retry(row.item->creative.thumbnailFile);
        break;
    default:
        break;
    }
    if (QGuiApplication::keyboardModifiers() == Qt::NoModifier && selectionModel()->isSelected(index))
        m_rows.press(index, Qt::NoModifier);
}

void CreativeGridView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const QModelIndex index = indexAt(point);
    const CardPart part = partAt(index, point);
    const bool isAction = part == CardPart::CheckBox || part == CardPart::Preview || part == CardPart::Compare
        || part == CardPart::Copy || part == CardPart::More;
    if (event->button() == Qt::LeftButton && index.isValid() && !isAction)
        Q_EMIT openRequested(index);
    else
        mousePressEvent(event);
}

void CreativeGridView::selectBand(const QPoint &viewportPoint)
{
    const QRect before = m_band;
    m_band = QRect(*m_bandStart, toContent(viewportPoint)).normalized();
    viewport()->update(toViewport(before.united(m_band)).adjusted(-1, -1, 1, 1));
    QItemSelection selection = m_bandBase;
    for (const int item : geometryOfCards().itemsTouching(m_band)) {
        const QModelIndex index = m_model.index(item, 0);
        selection.merge(QItemSelection(index, index), QItemSelectionModel::Select);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    constexpr int kEdge = 24;
    QScrollBar *bar = verticalScrollBar();
    if (viewportPoint.y() < kEdge)
        bar->setValue(bar->value() - kEdge);
    else if (viewportPoint.y() > viewport()->height() - kEdge)
        bar->setValue(bar->value() + kEdge);
}

void CreativeGridView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    QItemSelection selection;
    for (const int item : geometryOfCards().itemsTouching(rect.normalized().translated(0, verticalOffset()))) {
        const QModelIndex index = m_model.index(item, 0);
        selection.merge(QItemSelection(index, index), QItemSelectionModel::Select);
    }
    selectionModel()->select(selection, command | QItemSelectionModel::Rows);
}

void CreativeGridView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        m_wheelRest = 0;
        QAbstractItemView::wheelEvent(event);
        return;
    }
    m_wheelRest += event->angleDelta().y();
    const int steps = m_wheelRest / kWheelStep;
    m_wheelRest -= steps * kWheelStep;
    if (steps != 0)
        setZoom(m_zoom + steps);
    event->accept();
}

void CreativeGridView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    Q_EMIT menuRequested(index, byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

bool CreativeGridView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHover({}, CardPart::None);
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex index = indexAt(help->pos());
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.direction = layoutDirection();
        option.rect = visualRect(index);
        return index.isValid() && m_delegate->helpEvent(help, this, option, index);
    }
    // The base class keeps a hover of its own, by whole items.
    if (event->type() == QEvent::HoverMove || event->type() == QEvent::HoverEnter)
        return true;
    return QAbstractItemView::viewportEvent(event);
}

void CreativeGridView::startDrag(Qt::DropActions /*supportedActions*/)
{
    QList<const CreativeRow *> rows;
    for (const QString &id : selectedIds()) {
        if (const CreativeRow *row = m_model.find(id))
            rows << row;
    }
    if (rows.isEmpty())
        return;
    auto *drag = new QDrag(this);
    drag->setMimeData(creativeMimeData(rows, m_thumbnails).release());
    drag->setPixmap(dragPixmap(rows, m_thumbnails, m_look,
                               CreativeDelegate::pictureSide(m_geometry.cardWidth(), devicePixelRatioF()),
                               devicePixelRatioF()));
    // Only copies: a move would take the picture out of the cache.
    drag->exec(Qt::CopyAction, Qt::CopyAction);
}

} // namespace mci::ui
