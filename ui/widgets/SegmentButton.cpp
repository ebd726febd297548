// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/SegmentButton.h"

#include "theme/Painters.h"
#include "widgets/PaintIcon.h"
#include "widgets/Sizing.h"

#include <QPainter>
#include <QStyle>

namespace mci::ui {

namespace {

constexpr int kPadding = 10;
constexpr int kIconPadding = 7;
constexpr int kIcon = 16;
constexpr int kGap = 6;
constexpr int kRadius = 5;

} // namespace

SegmentButton::SegmentButton(Look &look, const QString &text, const QString &icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
    , m_icon(icon)
{
    setText(text);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setProperty("focusRadius", 5);
    setFont(m_look.font(TypeRole::SmallStrong));
    connect(&m_look, &Look::changed, this, [this] {
        setFont(m_look.font(TypeRole::SmallStrong));
        updateGeometry();
        update();
    });
}

QSize SegmentButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    int width = text().isEmpty() ? 2 * kIconPadding : 2 * kPadding + metrics.horizontalAdvance(text()) + 1;
    if (!m_icon.isEmpty())
        width += m_look.scaled(kIcon) + (text().isEmpty() ? 0 : kGap);
    return {width, grownHeight(24, kSmallLine, metrics)};
}

void SegmentButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Theme &theme = m_look.theme();
    Role words = Role::Text2;
    if (isChecked()) {
        words = Role::Text;
        paintBox(painter, rect(), theme.color(theme.isDark() ? Role::Pressed : Role::Surface),
                 theme.isDark() ? QColor() : theme.color(Role::BorderSubtle), kRadius);
    } else if (isEnabled() && underMouse()) {
        paintBox(painter, rect(), theme.color(Role::Hover), {}, kRadius);
    }
    if (!isEnabled())
        words = Role::Disabled;
    const QFontMetrics metrics(font());
    const int textWidth = text().isEmpty() ? 0 : metrics.horizontalAdvance(text()) + 1;
    const int iconWidth = m_icon.isEmpty() ? 0 : m_look.scaled(kIcon) + (text().isEmpty() ? 0 : kGap);
    QRect content(0, 0, textWidth + iconWidth, height());
    content.moveLeft((width() - content.width()) / 2);
    if (!m_icon.isEmpty()) {
        const QRect box(content.x(), 0, m_look.scaled(kIcon), height());
        paintIcon(painter, m_look, m_icon, QStyle::visualRect(layoutDirection(), content, box), kIcon, words);
    }
    painter.setPen(theme.color(words));
    const QRect label = QStyle::visualRect(layoutDirection(), content, content.adjusted(iconWidth, 0, 0, 0));
    painter.drawText(label, Qt::AlignCenter | Qt::TextSingleLine, text());
}

} // namespace mci::ui
