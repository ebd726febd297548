// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/CreativeTableView.h"

#include <QKeyEvent>

namespace mci::ui {

namespace {

Qt::KeyboardModifiers modifiersOf(const QKeyEvent &event)
{
    return event.modifiers() & ~Qt::KeypadModifier;
}

} // namespace

bool CreativeTableView::actOnKey(const QKeyEvent &event)
{
    if (moveByKey(event)) {
        showRing(true);
        return true;
    }
    const Qt::KeyboardModifiers modifiers = modifiersOf(event);
    const QModelIndex current = m_rows.current();
    if (modifiers == Qt::NoModifier && current.isValid()) {
        switch (event.key()) {
        case Qt::Key_Space:
            if (m_typeAhead.isTyping())
                break;
            Q_EMIT previewRequested(current);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            Q_EMIT openRequested(current);
            return true;
        case Qt::Key_Escape:
            if (!m_main->selectionModel()->hasSelection())
                return false;
            m_main->clearSelection();
            return true;
        default:
            break;
        }
    }
    if (const auto act = m_keys.actOf(event, m_typeAhead.isTyping())) {
        perform(*act);
        return true;
    }
    // Left to the table, these would copy one cell, and select all whatever key was chosen for it.
    return event.matches(QKeySequence::Copy) || event.matches(QKeySequence::SelectAll) || search(event);
}

void CreativeTableView::perform(GridAct act)
{
    switch (act) {
    case GridAct::Next:
    case GridAct::Previous:
        m_rows.step(act == GridAct::Next ? 1 : -1);
        showRing(true);
        return;
    case GridAct::Select:
        if (m_rows.current().isValid())
            m_rows.toggle(m_rows.current());
        showRing(true);
        return;
    case GridAct::SelectAll:
        m_main->selectAll();
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

bool CreativeTableView::moveByKey(const QKeyEvent &event)
{
    const int count = m_model.rowCount();
    const Qt::KeyboardModifiers modifiers = modifiersOf(event);
    const bool sideways = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    const int towardsEnd = (event.key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight) ? 1 : -1;
    if (sideways && modifiers == (Qt::AltModifier | Qt::ShiftModifier)) {
        moveColumn(m_rows.current().column(), towardsEnd);
        return true;
    }
    if (count == 0 || modifiers.testFlag(Qt::AltModifier) || modifiers.testFlag(Qt::MetaModifier))
        return false;
    const QModelIndex current = m_rows.current();
    if (sideways) {
        m_rows.makeCurrent(current.isValid() ? besides(current, towardsEnd) : m_model.index(0, CreativeModel::Name));
        return true;
    }
    const int page = std::max(m_frozen->viewport()->height() / m_delegate->rowHeight() - 1, 1);
    int row = current.isValid() ? current.row() : -1;
    switch (event.key()) {
    case Qt::Key_Up:
        --row;
        break;
    case Qt::Key_Down:
        ++row;
        break;
    case Qt::Key_PageUp:
        row -= page;
        break;
    case Qt::Key_PageDown:
        row += page;
        break;
    case Qt::Key_Home:
        row = 0;
        break;
    case Qt::Key_End:
        row = count - 1;
        break;
    default:
        return false;
    }
    const int column = current.isValid() ? current.column() : static_cast<int>(CreativeModel::Name);
    m_rows.moveTo(m_model.index(std::clamp(row, 0, count - 1), column), modifiers);
    return true;
}

bool CreativeTableView::search(const QKeyEvent &event)
{
    const QString text = event.text();
    const bool isText = !text.isEmpty() && text.at(0).isPrint()
        && !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (!isText)
        return false;
    const QModelIndex current = m_rows.current();
    const int row = m_typeAhead.find(text, m_model, current.isValid() ? current.row() : -1);
    if (row >= 0) {
        m_rows.select(m_model.index(row, current.isValid() ? current.column() : static_cast<int>(CreativeModel::Name)));
        showRing(true);
    }
    return true;
}

QModelIndex CreativeTableView::besides(const QModelIndex &index, int by) const
{
    QList<int> columns = shownColumns();
    columns.prepend(CreativeModel::Check);
    const auto at = columns.indexOf(index.column());
    const auto next = at < 0 ? 0 : std::clamp<qsizetype>(at + by, 0, columns.size() - 1);
    return index.siblingAtColumn(columns.at(next));
}

} // namespace mci::ui
