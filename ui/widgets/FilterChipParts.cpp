// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FilterChipParts.h"

#include "theme/Painters.h"
#include "widgets/PaintIcon.h"
#include "widgets/Sizing.h"

#include <QPainter>
#include <QStyle>

namespace mci::ui {

namespace {

constexpr int kPadding = 9;
constexpr int kGap = 4;
constexpr int kCross = 12;
constexpr int kHit = 20;

int advance(const QFont &font, const QString &text)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(text) + 1;
}

} // namespace

FilterChipBody::FilterChipBody(Look &look, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void FilterChipBody::setParts(const QString &label, const QString &value)
{
    m_label = label;
    m_value = value;
    QString words = label.isEmpty() || value.isEmpty() ? label + value : label + QLatin1Char(' ') + value;
    setAccessibleName(words);
    setText(words.replace(QLatin1Char('&'), QStringLiteral("&&")));
    setFont(m_look.font(TypeRole::Small));
    updateGeometry();
    update();
}

QSize FilterChipBody::sizeHint() const
{
    int width = kPadding + advance(font(), m_label) + advance(m_look.font(TypeRole::SmallStrong), m_value) + 1;
    if (!m_label.isEmpty() && !m_value.isEmpty())
        width += kGap;
    return {width, grownHeight(28, kSmallLine, QFontMetrics(font()))};
}

void FilterChipBody::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(m_look.color(Role::AccentText));
    int x = kPadding;
    const auto words = [this, &painter, &x](const QString &text, const QFont &textFont) {
        const int wide = advance(textFont, text);
        painter.setFont(textFont);
        const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, wide, height()));
        painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, text);
        x += wide + kGap;
    };
    if (!m_label.isEmpty())
        words(m_label, font());
    if (!m_value.isEmpty())
        words(m_value, m_look.font(TypeRole::SmallStrong));
}

FilterChipRemove::FilterChipRemove(Look &look, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

QSize FilterChipRemove::sizeHint() const
{
    return {m_look.scaled(kHit), m_look.scaled(kHit)};
}

void FilterChipRemove::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    if (underMouse() || isDown())
        paintBox(painter, rect(), m_look.color(isDown() ? Role::Pressed : Role::Hover), {}, 5);
    paintIcon(painter, m_look, QStringLiteral("close"), rect(), kCross, Role::AccentText);
}

} // namespace mci::ui
