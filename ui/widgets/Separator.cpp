// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Separator.h"

#include <QPainter>

namespace mci::ui {

Separator::Separator(Look &look, QWidget *parent)
    : Separator(look, Qt::Horizontal, parent)
{
}

Separator::Separator(Look &look, Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    if (orientation == Qt::Horizontal)
        setFixedHeight(1);
    else
        setFixedWidth(1);
    connect(&m_look, &Look::changed, this, qOverload<>(&QWidget::update));
}

void Separator::setRole(Role role)
{
    m_role = role;
    update();
}

void Separator::paintEvent(QPaintEvent * /*event*/)
{
    QPainter(this).fillRect(rect(), m_look.color(m_role));
}

} // namespace mci::ui
