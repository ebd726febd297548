// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QBasicTimer>
#include <QWidget>

namespace mci::ui {

/** Where the cards of an output will be, while it is read; a short wait shows nothing. */
class ResultSkeleton final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultSkeleton(Look &look, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    Look &m_look;
    QBasicTimer m_wait;
    bool m_waited = false;
};

} // namespace mci::ui
