// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/LineChart.h"

#include "widgets/Accessibility.h"
#include "widgets/LineChartSurface.h"
#include "widgets/LineChartTable.h"

#include <cmath>

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

namespace mci::ui {

namespace {

constexpr qreal kMainWidth = 2;
constexpr qreal kSecondWidth = 1.6;
constexpr double kFill = 0.09;
/** Lower than the main line, so that nobody reads the one off the scale of the other. */
constexpr double kOwnScaleHeight = 0.6;

double most(const LineSeries &series)
{
    double value = 0;
    for (const std::optional<double> &one : series.values)
        value = std::max(value, one.value_or(0));
    return value;
}

} // namespace

bool LineChartData::isDrawable() const
{
    return std::count_if(main.values.begin(), main.values.end(), [](const auto &value) { return value.has_value(); }) > 1;
}

QString LineSeries::textOf(std::optional<double> value) const
{
    if (!value)
        return QStringLiteral("–");
    return text ? text(*value) : QLocale().toString(*value);
}

QString LineSeries::axisTextOf(double value) const
{
    return axisText ? axisText(value) : textOf(value);
}

LineChart::LineChart(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_surface(new Surface(*this, this))
{
    setAccessibleRole(*this, QAccessible::Chart);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(&m_look, &Look::changed, this, &LineChart::rebuild);
    rebuild();
}

void LineChart::setChart(LineChartData chart)
{
    m_data = std::move(chart);
    m_current = -1;
    setAccessibleDescription({});
    rebuild();
}

void LineChart::rebuild()
{
    chart().removeAllSeries();
    for (QAbstractAxis *axis : chart().axes()) {
        chart().removeAxis(axis);
        delete axis;
    }
    double top = most(m_data.main);
    if (m_data.reference)
        top = std::max(top, m_data.reference->value);
    if (m_data.second && !m_data.secondHasOwnScale)
        top = std::max(top, most(*m_data.second));
    m_scale = ChartScale::upTo(top);
    m_secondScale = m_data.second && m_data.secondHasOwnScale ? ChartScale::upTo(most(*m_data.second)) : m_scale;

    // The axes give the scale; lines and what stands at them are painted, in the program's own type.
    auto *across = new QValueAxis;
    const auto count = static_cast<double>(m_data.places.size());
    across->setRange(count > 1 ? 0 : -0.5, count > 1 ? count - 1 : 0.5);
    across->setVisible(false);
    chart().addAxis(across, Qt::AlignBottom);
    auto *up = new QValueAxis;
    up->setRange(0, m_scale.top);
    up->setVisible(false);
    chart().addAxis(up, Qt::AlignLeft);

    addLines(m_data.main, 1, true);
    if (m_data.second)
        addLines(*m_data.second, secondFactor(), false);
    placePlot();
    repaintChart();
}

double LineChart::secondFactor() const
{
    return m_data.secondHasOwnScale ? kOwnScaleHeight * m_scale.top / m_secondScale.top : 1;
}

void LineChart::addLines(const LineSeries &series, double factor, bool isMain)
{
    QList<QPointF> points;
    const auto finish = [&] {
        if (!points.isEmpty())
            addLine(points, isMain);
        points.clear();
    };
    for (std::size_t i = 0; i < series.values.size() && i < m_data.places.size(); ++i) {
        if (series.values[i])
            points.append({static_cast<double>(i), *series.values[i] * factor});
        else
            finish();
    }
    finish();
}

void LineChart::addLine(const QList<QPointF> &points, bool isMain)
{
    const auto attach = [this](QAbstractSeries *series) {
        chart().addSeries(series);
        for (QAbstractAxis *axis : chart().axes())
            series->attachAxis(axis);
    };
    const QColor color = m_look.color(isMain ? Role::Series1 : Role::Series2);
    if (isMain && points.size() > 1) {
        auto *upper = new QLineSeries;
        upper->append(points);
        auto *area = new QAreaSeries(upper);
        upper->setParent(area);
        QColor fill = color;
        fill.setAlphaF(static_cast<float>(kFill));
        area->setBrush(fill);
        area->setPen(Qt::NoPen);
        attach(area);
    }
    auto *line = new QLineSeries;
    line->append(points);
    QPen pen(color, isMain ? kMainWidth : kSecondWidth);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::RoundCap);
    if (!isMain)
        pen.setDashPattern({0.1, 2.4});
    line->setPen(pen);
    // A value between two gaps is a point of its own.
    if (points.size() == 1) {
        line->setPointsVisible(true);
        line->setMarkerSize(2 * kMainWidth);
        line->setColor(color);
    }
    attach(line);
}

QString LineChart::spoken(int index) const
{
    const QStringList lines = linesOf(index);
    if (lines.isEmpty())
        return {};
    //: Chart, read aloud: %1 is a date, %2 the values of that date
    return tr("%1: %2").arg(lines.first(), lines.mid(1).join(QStringLiteral(", ")));
}

QStringList LineChart::linesOf(int index) const
{
    if (index < 0 || static_cast<std::size_t>(index) >= m_data.places.size())
        return {};
    const auto at = static_cast<std::size_t>(index);
    QStringList lines{m_data.places[at].full};
    const auto add = [&](const LineSeries &series) {
        const std::optional<double> value = at < series.values.size() ? series.values[at] : std::nullopt;
        lines.append(series.name + u' ' + series.textOf(value));
    };
    add(m_data.main);
    if (m_data.second)
        add(*m_data.second);
    return lines;
}

void LineChart::setCurrent(int index)
{
    const int count = static_cast<int>(m_data.places.size());
    const int next = count == 0 ? -1 : std::clamp(index, -1, count - 1);
    if (next == m_current)
        return;
    m_current = next;
    setAccessibleDescription(spoken(next));
    repaintChart();
}

int LineChart::indexAt(double x) const
{
    const int count = static_cast<int>(m_data.places.size());
    if (count < 2 || m_plot.width() <= 0)
        return count - 1;
    return std::clamp(static_cast<int>(std::lround((x - m_plot.left()) / m_plot.width() * (count - 1))), 0, count - 1);
}

void LineChart::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(indexAt(event->position().x()));
}

