// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/FloatingFrame.h"

class QLabel;

namespace mci::ui {
class Button;
class IconButton;
class TextLabel;
} // namespace mci::ui

namespace mci::ui {

/** What just happened, at the bottom of the window, with a way back. Made and placed by ToastHost. */
class Toast final : public FloatingFrame
{
    Q_OBJECT

public:
    Toast(Look &look, QWidget *parent);

    /** Empty: without a button; without an icon on it. */
    void setContent(const QString &text, const QString &action, const QString &actionIcon);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString action() const;
    /** Wraps its sentence where the frame would be wider than `width`. */
    void fitTo(int width);
    [[nodiscard]] bool isHeld() const { return m_held; }

Q_SIGNALS:
    void actionTriggered();
    void closed();
    /** True while the pointer or the focus is on it: it must not go away then. */
    void heldChanged(bool held);

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void applyLook();
    void refreshHeld();

    QLabel *m_icon;
    TextLabel *m_label;
    Button *m_action;
    IconButton *m_close;
    bool m_hovered = false;
    bool m_focused = false;
    bool m_held = false;
};

} // namespace mci::ui
