// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Chip.h"

#include "theme/Painters.h"
#include "widgets/PaintIcon.h"
#include "widgets/Sizing.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace mci::ui {

namespace {

constexpr int kPadding = 9;
constexpr int kGap = 5;
constexpr int kIcon = 14;
constexpr int kChevron = 12;
constexpr int kRadius = 6;

int advance(const QFont &font, const QString &text)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(text) + 1;
}

void paintDashes(QPainter &painter, const QRectF &rect, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(color, 1);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter.restore();
}

} // namespace

Chip::Chip(Look &look, const QString &icon, const QString &label, const QString &value, QWidget *parent)
    : QToolButton(parent)
    , m_look(look)
    , m_icon(icon)
    , m_label(label)
    , m_value(value)
    , m_blend(look, this)
{
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    applyLook();
    refreshName();
    connect(&m_look, &Look::changed, this, &Chip::applyLook);
}

void Chip::setLabel(const QString &label)
{
    m_label = label;
    m_wordsWidths = {};
    refreshName();
}

void Chip::setValue(const QString &value)
{
    m_value = value;
    m_wordsWidths = {};
    refreshName();
}

void Chip::setDashed(bool dashed)
{
    m_dashed = dashed;
    updateGeometry();
    update();
}

void Chip::setChevronShown(bool shown)
{
    m_chevron = shown;
    updateGeometry();
    update();
}

void Chip::setFolded(bool folded)
{
    if (std::exchange(m_folded, folded) != folded)
        refreshName();
}

int Chip::widthFor(bool folded) const
{
    std::optional<int> &words = m_wordsWidths.at(folded ? 1 : 0);
    if (!words)
        words = wordsWidth(folded);
    int width = 2 * kPadding + *words;
    if (!m_icon.isEmpty())
        width += m_look.scaled(kIcon) + (*words > 0 ? kGap : 0);
    if (hasChevron())
        width += kGap + m_look.scaled(kChevron);
    return width;
}

int Chip::wordsWidth(bool folded) const
{
    const QString label = shownLabel(folded);
    const QString value = shownValue(folded);
    const int gap = label.isEmpty() || value.isEmpty() ? 0 : kGap;
    return advance(font(), label) + gap + advance(m_look.font(TypeRole::SmallStrong), value);
}

QSize Chip::sizeHint() const
{
    return {widthFor(m_folded), grownHeight(28, kSmallLine, fontMetrics())};
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (menu() != nullptr && (enter || event->key() == Qt::Key_Down || event->key() == Qt::Key_Space))
        showMenu();
    else if (enter)
        click();
    else
        QToolButton::keyPressEvent(event);
}

void Chip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme &theme = m_look.theme();
    QColor fill = m_dashed ? QColor() : theme.color(Role::Surface);
    PointerState state = PointerState::Away;
    if (isEnabled() && isDown())
        state = PointerState::Pressed;
    else if (isEnabled() && underMouse())
        state = PointerState::Over;
    if (state != PointerState::Away)
        fill = theme.color(state == PointerState::Pressed ? Role::Pressed : Role::Hover);
    fill = m_blend.toward(state, fill);
    paintBox(painter, rect(), fill, m_dashed ? QColor() : theme.color(Role::Border), kRadius);
    if (m_dashed)
        paintDashes(painter, rect(), theme.color(Role::Border));

    int x = kPadding;
    const auto place = [this, &x](int width) {
        const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height()));
        x += width + kGap;
        return box;
    };
    const auto icon = [this, &painter, &place](const QString &name, int size, Role role) {
        paintIcon(painter, m_look, name, place(m_look.scaled(size)), size, isEnabled() ? role : Role::Disabled);
    };
    const auto words = [this, &painter, &place](const QString &text, const QFont &textFont, Role role) {
        painter.setFont(textFont);
        painter.setPen(m_look.color(isEnabled() ? role : Role::Disabled));
        painter.drawText(place(advance(textFont, text)), Qt::AlignCenter | Qt::TextSingleLine, text);
    };
    if (!m_icon.isEmpty())
        icon(m_icon, kIcon, Role::Text3);
    if (const QString label = shownLabel(m_folded); !label.isEmpty())
        words(label, font(), Role::Text2);
    if (const QString value = shownValue(m_folded); !value.isEmpty())
        words(value, m_look.font(TypeRole::SmallStrong), Role::Text);
    if (hasChevron())
        icon(QStringLiteral("chevron-down"), kChevron, Role::Text3);
}

void Chip::applyLook()
{
    setFont(m_look.font(TypeRole::Small));
    m_wordsWidths = {};
    updateGeometry();
    update();
}

void Chip::refreshName()
{
    QString words = m_label.isEmpty() || m_value.isEmpty() ? m_label + m_value : m_label + QLatin1Char(' ') + m_value;
    setToolTip(m_folded ? words : QString());
    // A name with an ampersand must not become a shortcut.
    setText(words.replace(QLatin1Char('&'), QStringLiteral("&&")));
    updateGeometry();
    update();
}

} // namespace mci::ui
