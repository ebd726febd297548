// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CreativeGridView.h"

#include <QKeyEvent>

namespace mci::ui {

namespace {

bool hasOnly(const QKeyEvent &event, Qt::KeyboardModifiers modifiers)
{
    return (event.modifiers() & ~Qt::KeypadModifier) == modifiers;
}

} // namespace

void CreativeGridView::keyPressEvent(QKeyEvent *event)
{
    if (moveByKey(event) || actOnKey(event)) {
        event->accept();
        return;
    }
    const QString text = event->text();
    const bool isText = !text.isEmpty() && text.at(0).isPrint()
        && !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (isText) {
        keyboardSearch(text);
        event->accept();
        return;
    }
    event->ignore();
}

QModelIndex CreativeGridView::moveCursor(CursorAction action, Qt::KeyboardModifiers /*modifiers*/)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return {};
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return m_model.index(action == MoveEnd ? count - 1 : 0, 0);
    const GridGeometry &geometry = geometryOfCards();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int page = geometry.rowsPerPage(viewport()->height());
    int item = current.row();
    switch (action) {
    case MoveLeft:
        item += mirrored ? 1 : -1;
        break;
    case MoveRight:
        item += mirrored ? -1 : 1;
        break;
    case MoveNext:
        ++item;
        break;
    case MovePrevious:
        --item;
        break;
    case MoveUp:
        item = geometry.rowsFrom(item, -1);
        break;
    case MoveDown:
        item = geometry.rowsFrom(item, 1);
        break;
    case MovePageUp:
        item = geometry.rowsFrom(item, -page);
        break;
    case MovePageDown:
        item = geometry.rowsFrom(item, page);
        break;
    case MoveHome:
        item = 0;
        break;
    case MoveEnd:
        item = count - 1;
        break;
    }
    return m_model.index(std::clamp(item, 0, count - 1), 0);
}

bool CreativeGridView::moveByKey(QKeyEvent *event)
{
    static const QHash<int, CursorAction> kMoves{{Qt::Key_Left, MoveLeft},     {Qt::Key_Right, MoveRight},
                                                 {Qt::Key_Up, MoveUp},         {Qt::Key_Down, MoveDown},
                                                 {Qt::Key_Home, MoveHome},     {Qt::Key_End, MoveEnd},
                                                 {Qt::Key_PageUp, MovePageUp}, {Qt::Key_PageDown, MovePageDown}};
    const auto move = kMoves.constFind(event->key());
    if (move == kMoves.constEnd() || (event->modifiers() & (Qt::AltModifier | Qt::MetaModifier)))
        return false;
    const QModelIndex next = moveCursor(*move, event->modifiers());
    if (!next.isValid())
        return true;
    m_keyboardFocus = true;
    m_rows.moveTo(next, event->modifiers());
    return true;
}

bool CreativeGridView::actOnKey(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool plain = hasOnly(*event, Qt::NoModifier);
    switch (event->key()) {
    case Qt::Key_Space:
        if (plain && current.isValid() && !m_typeAhead.isTyping()) {
            Q_EMIT previewRequested(current);
            return true;
        }
        return false;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (plain && current.isValid())
            Q_EMIT openRequested(current);
        return plain;
    case Qt::Key_Escape:
        if (!selectionModel()->hasSelection())
            return false;
        clearSelection();
        return true;
    default:
        break;
    }
    const auto act = m_keys.actOf(*event, m_typeAhead.isTyping());
    if (act)
        perform(*act);
    return act.has_value();
}

void CreativeGridView::perform(GridAct act)
{
    switch (act) {
    case GridAct::Next:
    case GridAct::Previous:
        m_keyboardFocus = true;
        step(act == GridAct::Next ? 1 : -1);
        return;
    case GridAct::Select:
        toggleCurrent();
        return;
    case GridAct::SelectAll:
        selectAll();
        return;
    case GridAct::Copy:
        Q_EMIT copyRequested(actedOnIds());
        return;
    case GridAct::CopyMarkdown:
        Q_EMIT copyMarkdownRequested(actedOnIds());
        return;
    case GridAct::Hide:
        if (!actedOnIds().isEmpty())
            Q_EMIT hideRequested(actedOnIds());
        return;
    case GridAct::Compare:
        if (!actedOnIds().isEmpty())
            Q_EMIT compareRequested(actedOnIds());
        return;
    case GridAct::Generate:
        if (!actedOnIds().isEmpty())
            Q_EMIT generateRequested(actedOnIds());
        return;
    case GridAct::Unrate:
    case GridAct::Rate1:
    case GridAct::Rate2:
    case GridAct::Rate3:
    case GridAct::Rate4:
    case GridAct::Rate5:
        if (!actedOnIds().isEmpty())
            Q_EMIT rated(actedOnIds(), GridKeys::stars(act).value_or(0));
        return;
    }
}

void CreativeGridView::toggleCurrent()
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    m_keyboardFocus = true;
    m_rows.toggle(current);
}

void CreativeGridView::keyboardSearch(const QString &search)
{
    const int row = m_typeAhead.find(search, m_model, currentIndex().row());
    if (row < 0)
        return;
    m_keyboardFocus = true;
    m_rows.select(m_model.index(row, 0));
}

void CreativeGridView::focusInEvent(QFocusEvent *event)
{
    // Coming back from another window or a preview changes nothing.
    const Qt::FocusReason reason = event->reason();
    if (reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason)
        m_keyboardFocus = true;
    else if (reason == Qt::MouseFocusReason)
        m_keyboardFocus = false;
    if (!currentIndex().isValid() && m_model.rowCount() > 0 && m_keyboardFocus)
        selectionModel()->setCurrentIndex(m_model.index(0, 0), QItemSelectionModel::NoUpdate);
    QAbstractItemView::focusInEvent(event);
    viewport()->update();
}

void CreativeGridView::focusOutEvent(QFocusEvent *event)
{
    QAbstractItemView::focusOutEvent(event);
    viewport()->update();
}

} // namespace mci::ui
