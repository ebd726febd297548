// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/TextLabel.h"

namespace mci::ui {

TextLabel::TextLabel(Look &look, TypeRole type, Role color, const QString &text, QWidget *parent)
    : QLabel(text, parent)
    , m_look(look)
    , m_type(type)
    , m_role(color)
{
    setTextFormat(Qt::PlainText);
    applyLook();
    connect(&m_look, &Look::changed, this, &TextLabel::applyLook);
}

void TextLabel::setRole(Role color)
{
    m_role = color;
    applyLook();
}

void TextLabel::setType(TypeRole type)
{
    m_type = type;
    applyLook();
}

void TextLabel::applyLook()
{
    setFont(m_look.font(m_type));
    QPalette colors = palette();
    colors.setColor(QPalette::Active, QPalette::WindowText, m_look.color(m_role));
    colors.setColor(QPalette::Inactive, QPalette::WindowText, m_look.color(m_role));
    colors.setColor(QPalette::Disabled, QPalette::WindowText, m_look.color(Role::Disabled));
    setPalette(colors);
}

} // namespace mci::ui
