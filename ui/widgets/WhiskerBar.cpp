// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/WhiskerBar.h"

#include "widgets/Accessibility.h"

#include <QPainter>

namespace mci::ui {

WhiskerBar::WhiskerBar(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleRole(*this, QAccessible::Graphic);
    connect(&look, &Look::changed, this, [this] { update(); });
}

void WhiskerBar::setData(const WhiskerData &data)
{
    m_data = data;
    update();
}

QSize WhiskerBar::sizeHint() const
{
    return {160, whiskerHeight()};
}

QSize WhiskerBar::minimumSizeHint() const
{
    return {60, whiskerHeight()};
}

void WhiskerBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintWhisker(painter, rect(), m_data, m_look.theme());
}

} // namespace mci::ui
