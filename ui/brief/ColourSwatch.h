// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/PaintedButton.h"

namespace mci::ui {

/** A colour to be pressed. */
class ColourSwatch final : public PaintedButton
{
    Q_OBJECT

public:
    ColourSwatch(Look &look, const QString &hex, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /** By Delete or Backspace. */
    void removed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_hex;
};

} // namespace mci::ui
