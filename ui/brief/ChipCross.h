// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/PaintedButton.h"

namespace mci::ui {

/** The × inside a chip. */
class ChipCross final : public PaintedButton
{
    Q_OBJECT

public:
    ChipCross(Look &look, Role color, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Role m_color;
};

} // namespace mci::ui
