// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/IconButton.h"

#include "theme/Painters.h"
#include "widgets/PaintIcon.h"
#include "widgets/PlainTip.h"
#include "widgets/Sizing.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextDocument>

namespace mci::ui {

namespace {

constexpr int kIcon = 16;
constexpr int kSmallIcon = 12;
/** Below it, the smaller icon. */
constexpr int kCompactExtent = 24;

} // namespace

IconButton::IconButton(Look &look, const QString &icon, const QString &name, QWidget *parent)
    : QToolButton(parent)
    , m_look(look)
    , m_icon(icon)
    , m_blend(look, this)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setName(name);
    applyLook();
    connect(&m_look, &Look::changed, this, &IconButton::applyLook);
}

void IconButton::setIconName(const QString &icon)
{
    m_icon = icon;
    update();
}

void IconButton::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    refreshToolTip();
}

void IconButton::setKeys(const QString &keys)
{
    m_keys = keys;
    refreshToolTip();
}

void IconButton::setOutlined(bool outlined)
{
    m_outlined = outlined;
    update();
}

void IconButton::setExtent(int extent)
{
    m_extent = extent;
    updateGeometry();
}

void IconButton::setDisabledReason(const QString &reason)
{
    m_reason = reason;
    refreshToolTip();
    setAccessibleDescription(reason);
    blockSignals(!reason.isEmpty());
    update();
}

QSize IconButton::sizeHint() const
{
    const int side = grownHeight(m_extent, kSmallLine, fontMetrics());
    return {side, side};
}

bool IconButton::hitButton(const QPoint &position) const
{
    return m_reason.isEmpty() && QToolButton::hitButton(position);
}

void IconButton::keyPressEvent(QKeyEvent *event)
{
    if (!m_reason.isEmpty())
        event->ignore();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QToolButton::keyPressEvent(event);
}

void IconButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const bool inert = !isEnabled() || !m_reason.isEmpty();
    QColor fill = m_outlined ? m_look.color(m_look.theme().isDark() ? Role::Raised : Role::Surface) : QColor();
    PointerState state = PointerState::Away;
    if (!inert && (isDown() || isChecked()))
        state = PointerState::Pressed;
    else if (!inert && underMouse())
        state = PointerState::Over;
    if (state != PointerState::Away)
        fill = m_look.color(state == PointerState::Pressed ? Role::Pressed : Role::Hover);
    fill = m_blend.toward(state, fill);
    paintBox(painter, rect(), fill, m_outlined ? m_look.color(Role::Border) : QColor(), 6);
    const int size = m_extent < kCompactExtent ? kSmallIcon : kIcon;
    Role role = m_outlined || underMouse() ? Role::Text : Role::Text2;
    if (inert)
        role = Role::Disabled;
    paintIcon(painter, m_look, m_icon, rect(), size, role);
}

void IconButton::refreshToolTip()
{
    QString tip = m_reason;
    if (tip.isEmpty())
        tip = m_keys.isEmpty() ? m_name : m_name + QStringLiteral(" (") + m_keys + u')';
    // Names of ads may look like HTML; others stay as they are, because a screen reader reads them.
    setToolTip(Qt::mightBeRichText(tip) ? plainTip(tip) : tip);
}

void IconButton::applyLook()
{
    setFont(m_look.font(TypeRole::SmallStrong));
    updateGeometry();
    update();
}

} // namespace mci::ui
