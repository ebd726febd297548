// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/LineChartSurface.h"

#include "theme/Painters.h"

#include <cmath>

#include <QPainter>

namespace mci::ui {

namespace {

constexpr int kLabelGap = 8;
constexpr int kTopRoom = 8;
constexpr int kEndRoom = 8;
constexpr qreal kEndDot = 3;
constexpr int kNameGap = 28;
constexpr int kBoxPadding = 8;
constexpr int kBoxGap = 10;
/** Time runs to the right in every language, so labels do not change sides. */
constexpr int kOnTheRight = Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute;

const QString &axisTextOf(const LineChartData &data, int index)
{
    return data.places[static_cast<std::size_t>(index)].axis;
}

} // namespace

LineChart::Surface::Surface(const LineChart &chart, QWidget *parent)
    : QChartView(new QChart, parent)
    , m_chart(chart)
{
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setBackgroundBrush(Qt::NoBrush);
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    viewport()->setAutoFillBackground(false);
    viewport()->setFocusPolicy(Qt::NoFocus);
    this->chart()->legend()->hide();
    this->chart()->setBackgroundVisible(false);
    this->chart()->setMargins({});
    this->chart()->setAnimationOptions(QChart::NoAnimation);
}

void LineChart::Surface::drawBackground(QPainter *painter, const QRectF &)
{
    m_chart.paintBelow(*painter);
}

void LineChart::Surface::drawForeground(QPainter *painter, const QRectF &)
{
    painter->setRenderHint(QPainter::Antialiasing);
    m_chart.paintOver(*painter);
}

QChart &LineChart::chart() const
{
    return *m_surface->chart();
}

void LineChart::repaintChart()
{
    m_surface->viewport()->update();
}

void LineChart::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_surface->setGeometry(rect());
    placePlot();
}

void LineChart::placePlot()
{
    const QFontMetrics caption(m_look.font(TypeRole::Caption));
    int labels = 0;
    for (const double line : m_scale.lines)
        labels = std::max(labels, caption.horizontalAdvance(m_data.main.axisTextOf(line)));
    const qreal left = labels + kLabelGap;
    const qreal bottom = caption.height() + kLabelGap;
    m_plot = QRectF(left, kTopRoom, std::max<qreal>(1, width() - left - kEndRoom),
                    std::max<qreal>(1, height() - kTopRoom - bottom));
    chart().setPlotArea(m_plot);
}

QPointF LineChart::place(int index, double value) const
{
    const int count = static_cast<int>(m_data.places.size());
    const qreal x = count > 1 ? m_plot.left() + m_plot.width() * index / (count - 1) : m_plot.center().x();
    return {x, m_plot.bottom() - m_plot.height() * value / m_scale.top};
}

void LineChart::paintBelow(QPainter &painter) const
{
    painter.setPen(QPen(m_look.color(Role::BorderSubtle), 1));
    for (const double line : m_scale.lines) {
        // On whole pixels, so that every line is as fine as the others.
        const qreal y = std::floor(place(0, line).y()) + 0.5;
        painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
    }
}

void LineChart::paintOver(QPainter &painter) const
{
    paintLabels(painter);
    paintReference(painter);
    paintEnd(painter);
    if (m_current >= 0)
        paintCurrent(painter);
}

void LineChart::paintLabels(QPainter &painter) const
{
    const QFont font = m_look.font(TypeRole::Caption);
    const QFontMetrics caption(font);
    painter.setFont(font);
    painter.setPen(m_look.color(Role::Text3));
    for (const double line : m_scale.lines) {
        const qreal y = place(0, line).y();
        painter.drawText(QRectF(0, y - caption.height() / 2.0, m_plot.left() - kLabelGap, caption.height()),
                         kOnTheRight, m_data.main.axisTextOf(line));
    }
    const int count = static_cast<int>(m_data.places.size());
    if (count == 0)
        return;
    const int name = caption.horizontalAdvance(axisTextOf(m_data, 0)) + kNameGap;
    const int room = std::clamp(static_cast<int>(m_plot.width()) / std::max(1, name), 1, 5);
    const std::vector<int> named = namedPoints(count, room);
    for (const int index : named) {
        const QString text = axisTextOf(m_data, index);
        const int width = caption.horizontalAdvance(text);
        const qreal x = std::clamp<qreal>(place(index, 0).x() - width / 2.0, 0, std::max(0, this->width() - width));
        painter.drawText(QRectF(x, m_plot.bottom() + kLabelGap, width + 1, caption.height()),
                         Qt::AlignLeft | Qt::AlignAbsolute, text);
    }
}

