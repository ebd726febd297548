// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QFrame>
#include <QPointer>

namespace mci::ui {

/** A panel that hangs below a control and goes away on Esc or a click elsewhere; the control gets the focus back. */
class Popover : public QFrame
{
    Q_OBJECT

public:
    explicit Popover(Look &look, QWidget *parent = nullptr);

    void popUpBelow(QWidget *anchor);
    /** At the anchor's far side, its lower edge a little below the anchor's; above what would leave the screen. */
    void popUpBeside(QWidget *anchor);
    /** Who gets the focus back in place of the anchor. */
    void setOpener(QWidget *opener) { m_opener = opener; }

Q_SIGNALS:
    void closed();

protected:
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void focusFirst();
    void open();

    Look &m_look;
    QPointer<QWidget> m_opener;
};

} // namespace mci::ui
