// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QAbstractButton>

namespace mci::ui {

/** Paints itself whole. The keyboard reaches it, Enter presses it as the space bar does, and it follows the look. */
class PaintedButton : public QAbstractButton
{
    Q_OBJECT

public:
    PaintedButton(Look &look, QWidget *parent);

protected:
    [[nodiscard]] Look &look() const { return m_look; }
    [[nodiscard]] bool isTouched() const { return isEnabled() && (underMouse() || isDown()); }
    /** A box behind it while the mouse is over it or presses it. */
    void paintTouch(QPainter &painter, const QRectF &box) const;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Look &m_look;
};

} // namespace mci::ui
