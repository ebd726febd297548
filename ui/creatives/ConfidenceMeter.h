// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

/** How sure a block of patterns is: a short bar and its percent. */
class ConfidenceMeter final : public QWidget
{
    Q_OBJECT

public:
    explicit ConfidenceMeter(Look &look, QWidget *parent = nullptr);

    /** 0 to 1. */
    void setValue(double value);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyLook();

    Look &m_look;
    double m_value = 0;
    QString m_percent;
};

} // namespace mci::ui
