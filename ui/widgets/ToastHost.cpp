// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ToastHost.h"

#include "widgets/Toast.h"

#include <QAccessible>
#include <QEvent>
#include <QTimer>
#include <QVariantAnimation>

namespace mci::ui {

namespace {

constexpr int kRise = 8;
constexpr int kRiseTime = 180;

} // namespace

ToastHost::ToastHost(Look &look, QWidget *over)
    : QObject(over)
    , m_look(look)
    , m_over(over)
    , m_toast(new Toast(look, over))
    , m_timer(new QTimer(this))
    , m_rise(new QVariantAnimation(this))
{
    m_toast->hide();
    m_timer->setSingleShot(true);
    m_rise->setStartValue(kRise);
    m_rise->setEndValue(0);
    m_rise->setDuration(kRiseTime);
    m_rise->setEasingCurve(QEasingCurve::OutCubic);
    over->installEventFilter(this);
    connect(m_timer, &QTimer::timeout, this, &ToastHost::hide);
    connect(m_rise, &QVariantAnimation::valueChanged, this, &ToastHost::place);
    connect(m_toast, &Toast::heldChanged, this, &ToastHost::onHeldChanged);
    connect(m_toast, &Toast::closed, this, &ToastHost::hide);
    connect(m_toast, &Toast::actionTriggered, this, [this] {
        const auto action = std::exchange(m_onAction, {});
        hide();
        if (action)
            action();
    });
}

void ToastHost::show(const QString &text, const QString &action, std::function<void()> onAction)
{
    tell(text, action, {}, std::move(onAction));
}

void ToastHost::showUndo(const QString &text, std::function<void()> onUndo)
{
    //: Short message at the bottom of the window: takes back what it tells of
    tell(text, tr("Undo"), QStringLiteral("undo"), std::move(onUndo));
}

void ToastHost::tell(const QString &text, const QString &action, const QString &actionIcon,
                     std::function<void()> onAction)
{
    const bool renewed = isShown() && text == m_toast->text() && action == m_toast->action();
    m_onAction = std::move(onAction);
    m_toast->setContent(text, action, actionIcon);
    m_rise->stop();
    if (m_look.motion() && !renewed)
        m_rise->start();
    // Before it is shown: where it was last, the pointer may be.
    place();
    m_toast->show();
    m_toast->raise();
    if (!m_toast->isHeld())
        m_timer->start(m_lifetime);
    if (!renewed) {
        QAccessibleEvent alert(m_toast, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
        Q_EMIT announced(text);
    }
}

void ToastHost::hide()
{
    m_timer->stop();
    m_rise->stop();
    m_onAction = {};
    m_toast->hide();
}

bool ToastHost::isShown() const
{
    return m_toast->isVisibleTo(m_over);
}

void ToastHost::setLifetime(std::chrono::milliseconds lifetime)
{
    m_lifetime = lifetime;
}

void ToastHost::setBottomGap(int gap)
{
    m_bottomGap = gap;
    place();
}

bool ToastHost::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isShown())
        place();
    return QObject::eventFilter(watched, event);
}

void ToastHost::place()
{
    const QMargins shadow = FloatingFrame::shadowMargins();
    m_toast->fitTo(m_over->width() + shadow.left() + shadow.right() - 2 * m_bottomGap);
    const QSize size = m_toast->sizeHint();
    const int rise = m_rise->state() == QAbstractAnimation::Running ? m_rise->currentValue().toInt() : 0;
    const int top = m_over->height() - m_bottomGap - size.height() + shadow.bottom() + rise;
    m_toast->setGeometry(QRect(QPoint((m_over->width() - size.width()) / 2, top), size));
}

void ToastHost::onHeldChanged(bool held)
{
    if (held)
        m_timer->stop();
    else if (isShown())
        m_timer->start(m_lifetime);
}

} // namespace mci::ui
