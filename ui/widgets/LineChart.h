// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"
#include "widgets/ChartScale.h"

#include <functional>
#include <optional>
#include <vector>

#include <QWidget>

class QChart;

namespace mci::ui {

/** A place on the lower axis, such as a date: what stands there, where there is room, and what it is called in full. */
struct LinePlace
{
    QString axis;
    QString full;
};

/** A value for each place of a chart; nullopt leaves a gap. */
struct LineSeries
{
    QString name;
    std::vector<std::optional<double>> values;
    /** A value as people read it. */
    std::function<QString(double)> text;
    /** A round value beside the axis, where it is written shorter than others. */
    std::function<QString(double)> axisText = {};

    [[nodiscard]] QString textOf(std::optional<double> value) const;
    [[nodiscard]] QString axisTextOf(double value) const;
};

/** What the values are held against. */
struct LineReference
{
    double value = 0;
    QString word;
};

struct LineChartData
{
    std::vector<LinePlace> places;
    /** What the places are, such as Date: heading of their column in the table. */
    QString placesName;
    LineSeries main;
    /** Dotted: a comparison or a second metric. */
    std::optional<LineSeries> second;
    /** The second one counts something else and has a scale of its own, which only the popover names. */
    bool secondHasOwnScale = false;
    std::optional<LineReference> reference;

    /** A line needs two points. */
    [[nodiscard]] bool isDrawable() const;
};

/**
 * Values over dates or stages: the main line with a fill and an end dot, a dotted second one, a dashed reference. The mouse and the arrow
 * keys move a hairline with the values of its place; the context menu shows the same as a table.
 */
class LineChart : public QWidget
{
    Q_OBJECT

public:
    explicit LineChart(Look &look, QWidget *parent = nullptr);

    void setChart(LineChartData chart);
    [[nodiscard]] const LineChartData &shown() const { return m_data; }
    /** Where the hairline stands; -1 for nowhere. */
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index);
    /** "Oct 3, 2026: ROAS 3.84×, spend R$ 2,412". */
    [[nodiscard]] QString spoken(int index) const;
    void showAsTable();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    class Surface;

    [[nodiscard]] QChart &chart() const;
    void repaintChart();
    void paintBelow(QPainter &painter) const;
    void paintOver(QPainter &painter) const;
    void rebuild();
    [[nodiscard]] double secondFactor() const;
    void addLines(const LineSeries &series, double factor, bool isMain);
    void addLine(const QList<QPointF> &points, bool isMain);
    void placePlot();
    [[nodiscard]] QPointF place(int index, double value) const;
    [[nodiscard]] int indexAt(double x) const;
    void paintLabels(QPainter &painter) const;
    /** Whether no line runs through the word. */
    [[nodiscard]] bool isFreeOfLines(const QRectF &word) const;
    void paintReference(QPainter &painter) const;
    void paintEnd(QPainter &painter) const;
    void paintCurrent(QPainter &painter) const;
    [[nodiscard]] QStringList linesOf(int index) const;
    [[nodiscard]] int lastWithValue() const;

    Look &m_look;
    Surface *m_surface;
    LineChartData m_data;
    ChartScale m_scale;
    ChartScale m_secondScale;
    QRectF m_plot;
    int m_current = -1;
};

} // namespace mci::ui
