// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Look.h"

#include <QDeadlineTimer>
#include <QTimer>
#include <QUrl>
#include <QWidget>

namespace mci::ui {

class Button;
class StepList;
class TextLabel;

/** While the browser is at Meta: what has happened, how long the door stays open, and the link. Decides nothing. */
class WaitingPage : public QWidget
{
    Q_OBJECT

public:
    explicit WaitingPage(Look &look, QWidget *parent = nullptr);

    /** The five minutes begin; the address is not known yet. */
    void begin();
    void setAddress(const QUrl &address);
    /** False: the link has to be copied. */
    void setBrowserOpened(bool opened);
    void end();
    [[nodiscard]] const QUrl &address() const { return m_address; }

Q_SIGNALS:
    void openAgainRequested(const QUrl &address);
    void cancelRequested();

private:
    [[nodiscard]] QWidget *makeButtons();
    void refreshCountdown();
    void copyLink();

    Look &m_look;
    StepList *m_steps;
    Button *m_again = nullptr;
    Button *m_copy = nullptr;
    Button *m_cancel = nullptr;
    QUrl m_address;
    QDeadlineTimer m_deadline;
    QTimer m_tick;
};

} // namespace mci::ui
