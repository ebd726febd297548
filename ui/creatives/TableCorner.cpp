// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/TableCorner.h"

#include <QPainter>
#include <QPainterPath>

namespace mci::ui {

TableCorner::TableCorner(const Look &look, Qt::Corner corner, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_corner(corner)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    resize(kRadius, kRadius);
}

void TableCorner::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool right = m_corner == Qt::TopRightCorner || m_corner == Qt::BottomRightCorner;
    const bool bottom = m_corner == Qt::BottomLeftCorner || m_corner == Qt::BottomRightCorner;
    const QRectF frame(right ? -kRadius : 0, bottom ? -kRadius : 0, 2 * kRadius, 2 * kRadius);
    QPainterPath outside;
    outside.addRect(rect());
    QPainterPath inside;
    inside.addRoundedRect(frame, kRadius, kRadius);
    painter.fillPath(outside - inside, m_look.color(Role::Window));
    painter.setPen(m_look.color(Role::BorderSubtle));
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), kRadius - 0.5, kRadius - 0.5);
}

} // namespace mci::ui