void LineChart::leaveEvent(QEvent *event)
{
    if (!hasFocus())
        setCurrent(-1);
    QWidget::leaveEvent(event);
}

void LineChart::focusInEvent(QFocusEvent *event)
{
    repaintChart();
    QWidget::focusInEvent(event);
}

void LineChart::focusOutEvent(QFocusEvent *event)
{
    if (event->reason() != Qt::PopupFocusReason)
        setCurrent(-1);
    repaintChart();
    QWidget::focusOutEvent(event);
}

void LineChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_data.places.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        setCurrent(m_current < 0 ? last : std::max(0, m_current - 1));
        return;
    case Qt::Key_Right:
        setCurrent(m_current < 0 ? 0 : m_current + 1);
        return;
    case Qt::Key_Home:
        setCurrent(0);
        return;
    case Qt::Key_End:
        setCurrent(last);
        return;
    case Qt::Key_Escape:
        if (m_current >= 0) {
            setCurrent(-1);
            return;
        }
        event->ignore();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void LineChart::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("chartMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    //: Chart, context menu
    connect(menu->addAction(tr("Show as table")), &QAction::triggered, this, &LineChart::showAsTable);
    menu->popup(event->globalPos());
}

void LineChart::showAsTable()
{
    auto *table = new LineChartTable(m_look, m_data, this);
    table->setOpener(this);
    connect(table, &Popover::closed, table, &QObject::deleteLater);
    table->popUpBelow(this);
}

QSize LineChart::sizeHint() const
{
    return {480, 260};
}

QSize LineChart::minimumSizeHint() const
{
    return {180, 140};
}

} // namespace mci::ui
