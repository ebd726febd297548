// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Secret.h"
#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

class Button;
class Field;
class SecretEdit;

/** An access token pasted by hand: masked, never kept by the form. */
class TokenForm : public QWidget
{
    Q_OBJECT

public:
    explicit TokenForm(Look &look, QWidget *parent = nullptr);

    void begin();
    void setBusy(bool busy);
    /** Below the field. */
    void showProblem(const QString &problem);

Q_SIGNALS:
    void tokenGiven(const Secret &token);
    void backRequested();

private:
    void send();

    SecretEdit *m_token;
    Field *m_field;
    Button *m_connect;
};

} // namespace mci::ui
