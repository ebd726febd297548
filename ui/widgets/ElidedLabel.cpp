// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ElidedLabel.h"

#include "widgets/Accessibility.h"
#include "widgets/PlainTip.h"

#include <QPainter>
#include <QStyle>

namespace mci::ui {

ElidedLabel::ElidedLabel(Look &look, TypeRole type, Role color, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_type(type)
    , m_role(color)
{
    registerAccessibility();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFont(m_look.font(m_type));
    connect(&m_look, &Look::changed, this, [this] {
        setFont(m_look.font(m_type));
        updateGeometry();
        update();
    });
}

void ElidedLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    refreshToolTip();
    updateGeometry();
    update();
}

void ElidedLabel::setRole(Role color)
{
    m_role = color;
    update();
}

bool ElidedLabel::isElided() const
{
    return fontMetrics().horizontalAdvance(m_text) > width();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 1, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int ellipsis = fontMetrics().horizontalAdvance(QChar(0x2026)) + fontMetrics().averageCharWidth() * 2;
    return {std::min(ellipsis, sizeHint().width()), fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setPen(m_look.color(isEnabled() ? m_role : Role::Disabled));
    const QString text = fontMetrics().elidedText(m_text, Qt::ElideRight, width());
    const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(rect(), static_cast<int>(alignment) | Qt::TextSingleLine, text);
}

void ElidedLabel::resizeEvent(QResizeEvent * /*event*/)
{
    refreshToolTip();
}

void ElidedLabel::refreshToolTip()
{
    setToolTip(isElided() ? plainTip(m_text) : QString());
}

} // namespace mci::ui
