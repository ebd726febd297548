// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/PaintedButton.h"
#include "widgets/Sparkline.h"

namespace mci::ui {

struct KpiTileSize
{
    /** At least; larger text needs more. */
    int height = 60;
    int top = 9;
    int side = 14;
};

/** How the figure went. */
struct TileTrend
{
    /** Such as "▲ 18%"; empty where there is nothing to compare with. */
    QString delta;
    /** "up 18%". */
    QString spoken;
    /** Of the delta. */
    Role color = Role::Text3;
    SparklineData curve;
    /** What it is compared with; for the tooltip. */
    QString before;
};

/** One figure of a strip: its name above, its value below; how it went at the far side. */
class KpiTile final : public PaintedButton
{
    Q_OBJECT

public:
    KpiTile(Look &look, const KpiTileSize &size, QWidget *parent);

    /** `formula` is the tooltip. */
    void setFigure(const QString &name, const QString &value, const QString &formula);
    void setTrend(const TileTrend &trend);
    [[nodiscard]] const TileTrend &trend() const { return m_trend; }
    void setFirst(bool first) { m_first = first; }
    /** It stands out: what is around the strip follows this figure. */
    void setMarked(bool marked);
    /** Without something that a click would do it only tells its figure. */
    void setActive(bool active);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override;

private:
    void refreshWords();
    void paintDelta(QPainter &painter, QRect &room) const;
    void paintCurve(QPainter &painter, QRect &room) const;

    KpiTileSize m_size;
    QString m_value;
    QString m_formula;
    TileTrend m_trend;
    bool m_first = false;
    bool m_marked = false;
    bool m_active = true;
};

} // namespace mci::ui
