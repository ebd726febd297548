// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Note.h"

namespace mci::ui {

class Button;

/** A note with the one thing that can be done about it. */
class Advice final : public QWidget
{
    Q_OBJECT

public:
    Advice(Look &look, QWidget *parent);

    /** Shows itself; `action` empty: no button. */
    void tell(NoteKind kind, const QString &text, const QString &action = {});
    [[nodiscard]] QString text() const { return m_note->text(); }

Q_SIGNALS:
    void actionTriggered();

private:
    Note *m_note;
    Button *m_action;
};

} // namespace mci::ui
