// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QPointer>
#include <QWidget>

namespace mci::ui {

/**
 * The ring around whatever got the focus by the keyboard, two pixels outside it, above its neighbours. One for the whole
 * program, made by applyLook(). Widgets that show their focus themselves (fields, views) are left alone; the property
 * "focusRadius" says how round the others are, 6 when unset; -1 leaves a widget alone, too.
 */
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    FocusRing(Look &look, QObject *parent);
    ~FocusRing() override;

    [[nodiscard]] const QWidget *target() const { return m_target; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *target);
    void leave();
    void place();

    [[nodiscard]] bool isKeyboardFocus(Qt::FocusReason reason) const;

    Look &m_look;
    QPointer<QWidget> m_target;
    QPointer<QWidget> m_overlay;
    /** What the user touched last: focus that is set by the program then belongs to it. */
    bool m_lastWasKey = false;
};

} // namespace mci::ui
