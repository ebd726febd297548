// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/SwatchButton.h"

#include "creatives/Figures.h"
#include "theme/Painters.h"

#include <QPainter>

namespace mci::ui {

namespace {

constexpr int kMark = 10;
constexpr int kGap = 4;
constexpr int kPadding = 4;
/** The least height that is easy to hit. */
constexpr int kTarget = 24;
constexpr qreal kMarkRadius = 2;

} // namespace

SwatchButton::SwatchButton(Look &look, const domain::PaletteColour &colour, QWidget *parent)
    : PaintedButton(look, parent)
    , m_hex(colour.hex)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    //: Side panel, patterns: button of one colour. %1: such as #0A3029, %2: its part of the picture, such as 47%
    setAccessibleName(tr("Copy %1, %2 of the picture").arg(m_hex, Figures().percent(colour.share)));
    setToolTip(accessibleName());
}

QSize SwatchButton::sizeHint() const
{
    const QFontMetrics metrics(look().font(TypeRole::Mono));
    return {2 * kPadding + look().scaled(kMark) + kGap + metrics.horizontalAdvance(m_hex) + 1,
            std::max(kTarget, metrics.height())};
}

void SwatchButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    paintTouch(painter, rect());
    const qreal side = look().scaled(kMark);
    const QRectF mark(kPadding, (height() - side) / 2, side, side);
    paintBox(painter, placedIn(rect(), mark, layoutDirection()), QColor(m_hex), look().color(Role::Border),
             kMarkRadius);
    painter.setFont(look().font(TypeRole::Mono));
    painter.setPen(look().color(Role::Text2));
    const QRectF words = QRectF(rect()).adjusted(mark.right() + kGap, 0, -kPadding, 0);
    paintLine(painter, placedIn(rect(), words, layoutDirection()), m_hex, layoutDirection());
}

} // namespace mci::ui
