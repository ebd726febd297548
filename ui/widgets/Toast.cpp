// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Toast.h"

#include "widgets/Accessibility.h"
#include "widgets/Button.h"
#include "widgets/IconButton.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>

namespace mci::ui {

namespace {

constexpr int kPadding = 8;
constexpr int kLeast = 44;
constexpr int kNarrowest = 120;

} // namespace

Toast::Toast(Look &look, QWidget *parent)
    : FloatingFrame(look, parent)
    , m_icon(new QLabel(this))
    , m_label(new TextLabel(look, TypeRole::Body, Role::Text, {}, this))
    , m_action(new Button(look, ButtonKind::Secondary, {}, {}, this))
    //: Short message at the bottom of the window: closes it.
    , m_close(new IconButton(look, QStringLiteral("close"), tr("Close"), this))
{
    registerAccessibility();
    setObjectName(QStringLiteral("toast"));
    m_action->setObjectName(QStringLiteral("toastAction"));
    m_close->setObjectName(QStringLiteral("toastClose"));
    m_action->setCompact(true);
    m_close->setExtent(24);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(11, kPadding, 11, kPadding);
    m_label->setMinimumHeight(kLeast - 2 * kPadding);
    row->setSpacing(12);
    row->addWidget(m_icon);
    row->addWidget(m_label, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    connect(m_action, &Button::clicked, this, &Toast::actionTriggered);
    connect(m_close, &IconButton::clicked, this, &Toast::closed);
    m_action->installEventFilter(this);
    m_close->installEventFilter(this);
    applyLook();
    connect(&look, &Look::changed, this, &Toast::applyLook);
}

void Toast::setContent(const QString &text, const QString &action, const QString &actionIcon)
{
    m_label->setText(text);
    m_action->setText(action);
    m_action->setIconName(actionIcon);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
}

void Toast::fitTo(int width)
{
    m_label->setWordWrap(false);
    m_label->setMinimumWidth(0);
    m_label->setMinimumHeight(kLeast - 2 * kPadding);
    m_label->setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    layout()->activate();
    const int excess = sizeHint().width() - width;
    if (excess <= 0)
        return;
    m_label->setWordWrap(true);
    const int wide = std::max(kNarrowest, QFontMetrics(m_label->font()).horizontalAdvance(m_label->text()) - excess);
    m_label->setFixedWidth(wide);
    m_label->setFixedHeight(std::max(kLeast - 2 * kPadding, m_label->heightForWidth(wide)));
    layout()->activate();
}

QString Toast::text() const
{
    return m_label->text();
}

QString Toast::action() const
{
    return m_action->text();
}

void Toast::enterEvent(QEnterEvent *event)
{
    FloatingFrame::enterEvent(event);
    m_hovered = true;
    refreshHeld();
}

void Toast::leaveEvent(QEvent *event)
{
    FloatingFrame::leaveEvent(event);
    m_hovered = false;
    refreshHeld();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        m_focused = event->type() == QEvent::FocusIn;
        refreshHeld();
    }
    return FloatingFrame::eventFilter(watched, event);
}

void Toast::hideEvent(QHideEvent *event)
{
    FloatingFrame::hideEvent(event);
    m_hovered = false;
    m_focused = false;
    refreshHeld();
}

void Toast::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        FloatingFrame::keyPressEvent(event);
}

void Toast::applyLook()
{
    constexpr int kIcon = 16;
    m_icon->setPixmap(
        look().pixmap(QStringLiteral("check-circle"), look().scaled(kIcon), devicePixelRatioF(), Role::Good));
    layout()->activate();
}

void Toast::refreshHeld()
{
    const bool held = m_hovered || m_focused;
    if (held == m_held)
        return;
    m_held = held;
    Q_EMIT heldChanged(held);
}

} // namespace mci::ui