bool LineChart::isFreeOfLines(const QRectF &word) const
{
    const auto crosses = [&](const LineSeries &series, double factor) {
        const int count = static_cast<int>(std::min(series.values.size(), m_data.places.size()));
        for (int i = 0; i + 1 < count; ++i) {
            const auto &from = series.values[static_cast<std::size_t>(i)];
            const auto &to = series.values[static_cast<std::size_t>(i) + 1];
            if (!from || !to)
                continue;
            const QRectF piece = QRectF(place(i, *from * factor), place(i + 1, *to * factor)).normalized();
            if (piece.adjusted(-1, -2, 1, 2).intersects(word))
                return true;
        }
        return false;
    };
    return !crosses(m_data.main, 1) && !(m_data.second && crosses(*m_data.second, secondFactor()));
}

void LineChart::paintReference(QPainter &painter) const
{
    if (!m_data.reference || m_data.places.empty())
        return;
    const qreal y = place(0, m_data.reference->value).y();
    QPen pen(m_look.color(Role::BorderStrong), 1);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.drawLine(QPointF(m_plot.left(), y), QPointF(m_plot.right(), y));
    const QFont font = m_look.font(TypeRole::Caption);
    const int height = QFontMetrics(font).height();
    painter.setFont(font);
    painter.setPen(m_look.color(Role::Text3));
    const int width = QFontMetrics(font).horizontalAdvance(m_data.reference->word) + 1;
    // Where no line runs: above or below, at the end or further in; else above at the end.
    QRectF place(m_plot.right() - width, y - height - 2 < 0 ? y + 2 : y - height - 2, width, height);
    for (qreal left = place.left(); left > m_plot.left(); left -= width) {
        const QRectF above(left, y - height - 2, width, height);
        const QRectF below(left, y + 2, width, height);
        if (above.top() >= 0 && isFreeOfLines(above)) {
            place = above;
            break;
        }
        if (below.bottom() <= m_plot.bottom() && isFreeOfLines(below)) {
            place = below;
            break;
        }
    }
    painter.drawText(place, kOnTheRight, m_data.reference->word);
}

int LineChart::lastWithValue() const
{
    for (int i = static_cast<int>(std::min(m_data.places.size(), m_data.main.values.size())) - 1; i >= 0; --i) {
        if (m_data.main.values[static_cast<std::size_t>(i)])
            return i;
    }
    return -1;
}

void LineChart::paintEnd(QPainter &painter) const
{
    const int last = lastWithValue();
    if (last < 0)
        return;
    painter.setPen(QPen(m_look.color(Role::Surface), 1.5));
    painter.setBrush(m_look.color(Role::Series1));
    painter.drawEllipse(place(last, *m_data.main.values[static_cast<std::size_t>(last)]), kEndDot + 0.75,
                        kEndDot + 0.75);
}

void LineChart::paintCurrent(QPainter &painter) const
{
    const qreal x = place(m_current, 0).x();
    painter.setPen(QPen(m_look.color(Role::BorderStrong), 1));
    painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    const auto at = static_cast<std::size_t>(m_current);
    painter.setPen(QPen(m_look.color(Role::Surface), 1.5));
    if (at < m_data.main.values.size() && m_data.main.values[at]) {
        painter.setBrush(m_look.color(Role::Series1));
        painter.drawEllipse(place(m_current, *m_data.main.values[at]), kEndDot + 1, kEndDot + 1);
    }
    if (m_data.second && at < m_data.second->values.size() && m_data.second->values[at]) {
        painter.setBrush(m_look.color(Role::Series2));
        painter.drawEllipse(place(m_current, *m_data.second->values[at] * secondFactor()), kEndDot,
                            kEndDot);
    }

    const QStringList lines = linesOf(m_current);
    const QFontMetrics caption(m_look.font(TypeRole::Caption));
    int width = 0;
    for (const QString &line : lines)
        width = std::max(width, caption.horizontalAdvance(line));
    QRectF box(0, 0, width + 2 * kBoxPadding, caption.height() * static_cast<int>(lines.size()) + 2 * kBoxPadding);
    box.moveTop(m_plot.top());
    box.moveLeft(x + kBoxGap);
    if (box.right() > this->width())
        box.moveRight(x - kBoxGap);
    box.moveLeft(std::max<qreal>(0, box.left()));
    paintBox(painter, box, m_look.color(Role::Raised), m_look.color(Role::Border), 6);
    painter.setFont(m_look.font(TypeRole::Caption));
    for (int i = 0; i < lines.size(); ++i) {
        painter.setPen(m_look.color(i == 0 ? Role::Text3 : Role::Text));
        paintLine(painter,
                  QRectF(box.left() + kBoxPadding, box.top() + kBoxPadding + i * caption.height(), width,
                         caption.height()),
                  lines[i], layoutDirection());
    }
}

} // namespace mci::ui
