// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/PaintedButton.h"

namespace mci::ui {

/** A tag that is on or off; on it is in the accent's colour and has a check. */
class ToggleTag final : public PaintedButton
{
    Q_OBJECT

public:
    ToggleTag(Look &look, const QString &text, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QFont tagFont() const;
};

} // namespace mci::ui
