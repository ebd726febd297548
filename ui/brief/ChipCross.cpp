// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/ChipCross.h"

#include "widgets/PaintIcon.h"

namespace mci::ui {

namespace {

constexpr int kCrossHit = 20;
constexpr int kCrossIcon = 12;

} // namespace

ChipCross::ChipCross(Look &look, Role color, QWidget *parent)
    : PaintedButton(look, parent)
    , m_color(color)
{
    setProperty("focusRadius", 5);
}

QSize ChipCross::sizeHint() const
{
    return {look().scaled(kCrossHit), look().scaled(kCrossHit)};
}

void ChipCross::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintTouch(painter, rect());
    paintIcon(painter, look(), QStringLiteral("close"), rect(), kCrossIcon, m_color);
}

} // namespace mci::ui
