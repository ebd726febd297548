// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <chrono>
#include <functional>

#include <QObject>

class QTimer;
class QVariantAnimation;

namespace mci::ui {
class Toast;
}

namespace mci::ui {

/**
 * Shows one toast at a time over a widget, bottom centre, for some seconds; time stands still while it is hovered or
 * focused. The same text again renews the toast that is shown. A child of the widget it covers.
 */
class ToastHost final : public QObject
{
    Q_OBJECT

public:
    ToastHost(Look &look, QWidget *over);

    void show(const QString &text, const QString &action = {}, std::function<void()> onAction = {});
    /** What can be taken back. */
    void showUndo(const QString &text, std::function<void()> onUndo);
    void hide();
    [[nodiscard]] bool isShown() const;
    /** 8 s unless a test is in a hurry. */
    void setLifetime(std::chrono::milliseconds lifetime);
    /** Distance from the bottom edge to the visible frame, 16 by default. */
    void setBottomGap(int gap);

Q_SIGNALS:
    /** Told to screen readers just now. */
    void announced(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell(const QString &text, const QString &action, const QString &actionIcon, std::function<void()> onAction);
    void place();
    void onHeldChanged(bool held);

    Look &m_look;
    QWidget *m_over;
    Toast *m_toast;
    QTimer *m_timer;
    QVariantAnimation *m_rise;
    std::function<void()> m_onAction;
    std::chrono::milliseconds m_lifetime{8000};
    int m_bottomGap = 16;
};

} // namespace mci::ui
