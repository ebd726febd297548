// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "creatives/ConfidenceMeter.h"

#include "creatives/Figures.h"
#include "theme/Painters.h"
#include "widgets/Accessibility.h"

#include <QPainter>

namespace mci::ui {

namespace {

constexpr int kBarWidth = 44;
constexpr int kBarHeight = 4;
constexpr int kGap = 6;

} // namespace

ConfidenceMeter::ConfidenceMeter(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
{
    setAccessibleRole(*this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setValue(0);
    applyLook();
    connect(&m_look, &Look::changed, this, &ConfidenceMeter::applyLook);
}

void ConfidenceMeter::setValue(double value)
{
    m_value = std::clamp(value, 0.0, 1.0);
    m_percent = Figures().percent(m_value);
    //: Side panel, patterns: how sure a block is. %1: such as 94%
    setAccessibleName(tr("Confidence %1").arg(m_percent));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QSize ConfidenceMeter::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {m_look.scaled(kBarWidth) + kGap + metrics.horizontalAdvance(m_percent) + 1, metrics.height()};
}

void ConfidenceMeter::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QSizeF size(m_look.scaled(kBarWidth), m_look.scaled(kBarHeight));
    const QRectF track(QPointF(0, (height() - size.height()) / 2), size);
    QRectF filled = track;
    filled.setWidth(track.width() * m_value);
    const auto draw = [&](const QRectF &part, Role role) {
        paintBox(painter, placedIn(rect(), part, layoutDirection()), m_look.color(role), {}, size.height() / 2);
    };
    draw(track, Role::Track);
    if (filled.width() > 0)
        draw(filled, Role::Accent);
    painter.setPen(m_look.color(Role::Text2));
    const QRectF words = QRectF(rect()).adjusted(track.width() + kGap, 0, 0, 0);
    paintLine(painter, placedIn(rect(), words, layoutDirection()), m_percent, layoutDirection(),
              Qt::AlignRight | Qt::AlignVCenter);
}

void ConfidenceMeter::applyLook()
{
    setFont(m_look.font(TypeRole::Caption));
    updateGeometry();
    update();
}

} // namespace mci::ui
