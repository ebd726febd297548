// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/PaintedButton.h"

#include "theme/Painters.h"

#include <QKeyEvent>

namespace mci::ui {

namespace {

constexpr qreal kTouchRadius = 6;

} // namespace

PaintedButton::PaintedButton(Look &look, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    connect(&m_look, &Look::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void PaintedButton::paintTouch(QPainter &painter, const QRectF &box) const
{
    if (isTouched())
        paintBox(painter, box, m_look.color(isDown() ? Role::Pressed : Role::Hover), {}, kTouchRadius);
}

void PaintedButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (!event->isAutoRepeat())
            click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace mci::ui
