// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"
#include "widgets/Sparkline.h"

#include <QAbstractButton>

namespace mci::ui {

struct TrendTileContent
{
    QString name;
    QString value;
    /** Empty where there is nothing to compare with. */
    QString delta;
    QString spokenDelta;
    QString toolTip;
    Role role = Role::SeriesNeutral;
    std::vector<std::optional<double>> curve;
};

/** One figure of the dashboard: its name, its value, how it changed and how it went. A click shows it in the chart. */
class TrendTile final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit TrendTile(Look &look, QWidget *parent);

    void setContent(TrendTileContent content);
    [[nodiscard]] const TrendTileContent &content() const { return m_content; }
    void setFirst(bool first) { m_first = first; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Look &m_look;
    TrendTileContent m_content;
    bool m_first = false;
};

} // namespace mci::ui
