// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CreativeGridView.h"
#include "creatives/SearchText.h"

#include <QKeyEvent>

namespace mci::ui {

namespace {

/** Letters typed within that time belong together. */
constexpr qint64 kTypingMs = 1000;

bool hasOnly(const QKeyEvent &event, Qt::KeyboardModifiers modifiers)
{
    return (event.modifiers() & ~Qt::KeypadModifier) == modifiers;
}

} // namespace

bool CreativeGridView::isTyping() const
{
    return !m_typed.isEmpty() && m_typedAt.isValid() && m_typedAt.elapsed() < kTypingMs;
}

void CreativeGridView::keyPressEvent(QKeyEvent *event)
{
    if (moveByKey(event) || actOnKey(event) || actOnLetter(event)) {
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
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        if (!m_anchor.isValid())
            m_anchor = currentIndex();
        selectRange(next, QItemSelectionModel::ClearAndSelect);
    } else if (event->modifiers().testFlag(Qt::ControlModifier)) {
        selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
    } else {
        selectionModel()->setCurrentIndex(next, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_anchor = next;
    }
    return true;
}

void CreativeGridView::step(int by)
{
    const int count = m_model.rowCount();
    if (count == 0)
        return;
    const int from = currentIndex().isValid() ? currentIndex().row() + by : 0;
    selectionModel()->setCurrentIndex(m_model.index(std::clamp(from, 0, count - 1), 0), QItemSelectionModel::NoUpdate);
    m_anchor = currentIndex();
}

bool CreativeGridView::actOnKey(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    const bool plain = hasOnly(*event, Qt::NoModifier);
    const bool ctrl = hasOnly(*event, Qt::ControlModifier);
    if (event->matches(QKeySequence::Copy)) {
        Q_EMIT copyRequested(actedOnIds());
        return true;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
        return true;
    }
    switch (event->key()) {
    case Qt::Key_Space:
        if (plain && current.isValid() && !isTyping()) {
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
    case Qt::Key_Delete:
        if (plain && !actedOnIds().isEmpty())
            Q_EMIT hideRequested(actedOnIds());
        return plain;
    case Qt::Key_C:
        if (!hasOnly(*event, Qt::ControlModifier | Qt::ShiftModifier))
            return false;
        Q_EMIT copyMarkdownRequested(actedOnIds());
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        if (event->modifiers().testFlag(Qt::ControlModifier))
            setZoom(m_zoom + 1);
        return event->modifiers().testFlag(Qt::ControlModifier);
    case Qt::Key_Minus:
        if (ctrl)
            setZoom(m_zoom - 1);
        return ctrl;
    case Qt::Key_0:
        if (ctrl)
            setZoom(kDefaultZoom);
        return ctrl;
    default:
        return false;
    }
}

bool CreativeGridView::actOnLetter(QKeyEvent *event)
{
    if (!m_letterShortcuts || !hasOnly(*event, Qt::NoModifier) || isTyping())
        return false;
    const QModelIndex current = currentIndex();
    const int key = event->key();
    if (key >= Qt::Key_0 && key <= Qt::Key_5) {
        if (!actedOnIds().isEmpty())
            Q_EMIT rated(actedOnIds(), key - Qt::Key_0);
        return true;
    }
    if (key == Qt::Key_J || key == Qt::Key_K) {
        m_keyboardFocus = true;
        step(key == Qt::Key_J ? 1 : -1);
        return true;
    }
    if (key != Qt::Key_X || !current.isValid())
        return false;
    m_keyboardFocus = true;
    selectionModel()->select(current, QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
    m_anchor = current;
    return true;
}

void CreativeGridView::keyboardSearch(const QString &search)
{
    const bool continues = isTyping();
    m_typed = (continues ? m_typed : QString()) + search;
    m_typedAt.start();
    const QString wanted = foldedForSearch(m_typed).trimmed();
    const int count = m_model.rowCount();
    if (wanted.isEmpty() || count == 0)
        return;
    // A new word goes on from the next one; more letters may still mean the same.
    const int start = currentIndex().isValid() ? currentIndex().row() + (continues ? 0 : 1) : 0;
    for (int i = 0; i < count; ++i) {
        const int row = (start + i) % count;
        if (foldedForSearch(CreativeText::name(m_model.row(row))).startsWith(wanted)) {
            m_keyboardFocus = true;
            selectionModel()->setCurrentIndex(m_model.index(row, 0),
                                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            m_anchor = currentIndex();
            return;
        }
    }
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
