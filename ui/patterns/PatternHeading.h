// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

/** What the columns of the rows below say. */
class PatternHeading final : public QWidget
{
    Q_OBJECT

public:
    PatternHeading(Look &look, QWidget *parent);

    void setKpi(const QString &name, int valueWidth);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look &m_look;
    QString m_kpi;
    int m_valueWidth = 0;
};

} // namespace mci::ui
