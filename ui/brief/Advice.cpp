// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "brief/Advice.h"

#include "widgets/Button.h"

#include <QAccessible>

namespace mci::ui {

Advice::Advice(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_note(new Note(look, NoteKind::Bad, {}, this))
    , m_action(new Button(look, ButtonKind::Secondary, {}, {}, this))
{
    m_action->setObjectName(QStringLiteral("adviceAction"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_note, 1);
    row->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, &Advice::actionTriggered);
    hide();
}

void Advice::tell(NoteKind kind, const QString &text, const QString &action)
{
    m_note->setKind(kind);
    m_note->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_action->setAccessibleDescription(text);
    show();
    QAccessibleEvent alert(m_note, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace mci::ui
