// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FloatingFrame.h"

#include "theme/Painters.h"

#include <QPainter>

namespace mci::ui {

FloatingFrame::FloatingFrame(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setContentsMargins(shadowMargins());
    connect(&m_look, &Look::changed, this, qOverload<>(&QWidget::update));
}

QMargins FloatingFrame::shadowMargins()
{
    return {24, 16, 24, 36};
}

QRect FloatingFrame::frameRect() const
{
    return rect().marginsRemoved(shadowMargins());
}

void FloatingFrame::paintEvent(QPaintEvent * /*event*/)
{
    constexpr qreal kRadius = 10;
    QPainter painter(this);
    paintShadow(painter, frameRect(), kRadius, m_look.theme());
    paintCard(painter, frameRect(), {Role::Raised, Role::Border, kRadius, 1}, m_look.theme());
}

} // namespace mci::ui
