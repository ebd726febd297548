// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/Panel.h"

#include "theme/Painters.h"

#include <QPainter>

namespace mci::ui {

Panel::Panel(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    connect(&m_look, &Look::changed, this, qOverload<>(&QWidget::update));
}

void Panel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintCard(painter, rect(), {}, m_look.theme());
}

} // namespace mci::ui
