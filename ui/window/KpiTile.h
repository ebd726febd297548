// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "creatives/Delta.h"
#include "theme/Look.h"
#include "widgets/Sparkline.h"

#include <QAbstractButton>

namespace mci::ui {

/** How the figure went. */
struct TileTrend
{
    Delta delta;
    SparklineData curve;
    /** What it is compared with; for the tooltip. */
    QString before;
};

/** One figure of the strip: its name above, its value below; how it went at the far side. Enter or a click sorts by it. */
class KpiTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit KpiTile(Look &look, QWidget *parent);

    /** `formula` is the tooltip. */
    void setFigure(const QString &name, const QString &value, const QString &formula);
    void setTrend(const TileTrend &trend);
    void setFirst(bool first) { m_first = first; }
    /** The grid is ordered by it. */
    void setSorted(bool sorted);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refreshWords();
    void paintDelta(QPainter &painter, QRect &room) const;
    void paintCurve(QPainter &painter, QRect &room) const;

    Look &m_look;
    QString m_value;
    QString m_formula;
    TileTrend m_trend;
    bool m_first = false;
    bool m_sorted = false;
};

} // namespace mci::ui
