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
constexpr int kDeltaGap = 6;
constexpr int kCurveGap = 8;
constexpr QSize kCurve(56, 22);

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
    m_formula = formula;
    m_trend = {};
    refreshWords();
}

void KpiTile::setTrend(const TileTrend &trend)
{
    m_trend = trend;
    refreshWords();
}

void KpiTile::refreshWords()
{
    //: Top creatives, strip of figures, read aloud: %1 is a name such as ROAS, %2 its value
    QString spoken = tr("%1 %2").arg(text(), m_value);
    if (!m_trend.delta.isEmpty())
        //: Strip of figures, read aloud: %1 is a name and its value, %2 how it went, such as up 9%
        spoken = tr("%1, %2 against the previous period").arg(spoken, m_trend.delta.spoken());
    setAccessibleName(spoken);
    setAccessibleDescription(m_formula);
    // The name, too: large text leaves no room for all of it.
    const QString tip = m_formula.isEmpty() ? text() : text() + QStringLiteral(": ") + m_formula;
    setToolTip(m_trend.before.isEmpty() ? tip : tip + u'\n' + m_trend.before);
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
    QRect above = inside;
    QRect below = inside;
    paintDelta(painter, above);
    const QFont captionFont = m_look.font(TypeRole::Caption);
    painter.setFont(captionFont);
    painter.setPen(m_look.color(m_sorted ? Role::AccentText : Role::Text2));
    paintLine(painter, above, QFontMetrics(captionFont).elidedText(text(), Qt::ElideRight, above.width()),
              layoutDirection(), Qt::AlignLeft | Qt::AlignTop);
    paintCurve(painter, below);
    const QFont metricFont = m_look.font(TypeRole::MetricM);
    painter.setFont(metricFont);
    painter.setPen(m_look.color(Role::Text));
    paintLine(painter, below, QFontMetrics(metricFont).elidedText(m_value, Qt::ElideRight, below.width()),
              layoutDirection(), Qt::AlignLeft | Qt::AlignBottom);
}

void KpiTile::paintDelta(QPainter &painter, QRect &room) const
{
    if (m_trend.delta.isEmpty())
        return;
    const QFont font = m_look.font(TypeRole::Caption);
    const int width = QFontMetrics(font).horizontalAdvance(m_trend.delta.text()) + 1;
    painter.setFont(font);
    painter.setPen(m_look.color(m_trend.delta.role()));
    paintLine(painter, room, m_trend.delta.text(), layoutDirection(), Qt::AlignRight | Qt::AlignTop);
    room = placedIn(room, QRect(room.x(), room.y(), room.width() - width - kDeltaGap, room.height()), layoutDirection())
               .toRect();
}

void KpiTile::paintCurve(QPainter &painter, QRect &room) const
{
    const int value = QFontMetrics(m_look.font(TypeRole::MetricM)).horizontalAdvance(m_value);
    // A narrow tile keeps its value.
    if (!m_trend.curve.isDrawable() || room.width() < value + kCurveGap + kCurve.width())
        return;
    const QRectF curve(room.right() - kCurve.width() + 1, room.bottom() - kCurve.height() + 1, kCurve.width(),
                       kCurve.height());
    paintSparkline(painter, placedIn(room, curve, layoutDirection()), m_trend.curve, m_look.theme());
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
