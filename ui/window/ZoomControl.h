// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

class QLabel;
class QSlider;

namespace mci::ui {

/** The size of the cards, in the status line. */
class ZoomControl : public QWidget
{
    Q_OBJECT

public:
    ZoomControl(Look &look, int steps, QWidget *parent = nullptr);

    void setStep(int step);

Q_SIGNALS:
    void stepChosen(int step);

private:
    void applyLook();

    Look &m_look;
    QLabel *m_small;
    QSlider *m_slider;
    QLabel *m_large;
};

} // namespace mci::ui
