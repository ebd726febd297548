// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/ColourSwatch.h"

#include "theme/Painters.h"

namespace mci::ui {

namespace {

constexpr int kSwatchSide = 24;
constexpr qreal kSwatchRadius = 5;

} // namespace

ColourSwatch::ColourSwatch(Look &look, const QString &hex, QWidget *parent)
    : PaintedButton(look, parent)
    , m_hex(hex)
{
    setObjectName(QStringLiteral("colourSwatch"));
    setProperty("focusRadius", kSwatchRadius);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    //: Brief: a colour of a palette that can be changed. %1: such as #0A3029
    setAccessibleName(tr("Color %1: change or remove").arg(hex));
    setToolTip(accessibleName());
}

QSize ColourSwatch::sizeHint() const
{
    return {look().scaled(kSwatchSide), look().scaled(kSwatchSide)};
}

void ColourSwatch::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removed();
    else
        PaintedButton::keyPressEvent(event);
}

void ColourSwatch::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintBox(painter, rect(), QColor(m_hex), look().color(isTouched() ? Role::BorderStrong : Role::Border),
             kSwatchRadius);
}

} // namespace mci::ui
