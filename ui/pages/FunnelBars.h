// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <vector>

#include <QWidget>

namespace mci::ui {

struct FunnelStep
{
    QString label;
    int count = 0;
    /** In the colour of the selection, from the step on that decides the result. */
    bool strong = false;
    bool operator==(const FunnelStep &) const = default;
};

/** How many are left after each step, as bars below their labels; the first step is the whole width. */
class FunnelBars : public QWidget
{
    Q_OBJECT

public:
    explicit FunnelBars(Look &look, QWidget *parent = nullptr);

    void setSteps(std::vector<FunnelStep> steps);
    [[nodiscard]] const std::vector<FunnelStep> &steps() const { return m_steps; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int lineHeight() const;

    Look &m_look;
    std::vector<FunnelStep> m_steps;
};

} // namespace mci::ui
