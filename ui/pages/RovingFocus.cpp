// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/RovingFocus.h"

#include <QKeyEvent>
#include <QWidget>

namespace mci::ui {

RovingFocus::RovingFocus(QWidget *around)
    : QObject(around)
{
}

void RovingFocus::setRows(const Rows &rows)
{
    m_rows = rows;
    for (const QList<QWidget *> &row : rows) {
        for (QWidget *control : row) {
            // Once is enough, and a second time would only bring it to the front.
            control->installEventFilter(this);
            control->setFocusPolicy(Qt::ClickFocus);
        }
    }
    const Rows shown = shownRows();
    const bool stays = m_stop && std::any_of(shown.begin(), shown.end(), [this](const QList<QWidget *> &row) {
        return row.contains(m_stop.data());
    });
    if (stays)
        makeStop(m_stop);
    else if (!shown.isEmpty())
        makeStop(shown.first().first());
}

RovingFocus::Rows RovingFocus::shownRows() const
{
    const auto *around = static_cast<const QWidget *>(parent());
    Rows shown;
    for (const QList<QWidget *> &row : m_rows) {
        QList<QWidget *> left;
        for (QWidget *control : row) {
            if (control->isVisibleTo(around))
                left.append(control);
        }
        if (!left.isEmpty())
            shown.append(left);
    }
    return shown;
}

bool RovingFocus::eventFilter(QObject *watched, QEvent *event)
{
    auto *control = static_cast<QWidget *>(watched);
    if (event->type() == QEvent::FocusIn)
        makeStop(control);
    if (event->type() == QEvent::KeyPress && !control->property(kTakesArrowsProperty).toBool()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier)
            return move(control, key->key());
    }
    return QObject::eventFilter(watched, event);
}

bool RovingFocus::move(QWidget *from, int key)
{
    const Rows rows = shownRows();
    const auto at = std::find_if(rows.begin(), rows.end(), [from](const auto &row) { return row.contains(from); });
    if (at == rows.end())
        return false;
    const bool mirrored = from->isRightToLeft();
    auto row = at - rows.begin();
    auto column = at->indexOf(from);
    switch (key) {
    case Qt::Key_Up:
        --row;
        break;
    case Qt::Key_Down:
        ++row;
        break;
    case Qt::Key_Left:
        column += mirrored ? 1 : -1;
        break;
    case Qt::Key_Right:
        column += mirrored ? -1 : 1;
        break;
    default:
        return false;
    }
    row = std::clamp<qsizetype>(row, 0, rows.size() - 1);
    column = std::clamp<qsizetype>(column, 0, rows[row].size() - 1);
    rows[row][column]->setFocus(Qt::TabFocusReason);
    return true;
}

void RovingFocus::makeStop(QWidget *stop)
{
    if (m_stop && m_stop != stop)
        m_stop->setFocusPolicy(Qt::ClickFocus);
    m_stop = stop;
    stop->setFocusPolicy(Qt::StrongFocus);
}

} // namespace mci::ui
