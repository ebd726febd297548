// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

enum class StepState { Ahead, Current, Done };

/** One step of a StepHeader: number or check in a circle, and its name. */
class StepMark final : public QWidget
{
    Q_OBJECT

public:
    StepMark(Look &look, int number, const QString &name, QWidget *parent);

    void setState(StepState state);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont numberFont() const;

    Look &m_look;
    int m_number;
    QString m_name;
    StepState m_state = StepState::Ahead;
};

} // namespace mci::ui
