// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/PaletteDots.h"

#include "brief/CombinedText.h"
#include "theme/Painters.h"
#include "widgets/Accessibility.h"
#include "widgets/PlainTip.h"

namespace mci::ui {

namespace {

constexpr int kDotSide = 18;
constexpr int kDotGap = 4;
constexpr qreal kDotRadius = 4;

} // namespace

PaletteDots::PaletteDots(Look &look, std::vector<domain::PaletteColour> colours, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_colours(std::move(colours))
{
    setAccessibleRole(*this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(CombinedText::palette(m_colours));
    setToolTip(plainTip(accessibleName()));
    connect(&look, &Look::changed, this, qOverload<>(&QWidget::update));
}

QSize PaletteDots::sizeHint() const
{
    const int count = static_cast<int>(m_colours.size());
    const int side = m_look.scaled(kDotSide);
    return {count * (side + kDotGap) - kDotGap, side};
}

void PaletteDots::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const int side = m_look.scaled(kDotSide);
    qreal x = 0;
    for (const domain::PaletteColour &colour : m_colours) {
        const QRectF dot(x, 0, side, side);
        paintBox(painter, placedIn(rect(), dot, layoutDirection()), QColor(colour.hex), m_look.color(Role::Border),
                 kDotRadius);
        x += side + kDotGap;
    }
}

} // namespace mci::ui
