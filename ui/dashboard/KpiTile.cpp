// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/KpiTile.h"

#include "theme/Painters.h"

namespace mci::ui {

namespace {

constexpr int kBetween = 6;
constexpr int kDeltaGap = 6;
constexpr int kCurveGap = 8;
constexpr QSize kCurve(56, 22);

} // namespace

KpiTile::KpiTile(Look &look, const KpiTileSize &size, QWidget *parent)
    : PaintedButton(look, parent)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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
    //: Strip of figures, read aloud: %1 is a name such as ROAS, %2 its value
    QString spoken = tr("%1 %2").arg(text(), m_value);
    if (!m_trend.spoken.isEmpty())
        //: Strip of figures, read aloud: %1 is a name and its value, %2 how it went, such as up 9%
        spoken = tr("%1, %2 against the previous period").arg(spoken, m_trend.spoken);
    setAccessibleName(spoken);
    setAccessibleDescription(m_formula);
    // The name, too: large text leaves no room for all of it.
    const QString tip = m_formula.isEmpty() ? text() : text() + QStringLiteral(": ") + m_formula;
    setToolTip(m_trend.before.isEmpty() ? tip : tip + u'\n' + m_trend.before);
    update();
}

void KpiTile::setMarked(bool marked)
{
    m_marked = marked;
    update();
}

void KpiTile::setActive(bool active)
{
    m_active = active;
    setFocusPolicy(active ? Qt::StrongFocus : Qt::NoFocus);
    update();
}

bool KpiTile::hitButton(const QPoint &position) const
{
    return m_active && PaintedButton::hitButton(position);
}

QSize KpiTile::sizeHint() const
{
    const QFontMetrics caption(look().font(TypeRole::Caption));
    const QFontMetrics metric(look().font(TypeRole::MetricM));
    return {120, std::max(m_size.height, caption.height() + kBetween + metric.height() + 2 * m_size.top)};
}

void KpiTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!m_first) {
        const int edge = isRightToLeft() ? width() - 1 : 0;
        painter.fillRect(edge, 0, 1, height(), look().color(Role::BorderSubtle));
    }
    if (m_active)
        paintTouch(painter, rect().adjusted(4, 4, -3, -4));
    const QRect inside = rect().adjusted(m_size.side, m_size.top, -m_size.side, -m_size.top);
    QRect above = inside;
    QRect below = inside;
    paintDelta(painter, above);
    const QFont captionFont = look().font(TypeRole::Caption);
    painter.setFont(captionFont);
    painter.setPen(look().color(m_marked ? Role::AccentText : Role::Text2));
    paintLine(painter, above, QFontMetrics(captionFont).elidedText(text(), Qt::ElideRight, above.width()),
              layoutDirection(), Qt::AlignLeft | Qt::AlignTop);
    paintCurve(painter, below);
    const QFont metricFont = look().font(TypeRole::MetricM);
    painter.setFont(metricFont);
    painter.setPen(look().color(Role::Text));
    paintLine(painter, below, QFontMetrics(metricFont).elidedText(m_value, Qt::ElideRight, below.width()),
              layoutDirection(), Qt::AlignLeft | Qt::AlignBottom);
}

void KpiTile::paintDelta(QPainter &painter, QRect &room) const
{
    if (m_trend.delta.isEmpty())
        return;
    const QFont font = look().font(TypeRole::Caption);
    const int width = QFontMetrics(font).horizontalAdvance(m_trend.delta) + 1;
    painter.setFont(font);
    painter.setPen(look().color(m_trend.color));
    paintLine(painter, room, m_trend.delta, layoutDirection(), Qt::AlignRight | Qt::AlignTop);
    room = placedIn(room, QRect(room.x(), room.y(), room.width() - width - kDeltaGap, room.height()), layoutDirection())
               .toRect();
}

void KpiTile::paintCurve(QPainter &painter, QRect &room) const
{
    const int value = QFontMetrics(look().font(TypeRole::MetricM)).horizontalAdvance(m_value);
    // A narrow tile keeps its value.
    if (!m_trend.curve.isDrawable() || room.width() < value + kCurveGap + kCurve.width())
        return;
    const QRectF curve(room.right() - kCurve.width() + 1, room.bottom() - kCurve.height() + 1, kCurve.width(),
                       kCurve.height());
    paintSparkline(painter, placedIn(room, curve, layoutDirection()), m_trend.curve, look().theme());
}

} // namespace mci::ui
