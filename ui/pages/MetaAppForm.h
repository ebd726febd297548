// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/Backend.h"
#include "theme/Look.h"

#include <QWidget>

namespace mci::ui {

class Button;
class Field;
class LineEdit;
class Note;
class SecretEdit;
class TextLabel;

/** The agency's own Meta app: its id, its secret if there is one, and the address that Meta has to know. */
class MetaAppForm : public QWidget
{
    Q_OBJECT

public:
    MetaAppForm(Look &look, Backend &backend, QWidget *parent = nullptr);

    /** Empty fields, the focus in the first, and the return address read anew. */
    void begin();

Q_SIGNALS:
    /** The app is set up; the login can begin. */
    void saved();
    void backRequested();

private:
    void save();
    void saveSecret();
    void showProblem(const Error &error);
    void showRedirect(const QString &redirect);
    void setBusy(bool busy);

    Look &m_look;
    Backend &m_backend;
    Field *m_idField;
    LineEdit *m_id;
    SecretEdit *m_secret;
    TextLabel *m_redirect;
    TextLabel *m_redirectHint;
    Note *m_problem;
    Button *m_save;
};

} // namespace mci::ui
