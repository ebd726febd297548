// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Popover.h"

#include "theme/Painters.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScreen>

namespace mci::ui {

namespace {

constexpr int kGap = 4;
constexpr int kBesideGap = 12;

} // namespace

Popover::Popover(Look &look, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_look(look)
{
    setAttribute(Qt::WA_TranslucentBackground);
    setContentsMargins(1, 1, 1, 1);
    connect(&m_look, &Look::changed, this, qOverload<>(&QWidget::update));
}

void Popover::popUpBelow(QWidget *anchor)
{
    if (!m_opener)
        m_opener = anchor;
    adjustSize();
    const QRect screen = anchor->screen()->availableGeometry();
    const QPoint below = anchor->mapToGlobal(QPoint(0, anchor->height() + kGap));
    const QPoint above = anchor->mapToGlobal(QPoint(0, -kGap));
    int x = isRightToLeft() ? below.x() + anchor->width() - width() : below.x();
    x = std::clamp(x, screen.left(), std::max(screen.left(), screen.right() + 1 - width()));
    int y = below.y();
    if (y + height() > screen.bottom() + 1 && above.y() - height() >= screen.top())
        y = above.y() - height();
    move(x, y);
    open();
}

void Popover::popUpBeside(QWidget *anchor)
{
    if (!m_opener)
        m_opener = anchor;
    adjustSize();
    const QRect screen = anchor->screen()->availableGeometry();
    const QPoint start = anchor->mapToGlobal(QPoint(0, anchor->height()));
    const int x = isRightToLeft() ? start.x() - kBesideGap - width() : start.x() + anchor->width() + kBesideGap;
    const int y = start.y() + kBesideGap - height();
    move(std::clamp(x, screen.left(), std::max(screen.left(), screen.right() + 1 - width())),
         std::clamp(y, screen.top(), std::max(screen.top(), screen.bottom() + 1 - height())));
    open();
}

void Popover::open()
{
    show();
    focusFirst();
}

void Popover::focusFirst()
{
    setFocus(Qt::PopupFocusReason);
    for (QWidget *next = nextInFocusChain(); next != this; next = next->nextInFocusChain()) {
        const bool takesFocus = (next->focusPolicy() & Qt::TabFocus) != 0 && next->isEnabled();
        if (takesFocus && isAncestorOf(next) && next->isVisibleTo(this))
            return next->setFocus(Qt::PopupFocusReason);
    }
}

void Popover::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    if (m_opener)
        m_opener->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void Popover::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintCard(painter, rect(), {Role::Raised, Role::Border, 10, 1}, m_look.theme());
}

} // namespace mci::ui
