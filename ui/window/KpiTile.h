// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QAbstractButton>

namespace mci::ui {

/** One figure of the strip: its name above, its value below. Enter or a click sorts by it. */
class KpiTile : public QAbstractButton
{
    Q_OBJECT

public:
    explicit KpiTile(Look &look, QWidget *parent);

    /** `formula` is the tooltip. */
    void setFigure(const QString &name, const QString &value, const QString &formula);
    void setFirst(bool first) { m_first = first; }
    /** The grid is ordered by it. */
    void setSorted(bool sorted);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Look &m_look;
    QString m_value;
    bool m_first = false;
    bool m_sorted = false;
};

} // namespace mci::ui
