// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/PaletteStrip.h"

#include "creatives/Figures.h"
#include "theme/Painters.h"
#include "widgets/Accessibility.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainterPath>
#include <QToolTip>

namespace mci::ui {

namespace {

constexpr int kHeight = 34;
constexpr qreal kRadius = 6;

} // namespace

PaletteStrip::PaletteStrip(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setAccessibleRole(*this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    connect(&look, &Look::changed, this, [this] { update(); });
}

void PaletteStrip::setColours(const std::vector<domain::PaletteColour> &colours)
{
    m_colours = colours;
    //: Side panel, patterns: bar of the picture's colours
    setAccessibleName(tr("%Ln color(s)", "", static_cast<int>(colours.size())));
    update();
}

QSize PaletteStrip::sizeHint() const
{
    return {160, kHeight};
}

QRectF PaletteStrip::segment(std::size_t index) const
{
    double before = 0;
    double all = 0;
    for (std::size_t i = 0; i < m_colours.size(); ++i) {
        before += i < index ? m_colours[i].share : 0;
        all += m_colours[i].share;
    }
    if (all <= 0)
        return {};
    const QRectF place(width() * before / all, 0, width() * m_colours[index].share / all, height());
    return placedIn(rect(), place, layoutDirection());
}

const domain::PaletteColour *PaletteStrip::colourAt(const QPointF &position) const
{
    for (std::size_t i = 0; i < m_colours.size(); ++i) {
        if (segment(i).contains(position))
            return &m_colours[i];
    }
    return nullptr;
}

bool PaletteStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    if (const domain::PaletteColour *colour = colourAt(help->pos()))
        QToolTip::showText(help->globalPos(), colour->hex + u' ' + Figures().percent(colour->share), this);
    return true;
}

void PaletteStrip::mousePressEvent(QMouseEvent *event)
{
    // Else the press would belong to what lies below.
    event->setAccepted(event->button() == Qt::LeftButton);
}

void PaletteStrip::mouseReleaseEvent(QMouseEvent *event)
{
    const domain::PaletteColour *colour = event->button() == Qt::LeftButton ? colourAt(event->position()) : nullptr;
    if (colour)
        Q_EMIT picked(colour->hex);
}

void PaletteStrip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath frame;
    frame.addRoundedRect(rect(), kRadius, kRadius);
    painter.setClipPath(frame);
    for (std::size_t i = 0; i < m_colours.size(); ++i)
        painter.fillRect(segment(i), QColor(m_colours[i].hex));
    painter.setClipping(false);
    // So that white is seen on white.
    paintBox(painter, rect(), {}, m_look.color(Role::Border), kRadius);
}

} // namespace mci::ui
