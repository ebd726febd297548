// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

/** What the two lines of a chart are: solid and dotted. */
class ChartLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(Look &look, QWidget *parent = nullptr);

    /** Without a second name there is nothing to tell apart, and nothing is shown. */
    void setNames(const QString &main, const QString &second);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
    QString m_main;
    QString m_second;
};

} // namespace mci::ui
