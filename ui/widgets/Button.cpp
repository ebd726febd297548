// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Button.h"

#include "theme/Painters.h"
#include "widgets/PaintIcon.h"
#include "widgets/Sizing.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace mci::ui {

namespace {

constexpr int kIcon = 16;
constexpr int kGap = 6;
constexpr int kRadius = 6;

struct State
{
    bool inert;
    bool hovered;
    bool pressed;
};

struct Colors
{
    QColor fill;
    QColor outline;
    Role text;
};

Colors bordered(const State &state, Role text, const Theme &theme)
{
    Role fill = theme.isDark() ? Role::Raised : Role::Surface;
    if (state.pressed)
        fill = Role::Pressed;
    else if (state.hovered)
        fill = Role::Hover;
    return {theme.color(fill), theme.color(Role::Border), text};
}

Colors colorsOf(ButtonKind kind, const State &state, const Theme &theme)
{
    if (state.inert && (kind == ButtonKind::Quiet || kind == ButtonKind::Link))
        return {{}, {}, Role::Disabled};
    if (state.inert)
        return bordered({}, Role::Disabled, theme);
    switch (kind) {
    case ButtonKind::Primary: {
        const Role fill = state.pressed ? Role::AccentPressed : state.hovered ? Role::AccentHover : Role::Accent;
        return {theme.color(fill), {}, Role::OnAccent};
    }
    case ButtonKind::Secondary:
        return bordered(state, Role::Text, theme);
    case ButtonKind::Quiet:
    case ButtonKind::Link: {
        const QColor fill = state.pressed ? theme.color(Role::Pressed)
            : state.hovered               ? theme.color(Role::Hover)
                                          : QColor();
        const Role quiet = state.hovered || state.pressed ? Role::Text : Role::Text2;
        return {fill, {}, kind == ButtonKind::Link ? Role::AccentText : quiet};
    }
    case ButtonKind::Danger:
        return bordered(state, Role::Bad, theme);
    case ButtonKind::DangerFilled: {
        constexpr int kPressedShade = 120;
        constexpr int kHoverShade = 110;
        const QColor fill = theme.color(Role::DangerFill);
        return {fill.darker(state.pressed ? kPressedShade : state.hovered ? kHoverShade : 100), {}, Role::OnDanger};
    }
    }
    Q_UNREACHABLE();
}

} // namespace

Button::Button(Look &look, ButtonKind kind, const QString &text, const QString &icon, QWidget *parent)
    : QPushButton(text, parent)
    , m_look(look)
    , m_kind(kind)
    , m_icon(icon)
    , m_blend(look, this)
{
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    applyLook();
    connect(&m_look, &Look::changed, this, &Button::applyLook);
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    update();
}

void Button::setIconName(const QString &icon)
{
    m_icon = icon;
    updateGeometry();
    update();
}

void Button::setCompact(bool compact)
{
    setButtonSize(compact ? Size::Compact : Size::Normal);
}

void Button::setLarge(bool large)
{
    setButtonSize(large ? Size::Large : Size::Normal);
}

void Button::setButtonSize(Size size)
{
    m_size = size;
    applyLook();
}

void Button::setDisabledReason(const QString &reason)
{
    if (reason == m_reason)
        return;
    m_reason = reason;
    setToolTip(reason);
    setAccessibleDescription(reason);
    // Also for screen readers and click(), which ask neither hitButton() nor the keyboard.
    blockSignals(!reason.isEmpty());
    update();
}

QSize Button::sizeHint() const
{
    const QFontMetrics metrics(font());
    int width = metrics.size(Qt::TextShowMnemonic, text()).width() + 2 * sidePadding();
    if (!m_icon.isEmpty())
        width += m_look.scaled(kIcon) + (text().isEmpty() ? 0 : kGap);
    const int line = m_size == Size::Compact ? kSmallLine : kBodyLine;
    const int height = m_size == Size::Compact ? 28 : m_size == Size::Large ? 36 : 32;
    return {width, grownHeight(height, line, metrics)};
}

bool Button::hitButton(const QPoint &position) const
{
    return m_reason.isEmpty() && QPushButton::hitButton(position);
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if (!m_reason.isEmpty())
        event->ignore();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void Button::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const bool pressed = !isInert() && (isDown() || isChecked());
    const bool hovered = !isInert() && underMouse();
    const Colors colors = colorsOf(m_kind, {isInert(), hovered, pressed}, m_look.theme());
    const PointerState state = pressed ? PointerState::Pressed : hovered ? PointerState::Over : PointerState::Away;
    paintBox(painter, rect(), m_blend.toward(state, colors.fill), colors.outline, kRadius);

    const QFontMetrics metrics(font());
    const int textWidth = metrics.size(Qt::TextShowMnemonic, text()).width();
    const int iconWidth = m_icon.isEmpty() ? 0 : m_look.scaled(kIcon) + (text().isEmpty() ? 0 : kGap);
    QRect content(0, 0, std::min(textWidth + iconWidth, width()), height());
    content.moveCenter(rect().center());
    if (!m_icon.isEmpty()) {
        const QRect box(content.x(), 0, m_look.scaled(kIcon), height());
        paintIcon(painter, m_look, m_icon, QStyle::visualRect(layoutDirection(), content, box), kIcon, colors.text);
    }
    painter.setPen(m_look.color(colors.text));
    const QRect label = QStyle::visualRect(layoutDirection(), content, content.adjusted(iconWidth, 0, 0, 0));
    const bool underline = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) != 0;
    painter.drawText(label, Qt::AlignCenter | (underline ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), text());
}

void Button::applyLook()
{
    setFont(m_look.font(m_size == Size::Compact ? TypeRole::SmallStrong : TypeRole::BodyStrong));
    updateGeometry();
    update();
}

int Button::sidePadding() const
{
    return m_size == Size::Compact ? 10 : m_size == Size::Large ? 16 : 12;
}

} // namespace mci::ui
