// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/KpiTile.h"

#include "theme/Painters.h"

#include <QKeyEvent>
#include <QPainter>

namespace mci::ui {

namespace {

constexpr int kHeight = 60;
constexpr int kTop = 9;
constexpr int kSide = 14;
constexpr int kBetween = 6;

} // namespace

KpiTile::KpiTile(Look &look, QWidget *parent)
    : QAbstractButton(parent)
    , m_look(look)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_look, &Look::changed, this, &KpiTile::updateGeometry);
}

void KpiTile::setFigure(const QString &name, const QString &value, const QString &formula)
{
    setText(name);
    m_value = value;
    // The name, too: large text leaves no room for all of it.
    setToolTip(formula.isEmpty() ? name : name + QStringLiteral(": ") + formula);
    //: Top creatives, strip of figures, read aloud: %1 is a name such as ROAS, %2 its value
    setAccessibleName(tr("%1 %2").arg(name, value));
    setAccessibleDescription(formula);
    update();
}

void KpiTile::setSorted(bool sorted)
{
    m_sorted = sorted;
    update();
}

QSize KpiTile::sizeHint() const
{
    const QFontMetrics caption(m_look.font(TypeRole::Caption));
    const QFontMetrics metric(m_look.font(TypeRole::MetricM));
    return {120, std::max(kHeight, kTop + caption.height() + kBetween + metric.height() + kTop)};
}

void KpiTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_first) {
        const int edge = isRightToLeft() ? width() - 1 : 0;
        painter.fillRect(edge, 0, 1, height(), m_look.color(Role::BorderSubtle));
    }
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_look.color(isDown() ? Role::Pressed : Role::Hover));
        painter.drawRoundedRect(rect().adjusted(4, 4, -3, -4), 6, 6);
    }
    const QRect inside = rect().adjusted(kSide, kTop, -kSide, -kTop);
    const QFont captionFont = m_look.font(TypeRole::Caption);
    const QFontMetrics caption(captionFont);
    painter.setFont(captionFont);
    painter.setPen(m_look.color(m_sorted ? Role::AccentText : Role::Text2));
    paintLine(painter, inside, caption.elidedText(text(), Qt::ElideRight, inside.width()), layoutDirection(),
              Qt::AlignLeft | Qt::AlignTop);
    const QFont metricFont = m_look.font(TypeRole::MetricM);
    painter.setFont(metricFont);
    painter.setPen(m_look.color(Role::Text));
    paintLine(painter, inside, QFontMetrics(metricFont).elidedText(m_value, Qt::ElideRight, inside.width()),
              layoutDirection(), Qt::AlignLeft | Qt::AlignBottom);
}

void KpiTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace mci::ui
